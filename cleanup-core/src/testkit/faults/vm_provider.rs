//! A VM provider with faults.

use std::sync::Arc;
use std::time::Duration;

use async_trait::async_trait;
use jiff::Timestamp;

use super::faulty::{Copy, Faulty, copy};
use crate::error::{ErrorKind, Result};
use crate::model::{Call, CallStatus, OffProof, Outcome, Quiet, StopMode, Vm, VmFilter, VmId};
use crate::permit::DestroyPermit;
use crate::provider::{Capability, VmProvider};

/// The mode goes by value, unlike all other arguments of changes.
fn copy_stop<P: VmProvider + ?Sized + 'static>(call: &Call, vm: &VmId, mode: StopMode) -> Option<Copy<P>> {
    let (call, vm) = (call.clone(), vm.clone());
    Some(Box::new(move |part: Arc<P>| Box::pin(async move { drop(part.stop(&call, &vm, mode).await) })))
}

#[async_trait]
impl<P: VmProvider + ?Sized + 'static> VmProvider for Faulty<P> {
    fn capability(&self) -> Capability {
        self.promises(self.part.capability())
    }
    async fn vm(&self, id: &VmId) -> Result<Option<Vm>> {
        let ask = async { Ok(vec![self.part.vm(id).await?]) };
        Ok(self.look("vm", &[id.as_str()], ask).await?.pop().flatten())
    }
    async fn vms(&self, ids: &[VmId]) -> Result<Vec<Option<Vm>>> {
        let names: Vec<&str> = ids.iter().map(VmId::as_str).collect();
        self.look("vm", &names, self.part.vms(ids)).await
    }
    async fn find_vms(&self, filter: &VmFilter) -> Result<Vec<Vm>> {
        let ask = async { Ok(vec![self.part.find_vms(filter).await?]) };
        Ok(self.look("find_vms", &[&format!("{filter:?}")], ask).await?.pop().unwrap_or_default())
    }
    async fn blocking_snapshots(&self, vm: &VmId) -> Result<Vec<String>> {
        let ask = self.part.blocking_snapshots(vm);
        self.read("blocking_snapshots", vm.as_str(), ErrorKind::Unavailable, ask).await
    }
    async fn max_data_volumes(&self, vm: &Vm) -> Result<Option<u32>> {
        let ask = self.part.max_data_volumes(vm);
        self.read("max_data_volumes", vm.id.as_str(), ErrorKind::Unavailable, ask).await
    }
    async fn stop(&self, call: &Call, vm: &VmId, mode: StopMode) -> Outcome {
        let late = copy_stop(call, vm, mode);
        self.change(call, || self.part.stop(call, vm, mode), late).await
    }
    async fn destroy(&self, call: &Call, permit: &DestroyPermit) -> Outcome {
        self.change(call, || self.part.destroy(call, permit), None).await
    }
    async fn claim(&self, call: &Call, vm: &VmId) -> Outcome {
        let late = copy!(P, claim, call, vm);
        self.change(call, || self.part.claim(call, vm), late).await
    }
    async fn release(&self, call: &Call, vm: &VmId) -> Outcome {
        let late = copy!(P, release, call, vm);
        self.change(call, || self.part.release(call, vm), late).await
    }
    async fn status(&self, call: &Call, patience: Duration) -> CallStatus {
        self.status_of(call, self.part.status(call, patience)).await
    }
    async fn quiet(&self, calls: &[Call]) -> Quiet {
        self.quiet_of(calls, self.part.quiet(calls)).await
    }
    async fn deadline(&self, ahead: Duration) -> Timestamp {
        self.part.deadline(ahead).await
    }
    async fn off_proof(&self, vm: &VmId) -> OffProof {
        self.part.off_proof(vm).await
    }
}
