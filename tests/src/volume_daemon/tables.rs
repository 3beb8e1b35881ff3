//! What the daemon keeps: operations, device mappings, exports.

use std::collections::BTreeMap;

use jiff::Timestamp;
use serde_json::{Map, Value, json};
use tokio::task::AbortHandle;
use uuid::Uuid;

use super::server::Manner;
use super::trouble::{Armed, Kind, Trouble};

/// A row of the table of devices.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mapping {
    /// The VM that the daemon believes to have the volume.
    pub vm: String,
    /// The device, or a placeholder if the VM is not the appliance.
    pub device_path: String,
}

#[derive(Clone, Debug)]
pub(super) struct Operation {
    pub(super) id: String,
    kind: Kind,
    status: &'static str,
    volume: String,
    vm: Option<String>,
    response: Option<Value>,
    error: Option<String>,
    created: Timestamp,
    ended: Option<Timestamp>,
}

#[derive(Debug, Default)]
pub(super) struct Tables {
    pub(super) operations: Vec<Operation>,
    pub(super) mappings: BTreeMap<String, Mapping>,
    pub(super) exports: BTreeMap<String, String>,
    pub(super) armed: Vec<Armed>,
    pub(super) struck: Vec<Trouble>,
    pub(super) posts: Vec<(Kind, String)>,
    pub(super) tasks: Vec<AbortHandle>,
}

impl Tables {
    pub(super) fn strike(&mut self, kind: Kind) -> Option<Trouble> {
        for (i, armed) in self.armed.iter_mut().enumerate() {
            if armed.on != kind {
                continue;
            }
            if armed.skip > 0 {
                armed.skip -= 1;
                continue;
            }
            let armed = self.armed.remove(i);
            self.struck.push(armed.trouble.clone());
            return Some(armed.trouble);
        }
        None
    }

    pub(super) fn begin(&mut self, kind: Kind, volume: &str, vm: Option<String>) -> Operation {
        let operation = Operation {
            id: Uuid::new_v4().to_string(),
            kind,
            status: "pending",
            volume: volume.to_owned(),
            vm,
            response: None,
            error: None,
            created: Timestamp::now(),
            ended: None,
        };
        self.operations.push(operation.clone());
        operation
    }

    pub(super) fn executing(&mut self, id: &str) {
        if let Some(operation) = self.operations.iter_mut().find(|operation| operation.id == id) {
            operation.status = "executing";
        }
    }

    pub(super) fn end(&mut self, id: &str, result: Result<Value, String>) {
        let Some(operation) = self.operations.iter_mut().find(|operation| operation.id == id) else { return };
        operation.ended = Some(Timestamp::now());
        match result {
            Ok(response) => (operation.status, operation.response) = ("completed", Some(response)),
            Err(error) => (operation.status, operation.error) = ("failed", Some(error)),
        }
    }

    /// Writes a row, unless one with its volume or its device is there: both columns are unique, the placeholder's too.
    pub(super) fn map(&mut self, volume: &str, vm: &str, device_path: &str) -> Result<(), String> {
        let taken = self.mappings.iter().any(|(id, row)| id == volume || row.device_path == device_path);
        if taken {
            return Err("duplicate entry".to_owned());
        }
        let row = Mapping { vm: vm.to_owned(), device_path: device_path.to_owned() };
        self.mappings.insert(volume.to_owned(), row);
        Ok(())
    }
}

impl Operation {
    pub(super) fn json(&self, manner: &Manner) -> Value {
        let kind = json!(self.kind);
        let mut all = Map::new();
        let mut put = |key: &str, value: Value| drop(all.insert(key.to_owned(), value));
        put("id", json!(self.id));
        put("type", kind);
        put("status", json!(self.status));
        put(manner.volume_key(), json!(self.volume));
        if let Some(vm) = &self.vm {
            put("vm_id", json!(vm));
        }
        put("request", json!({ "volume_id": self.volume }));
        if let Some(response) = &self.response {
            put("response", response.clone());
        }
        if let Some(error) = &self.error {
            put("error", json!(error));
        }
        put("created_at", json!(self.created.to_string()));
        put("updated_at", json!(self.ended.unwrap_or(self.created).to_string()));
        if let Some(ended) = self.ended {
            put("completed_at", json!(ended.to_string()));
        }
        Value::Object(all)
    }

    /// Whether it fits a filter of the list; a value that nothing has fits nothing.
    pub(super) fn fits(&self, key: &str, value: &str) -> bool {
        match key {
            "type" => json!(self.kind) == json!(value),
            "status" => self.status == value,
            "volume_id" => self.volume == value,
            "vm_id" => self.vm.as_deref() == Some(value),
            _ => true,
        }
    }
}
