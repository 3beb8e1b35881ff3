//! Parts that always answer: what a provider does not answer in time is unknown.
//!
//! Changes are not here: each runs in a task of its own and is never cut off half way.

use std::fmt::Debug;
use std::future::Future;
use std::sync::Arc;
use std::time::Duration;

use async_trait::async_trait;
use jiff::Timestamp;

use crate::device::{DeviceInspector, DeviceWatch};
use crate::error::{Error, ErrorKind, Result};
use crate::evidence::{NewRecord, Record};
use crate::model::{
    Call, CallStatus, Device, Fingerprint, OffProof, Outcome, Quiet, Snapshot, SnapshotId, StopMode, Vm, VmFilter,
    VmId, Volume, VolumeId,
};
use crate::permit::DestroyPermit;
use crate::provider::{Capability, VmProvider};
use crate::repository::{JobRepository, Put, Row, RowKind, RowQuery};
use crate::volume_store::VolumeStore;

/// How many reads an answer about several calls may take.
const READS: u32 = 3;

/// A part, and how long a read of it may take.
#[derive(Debug)]
pub(super) struct Patient<P: ?Sized> {
    read: Duration,
    part: Arc<P>,
}

impl<P: ?Sized> Patient<P> {
    pub(super) fn new(part: Arc<P>, read: Duration) -> Arc<Self> {
        Arc::new(Self { read, part })
    }

    async fn limited<T>(&self, kind: ErrorKind, what: &str, work: impl Future<Output = Result<T>> + Send) -> Result<T> {
        match tokio::time::timeout(self.read, work).await {
            Ok(answer) => answer,
            Err(_) => Err(Error::new(kind, format!("{what} did not answer within {} s", self.read.as_secs()))),
        }
    }

    async fn read<T>(&self, what: &str, work: impl Future<Output = Result<T>> + Send) -> Result<T> {
        self.limited(ErrorKind::Unavailable, what, work).await
    }

    async fn status(&self, patience: Duration, work: impl Future<Output = CallStatus> + Send) -> CallStatus {
        let limit = self.read.saturating_add(patience);
        tokio::time::timeout(limit, work)
            .await
            .unwrap_or_else(|_| CallStatus::Unknown { why: format!("no answer within {} s", limit.as_secs()) })
    }

    async fn quiet(&self, work: impl Future<Output = Quiet> + Send) -> Quiet {
        tokio::time::timeout(self.read.saturating_mul(READS), work).await.unwrap_or(Quiet::CannotTell)
    }
}

const VMS: &str = "the VM provider";

#[async_trait]
impl VmProvider for Patient<dyn VmProvider> {
    fn capability(&self) -> Capability {
        self.part.capability()
    }
    async fn vm(&self, id: &VmId) -> Result<Option<Vm>> {
        self.read(VMS, self.part.vm(id)).await
    }
    async fn vms(&self, ids: &[VmId]) -> Result<Vec<Option<Vm>>> {
        self.read(VMS, self.part.vms(ids)).await
    }
    async fn find_vms(&self, filter: &VmFilter) -> Result<Vec<Vm>> {
        self.read(VMS, self.part.find_vms(filter)).await
    }
    async fn blocking_snapshots(&self, vm: &VmId) -> Result<Vec<String>> {
        self.read(VMS, self.part.blocking_snapshots(vm)).await
    }
    async fn max_data_volumes(&self, vm: &Vm) -> Result<Option<u32>> {
        self.read(VMS, self.part.max_data_volumes(vm)).await
    }
    async fn stop(&self, call: &Call, vm: &VmId, mode: StopMode) -> Outcome {
        self.part.stop(call, vm, mode).await
    }
    async fn destroy(&self, call: &Call, permit: &DestroyPermit) -> Outcome {
        self.part.destroy(call, permit).await
    }
    async fn claim(&self, call: &Call, vm: &VmId) -> Outcome {
        self.part.claim(call, vm).await
    }
    async fn release(&self, call: &Call, vm: &VmId) -> Outcome {
        self.part.release(call, vm).await
    }
    async fn status(&self, call: &Call, patience: Duration) -> CallStatus {
        self.status(patience, self.part.status(call, patience)).await
    }
    async fn quiet(&self, calls: &[Call]) -> Quiet {
        self.quiet(self.part.quiet(calls)).await
    }
    async fn deadline(&self, ahead: Duration) -> Timestamp {
        // A call that has expired already is refused, which is safe.
        tokio::time::timeout(self.read, self.part.deadline(ahead)).await.unwrap_or_else(|_| Timestamp::now())
    }
    async fn off_proof(&self, vm: &VmId) -> OffProof {
        tokio::time::timeout(self.read, self.part.off_proof(vm)).await.unwrap_or(OffProof::CannotTell)
    }
}

