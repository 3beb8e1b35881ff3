//! Snapshots that were taken of volumes before a test wrote to them.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::{SnapshotId, VolumeId};

/// What happens to the snapshots that the failover test's record names.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SnapshotRule {
    /// They stay, and the report lists them. What the test wrote stays too.
    #[default]
    Keep,
    /// They are deleted once every volume is home. What the test wrote stays.
    Delete,
    /// Each volume goes back to its snapshot while it is on no VM, so that what the test wrote is gone; then as `Delete`.
    Revert,
}

/// A snapshot that a failover test's record names.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct TestSnapshot {
    /// The volume; at most one snapshot of each.
    pub volume: VolumeId,
    /// Its snapshot.
    pub snapshot: SnapshotId,
}

/// A snapshot of a volume, as its store lists it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Snapshot {
    /// Its id.
    pub id: SnapshotId,
    /// The volume that it was taken of.
    pub volume: VolumeId,
    /// The name people know it by.
    pub name: String,
    /// Its size in bytes, where the store knows.
    pub size: Option<u64>,
    /// When it was taken, by the store's clock.
    pub created: Option<Timestamp>,
    /// It is whole, and nothing is under way on it.
    pub ready: bool,
}
