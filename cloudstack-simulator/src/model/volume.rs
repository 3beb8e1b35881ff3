use serde_json::{Map, Value};

use super::{Key, Tag};

/// What a volume is to its VM. It changes with every attach and detach.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum VolumeKind {
    /// The disk at device 0.
    Root,
    /// Any other disk, and every free one.
    DataDisk,
}

impl VolumeKind {
    /// The name as the API writes it.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Root => "ROOT",
            Self::DataDisk => "DATADISK",
        }
    }
}

/// The state of a volume in the database. Being attached is not a state.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[expect(missing_docs, reason = "the names are CloudStack's own")]
pub enum VolumeState {
    Allocated,
    Ready,
    Attaching,
    Snapshotting,
    Destroy,
    Expunged,
    /// A state that the simulator has no rules for; such a volume is only listed.
    Other(String),
}

impl VolumeState {
    pub(crate) fn parse(text: &str) -> Self {
        match text {
            "Allocated" => Self::Allocated,
            "Ready" => Self::Ready,
            "Attaching" => Self::Attaching,
            "Snapshotting" => Self::Snapshotting,
            "Destroy" => Self::Destroy,
            "Expunged" => Self::Expunged,
            other => Self::Other(other.to_owned()),
        }
    }

    /// The name as the API writes it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Allocated => "Allocated",
            Self::Ready => "Ready",
            Self::Attaching => "Attaching",
            Self::Snapshotting => "Snapshotting",
            Self::Destroy => "Destroy",
            Self::Expunged => "Expunged",
            Self::Other(name) => name,
        }
    }
}

#[derive(Clone, Debug)]
pub(crate) struct Volume {
    pub(crate) key: Key,
    pub(crate) id: String,
    pub(crate) name: String,
    pub(crate) account: String,
    pub(crate) kind: VolumeKind,
    pub(crate) state: VolumeState,
    pub(crate) size: u64,
    /// The VM it is attached to, on paper.
    pub(crate) vm: Option<Key>,
    pub(crate) device: Option<u32>,
    pub(crate) attached: Option<String>,
    pub(crate) hypervisor: String,
    pub(crate) created: String,
    pub(crate) delete_protection: bool,
    pub(crate) tags: Vec<Tag>,
    pub(crate) zone: String,
    /// The snapshot that it last went back to.
    pub(crate) reverted_to: Option<String>,
    /// The row of an expunged volume: still found by id, never listed.
    pub(crate) removed: bool,
    /// Everything else that is listed about it and never changes.
    pub(crate) other: Map<String, Value>,
}

impl Volume {
    /// The form in which messages name a volume.
    pub(crate) fn text(&self) -> String {
        let vm = self.vm.map(|vm| format!(r#""instanceId":{vm},"#)).unwrap_or_default();
        format!(
            r#"Volume {{"id":{},{vm}"name":"{}","uuid":"{}","volumeType":"{}"}}"#,
            self.key,
            self.name,
            self.id,
            self.kind.as_str()
        )
    }

    /// What the guest reads as the disk's serial number: twenty hex digits of the id.
    pub(crate) fn serial(&self) -> String {
        self.id.chars().filter(|c| *c != '-').take(20).collect()
    }
}
