//! The small cloud as volume store.

use std::time::Duration;

use async_trait::async_trait;
use cleanup_core::{
    Call, CallStatus, Capability, Outcome, Quiet, Result, Snapshot, SnapshotId, VmId, Volume, VolumeId, VolumeStore,
};

use super::cloud::{SmallCloud, Work};

#[async_trait]
impl VolumeStore for SmallCloud {
    fn capability(&self) -> Capability {
        self.capability()
    }
    async fn volumes_of(&self, vm: &VmId) -> Result<Vec<Volume>> {
        Ok(self.with(|state| state.of(vm).cloned().collect()))
    }
    async fn volume(&self, id: &VolumeId) -> Result<Option<Volume>> {
        Ok(self.with(|state| state.volumes.get(id).cloned()))
    }
    async fn detach(&self, call: &Call, volume: &VolumeId) -> Outcome {
        self.submit(call, Work::Detach(volume.clone()))
    }
    async fn attach(&self, call: &Call, volume: &VolumeId, vm: &VmId) -> Outcome {
        self.submit(call, Work::Attach(volume.clone(), vm.clone()))
    }
    async fn snapshot(&self, id: &SnapshotId) -> Result<Option<Snapshot>> {
        Ok(self.with(|state| state.snapshots.get(id).cloned()))
    }
    async fn revert(&self, call: &Call, volume: &VolumeId, snapshot: &SnapshotId) -> Outcome {
        self.submit(call, Work::Revert(volume.clone(), snapshot.clone()))
    }
    async fn delete_snapshot(&self, call: &Call, snapshot: &SnapshotId) -> Outcome {
        self.submit(call, Work::DeleteSnapshot(snapshot.clone()))
    }
    async fn status(&self, call: &Call, patience: Duration) -> CallStatus {
        self.status_of(call, patience).await
    }
    async fn quiet(&self, calls: &[Call]) -> Quiet {
        self.quiet_now(calls)
    }
}
