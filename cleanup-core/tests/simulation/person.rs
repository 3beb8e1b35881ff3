//! What people do, meddling or helping.

use cleanup_core::testkit::MockCloud;
use cleanup_core::{Ending, Report};
use cloudstack_simulator::{Cloud, FailoverTest as World, VmState};

use crate::event::Person;

/// A VM that has nothing to do with the failover test.
pub(crate) const STRANGER: &str = "e0000000-0000-4000-8000-00000000000e";

fn protect(cloud: &mut Cloud, on: bool) -> bool {
    let on = if on { "true" } else { "false" };
    cloud.somebody_calls("updateVirtualMachine", &[("id", World::TEST_VM), ("deleteprotection", on)]).is_ok()
}

/// Does it; `false` if the cloud was in no state for it.
pub(crate) fn act(cloud: &MockCloud, volumes: usize, person: Person) -> bool {
    let volume = |i: u8| World::volume(usize::from(i));
    let moves = |cloud: &mut Cloud, i: u8, vm: &str| {
        if !is_calm(cloud, &volume(i)) {
            return false;
        }
        let _ = cloud.somebody_detaches(&volume(i));
        cloud.somebody_attaches(&volume(i), vm).is_ok()
    };
    cloud.with(|cloud| match person {
        Person::StartsTestVm => cloud.somebody_starts(World::TEST_VM).is_ok(),
        Person::StopsTestVm => cloud.somebody_stops(World::TEST_VM).is_ok(),
        Person::KeepsTestVmBusy(ms) => cloud.occupy(World::TEST_VM, ms).is_ok(),
        Person::KeepsApplianceBusy(ms) => cloud.occupy(World::APPLIANCE, ms).is_ok(),
        // Of a volume that is or was on the test VM; a stranger's is the stranger's business.
        Person::DetachesLate(i) => {
            owner(cloud, usize::from(i)).as_deref() != Some(STRANGER)
                && cloud.late_detach(&volume(i), World::TEST_VM).is_ok()
        }
        Person::FreesVolume(i) => is_calm(cloud, &volume(i)) && cloud.somebody_detaches(&volume(i)).is_ok(),
        Person::MovesToTestVm(i) => moves(cloud, i, World::TEST_VM),
        Person::MovesHome(i) => moves(cloud, i, World::APPLIANCE),
        Person::MovesToStranger(i) => moves(cloud, i, STRANGER),
        Person::StopsAppliance => cloud.somebody_stops(World::APPLIANCE).is_ok(),
        Person::RestartsAppliance => restart_appliance(cloud),
        // Whoever deletes a VM with a root disk deletes the root disk, and no cleanup can help that.
        Person::DeletesTestVm => {
            let empty = (0..volumes).all(|i| owner(cloud, i).as_deref() != Some(World::TEST_VM));
            empty && cloud.somebody_calls("destroyVirtualMachine", &[("id", World::TEST_VM)]).is_ok()
        }
        Person::RecoversTestVm => cloud.somebody_calls("recoverVirtualMachine", &[("id", World::TEST_VM)]).is_ok(),
        Person::ProtectsTestVm => protect(cloud, true),
        Person::RenamesTestVm => {
            let name = [("id", World::TEST_VM), ("displayname", "another name")];
            cloud.somebody_calls("updateVirtualMachine", &name).is_ok()
        }
        // Asked of an engine, not of the cloud.
        Person::Cancels => false,
    })
}

/// Whether no work on the volume is under way, seen or hidden. Whoever moves it then is beyond what is promised: CloudStack's own detach does not look
/// whom it takes a volume from.
fn is_calm(cloud: &Cloud, volume: &str) -> bool {
    let state = cloud.state();
    let disagreed = state["disagreements"].as_array().is_some_and(|all| all.iter().any(|id| id == volume));
    let queued = state["queues"].to_string();
    let submitted = state["jobs"]
        .as_array()
        .is_some_and(|jobs| jobs.iter().any(|job| job["jobstatus"] == 0 && job["jobinstanceid"] == volume));
    !disagreed && !queued.contains("tach") && !submitted
}

fn owner(cloud: &Cloud, i: usize) -> Option<String> {
    cloud.volume(&World::volume(i)).and_then(|volume| volume.virtual_machine)
}

fn restart_appliance(cloud: &mut Cloud) -> bool {
    let _ = cloud.somebody_stops(World::APPLIANCE);
    cloud.somebody_starts(World::APPLIANCE).is_ok()
}

/// Puts right everything that people may have done, where no report says what.
pub(crate) fn put_right(cloud: &MockCloud, volumes: usize) {
    cloud.with(|cloud| {
        let _ = protect(cloud, false);
        let _ = cloud.somebody_starts(World::APPLIANCE);
        for i in (0..volumes).filter(|i| owner(cloud, *i).as_deref() == Some(STRANGER)).collect::<Vec<_>>() {
            let _ = cloud.somebody_detaches(&World::volume(i));
        }
    });
}

/// Does what the report of a parked cleanup tells a person to do.
pub(crate) fn follow_runbook(cloud: &MockCloud, volumes: usize, report: &Report) -> String {
    let Some(Ending::Parked { code, .. }) = &report.ending else { return String::new() };
    cloud.with(|cloud| {
        let did = match code.as_str() {
            "ghost_device" | "device_missing" | "wrong_device" => restart_appliance(cloud),
            "appliance_unavailable" | "vm_moving" | "unreadable" => cloud.somebody_starts(World::APPLIANCE).is_ok(),
            "on_deleted_vm" | "test_vm_came_back" => {
                cloud.somebody_calls("recoverVirtualMachine", &[("id", World::TEST_VM)]).is_ok()
            }
            "protected" => protect(cloud, false),
            "will_not_power_off" => cloud.somebody_stops(World::TEST_VM).is_ok(),
            "unexpected_owner" => {
                let strange: Vec<usize> =
                    (0..volumes).filter(|i| owner(cloud, *i).as_deref() == Some(STRANGER)).collect();
                strange.iter().all(|i| cloud.somebody_detaches(&World::volume(*i)).is_ok())
            }
            _ => false,
        };
        // Nobody leaves an appliance off.
        if cloud.vm(World::APPLIANCE).is_some_and(|vm| vm.state == VmState::Stopped) {
            let _ = cloud.somebody_starts(World::APPLIANCE);
        }
        format!("{code}: {}", if did { "done" } else { "looked" })
    })
}
