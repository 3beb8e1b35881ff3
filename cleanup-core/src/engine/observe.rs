//! Rounds of reads.

use std::collections::BTreeSet;
use std::sync::Arc;

use crate::decide::Scope;
use crate::device::DeviceInspector;
use crate::error::Result;
use crate::model::{Devices, Observation, Plan, Seen, VmId, VolumeId};
use crate::provider::VmProvider;
use crate::volume_store::VolumeStore;

/// Everything that can be read.
#[derive(Clone, Debug)]
pub(super) struct Sources {
    pub(super) vms: Arc<dyn VmProvider>,
    pub(super) volumes: Arc<dyn VolumeStore>,
    pub(super) inspector: Option<Arc<dyn DeviceInspector>>,
    /// VMs that must never be deleted, whatever the provider says of them.
    pub(super) protected: Arc<BTreeSet<VmId>>,
}

fn seen<T>(found: Result<Option<T>>) -> Seen<T> {
    match found {
        Ok(Some(thing)) => Seen::Present(thing),
        Ok(None) => Seen::Absent,
        Err(e) => Seen::Unknown(e.to_string()),
    }
}

fn spread<T>(found: Result<Vec<Option<T>>>, count: usize) -> Vec<Seen<T>> {
    match found {
        Ok(all) if all.len() == count => all.into_iter().map(|one| seen(Ok(one))).collect(),
        Ok(all) => (0..count).map(|_| Seen::Unknown(format!("asked for {count}, got {} answers", all.len()))).collect(),
        Err(e) => (0..count).map(|_| Seen::Unknown(e.to_string())).collect(),
    }
}

impl Sources {
    /// Reads the parts of the world in `scope`, the devices last.
    pub(super) async fn observe(&self, plan: &Plan, scope: Scope) -> Observation {
        let (test_vm, appliance) =
            if scope.vms { self.pair(&plan.test_vm, &plan.appliance).await } else { (not_asked(), not_asked()) };
        let on_test_vm =
            if scope.leftover { Some(seen(self.volumes.volumes_of(&plan.test_vm).await.map(Some))) } else { None };
        let volumes = if scope.volumes {
            let ids: Vec<VolumeId> = plan.volumes.iter().map(|v| v.id.clone()).collect();
            Some(spread(self.volumes.volumes(&ids).await, ids.len()))
        } else {
            None
        };
        let devices = if scope.devices { self.devices(&plan.appliance).await } else { self.no_devices() };
        Observation { test_vm, appliance, volumes, on_test_vm, devices }
    }

    /// The test VM and the appliance.
    pub(super) async fn pair(&self, test_vm: &VmId, appliance: &VmId) -> (Seen<crate::Vm>, Seen<crate::Vm>) {
        let mut both = spread(self.vms.vms(&[test_vm.clone(), appliance.clone()]).await, 2);
        let second = both.pop().unwrap_or_else(not_asked);
        let mut first = both.pop().unwrap_or_else(not_asked);
        if let Seen::Present(vm) = &mut first {
            vm.protected |= self.protected.contains(&vm.id);
        }
        (first, second)
    }

    /// The appliance's devices.
    pub(super) async fn devices(&self, appliance: &VmId) -> Devices {
        match &self.inspector {
            None => Devices::NoInspector,
            Some(inspector) => match inspector.devices(appliance).await {
                Ok(all) => Devices::Listed(all),
                Err(e) => Devices::Unknown(e.to_string()),
            },
        }
    }

    fn no_devices(&self) -> Devices {
        if self.inspector.is_some() { Devices::NotAsked } else { Devices::NoInspector }
    }
}

fn not_asked<T>() -> Seen<T> {
    Seen::Unknown("not asked".to_owned())
}

/// Takes over the parts that a newer, partial round has read.
pub(super) fn merge(older: Option<Observation>, newer: Observation, scope: Scope) -> Observation {
    let Some(mut merged) = older else { return newer };
    if scope.vms {
        merged.test_vm = newer.test_vm;
        merged.appliance = newer.appliance;
    }
    if newer.volumes.is_some() {
        merged.volumes = newer.volumes;
    }
    if newer.on_test_vm.is_some() {
        merged.on_test_vm = newer.on_test_vm;
    }
    if scope.devices {
        merged.devices = newer.devices;
    }
    merged
}
