use std::collections::BTreeMap;

use serde_json::{Map, Value};

use super::{Key, Tag};
use crate::SimTime;

/// The state of a virtual machine in the database.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[expect(missing_docs, reason = "the names are CloudStack's own")]
pub enum VmState {
    Starting,
    Running,
    Stopping,
    Stopped,
    Destroyed,
    Expunging,
    Error,
    /// A state that the simulator has no rules for; such a VM is only listed.
    Other(String),
}

impl VmState {
    pub(crate) fn parse(text: &str) -> Self {
        match text {
            "Starting" => Self::Starting,
            "Running" => Self::Running,
            "Stopping" => Self::Stopping,
            "Stopped" => Self::Stopped,
            "Destroyed" => Self::Destroyed,
            "Expunging" => Self::Expunging,
            "Error" => Self::Error,
            other => Self::Other(other.to_owned()),
        }
    }

    /// The name as the API writes it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Starting => "Starting",
            Self::Running => "Running",
            Self::Stopping => "Stopping",
            Self::Stopped => "Stopped",
            Self::Destroyed => "Destroyed",
            Self::Expunging => "Expunging",
            Self::Error => "Error",
            Self::Other(name) => name,
        }
    }
}

#[derive(Clone, Debug)]
pub(crate) struct Host {
    pub(crate) id: String,
    pub(crate) name: String,
}

#[derive(Clone, Debug)]
pub(crate) struct Vm {
    pub(crate) key: Key,
    pub(crate) id: String,
    pub(crate) name: String,
    pub(crate) display_name: String,
    pub(crate) account: String,
    pub(crate) state: VmState,
    /// The host it runs on, or ran on last.
    pub(crate) host: Host,
    pub(crate) instance_name: String,
    pub(crate) hypervisor: String,
    pub(crate) created: String,
    pub(crate) updated: String,
    pub(crate) delete_protection: bool,
    pub(crate) details: BTreeMap<String, String>,
    pub(crate) tags: Vec<Tag>,
    pub(crate) zone: String,
    /// The row of an expunged VM: still found by id, never listed.
    pub(crate) removed: bool,
    pub(crate) destroyed_at: Option<SimTime>,
    /// Everything else that is listed about it and never changes.
    pub(crate) other: Map<String, Value>,
}

impl Vm {
    /// The form in which messages name a VM.
    pub(crate) fn text(&self) -> String {
        self.text_in(&self.state)
    }

    pub(crate) fn text_in(&self, state: &VmState) -> String {
        format!(
            r#"VM instance {{"id":{},"instanceName":"{}","state":"{}","type":"User","uuid":"{}"}}"#,
            self.key,
            self.instance_name,
            state.as_str(),
            self.id
        )
    }
}
