//! The world as the rules see it: small, exact, and relative to the plan.

use sha2::{Digest, Sha256};

use super::Scope;
use crate::model::{
    CleanupId, Device, Devices, Observation, Plan, PlannedVolume, PowerState, Seen, Vm, Volume, VolumeState,
};

/// What the rules look at.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct View {
    /// The test VM.
    pub test_vm: TestVmView,
    /// The appliance.
    pub appliance: ApplianceView,
    /// The planned volumes, in the plan's order.
    pub volumes: Vec<VolumeView>,
    /// What else is attached to the test VM.
    pub leftover: Leftover,
}

/// The test VM.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct TestVmView {
    /// Whether it runs.
    pub power: Power,
    /// Work is in progress on it.
    pub busy: bool,
    /// It must not be deleted.
    pub protected: bool,
    /// It is shown to have been made for the failover test.
    pub own: bool,
    /// Who claims it.
    pub claim: ClaimView,
}

/// Whether the test VM runs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Power {
    /// On.
    Running,
    /// Off.
    Stopped,
    /// On its way up, down or elsewhere.
    Moving,
    /// Deleted, but still known.
    Destroyed,
    /// No longer known.
    Gone,
    /// In a state that no step leads out of.
    Broken,
    /// Not to be read.
    Unknown,
}

impl Power {
    /// It is deleted, known or not.
    #[must_use]
    pub fn is_deleted(self) -> bool {
        matches!(self, Self::Destroyed | Self::Gone)
    }
}

/// Who claims the test VM.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ClaimView {
    /// Nobody.
    None,
    /// This cleanup.
    Ours,
    /// Another one.
    Other,
}

/// The appliance.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ApplianceView {
    /// Running or stopped: volumes can be given to it.
    Usable,
    /// On its way up, down or elsewhere: look again.
    Moving,
    /// Gone or broken.
    Unusable,
    /// Not to be read.
    Unknown,
}

/// One planned volume.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct VolumeView {
    /// Where the store says it is.
    pub place: Where,
    /// At rest.
    pub ready: bool,
    /// Work is in progress on it.
    pub busy: bool,
    /// Its size is the planned one.
    pub right_size: bool,
    /// The appliance's device for it.
    pub device: DeviceView,
    /// Slot and time of attachment, folded into one number that is only compared.
    pub mark: u64,
}

/// Where the store says a volume is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Where {
    /// On the test VM.
    TestVm,
    /// On the appliance.
    Appliance,
    /// On no VM.
    Free,
    /// On another VM.
    Elsewhere,
    /// Deleted, being deleted, or no longer known.
    Gone,
    /// Not to be read.
    Unknown,
}

/// The appliance's device for a volume.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum DeviceView {
    /// There is no inspector.
    NoInspector,
    /// Not looked for since the volume last moved.
    NotAsked,
    /// Not there.
    Absent,
    /// There, once, with the right size.
    Right,
    /// There with a wrong size, or twice.
    Wrong,
    /// The inspector could not look.
    Unknown,
}

/// What is attached to the test VM besides planned volumes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Leftover {
    /// Not looked at.
    NotAsked,
    /// Nothing, or only what the plan lists as disposable.
    Disposable,
    /// Something that the plan does not know.
    Foreign,
    /// Not to be read.
    Unknown,
}

impl View {
    /// Takes over the parts that a newer, partial view has read.
    pub fn refresh(&mut self, newer: &Self, scope: Scope) {
        if scope.vms {
            self.test_vm = newer.test_vm;
            self.appliance = newer.appliance;
        }
        if scope.leftover {
            self.leftover = newer.leftover;
        }
        for (mine, newer) in self.volumes.iter_mut().zip(&newer.volumes) {
            let device = if scope.devices { newer.device } else { mine.device };
            if scope.volumes {
                *mine = *newer;
            }
            mine.device = device;
        }
    }

    /// Each volume's mark.
    #[must_use]
    pub fn marks(&self) -> Vec<u64> {
        self.volumes.iter().map(|v| v.mark).collect()
    }
}

/// Judges an observation by the plan.
#[must_use]
pub fn view_of(plan: &Plan, cleanup: CleanupId, seen: &Observation) -> View {
    let volumes = plan
        .volumes
        .iter()
        .enumerate()
        .map(|(i, planned)| {
            let volume = seen.volumes.as_ref().and_then(|all| all.get(i));
            volume_view(plan, planned, volume, &seen.devices)
        })
        .collect();
    View {
        test_vm: test_vm_view(plan, cleanup, &seen.test_vm),
        appliance: appliance_view(&seen.appliance),
        volumes,
        leftover: leftover(plan, seen.on_test_vm.as_ref()),
    }
}

