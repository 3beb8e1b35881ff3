//! The only place that makes a [`DestroyPermit`].

use crate::model::{
    CleanupId, Devices, Observation, Plan, PlannedVolume, PowerState, ProofRule, Seen, Volume, VolumeState,
};
use crate::permit::DestroyPermit;

/// How far the provider's clock may be behind ours when a VM's age is judged.
const CLOCK_SLACK_SECONDS: i64 = 600;

/// Proves from one live observation that destroying the test VM takes no planned volume with it.
///
/// Written without the rules' views on purpose: a mistake there does not excuse one here.
///
/// # Errors
/// The first thing that is not proven, in words.
pub(crate) fn permit(plan: &Plan, cleanup: CleanupId, seen: Option<&Observation>) -> Result<DestroyPermit, String> {
    let seen = seen.ok_or("nothing was read")?;
    if plan.test_vm == plan.appliance {
        return Err("test VM and appliance are the same".to_owned());
    }
    let vm = seen.test_vm.present().ok_or("the test VM was not seen")?;
    if vm.id != plan.test_vm || vm.power != PowerState::Stopped || vm.busy || vm.protected {
        return Err(format!("test VM {} is {:?}, busy {}, protected {}", vm.id, vm.power, vm.busy, vm.protected));
    }
    let aged = matches!((plan.origin.began_at, vm.created), (Some(began), Some(created))
        if began.as_second().saturating_sub(created.as_second()) <= CLOCK_SLACK_SECONDS);
    let tagged = plan.origin.tag.as_ref().is_some_and(|tag| vm.tags.get(tag.key()).is_some_and(|v| v == tag.value()));
    if !aged && !tagged {
        return Err(format!("nothing shows that test VM {} was made for failover test {}", vm.id, plan.test));
    }
    let volumes = seen.volumes.as_ref().ok_or("the volumes were not read")?;
    if volumes.len() != plan.volumes.len() || plan.volumes.is_empty() {
        return Err(format!("{} volumes read, {} planned", volumes.len(), plan.volumes.len()));
    }
    for (planned, volume) in plan.volumes.iter().zip(volumes) {
        let volume = volume.present().ok_or_else(|| format!("volume {} was not seen", planned.id))?;
        home(plan, planned, volume, &seen.devices)?;
    }
    match &seen.on_test_vm {
        Some(Seen::Present(left)) => match left.iter().find(|v| !plan.disposable.contains(&v.id)) {
            Some(volume) => Err(format!("volume {} is still on the test VM", volume.id)),
            None => Ok(DestroyPermit::new(plan.test_vm.clone(), cleanup)),
        },
        _ => Err("what is on the test VM was not read".to_owned()),
    }
}

fn home(plan: &Plan, planned: &PlannedVolume, volume: &Volume, devices: &Devices) -> Result<(), String> {
    let right = volume.id == planned.id
        && volume.owner.as_ref() == Some(&plan.appliance)
        && volume.state == VolumeState::Ready
        && !volume.busy
        && volume.size == planned.size;
    if !right {
        return Err(format!("volume {} is not at rest on the appliance", planned.id));
    }
    match (devices, &planned.serial) {
        (Devices::Listed(all), Some(serial)) => {
            let fitting: Vec<_> = all.iter().filter(|d| d.serial.eq_ignore_ascii_case(serial)).collect();
            match fitting.as_slice() {
                [device] if device.size == Some(planned.size) => Ok(()),
                _ => Err(format!("the appliance shows {} fitting devices for volume {}", fitting.len(), planned.id)),
            }
        }
        (Devices::NoInspector, _) if plan.consent.proof == ProofRule::CloudOnly => Ok(()),
        _ => Err(format!("the device of volume {} was not looked at", planned.id)),
    }
}
