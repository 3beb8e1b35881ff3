//! What foreign objects answer. Unknown fields are refused: a misspelt `owner` must not mean that a volume is free.

use std::collections::BTreeMap;

use cleanup_core::{Conflict, Error, ErrorKind, PowerState, Put, SnapshotId, VmId, VolumeId, VolumeState};
use jiff::Timestamp;
use serde::{Deserialize, Deserializer};

#[derive(Deserialize)]
#[serde(deny_unknown_fields, default)]
#[derive(Default)]
pub(super) struct Capability {
    honours_call_ids: bool,
    calls_end_on_return: bool,
    claims: bool,
}

impl From<Capability> for cleanup_core::Capability {
    fn from(c: Capability) -> Self {
        Self { honours_call_ids: c.honours_call_ids, calls_end_on_return: c.calls_end_on_return, claims: c.claims }
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Vm {
    id: VmId,
    name: String,
    power: PowerState,
    #[serde(default)]
    busy: bool,
    #[serde(default)]
    protected: bool,
    #[serde(default)]
    claim: Option<String>,
    #[serde(default)]
    zone: Option<String>,
    #[serde(default)]
    hypervisor: Option<String>,
    #[serde(default)]
    host: Option<String>,
    #[serde(default)]
    created: Option<Timestamp>,
    #[serde(default)]
    tags: BTreeMap<String, String>,
}

impl From<Vm> for cleanup_core::Vm {
    fn from(vm: Vm) -> Self {
        Self {
            busy: vm.busy,
            protected: vm.protected,
            claim: vm.claim,
            zone: vm.zone,
            hypervisor: vm.hypervisor,
            host: vm.host,
            created: vm.created,
            tags: vm.tags,
            ..Self::new(vm.id, vm.name, vm.power)
        }
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Volume {
    id: VolumeId,
    name: String,
    size: u64,
    // Must be said, if only as null.
    #[serde(deserialize_with = "said")]
    owner: Option<VmId>,
    #[serde(default)]
    slot: Option<u32>,
    #[serde(default)]
    attached: Option<String>,
    #[serde(default = "ready")]
    state: VolumeState,
    #[serde(default)]
    root: bool,
    #[serde(default)]
    busy: bool,
    #[serde(default)]
    zone: Option<String>,
    #[serde(default)]
    serial: Option<String>,
}

fn said<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<VmId>, D::Error> {
    Option::deserialize(deserializer)
}

fn ready() -> VolumeState {
    VolumeState::Ready
}

impl From<Volume> for cleanup_core::Volume {
    fn from(v: Volume) -> Self {
        Self {
            owner: v.owner,
            slot: v.slot,
            attached: v.attached,
            state: v.state,
            root: v.root,
            busy: v.busy,
            zone: v.zone,
            serial: v.serial,
            ..Self::new(v.id, v.name, v.size)
        }
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Snapshot {
    id: SnapshotId,
    volume: VolumeId,
    #[serde(default)]
    name: String,
    #[serde(default)]
    size: Option<u64>,
    #[serde(default)]
    created: Option<Timestamp>,
    ready: bool,
}

impl From<Snapshot> for cleanup_core::Snapshot {
    fn from(s: Snapshot) -> Self {
        Self { id: s.id, volume: s.volume, name: s.name, size: s.size, created: s.created, ready: s.ready }
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Device {
    serial: String,
    #[serde(default)]
    size: Option<u64>,
    path: String,
    #[serde(default)]
    bus: String,
}

impl From<Device> for cleanup_core::Device {
    fn from(d: Device) -> Self {
        Self { serial: d.serial, size: d.size, path: d.path, bus: d.bus }
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "snake_case", tag = "answer")]
pub(super) enum Outcome {
    Accepted {
        status: CallStatus,
        #[serde(default)]
        reference: Option<String>,
    },
    Refused {
        why: String,
    },
    Unknown {
        why: String,
    },
}

impl From<Outcome> for cleanup_core::Outcome {
    fn from(outcome: Outcome) -> Self {
        match outcome {
            Outcome::Accepted { status, reference } => Self::Accepted { status: status.into(), reference },
            Outcome::Refused { why } => Self::Refused { why },
            Outcome::Unknown { why } => Self::Unknown { why },
        }
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "snake_case", tag = "status")]
pub(super) enum CallStatus {
    Pending {},
    Succeeded {},
    Failed { why: String },
    Absent {},
    Unknown { why: String },
}

impl From<CallStatus> for cleanup_core::CallStatus {
    fn from(status: CallStatus) -> Self {
        match status {
            CallStatus::Pending {} => Self::Pending,
            CallStatus::Succeeded {} => Self::Succeeded,
            CallStatus::Failed { why } => Self::Failed { why },
            CallStatus::Absent {} => Self::Absent,
            CallStatus::Unknown { why } => Self::Unknown { why },
        }
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "snake_case", tag = "put")]
pub(super) enum PutAnswer {
    Committed {
        version: u64,
    },
    Conflict {
        #[serde(default)]
        version: Option<u64>,
        #[serde(default)]
        claim: Option<String>,
        #[serde(default)]
        holder: Option<String>,
    },
    Refused {
        why: String,
    },
    Unknown {
        why: String,
    },
}

impl From<PutAnswer> for Put {
    fn from(answer: PutAnswer) -> Self {
        let error = |why: String| Error::new(ErrorKind::Repository, why);
        match answer {
            PutAnswer::Committed { version } => Self::Committed(version),
            PutAnswer::Conflict { claim: Some(claim), holder, .. } => {
                Self::Conflict(Conflict::Claim { claim, holder: holder.unwrap_or_default() })
            }
            PutAnswer::Conflict { version, .. } => Self::Conflict(Conflict::Version(version)),
            PutAnswer::Refused { why } => Self::Refused(error(why)),
            PutAnswer::Unknown { why } => Self::Unknown(error(why)),
        }
    }
}

/// All of a list, in the engine's words.
pub(super) fn all<T, U: From<T>>(list: Vec<T>) -> Vec<U> {
    list.into_iter().map(U::from).collect()
}

/// All of a list that may have holes, in the engine's words.
pub(super) fn holes<T, U: From<T>>(list: Vec<Option<T>>) -> Vec<Option<U>> {
    list.into_iter().map(|one| one.map(U::from)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_outcome_with_anything_else_in_it_is_nonsense() {
        let read = |text: &str| serde_json::from_str::<Outcome>(text).map(cleanup_core::Outcome::from);
        let taken = r#"{"answer":"accepted","status":{"status":"pending"},"reference":"r"}"#;
        let reference = Some("r".to_owned());
        assert_eq!(
            read(taken).unwrap(),
            cleanup_core::Outcome::Accepted { status: cleanup_core::CallStatus::Pending, reference }
        );
        assert_eq!(read(r#"{"answer":"refused","why":"no"}"#).unwrap(), cleanup_core::Outcome::refused("no"));
        for nonsense in [
            r#"{"answer":"refused","why":"no","sure":true}"#,
            r#"{"answer":"accepted","status":{"status":"pending"},"refernce":"r"}"#,
            r#"{"answer":"accepted","status":{"status":"pending","why":"x"}}"#,
            r#"{"answer":"accepted","status":{"status":"failed"}}"#,
            r#"{"answer":"accepted"}"#,
            r#"{"answer":"maybe"}"#,
            "true",
        ] {
            assert!(read(nonsense).is_err(), "{nonsense}");
        }
    }
}
