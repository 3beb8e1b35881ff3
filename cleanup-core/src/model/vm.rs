//! Virtual machines as a provider lists them.

use std::collections::BTreeMap;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::VmId;

/// A virtual machine at one moment.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Vm {
    /// Its id.
    pub id: VmId,
    /// The name people know it by.
    pub name: String,
    /// Whether it runs.
    pub power: PowerState,
    /// The provider shows work in progress on it, by anybody.
    pub busy: bool,
    /// The provider refuses to delete it.
    pub protected: bool,
    /// The value of the claim that a cleanup put on it, where the provider supports claims.
    pub claim: Option<String>,
    /// The zone, site or cluster it lives in; volumes only move within one.
    pub zone: Option<String>,
    /// The kind of hypervisor beneath it.
    pub hypervisor: Option<String>,
    /// The host it runs on, where the account may see it. Empty while it is off.
    pub host: Option<String>,
    /// When it was created, by the provider's clock. A failover test that was recorded with the time at which it began needs it.
    pub created: Option<Timestamp>,
    /// Its tags. A failover test that was recorded with a tag needs them.
    #[serde(default)]
    pub tags: BTreeMap<String, String>,
}

impl Vm {
    /// A quiet, unprotected VM with nothing but the required facts; the other fields are public.
    #[must_use]
    pub fn new(id: VmId, name: impl Into<String>, power: PowerState) -> Self {
        Self {
            id,
            name: name.into(),
            power,
            busy: false,
            protected: false,
            claim: None,
            zone: None,
            hypervisor: None,
            host: None,
            created: None,
            tags: BTreeMap::new(),
        }
    }
}

/// Whether a VM runs, as its provider says.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum PowerState {
    /// On.
    Running,
    /// Off.
    Stopped,
    /// On its way up.
    Starting,
    /// On its way down.
    Stopping,
    /// Moving to another host.
    Migrating,
    /// Deleted, but the provider still knows it and may give it back.
    Destroyed,
    /// Being removed for good.
    Expunging,
    /// The provider calls it broken.
    Error,
    /// A state this version does not know.
    Other(String),
}

/// Which VMs to look for. An empty filter finds every VM that the account may see.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct VmFilter {
    /// The exact name.
    pub name: Option<String>,
    /// The beginning of the name.
    pub name_prefix: Option<String>,
}

/// How a VM is turned off.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum StopMode {
    /// The guest is asked.
    Graceful,
    /// The guest is not asked. The provider may call the VM stopped while it still runs.
    Forced,
}

/// Whether a VM is surely off on its host.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum OffProof {
    /// Its host answers and does not run it.
    Off,
    /// Its host answers and still runs it.
    On,
    /// Nobody can say.
    CannotTell,
}