fn test_vm_view(plan: &Plan, cleanup: CleanupId, seen: &Seen<Vm>) -> TestVmView {
    let power = match seen {
        Seen::Absent => Power::Gone,
        Seen::Unknown(_) => Power::Unknown,
        Seen::Present(vm) => match vm.power {
            PowerState::Running => Power::Running,
            PowerState::Stopped => Power::Stopped,
            PowerState::Starting | PowerState::Stopping | PowerState::Migrating => Power::Moving,
            PowerState::Destroyed => Power::Destroyed,
            PowerState::Expunging => Power::Gone,
            PowerState::Error | PowerState::Other(_) => Power::Broken,
        },
    };
    let vm = seen.present();
    let claim = match vm.and_then(|vm| vm.claim.as_deref()) {
        None => ClaimView::None,
        Some(owner) if owner == cleanup.to_string() || plan.claim.as_deref() == Some(owner) => ClaimView::Ours,
        Some(_) => ClaimView::Other,
    };
    TestVmView {
        power,
        busy: vm.is_some_and(|vm| vm.busy),
        protected: vm.is_some_and(|vm| vm.protected),
        own: vm.is_some_and(|vm| plan.origin.shown_by(vm).is_ok()),
        claim,
    }
}

fn appliance_view(seen: &Seen<Vm>) -> ApplianceView {
    match seen {
        Seen::Unknown(_) => ApplianceView::Unknown,
        Seen::Absent => ApplianceView::Unusable,
        Seen::Present(vm) => match vm.power {
            PowerState::Running | PowerState::Stopped => ApplianceView::Usable,
            PowerState::Starting | PowerState::Stopping | PowerState::Migrating => ApplianceView::Moving,
            _ => ApplianceView::Unusable,
        },
    }
}

fn leftover(plan: &Plan, seen: Option<&Seen<Vec<Volume>>>) -> Leftover {
    match seen {
        None => Leftover::NotAsked,
        Some(Seen::Unknown(_)) => Leftover::Unknown,
        Some(Seen::Absent) => Leftover::Disposable,
        Some(Seen::Present(volumes)) => {
            let foreign = volumes
                .iter()
                .any(|v| !plan.disposable.contains(&v.id) && !plan.volumes.iter().any(|planned| planned.id == v.id));
            if foreign { Leftover::Foreign } else { Leftover::Disposable }
        }
    }
}

fn volume_view(plan: &Plan, planned: &PlannedVolume, seen: Option<&Seen<Volume>>, devices: &Devices) -> VolumeView {
    let device = device_view(planned, devices);
    let nothing = VolumeView { place: Where::Unknown, ready: false, busy: false, right_size: true, device, mark: 0 };
    let volume = match seen {
        None | Some(Seen::Unknown(_)) => return nothing,
        Some(Seen::Absent) => return VolumeView { place: Where::Gone, ..nothing },
        Some(Seen::Present(volume)) => volume,
    };
    let place = match (&volume.state, &volume.owner) {
        (VolumeState::Deleted(_), _) => Where::Gone,
        (_, None) => Where::Free,
        (_, Some(owner)) if *owner == plan.test_vm => Where::TestVm,
        (_, Some(owner)) if *owner == plan.appliance => Where::Appliance,
        (_, Some(_)) => Where::Elsewhere,
    };
    VolumeView {
        place,
        ready: volume.state == VolumeState::Ready,
        busy: volume.busy,
        right_size: volume.size == planned.size,
        device,
        mark: mark(volume),
    }
}

fn device_view(planned: &PlannedVolume, devices: &Devices) -> DeviceView {
    let all = match devices {
        Devices::NoInspector => return DeviceView::NoInspector,
        Devices::NotAsked => return DeviceView::NotAsked,
        Devices::Unknown(_) => return DeviceView::Unknown,
        Devices::Listed(all) => all,
    };
    // Without a serial no device can be told from another: never guess.
    let Some(serial) = &planned.serial else { return DeviceView::Unknown };
    let mut fitting = all.iter().filter(|d: &&Device| d.serial.eq_ignore_ascii_case(serial));
    match (fitting.next(), fitting.next()) {
        (None, _) => DeviceView::Absent,
        (Some(Device { size: None, .. }), None) => DeviceView::Unknown,
        (Some(Device { size: Some(size), .. }), None) if *size == planned.size => DeviceView::Right,
        _ => DeviceView::Wrong,
    }
}

/// Folds slot and time of attachment into one number. It is stored, so it must not depend on the compiler's own hash.
fn mark(volume: &Volume) -> u64 {
    let digest = Sha256::digest(format!("{:?} {:?}", volume.slot, volume.attached));
    digest.iter().take(8).fold(0, |sum, byte| (sum << 8) | u64::from(*byte))
}

#[cfg(test)]
#[path = "view_tests.rs"]
mod tests;
