//! CloudStack as volume store.

use std::time::Duration;

use async_trait::async_trait;

use super::error::reading;
use super::provider::CAPABILITY;
use super::{CloudStack, convert};
use crate::error::Result;
use crate::model::{Call, CallStatus, Outcome, Quiet, Snapshot, SnapshotId, VmId, Volume, VolumeId};
use crate::provider::Capability;
use crate::volume_store::VolumeStore;

impl CloudStack {
    pub(super) async fn read_volume(&self, id: &VolumeId) -> Result<Option<Volume>> {
        let listed = self.client().volume().list().id(id.as_str()).listall(true).optional().await;
        match listed {
            Ok(listed) => listed.map(|volume| convert::volume(&volume)).transpose(),
            // Of an id that never existed the server says so, instead of listing nothing.
            Err(e) if e.is_not_found() => Ok(None),
            Err(e) => Err(reading(&format!("volume {id}"), e)),
        }
    }
}

#[async_trait]
impl VolumeStore for CloudStack {
    fn capability(&self) -> Capability {
        CAPABILITY
    }

    async fn volumes_of(&self, vm: &VmId) -> Result<Vec<Volume>> {
        let listed = self.client().volume().list().virtualmachineid(vm.as_str()).listall(true).all().await;
        let listed = listed.map_err(|e| reading(&format!("volumes of VM {vm}"), e))?;
        listed.iter().map(convert::volume).collect()
    }

    async fn volume(&self, id: &VolumeId) -> Result<Option<Volume>> {
        self.read_volume(id).await
    }

    async fn volumes(&self, ids: &[VolumeId]) -> Result<Vec<Option<Volume>>> {
        let list: Vec<&str> = ids.iter().map(VolumeId::as_str).collect();
        let listed = self.client().volume().list().ids(list).listall(true).all().await;
        match listed {
            Ok(listed) => {
                let found: Vec<Volume> = listed.iter().map(convert::volume).collect::<Result<_>>()?;
                Ok(ids.iter().map(|id| found.iter().find(|volume| volume.id == *id).cloned()).collect())
            }
            // One id that never existed fails the whole list: ask one by one, so that the message names it.
            Err(e) if e.is_not_found() => {
                let mut found = Vec::with_capacity(ids.len());
                for id in ids {
                    found.push(self.read_volume(id).await?);
                }
                Ok(found)
            }
            Err(e) => Err(reading("volumes", e)),
        }
    }

    async fn detach(&self, call: &Call, volume: &VolumeId) -> Outcome {
        // By id alone: detaching by VM and slot is broken in the server.
        let detach = self.client().volume().detach(volume.as_str());
        let sent = detach.job_id(call.id.as_uuid()).expires_at(call.expires).submit().await;
        self.outcome(call, sent).await
    }

    async fn attach(&self, call: &Call, volume: &VolumeId, vm: &VmId) -> Outcome {
        // Without `deviceid`: slot 0 would make it a root disk.
        let attach = self.client().volume().attach(volume.as_str(), vm.as_str());
        let sent = attach.job_id(call.id.as_uuid()).expires_at(call.expires).submit().await;
        self.outcome(call, sent).await
    }

    async fn snapshot(&self, id: &SnapshotId) -> Result<Option<Snapshot>> {
        match self.client().snapshot().list().id(id.as_str()).listall(true).optional().await {
            Ok(listed) => listed.map(|snapshot| convert::snapshot(&snapshot)).transpose(),
            Err(e) if e.is_not_found() => Ok(None),
            Err(e) => Err(reading(&format!("snapshot {id}"), e)),
        }
    }

    async fn revert(&self, call: &Call, _volume: &VolumeId, snapshot: &SnapshotId) -> Outcome {
        let revert = self.client().snapshot().revert(snapshot.as_str());
        let sent = revert.job_id(call.id.as_uuid()).expires_at(call.expires).submit().await;
        self.outcome(call, sent).await
    }

    async fn delete_snapshot(&self, call: &Call, snapshot: &SnapshotId) -> Outcome {
        let delete = self.client().snapshot().delete(snapshot.as_str());
        let sent = delete.job_id(call.id.as_uuid()).expires_at(call.expires).submit().await;
        self.outcome(call, sent).await
    }

    async fn status(&self, call: &Call, patience: Duration) -> CallStatus {
        self.wait(call, patience).await
    }

    async fn quiet(&self, calls: &[Call]) -> Quiet {
        self.is_quiet(calls).await
    }
}
