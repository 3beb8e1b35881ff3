//! The record that a failover test was started.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::{CleanupId, FailoverTestId, Origin, Tag, TestFingerprint, TestSnapshot, VmId, VolumeId};

/// A failover test: which volumes a test VM was started on, and where they belong.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct FailoverTest {
    /// Its id.
    pub id: FailoverTestId,
    /// The name of the protected machine whose copy was tested.
    pub source_vm: String,
    /// The VM that was started for the test, and that a cleanup deletes.
    pub test_vm: VmId,
    /// The VM that the volumes go home to.
    pub appliance: VmId,
    /// Every volume that goes home, each once.
    pub volumes: Vec<VolumeId>,
    /// Volumes that may go with the test VM: its own root disk, where that is not one of `volumes`.
    #[serde(default)]
    pub disposable: Vec<VolumeId>,
    /// Snapshots that were taken of the volumes before the test wrote to them, at most one of each volume.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub snapshots: Vec<TestSnapshot>,
    /// What volumes held before the test, if somebody looked: compared with what they hold once they are home.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub fingerprints: Vec<TestFingerprint>,
    /// When the test began. Its test VM was created later, which shows that the VM is the test's. This or `tag` must be there.
    #[serde(default)]
    pub began_at: Option<Timestamp>,
    /// The tag that the test VM carries, which shows that the VM is the test's.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tag: Option<Tag>,
    /// Who started it.
    #[serde(default)]
    pub by: String,
    /// Where it stands.
    pub status: TestStatus,
    /// The latest cleanup of it.
    #[serde(default)]
    pub cleanup: Option<CleanupId>,
}

impl FailoverTest {
    /// What shows that its test VM was made for it.
    #[must_use]
    pub fn origin(&self) -> Origin {
        Origin { began_at: self.began_at, tag: self.tag.clone() }
    }
}

/// Where a failover test stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum TestStatus {
    /// The test VM is up, or was left so.
    Active,
    /// A cleanup has begun.
    Cleaning,
    /// The cleanup stopped on purpose and waits for a person.
    CleanupParked,
    /// The cleanup was cancelled: every volume is home or was never touched.
    CleanupCancelled,
    /// Every volume is home, proven twice.
    CleanupCompleted,
    /// Somebody took the record back: it was wrong. Nothing is planned from it, and it protects nothing.
    Withdrawn,
}

impl TestStatus {
    /// Whether a cleanup of it may still come.
    #[must_use]
    pub fn is_open(self) -> bool {
        !matches!(self, Self::CleanupCompleted | Self::Withdrawn)
    }

    /// A stable word.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Active => "active",
            Self::Cleaning => "cleaning",
            Self::CleanupParked => "cleanup_parked",
            Self::CleanupCancelled => "cleanup_cancelled",
            Self::CleanupCompleted => "cleanup_completed",
            Self::Withdrawn => "withdrawn",
        }
    }
}