const VOLUMES: &str = "the volume store";

#[async_trait]
impl VolumeStore for Patient<dyn VolumeStore> {
    fn capability(&self) -> Capability {
        self.part.capability()
    }
    async fn volumes_of(&self, vm: &VmId) -> Result<Vec<Volume>> {
        self.read(VOLUMES, self.part.volumes_of(vm)).await
    }
    async fn volume(&self, id: &VolumeId) -> Result<Option<Volume>> {
        self.read(VOLUMES, self.part.volume(id)).await
    }
    async fn volumes(&self, ids: &[VolumeId]) -> Result<Vec<Option<Volume>>> {
        self.read(VOLUMES, self.part.volumes(ids)).await
    }
    async fn detach(&self, call: &Call, volume: &VolumeId) -> Outcome {
        self.part.detach(call, volume).await
    }
    async fn attach(&self, call: &Call, volume: &VolumeId, vm: &VmId) -> Outcome {
        self.part.attach(call, volume, vm).await
    }
    async fn snapshot(&self, id: &SnapshotId) -> Result<Option<Snapshot>> {
        self.read(VOLUMES, self.part.snapshot(id)).await
    }
    async fn revert(&self, call: &Call, volume: &VolumeId, snapshot: &SnapshotId) -> Outcome {
        self.part.revert(call, volume, snapshot).await
    }
    async fn delete_snapshot(&self, call: &Call, snapshot: &SnapshotId) -> Outcome {
        self.part.delete_snapshot(call, snapshot).await
    }
    async fn status(&self, call: &Call, patience: Duration) -> CallStatus {
        self.status(patience, self.part.status(call, patience)).await
    }
    async fn quiet(&self, calls: &[Call]) -> Quiet {
        self.quiet(self.part.quiet(calls)).await
    }
    async fn ready(&self) -> Result<()> {
        self.read(VOLUMES, self.part.ready()).await
    }
    async fn warnings(&self, volumes: &[VolumeId], vm: &VmId) -> Vec<String> {
        let limit = self.read.saturating_mul(READS);
        tokio::time::timeout(limit, self.part.warnings(volumes, vm))
            .await
            .unwrap_or_else(|_| vec![format!("{VOLUMES} did not say within {} s whether all is well", limit.as_secs())])
    }
}

#[async_trait]
impl DeviceInspector for Patient<dyn DeviceInspector> {
    async fn devices(&self, appliance: &VmId) -> Result<Vec<Device>> {
        self.read("the device inspector", self.part.devices(appliance)).await
    }
    async fn watch(&self, appliance: &VmId) -> Option<Box<dyn DeviceWatch>> {
        // Only its beginning is limited: a watch has nothing to say until something changes.
        tokio::time::timeout(self.read, self.part.watch(appliance)).await.ok().flatten()
    }
    async fn fingerprint(&self, appliance: &VmId, serial: &str) -> Result<Fingerprint> {
        self.read("the device inspector", self.part.fingerprint(appliance, serial)).await
    }
}

const JOBS: &str = "the job repository";

#[async_trait]
impl JobRepository for Patient<dyn JobRepository> {
    fn name(&self) -> String {
        self.part.name()
    }
    async fn now(&self) -> Result<Timestamp> {
        self.limited(ErrorKind::Repository, JOBS, self.part.now()).await
    }
    async fn get(&self, kind: RowKind, id: &str) -> Result<Option<Row>> {
        self.limited(ErrorKind::Repository, JOBS, self.part.get(kind, id)).await
    }
    async fn find(&self, query: &RowQuery) -> Result<Vec<Row>> {
        self.limited(ErrorKind::Repository, JOBS, self.part.find(query)).await
    }
    async fn events(&self, kind: RowKind, id: &str, since: u64, limit: u32) -> Result<Vec<Record>> {
        self.limited(ErrorKind::Repository, JOBS, self.part.events(kind, id, since, limit)).await
    }
    async fn put_if(&self, expected: Option<u64>, row: &Row, claims: &[String], events: &[NewRecord]) -> Put {
        let put = self.part.put_if(expected, row, claims, events);
        tokio::time::timeout(self.read, put).await.unwrap_or_else(|_| {
            Put::Unknown(Error::new(
                ErrorKind::Repository,
                format!("{JOBS} did not answer within {} s", self.read.as_secs()),
            ))
        })
    }
    async fn notices(&self, kind: RowKind, id: &str) -> Vec<String> {
        tokio::time::timeout(self.read, self.part.notices(kind, id)).await.unwrap_or_default()
    }
}
