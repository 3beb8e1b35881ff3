//! Volumes as a store lists them, and devices as the appliance's own operating system does.

use serde::{Deserialize, Serialize};

use super::{VmId, VolumeId};

/// A volume at one moment.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Volume {
    /// Its id.
    pub id: VolumeId,
    /// The name people know it by.
    pub name: String,
    /// Its size in bytes.
    pub size: u64,
    /// The VM that the store says it is attached to.
    pub owner: Option<VmId>,
    /// The slot on that VM; 0 is where a root disk sits.
    pub slot: Option<u32>,
    /// When it was attached, as the store writes it. Only compared, never parsed.
    pub attached: Option<String>,
    /// What the store does with it.
    pub state: VolumeState,
    /// The store lists it as somebody's root disk.
    pub root: bool,
    /// The store shows work in progress on it, by anybody.
    pub busy: bool,
    /// The zone, site or cluster it lives in.
    pub zone: Option<String>,
    /// The serial number under which a guest sees it, where the store knows.
    pub serial: Option<String>,
}

impl Volume {
    /// A free, ready, quiet data volume; the other fields are public.
    #[must_use]
    pub fn new(id: VolumeId, name: impl Into<String>, size: u64) -> Self {
        Self {
            id,
            name: name.into(),
            size,
            owner: None,
            slot: None,
            attached: None,
            state: VolumeState::Ready,
            root: false,
            busy: false,
            zone: None,
            serial: None,
        }
    }
}

/// What the store does with a volume.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum VolumeState {
    /// At rest, attached or free.
    Ready,
    /// Described, but no storage was ever given to it.
    Allocated,
    /// On its way to a VM.
    Attaching,
    /// Another kind of work runs: a snapshot, a move, a change of size.
    Working(String),
    /// Deleted or about to be.
    Deleted(String),
    /// A state this version does not know.
    Other(String),
}

/// A block device that the appliance's own operating system shows.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Device {
    /// Its serial number, as the kernel shows it.
    pub serial: String,
    /// Its size in bytes, where it can be read.
    pub size: Option<u64>,
    /// A path that names this device and no other.
    pub path: String,
    /// The bus it sits on, such as `virtio`, `scsi` or `nvme`.
    pub bus: String,
}
