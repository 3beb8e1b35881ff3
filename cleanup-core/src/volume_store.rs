//! The trait for whoever keeps volumes.

use std::fmt::Debug;
use std::time::Duration;

use async_trait::async_trait;

use crate::error::{Error, ErrorKind, Result};
use crate::model::{Call, CallStatus, Outcome, Quiet, Snapshot, SnapshotId, VmId, Volume, VolumeId};
use crate::provider::Capability;

/// What a store without snapshots answers when it is asked for one.
#[must_use]
pub fn no_snapshots(id: &SnapshotId) -> Error {
    Error::new(
        ErrorKind::Refused,
        format!("this volume store has no snapshots, and the failover test's record names {id}: correct the record"),
    )
}

/// Keeps volumes and attaches them to VMs. Object-safe; implement it with `#[async_trait]`.
///
/// The rules for reading and mutating methods are those of [`crate::VmProvider`].
#[async_trait]
pub trait VolumeStore: Debug + Send + Sync {
    /// What this store promises. Does not change while it lives.
    fn capability(&self) -> Capability {
        Capability::default()
    }

    /// Every volume that is attached to this VM; an empty list only if there surely is none.
    ///
    /// # Errors
    /// `Unavailable` or `Denied` if it could not be read completely.
    async fn volumes_of(&self, vm: &VmId) -> Result<Vec<Volume>>;

    /// One volume, or `None` if the store no longer knows it.
    ///
    /// # Errors
    /// `Unavailable` or `Denied` if it could not be read. Never use `None` for that.
    async fn volume(&self, id: &VolumeId) -> Result<Option<Volume>>;

    /// Several volumes in the order asked for. Override it where one request can read them all.
    ///
    /// # Errors
    /// As [`VolumeStore::volume`].
    async fn volumes(&self, ids: &[VolumeId]) -> Result<Vec<Option<Volume>>> {
        let mut found = Vec::with_capacity(ids.len());
        for id in ids {
            found.push(self.volume(id).await?);
        }
        Ok(found)
    }

    /// Takes a volume off the VM that holds it.
    async fn detach(&self, call: &Call, volume: &VolumeId) -> Outcome;

    /// Gives a free volume to a VM, in any free slot but the root's.
    async fn attach(&self, call: &Call, volume: &VolumeId, vm: &VmId) -> Outcome;

    /// One snapshot, or `None` if the store no longer knows it. Only asked for snapshots that a failover test's record names.
    ///
    /// # Errors
    /// As [`VolumeStore::volume`]; `Refused` if this store has no snapshots.
    async fn snapshot(&self, id: &SnapshotId) -> Result<Option<Snapshot>> {
        Err(no_snapshots(id))
    }

    /// Takes a volume back to one of its snapshots. Refuse it unless the volume is on no VM, or on one that is off.
    async fn revert(&self, _call: &Call, _volume: &VolumeId, _snapshot: &SnapshotId) -> Outcome {
        Outcome::refused("this volume store has no snapshots")
    }

    /// Deletes a snapshot. The volume stays as it is.
    async fn delete_snapshot(&self, _call: &Call, _snapshot: &SnapshotId) -> Outcome {
        Outcome::refused("this volume store has no snapshots")
    }

    /// What is known of a call sent earlier. May wait up to `patience` for it to end; to answer at once is always right.
    async fn status(&self, call: &Call, patience: Duration) -> CallStatus;

    /// Whether anything of these calls can still happen. Only reads.
    async fn quiet(&self, _calls: &[Call]) -> Quiet {
        Quiet::CannotTell
    }

    /// Whether changes could be sent now. Asked when a plan is made that moves volumes, and so at the start of a cleanup, and when a person resolves a parked one; decides nothing later. Only reads.
    ///
    /// # Errors
    /// `Unavailable` or `Denied`, with who cannot be reached, where, and what to do.
    async fn ready(&self) -> Result<()> {
        Ok(())
    }

    /// What people should know of volumes that are on this VM now, one sentence each; the report shows them. The cleanup does not wait for it.
    async fn warnings(&self, _volumes: &[VolumeId], _vm: &VmId) -> Vec<String> {
        Vec::new()
    }
}
