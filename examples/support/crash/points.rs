//! Every point at which a process can die, as decorators around what the engine uses.

use std::io::Write;
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

use async_trait::async_trait;
use cleanup_core::backends::cloudstack::CloudStack;
use cleanup_core::evidence::{NewRecord, Record};
use cleanup_core::{
    Call, CallStatus, Capability, DestroyPermit, JobRepository, OffProof, Outcome, Put, Quiet, Result, Row, RowKind,
    RowQuery, StopMode, VmFilter, VmId, VmProvider, Volume, VolumeId, VolumeStore,
};
use jiff::Timestamp;

/// Counts points, and ends the process at one of them.
#[derive(Clone, Debug)]
pub(super) struct Points {
    passed: Arc<AtomicU32>,
    die_at: u32,
}

/// What a dying child writes in front of the point's name.
pub(super) const DIED: &str = "died ";

impl Points {
    pub(super) fn new(die_at: u32) -> Self {
        Self { passed: Arc::default(), die_at }
    }

    fn pass(&self, name: impl FnOnce() -> String) {
        if self.passed.fetch_add(1, Ordering::SeqCst) + 1 == self.die_at {
            let mut out = std::io::stdout();
            // The parent notices if this does not arrive.
            let _ = writeln!(out, "{DIED}{}", name()).and_then(|()| out.flush());
            std::process::abort();
        }
    }

    async fn around<T>(&self, name: impl Fn() -> String + Send, work: impl Future<Output = T> + Send) -> T {
        self.pass(|| format!("before {}", name()));
        let done = work.await;
        self.pass(|| format!("after {}", name()));
        done
    }
}

/// A provider and store around which the process can die.
#[derive(Clone, Debug)]
pub(super) struct MortalCloud {
    pub(super) cloud: Arc<CloudStack>,
    pub(super) points: Points,
}

impl MortalCloud {
    async fn send(&self, call: &Call, work: impl Future<Output = Outcome> + Send) -> Outcome {
        let name = || format!("sending {} of {}", call.kind.name(), call.target.get(..8).unwrap_or(&call.target));
        self.points.around(name, work).await
    }
}

#[async_trait]
impl VmProvider for MortalCloud {
    fn capability(&self) -> Capability {
        VmProvider::capability(&*self.cloud)
    }
    async fn vm(&self, id: &VmId) -> Result<Option<cleanup_core::Vm>> {
        self.cloud.vm(id).await
    }
    async fn vms(&self, ids: &[VmId]) -> Result<Vec<Option<cleanup_core::Vm>>> {
        self.cloud.vms(ids).await
    }
    async fn find_vms(&self, filter: &VmFilter) -> Result<Vec<cleanup_core::Vm>> {
        self.cloud.find_vms(filter).await
    }
    async fn blocking_snapshots(&self, vm: &VmId) -> Result<Vec<String>> {
        self.cloud.blocking_snapshots(vm).await
    }
    async fn max_data_volumes(&self, vm: &cleanup_core::Vm) -> Result<Option<u32>> {
        self.cloud.max_data_volumes(vm).await
    }
    async fn stop(&self, call: &Call, vm: &VmId, mode: StopMode) -> Outcome {
        self.send(call, self.cloud.stop(call, vm, mode)).await
    }
    async fn destroy(&self, call: &Call, permit: &DestroyPermit) -> Outcome {
        self.send(call, self.cloud.destroy(call, permit)).await
    }
    async fn claim(&self, call: &Call, vm: &VmId) -> Outcome {
        self.send(call, self.cloud.claim(call, vm)).await
    }
    async fn status(&self, call: &Call, patience: Duration) -> CallStatus {
        VmProvider::status(&*self.cloud, call, patience).await
    }
    async fn quiet(&self, calls: &[Call]) -> Quiet {
        VmProvider::quiet(&*self.cloud, calls).await
    }
    async fn deadline(&self, ahead: Duration) -> Timestamp {
        self.cloud.deadline(ahead).await
    }
    async fn off_proof(&self, vm: &VmId) -> OffProof {
        self.cloud.off_proof(vm).await
    }
}

#[async_trait]
impl VolumeStore for MortalCloud {
    fn capability(&self) -> Capability {
        VolumeStore::capability(&*self.cloud)
    }
    async fn volumes_of(&self, vm: &VmId) -> Result<Vec<Volume>> {
        self.cloud.volumes_of(vm).await
    }
    async fn volume(&self, id: &VolumeId) -> Result<Option<Volume>> {
        self.cloud.volume(id).await
    }
    async fn volumes(&self, ids: &[VolumeId]) -> Result<Vec<Option<Volume>>> {
        self.cloud.volumes(ids).await
    }
    async fn detach(&self, call: &Call, volume: &VolumeId) -> Outcome {
        self.send(call, self.cloud.detach(call, volume)).await
    }
    async fn attach(&self, call: &Call, volume: &VolumeId, vm: &VmId) -> Outcome {
        self.send(call, self.cloud.attach(call, volume, vm)).await
    }
    async fn ready(&self) -> Result<()> {
        self.cloud.ready().await
    }
    async fn status(&self, call: &Call, patience: Duration) -> CallStatus {
        VolumeStore::status(&*self.cloud, call, patience).await
    }
    async fn quiet(&self, calls: &[Call]) -> Quiet {
        VolumeStore::quiet(&*self.cloud, calls).await
    }
}

/// A job repository around which the process can die.
#[derive(Debug)]
pub(super) struct MortalRepository {
    pub(super) repository: Arc<dyn JobRepository>,
    pub(super) points: Points,
}

#[async_trait]
impl JobRepository for MortalRepository {
    fn name(&self) -> String {
        self.repository.name()
    }
    async fn now(&self) -> Result<Timestamp> {
        self.repository.now().await
    }
    async fn get(&self, kind: RowKind, id: &str) -> Result<Option<Row>> {
        self.repository.get(kind, id).await
    }
    async fn find(&self, query: &RowQuery) -> Result<Vec<Row>> {
        self.repository.find(query).await
    }
    async fn events(&self, kind: RowKind, id: &str, since: u64, limit: u32) -> Result<Vec<Record>> {
        self.repository.events(kind, id, since, limit).await
    }
    async fn put_if(&self, expected: Option<u64>, row: &Row, claims: &[String], events: &[NewRecord]) -> Put {
        let name = || {
            let number = expected.unwrap_or_default() + 1;
            // What the write is for shows in what it logs.
            let last = events.iter().rev().find_map(|event| {
                let call = &event.data["call"];
                let step = event.data["step"].as_str().map(str::to_owned);
                step.or_else(|| Some(format!("{} of {:.8}", call["kind"].as_str()?, call["target"].as_str()?)))
            });
            let kinds: Vec<String> = events.iter().map(|event| format!("{:?}", event.kind).to_lowercase()).collect();
            let kinds = if kinds.is_empty() { "lease".to_owned() } else { kinds.join("+") };
            format!(
                "put {number} of {} ({}: {kinds}{})",
                row.kind.name(),
                row.status,
                last.map(|l| format!(", {l}")).unwrap_or_default()
            )
        };
        self.points.around(name, self.repository.put_if(expected, row, claims, events)).await
    }
}
