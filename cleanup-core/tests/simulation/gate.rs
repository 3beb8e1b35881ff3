//! An executor that can be stopped in the middle of anything, for a while or for ever, like a process under SIGSTOP.

use std::fmt::{self, Debug};
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

use async_trait::async_trait;
use cleanup_core::evidence::{NewRecord, Record};
use cleanup_core::{
    Call, CallStatus, Capability, DestroyPermit, JobRepository, OffProof, Outcome, Put, Quiet, Result, Row, RowKind,
    RowQuery, Snapshot, SnapshotId, StopMode, Vm, VmFilter, VmId, VmProvider, Volume, VolumeId, VolumeStore,
};
use jiff::Timestamp;
use tokio::sync::watch;

/// Holds back whatever passes through it while it is closed.
#[derive(Clone)]
pub(crate) struct Gate {
    open: Arc<watch::Sender<bool>>,
    /// How often something may pass before it closes by itself.
    left: Arc<AtomicU32>,
}

impl Gate {
    pub(crate) fn open() -> Self {
        Self::open_for(u32::MAX)
    }

    /// Closes by itself at the passage after so many: before a request, or after it.
    pub(crate) fn open_for(passages: u32) -> Self {
        Self { open: Arc::new(watch::Sender::new(true)), left: Arc::new(AtomicU32::new(passages)) }
    }

    pub(crate) fn is_open(&self) -> bool {
        *self.open.borrow()
    }

    pub(crate) fn set_open(&self, open: bool) {
        self.open.send_replace(open);
    }

    async fn pass(&self) {
        if self.left.fetch_sub(1, Ordering::Relaxed) == 0 {
            self.set_open(false);
        }
        let _ = self.open.subscribe().wait_for(|open| *open).await;
    }

    /// Waits on both sides of the work: an executor may stop before it and after it.
    async fn around<T>(&self, work: impl Future<Output = T>) -> T {
        self.pass().await;
        let done = work.await;
        self.pass().await;
        done
    }
}

/// Something behind a gate.
#[derive(Clone)]
pub(crate) struct Gated<T: ?Sized>(pub(crate) Gate, pub(crate) Arc<T>);

impl<T: ?Sized> Debug for Gated<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Gated")
    }
}

#[async_trait]
impl VmProvider for Gated<dyn VmProvider> {
    fn capability(&self) -> Capability {
        self.1.capability()
    }
    async fn vm(&self, id: &VmId) -> Result<Option<Vm>> {
        self.0.around(self.1.vm(id)).await
    }
    async fn vms(&self, ids: &[VmId]) -> Result<Vec<Option<Vm>>> {
        self.0.around(self.1.vms(ids)).await
    }
    async fn find_vms(&self, filter: &VmFilter) -> Result<Vec<Vm>> {
        self.0.around(self.1.find_vms(filter)).await
    }
    async fn stop(&self, call: &Call, vm: &VmId, mode: StopMode) -> Outcome {
        self.0.around(self.1.stop(call, vm, mode)).await
    }
    async fn destroy(&self, call: &Call, permit: &DestroyPermit) -> Outcome {
        self.0.around(self.1.destroy(call, permit)).await
    }
    async fn claim(&self, call: &Call, vm: &VmId) -> Outcome {
        self.0.around(self.1.claim(call, vm)).await
    }
    async fn release(&self, call: &Call, vm: &VmId) -> Outcome {
        self.0.around(self.1.release(call, vm)).await
    }
    async fn blocking_snapshots(&self, vm: &VmId) -> Result<Vec<String>> {
        self.0.around(self.1.blocking_snapshots(vm)).await
    }
    async fn max_data_volumes(&self, vm: &Vm) -> Result<Option<u32>> {
        self.0.around(self.1.max_data_volumes(vm)).await
    }
    async fn off_proof(&self, vm: &VmId) -> OffProof {
        self.0.around(self.1.off_proof(vm)).await
    }
    async fn status(&self, call: &Call, patience: Duration) -> CallStatus {
        self.0.around(self.1.status(call, patience)).await
    }
    async fn quiet(&self, calls: &[Call]) -> Quiet {
        self.0.around(self.1.quiet(calls)).await
    }
    async fn deadline(&self, ahead: Duration) -> Timestamp {
        self.0.around(self.1.deadline(ahead)).await
    }
}

#[async_trait]
impl VolumeStore for Gated<dyn VolumeStore> {
    fn capability(&self) -> Capability {
        self.1.capability()
    }
    async fn volumes_of(&self, vm: &VmId) -> Result<Vec<Volume>> {
        self.0.around(self.1.volumes_of(vm)).await
    }
    async fn volume(&self, id: &VolumeId) -> Result<Option<Volume>> {
        self.0.around(self.1.volume(id)).await
    }
    async fn volumes(&self, ids: &[VolumeId]) -> Result<Vec<Option<Volume>>> {
        self.0.around(self.1.volumes(ids)).await
    }
    async fn detach(&self, call: &Call, volume: &VolumeId) -> Outcome {
        self.0.around(self.1.detach(call, volume)).await
    }
    async fn attach(&self, call: &Call, volume: &VolumeId, vm: &VmId) -> Outcome {
        self.0.around(self.1.attach(call, volume, vm)).await
    }
    async fn snapshot(&self, id: &SnapshotId) -> Result<Option<Snapshot>> {
        self.0.around(self.1.snapshot(id)).await
    }
    async fn revert(&self, call: &Call, volume: &VolumeId, snapshot: &SnapshotId) -> Outcome {
        self.0.around(self.1.revert(call, volume, snapshot)).await
    }
    async fn delete_snapshot(&self, call: &Call, snapshot: &SnapshotId) -> Outcome {
        self.0.around(self.1.delete_snapshot(call, snapshot)).await
    }
    async fn ready(&self) -> Result<()> {
        self.0.around(self.1.ready()).await
    }
    async fn status(&self, call: &Call, patience: Duration) -> CallStatus {
        self.0.around(self.1.status(call, patience)).await
    }
    async fn quiet(&self, calls: &[Call]) -> Quiet {
        self.0.around(self.1.quiet(calls)).await
    }
}

#[async_trait]
impl JobRepository for Gated<dyn JobRepository> {
    fn name(&self) -> String {
        self.1.name()
    }
    async fn now(&self) -> Result<Timestamp> {
        self.0.around(self.1.now()).await
    }
    async fn get(&self, kind: RowKind, id: &str) -> Result<Option<Row>> {
        self.0.around(self.1.get(kind, id)).await
    }
    async fn find(&self, query: &RowQuery) -> Result<Vec<Row>> {
        self.0.around(self.1.find(query)).await
    }
    async fn events(&self, kind: RowKind, id: &str, since: u64, limit: u32) -> Result<Vec<Record>> {
        self.0.around(self.1.events(kind, id, since, limit)).await
    }
    async fn put_if(&self, expected: Option<u64>, row: &Row, claims: &[String], events: &[NewRecord]) -> Put {
        self.0.around(self.1.put_if(expected, row, claims, events)).await
    }
}
