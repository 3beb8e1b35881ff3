//! What people watch while a cleanup runs: one event type, the same JSON everywhere.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::{CleanupId, VolumeId};

/// The five phases.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Phase {
    /// Reading, claiming, checking.
    Validate,
    /// Turning the test VM off.
    PowerOff,
    /// Moving volumes home.
    Volumes,
    /// Proving, deleting the test VM, proving again.
    Delete,
    /// Writing it down.
    Record,
}

/// How far one volume is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum VolumeStep {
    /// On the test VM.
    OnTestVm,
    /// Coming off the test VM.
    Detaching,
    /// On no VM.
    Free,
    /// Going to the appliance.
    Attaching,
    /// On the appliance; the device is being looked for.
    Attached,
    /// On the appliance, with the right device, or as proven as was agreed.
    Home,
    /// Somewhere it should not be, or not to be seen.
    Astray,
}

/// One step forward, or a word on why there is none.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ProgressEvent {
    /// The version of this shape.
    pub v: u8,
    /// The cleanup.
    pub cleanup: CleanupId,
    /// Counts up by one within a run.
    pub seq: u64,
    /// When, by the executor's clock.
    pub at: Timestamp,
    /// The phase.
    pub phase: Phase,
    /// What happens, in a few words.
    pub step: String,
    /// The volume it is about, if it is about one.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub volume: Option<VolumeId>,
    /// How far that volume is.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub volume_step: Option<VolumeStep>,
    /// Done, in percent; never goes down within a run.
    pub percent: u8,
    /// Seconds still to go, if nothing gets in the way.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub remaining_s: Option<u32>,
}
