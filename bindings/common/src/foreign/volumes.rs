//! A volume store of another language.

use std::time::Duration;

use async_trait::async_trait;
use cleanup_core::{
    Call, CallStatus, Capability, Outcome, Quiet, Result, Snapshot, SnapshotId, VmId, Volume, VolumeId, VolumeStore,
    no_snapshots,
};
use serde_json::json;

use super::object::Object;
use super::vms::quiet;
use super::wire;

#[derive(Debug)]
pub(super) struct ForeignVolumes {
    object: Object,
    capability: Capability,
}

impl ForeignVolumes {
    pub(super) async fn new(object: Object) -> Result<Self> {
        object.require(&["volumes_of", "volume", "detach", "attach", "status"])?;
        let capability = object.capability().await?;
        Ok(Self { object, capability })
    }
}

#[async_trait]
impl VolumeStore for ForeignVolumes {
    fn capability(&self) -> Capability {
        self.capability
    }

    async fn volumes_of(&self, vm: &VmId) -> Result<Vec<Volume>> {
        Ok(wire::all(self.object.read::<Vec<wire::Volume>>("volumes_of", &json!({ "vm": vm })).await?))
    }

    async fn volume(&self, id: &VolumeId) -> Result<Option<Volume>> {
        Ok(self.object.read::<Option<wire::Volume>>("volume", &json!({ "id": id })).await?.map(Into::into))
    }

    async fn volumes(&self, ids: &[VolumeId]) -> Result<Vec<Option<Volume>>> {
        if self.object.has("volumes") {
            let found = self.object.read::<Vec<Option<wire::Volume>>>("volumes", &json!({ "ids": ids })).await?;
            return Ok(wire::holes(found));
        }
        let mut found = Vec::with_capacity(ids.len());
        for id in ids {
            found.push(self.volume(id).await?);
        }
        Ok(found)
    }

    async fn detach(&self, call: &Call, volume: &VolumeId) -> Outcome {
        self.object.change("detach", &json!({ "call": call, "volume": volume })).await
    }

    async fn attach(&self, call: &Call, volume: &VolumeId, vm: &VmId) -> Outcome {
        self.object.change("attach", &json!({ "call": call, "volume": volume, "vm": vm })).await
    }

    async fn snapshot(&self, id: &SnapshotId) -> Result<Option<Snapshot>> {
        if !self.object.has("snapshot") {
            return Err(no_snapshots(id));
        }
        Ok(self.object.read::<Option<wire::Snapshot>>("snapshot", &json!({ "id": id })).await?.map(Into::into))
    }

    async fn revert(&self, call: &Call, volume: &VolumeId, snapshot: &SnapshotId) -> Outcome {
        if !self.object.has("revert") {
            return Outcome::refused("this volume store takes nothing back to a snapshot");
        }
        self.object.change("revert", &json!({ "call": call, "volume": volume, "snapshot": snapshot })).await
    }

    async fn delete_snapshot(&self, call: &Call, snapshot: &SnapshotId) -> Outcome {
        if !self.object.has("delete_snapshot") {
            return Outcome::refused("this volume store deletes no snapshots");
        }
        self.object.change("delete_snapshot", &json!({ "call": call, "snapshot": snapshot })).await
    }

    async fn status(&self, call: &Call, patience: Duration) -> CallStatus {
        self.object.status(&json!({ "call": call, "patience_s": patience.as_secs_f64() })).await
    }

    async fn quiet(&self, calls: &[Call]) -> Quiet {
        quiet(&self.object, calls).await
    }
}
