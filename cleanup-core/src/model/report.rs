//! What a cleanup did, and where everything is.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::{CleanupId, DataCheck, Device, FailoverTestId, Plan, Residue, VmId, VolumeId, VolumeStep};

/// How a run ended.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", tag = "ending")]
#[non_exhaustive]
pub enum Ending {
    /// Every volume is home, proven twice; the test VM is deleted, or kept as planned.
    Completed,
    /// Cancelled: every volume is home or was never touched.
    Cancelled,
    /// Stopped on purpose, because going on would be unsafe.
    Parked {
        /// A stable word for why.
        code: String,
        /// Why, in a sentence.
        why: String,
        /// What a person does next.
        next: String,
    },
}

impl Ending {
    /// A stable word.
    #[must_use]
    pub fn name(&self) -> &'static str {
        match self {
            Self::Completed => "completed",
            Self::Cancelled => "cancelled",
            Self::Parked { .. } => "parked",
        }
    }
}

/// A cleanup in one line.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct CleanupSummary {
    /// Its id.
    pub id: CleanupId,
    /// `running`, `parked`, `completed` or `cancelled`.
    pub status: String,
    /// The failover test.
    pub test: FailoverTestId,
    /// The name of the protected machine.
    pub source_vm: String,
    /// The VM to clean up.
    pub test_vm: VmId,
    /// When it last changed, by the repository's clock.
    pub updated_at: Timestamp,
}

/// Where one volume was and is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct VolumeReport {
    /// Its id.
    pub id: VolumeId,
    /// Its name.
    pub name: String,
    /// Where it was, in words.
    pub was: String,
    /// Where it is by the last reads, in words.
    pub is: String,
    /// How far it came.
    pub step: VolumeStep,
    /// The appliance's device for it, if one was seen.
    pub device: Option<Device>,
    /// What the appliance shows of it, in words.
    pub guest: String,
    /// Whether it holds what it held before the test, if the record has its fingerprint and it is home.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub data: Option<DataCheck>,
    /// The call that touched it last and how that ended, in words.
    pub last_call: Option<String>,
    /// What a person does next about it, if anything.
    pub next: Option<String>,
}

/// What a cleanup did. For a parked one, this is the runbook.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Report {
    /// The cleanup.
    pub cleanup: CleanupId,
    /// The sealed plan.
    pub plan: Plan,
    /// The sealed plan's hash.
    pub plan_hash: String,
    /// Who asked.
    pub by: String,
    /// How it ended, or `None` while it runs.
    pub ending: Option<Ending>,
    /// Each volume, in the plan's order.
    pub volumes: Vec<VolumeReport>,
    /// The test VM by the last reads, in words.
    pub test_vm: String,
    /// Things a person should know.
    pub warnings: Vec<String>,
    /// What was left behind, once it has ended other than parked.
    pub residue: Vec<Residue>,
    /// When it began, by the repository's clock.
    pub began_at: Timestamp,
    /// When it came to its end, or parked; `None` while it runs.
    #[serde(default)]
    pub ended_at: Option<Timestamp>,
    /// When this was written, by the repository's clock.
    pub at: Timestamp,
}
