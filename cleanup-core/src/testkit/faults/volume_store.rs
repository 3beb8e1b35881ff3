//! A volume store with faults.

use std::time::Duration;

use async_trait::async_trait;

use super::faulty::{Faulty, copy};
use crate::error::{ErrorKind, Result};
use crate::model::{Call, CallStatus, Outcome, Quiet, Snapshot, SnapshotId, VmId, Volume, VolumeId};
use crate::provider::Capability;
use crate::volume_store::VolumeStore;

#[async_trait]
impl<P: VolumeStore + ?Sized + 'static> VolumeStore for Faulty<P> {
    fn capability(&self) -> Capability {
        self.promises(self.part.capability())
    }
    async fn volumes_of(&self, vm: &VmId) -> Result<Vec<Volume>> {
        let ask = async { Ok(vec![self.part.volumes_of(vm).await?]) };
        Ok(self.look("volumes_of", &[vm.as_str()], ask).await?.pop().unwrap_or_default())
    }
    async fn volume(&self, id: &VolumeId) -> Result<Option<Volume>> {
        let ask = async { Ok(vec![self.part.volume(id).await?]) };
        Ok(self.look("volume", &[id.as_str()], ask).await?.pop().flatten())
    }
    async fn volumes(&self, ids: &[VolumeId]) -> Result<Vec<Option<Volume>>> {
        let names: Vec<&str> = ids.iter().map(VolumeId::as_str).collect();
        self.look("volume", &names, self.part.volumes(ids)).await
    }
    async fn detach(&self, call: &Call, volume: &VolumeId) -> Outcome {
        let late = copy!(P, detach, call, volume);
        self.change(call, || self.part.detach(call, volume), late).await
    }
    async fn attach(&self, call: &Call, volume: &VolumeId, vm: &VmId) -> Outcome {
        let late = copy!(P, attach, call, volume, vm);
        self.change(call, || self.part.attach(call, volume, vm), late).await
    }
    async fn snapshot(&self, id: &SnapshotId) -> Result<Option<Snapshot>> {
        let ask = async { Ok(vec![self.part.snapshot(id).await?]) };
        Ok(self.look("snapshot", &[id.as_str()], ask).await?.pop().flatten())
    }
    async fn revert(&self, call: &Call, volume: &VolumeId, snapshot: &SnapshotId) -> Outcome {
        let late = copy!(P, revert, call, volume, snapshot);
        self.change(call, || self.part.revert(call, volume, snapshot), late).await
    }
    async fn delete_snapshot(&self, call: &Call, snapshot: &SnapshotId) -> Outcome {
        let late = copy!(P, delete_snapshot, call, snapshot);
        self.change(call, || self.part.delete_snapshot(call, snapshot), late).await
    }
    async fn status(&self, call: &Call, patience: Duration) -> CallStatus {
        self.status_of(call, self.part.status(call, patience)).await
    }
    async fn quiet(&self, calls: &[Call]) -> Quiet {
        self.quiet_of(calls, self.part.quiet(calls)).await
    }
    async fn ready(&self) -> Result<()> {
        self.read("ready", "", ErrorKind::Unavailable, self.part.ready()).await
    }
    async fn warnings(&self, volumes: &[VolumeId], vm: &VmId) -> Vec<String> {
        self.part.warnings(volumes, vm).await
    }
}
