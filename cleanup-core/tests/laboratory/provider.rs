//! The small cloud as VM provider, and its guests' view of their devices.

use std::time::Duration;

use async_trait::async_trait;
use cleanup_core::{
    Call, CallStatus, Capability, DestroyPermit, Device, DeviceInspector, Outcome, Quiet, Result, StopMode, Vm,
    VmFilter, VmId, VmProvider,
};
use jiff::{SignedDuration, Timestamp};

use super::cloud::{SmallCloud, Work};

#[async_trait]
impl VmProvider for SmallCloud {
    fn capability(&self) -> Capability {
        self.capability()
    }
    async fn vm(&self, id: &VmId) -> Result<Option<Vm>> {
        Ok(self.with(|state| state.vms.get(id).cloned()))
    }
    async fn find_vms(&self, filter: &VmFilter) -> Result<Vec<Vm>> {
        let prefix = filter.name_prefix.as_deref().unwrap_or_default();
        let fits = |vm: &&Vm| vm.name.starts_with(prefix) && filter.name.as_ref().is_none_or(|name| *name == vm.name);
        Ok(self.with(|state| state.vms.values().filter(fits).cloned().collect()))
    }
    async fn stop(&self, call: &Call, vm: &VmId, _: StopMode) -> Outcome {
        self.submit(call, Work::Stop(vm.clone()))
    }
    async fn destroy(&self, call: &Call, permit: &DestroyPermit) -> Outcome {
        if !permit.is_fresh() {
            return Outcome::refused("the permit is too old");
        }
        self.submit(call, Work::Destroy(permit.vm().clone()))
    }
    async fn claim(&self, call: &Call, vm: &VmId) -> Outcome {
        self.submit(call, Work::Claim(vm.clone(), call.cleanup.to_string()))
    }
    async fn release(&self, call: &Call, vm: &VmId) -> Outcome {
        self.submit(call, Work::Release(vm.clone(), call.cleanup.to_string()))
    }
    async fn status(&self, call: &Call, patience: Duration) -> CallStatus {
        self.status_of(call, patience).await
    }
    async fn quiet(&self, calls: &[Call]) -> Quiet {
        self.quiet_now(calls)
    }
    async fn deadline(&self, ahead: Duration) -> Timestamp {
        self.clock().checked_add(SignedDuration::try_from(ahead).unwrap()).unwrap()
    }
}

#[async_trait]
impl DeviceInspector for SmallCloud {
    async fn devices(&self, appliance: &VmId) -> Result<Vec<Device>> {
        let device = |serial: &str, size| Device {
            serial: serial.to_owned(),
            size: Some(size),
            path: format!("/dev/disk/by-id/virtio-{serial}"),
            bus: "virtio".to_owned(),
        };
        Ok(self.with(|state| state.of(appliance).map(|v| device(v.serial.as_deref().unwrap(), v.size)).collect()))
    }
}
