//! What must hold, by the simulator's own count and not by our records.

use cleanup_core::testkit::MockCloud;
use cleanup_core::{Ending, Report};
use cloudstack_simulator::{FailoverTest as World, VmState, VolumeState};

/// At every moment: every volume exists, no two guests have it open, and no call took effect twice.
pub(crate) fn always(cloud: &MockCloud, volumes: usize) -> Result<(), String> {
    cloud.with(|cloud| {
        for id in World::volumes(volumes) {
            let volume = cloud.volume(&id).ok_or_else(|| format!("volume {id} is gone"))?;
            if volume.expunged || matches!(volume.state, VolumeState::Destroy | VolumeState::Expunged) {
                return Err(format!("a volume is lost: {volume:?}"));
            }
            if volume.open_in.len() > 1 {
                return Err(format!("a volume is open twice: {volume:?}"));
            }
        }
        match cloud.calls().jobs.iter().find(|(_, job)| job.took_effect > 1) {
            Some((id, job)) => Err(format!("call {id} took effect {} times", job.took_effect)),
            None => Ok(()),
        }
    })
}

/// When a run has ended: what it says is so.
pub(crate) fn ended(cloud: &MockCloud, volumes: usize, report: &Report) -> Result<(), String> {
    always(cloud, volumes)?;
    if report.ending != Some(Ending::Completed) {
        return Ok(());
    }
    cloud.with(|cloud| {
        for id in World::volumes(volumes) {
            let volume = cloud.volume(&id).ok_or_else(|| format!("volume {id} is gone"))?;
            let home =
                volume.virtual_machine.as_deref() == Some(World::APPLIANCE) && volume.open_in == [World::APPLIANCE];
            if !home {
                return Err(format!("completed, and a volume is not home: {volume:?}"));
            }
        }
        match cloud.vm(World::TEST_VM) {
            Some(vm) if !(vm.expunged || vm.state == VmState::Destroyed) => {
                Err(format!("completed, and the test VM is there: {vm:?}"))
            }
            _ => Ok(()),
        }
    })
}
