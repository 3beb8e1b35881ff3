//! What a cleanup will do.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use super::{FailoverTestId, Fingerprint, Origin, PowerState, SnapshotId, SnapshotRule, VmId, VolumeId};

/// What happens to the test VM once every volume is home.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum After {
    /// It is deleted, recoverably where the provider can.
    #[default]
    DeleteVm,
    /// It stays, stopped.
    KeepVm,
}

/// Whether the test VM may be turned off without asking its guest.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ForcedStop {
    /// No. If the guest does not go down, the cleanup parks.
    #[default]
    Never,
    /// Yes, after the graceful ways failed, and with a warning in the report.
    Allowed,
}

/// What it takes to call a volume home before the test VM is deleted.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ProofRule {
    /// The provider lists it on the appliance, and the appliance's operating system shows the right device.
    #[default]
    Device,
    /// The provider's word is enough. Only without a device inspector, and only by recorded consent.
    CloudOnly,
}

/// What the person who starts a cleanup agreed to.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Consent {
    /// Forced stop.
    pub forced_stop: ForcedStop,
    /// Proof.
    pub proof: ProofRule,
}

/// Where a volume was when the plan was made.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Place {
    /// On the test VM: it will be detached and attached to the appliance.
    TestVm,
    /// On no VM: it will be attached to the appliance.
    Free,
    /// Home already.
    Appliance,
}

/// A volume that goes home.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct PlannedVolume {
    /// Its id.
    pub id: VolumeId,
    /// Its name.
    pub name: String,
    /// Its size in bytes; must not change on the way.
    pub size: u64,
    /// The serial number under which the appliance will see it, where the store knows.
    pub serial: Option<String>,
    /// Where it was.
    pub place: Place,
    /// The slot it was in; 0 is the root's.
    pub slot: Option<u32>,
    /// Its snapshot from before the test, if the record names one and it was there.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub snapshot: Option<SnapshotId>,
    /// What it held before the test, if the record says so.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub before: Option<Fingerprint>,
}

/// What a cleanup will do, computed from live reads only. *Sealed* once it is stored with its hash, before the first change.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Plan {
    /// The failover test.
    pub test: FailoverTestId,
    /// The name of the protected machine.
    pub source_vm: String,
    /// The VM to clean up.
    pub test_vm: VmId,
    /// Its name.
    pub test_vm_name: String,
    /// What shows that it was made for the failover test, now and right before it is deleted.
    #[serde(default)]
    pub origin: Origin,
    /// Whether it ran; `None` if it was gone already.
    pub test_vm_power: Option<PowerState>,
    /// Where the volumes go.
    pub appliance: VmId,
    /// Its name.
    pub appliance_name: String,
    /// Every volume that goes home, in the order in which they go.
    pub volumes: Vec<PlannedVolume>,
    /// Volumes that may go with the test VM.
    pub disposable: Vec<VolumeId>,
    /// What happens to the test VM.
    pub after: After,
    /// What happens to the snapshots.
    #[serde(default)]
    pub snapshots: SnapshotRule,
    /// What was agreed to.
    pub consent: Consent,
    /// A mark on the test VM that a completed cleanup of this repository left there, and that counts as this one's own.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub claim: Option<String>,
    /// Things a person should know before saying yes.
    pub warnings: Vec<String>,
    /// When the reads were made, by the repository's clock. Not part of the hash.
    pub observed_at: Timestamp,
}

impl Plan {
    /// A hash over everything that was observed and decided, but not over when: 64 lower-case hex digits. Two plans of an unchanged world have the same.
    #[must_use]
    pub fn hash(&self) -> String {
        let timeless = Self { observed_at: Timestamp::UNIX_EPOCH, ..self.clone() };
        // Struct fields are written in their order here, so the text is canonical.
        let text = serde_json::to_vec(&timeless).unwrap_or_default();
        Sha256::digest(&text).iter().map(|byte| format!("{byte:02x}")).collect()
    }
}
