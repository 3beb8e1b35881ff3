//! A cloud in a mutex, reached as an object of another language would be.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};

use async_trait::async_trait;
use cleanup_doors::Foreign;
use serde_json::{Value, json};

/// What goes wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Trouble {
    None,
    /// Attaching raises after it was done.
    Raises,
    /// Detaching answers something that is no outcome.
    Nonsense,
    /// Volumes are listed with a misspelt owner.
    Misspelt,
    /// Deleting a snapshot is refused, once for each.
    KeepsSnapshots,
}

#[derive(Debug)]
pub(crate) struct Tiny {
    pub(crate) vms: BTreeMap<String, &'static str>,
    pub(crate) owners: BTreeMap<String, Option<String>>,
    /// The volume that each snapshot was taken of.
    pub(crate) snapshots: BTreeMap<String, String>,
    /// What happened to the snapshots.
    pub(crate) told: Vec<String>,
    pub(crate) calls: Vec<String>,
}

#[derive(Clone, Debug)]
pub(crate) struct TinyCloud(pub(crate) Arc<Mutex<Tiny>>, pub(crate) Trouble);

impl TinyCloud {
    pub(crate) fn new(trouble: Trouble) -> Self {
        let vms = [("t", "running"), ("x", "running")].map(|(id, power)| (id.to_owned(), power)).into();
        let owners = ["v0", "v1"].map(|id| (id.to_owned(), Some("t".to_owned()))).into();
        let snapshots = ["v0", "v1"].map(|volume| (format!("s-{volume}"), volume.to_owned())).into();
        let tiny = Tiny { vms, owners, snapshots, told: Vec::new(), calls: Vec::new() };
        Self(Arc::new(Mutex::new(tiny)), trouble)
    }

    fn volume(&self, id: &str, owner: Option<&str>) -> Value {
        let key = if self.1 == Trouble::Misspelt { "onwer" } else { "owner" };
        json!({ "id": id, "name": id, "size": 1 << 30, key: owner, "slot": owner.map(|_| 3), "serial": format!("serial-{id}") })
    }

    fn answer(&self, method: &str, a: &Value) -> Result<Value, String> {
        let mut tiny = self.0.lock().unwrap();
        let text = |name: &str| a[name].as_str().unwrap_or_default().to_owned();
        let vm = |id: &str, power: &str| json!({ "id": id, "name": format!("vm-{id}"), "power": power, "tags": { "test": "web" } });
        let done = json!({ "answer": "accepted", "status": { "status": "succeeded" } });
        if let Some(kind) = a["call"]["kind"].as_str().filter(|_| method != "status") {
            tiny.calls.push(kind.to_owned());
        }
        Ok(match method {
            "capability" => json!({ "calls_end_on_return": true }),
            "vm" => tiny.vms.get(&text("id")).map_or(Value::Null, |power| vm(&text("id"), power)),
            "find_vms" => tiny.vms.iter().map(|(id, power)| vm(id, power)).collect(),
            "stop" => {
                tiny.vms.insert(text("vm"), "stopped");
                done
            }
            "destroy" => {
                tiny.vms.remove(a["permit"]["vm"].as_str().unwrap());
                done
            }
            "volume" => tiny.owners.get(&text("id")).map_or(Value::Null, |o| self.volume(&text("id"), o.as_deref())),
            "volumes_of" => {
                let held = tiny.owners.iter().filter(|(_, o)| **o == Some(text("vm")));
                held.map(|(id, o)| self.volume(id, o.as_deref())).collect()
            }
            "detach" => {
                tiny.owners.insert(text("volume"), None);
                if self.1 == Trouble::Nonsense { json!(true) } else { done }
            }
            "attach" => {
                tiny.owners.insert(text("volume"), Some(text("vm")));
                if self.1 == Trouble::Raises {
                    return Err("OSError: \u{1b}[2Jgone".to_owned());
                }
                done
            }
            "snapshot" => tiny.snapshots.get(&text("id")).map_or(Value::Null, |volume| {
                json!({ "id": text("id"), "volume": volume, "name": "before", "size": 1 << 30, "ready": true })
            }),
            "revert" => {
                assert_eq!(tiny.owners[&text("volume")], None, "a volume goes back while it is on no VM");
                tiny.told.push(format!("{} to {}", text("volume"), text("snapshot")));
                done
            }
            "delete_snapshot" => {
                let refused = format!("{} is in use", text("snapshot"));
                if self.1 == Trouble::KeepsSnapshots && !tiny.told.contains(&refused) {
                    tiny.told.push(refused.clone());
                    return Ok(json!({ "answer": "refused", "why": refused }));
                }
                tiny.snapshots.remove(&text("snapshot"));
                done
            }
            "devices" => {
                let held = tiny.owners.iter().filter(|(_, o)| **o == Some(text("appliance")));
                held.map(|(id, _)| json!({ "serial": format!("serial-{id}"), "size": 1 << 30, "path": format!("/dev/{id}") }))
                    .collect()
            }
            "quiet" => json!("quiet"),
            "status" => json!({ "status": "unknown", "why": "it remembers no calls" }),
            _ => return Err(format!("no {method}")),
        })
    }
}

#[async_trait]
impl Foreign for TinyCloud {
    fn has(&self, method: &str) -> bool {
        // Of a refused call nothing can happen any more.
        let quiet = self.1 == Trouble::KeepsSnapshots;
        match method {
            "quiet" => quiet,
            "vms" | "volumes" | "deadline" | "off_proof" | "blocking_snapshots" | "max_data_volumes" => false,
            _ => true,
        }
    }

    async fn call(&self, method: &'static str, arguments: String) -> Result<String, String> {
        let arguments = serde_json::from_str(&arguments).map_err(|e| e.to_string())?;
        self.answer(method, &arguments).map(|answer| answer.to_string())
    }
}
