//! What must hold, by the simulator's own count and not by our records.

use cleanup_core::testkit::MockCloud;
use cleanup_core::{Ending, Report, SnapshotRule};
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

/// A snapshot is gone only if the plan says so, its volume went back to it if that was wanted, and what is left is listed.
fn snapshots(cloud: &MockCloud, report: &Report) -> Result<(), String> {
    let state = cloud.with(|cloud| cloud.state());
    let there = |id: &str| state["snapshots"].as_array().is_some_and(|all| all.iter().any(|one| one["id"] == id));
    for planned in &report.plan.volumes {
        let Some(id) = &planned.snapshot else { continue };
        let volume = cloud.with(|cloud| cloud.volume(planned.id.as_str()));
        let back = volume.and_then(|volume| volume.reverted_to).as_deref() == Some(id.as_str());
        let listed = report.residue.iter().any(|item| item.id == id.as_str());
        let told = match (report.plan.snapshots, there(id.as_str())) {
            (SnapshotRule::Keep, false) => "it was to stay, and is gone",
            (SnapshotRule::Revert, false) if !back => "it is gone, and its volume did not go back to it",
            (_, true) if report.ending == Some(Ending::Completed) && !listed => "it is left, and not listed",
            _ => continue,
        };
        return Err(format!("snapshot {id} of volume {}: {told}", planned.id));
    }
    Ok(())
}

/// When a run has ended: what it says is so.
pub(crate) fn ended(cloud: &MockCloud, volumes: usize, report: &Report) -> Result<(), String> {
    always(cloud, volumes)?;
    snapshots(cloud, report)?;
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
