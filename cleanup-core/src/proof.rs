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

#[cfg(test)]
mod tests {
    use jiff::Timestamp;

    use super::*;
    use crate::model::{After, Consent, Device, FailoverTestId, Origin, Place, SnapshotRule, Vm, VmId, VolumeId};

    const BEGAN: Timestamp = Timestamp::UNIX_EPOCH;

    struct Case {
        plan: Plan,
        seen: Observation,
    }

    fn volume(id: &str, owner: &str) -> Volume {
        let owner = Some(VmId::new(owner).unwrap());
        Volume { owner, serial: Some(format!("serial-{id}")), ..Volume::new(VolumeId::new(id).unwrap(), id, 7) }
    }

    fn planned(id: &str) -> PlannedVolume {
        PlannedVolume {
            id: VolumeId::new(id).unwrap(),
            name: id.to_owned(),
            size: 7,
            serial: Some(format!("serial-{id}")),
            place: Place::TestVm,
            slot: None,
            snapshot: None,
            before: None,
        }
    }

    fn device(id: &str) -> Device {
        Device { serial: format!("SERIAL-{id}"), size: Some(7), path: String::new(), bus: String::new() }
    }

    /// Everything is as it must be.
    fn good() -> Case {
        let vm = |id: &str| VmId::new(id).unwrap();
        let plan = Plan {
            test: FailoverTestId::new("test").unwrap(),
            source_vm: "web".to_owned(),
            test_vm: vm("t"),
            origin: Origin { began_at: Some(BEGAN), tag: "made-for=web".parse().ok() },
            test_vm_name: String::new(),
            test_vm_power: None,
            appliance: vm("x"),
            appliance_name: String::new(),
            volumes: vec![planned("v1"), planned("v2")],
            disposable: vec![VolumeId::new("root").unwrap()],
            after: After::DeleteVm,
            snapshots: SnapshotRule::Keep,
            consent: Consent::default(),
            claim: None,
            warnings: Vec::new(),
            observed_at: BEGAN,
        };
        let test_vm = Vm { created: Some(BEGAN), ..Vm::new(vm("t"), "t", PowerState::Stopped) };
        let seen = Observation {
            test_vm: Seen::Present(test_vm),
            appliance: Seen::Present(Vm::new(vm("x"), "x", PowerState::Running)),
            volumes: Some(vec![Seen::Present(volume("v1", "x")), Seen::Present(volume("v2", "x"))]),
            on_test_vm: Some(Seen::Present(vec![volume("root", "t")])),
            devices: Devices::Listed(vec![device("v1"), device("v2"), device("other")]),
        };
        Case { plan, seen }
    }

    fn allowed(case: &Case) -> bool {
        permit(&case.plan, CleanupId::from_key("k"), Some(&case.seen)).is_ok()
    }

    fn vm(case: &mut Case) -> &mut Vm {
        match &mut case.seen.test_vm {
            Seen::Present(vm) => vm,
            _ => unreachable!("it is there"),
        }
    }

    fn first(case: &mut Case) -> &mut Volume {
        match &mut case.seen.volumes.as_mut().unwrap()[0] {
            Seen::Present(volume) => volume,
            _ => unreachable!("it is there"),
        }
    }

    fn devices(case: &mut Case) -> &mut Vec<Device> {
        match &mut case.seen.devices {
            Devices::Listed(all) => all,
            _ => unreachable!("they are listed"),
        }
    }

    #[test]
    fn the_permit_is_for_the_planned_vm() {
        let case = good();
        let permit = permit(&case.plan, CleanupId::from_key("k"), Some(&case.seen)).unwrap();
        assert_eq!((permit.vm(), permit.cleanup()), (&case.plan.test_vm, CleanupId::from_key("k")));
        assert!(permit.is_fresh());
    }

    #[test]
    fn anything_amiss_is_refused() {
        type Change = (&'static str, fn(&mut Case));
        let changes: &[Change] = &[
            ("the appliance is the test VM", |c| c.plan.appliance = c.plan.test_vm.clone()),
            ("the test VM was not seen", |c| c.seen.test_vm = Seen::Absent),
            ("the test VM could not be read", |c| c.seen.test_vm = Seen::Unknown(String::new())),
            ("another VM was seen", |c| vm(c).id = VmId::new("u").unwrap()),
            ("it runs", |c| vm(c).power = PowerState::Running),
            ("it is busy", |c| vm(c).busy = true),
            ("it is protected", |c| vm(c).protected = true),
            ("it is older than the test", |c| {
                vm(c).created = BEGAN.checked_sub(jiff::SignedDuration::from_secs(601)).ok()
            }),
            ("nobody knows how old it is", |c| vm(c).created = None),
            ("the record says nothing of its origin", |c| c.plan.origin = Origin::default()),
            ("no volumes were read", |c| c.seen.volumes = None),
            ("a volume too few was read", |c| c.seen.volumes.as_mut().unwrap().truncate(1)),
            ("no volume is planned", |c| (c.plan.volumes, c.seen.volumes) = (Vec::new(), Some(Vec::new()))),
            ("a volume was not seen", |c| c.seen.volumes.as_mut().unwrap()[1] = Seen::Absent),
            ("another volume was seen", |c| first(c).id = VolumeId::new("v3").unwrap()),
            ("a volume is on no VM", |c| first(c).owner = None),
            ("a volume is on the test VM", |c| first(c).owner = VmId::new("t").ok()),
            ("a volume is not ready", |c| first(c).state = VolumeState::Attaching),
            ("a volume is busy", |c| first(c).busy = true),
            ("a volume's size has changed", |c| first(c).size = 8),
            ("a device is missing", |c| drop(devices(c).remove(0))),
            ("a device is there twice", |c| devices(c).push(device("v1"))),
            ("a device has another size", |c| devices(c)[0].size = Some(8)),
            ("a device's size is not known", |c| devices(c)[0].size = None),
            ("a volume has no serial", |c| c.plan.volumes[0].serial = None),
            ("the devices could not be read", |c| c.seen.devices = Devices::Unknown(String::new())),
            ("the devices were not asked for", |c| c.seen.devices = Devices::NotAsked),
            ("nobody looks at devices, and nobody agreed to that", |c| c.seen.devices = Devices::NoInspector),
            ("what is on the test VM was not read", |c| c.seen.on_test_vm = None),
            ("what is on it could not be read", |c| c.seen.on_test_vm = Some(Seen::Unknown(String::new()))),
            ("a foreign volume is on it", |c| c.seen.on_test_vm = Some(Seen::Present(vec![volume("w", "t")]))),
        ];
        assert!(allowed(&good()));
        for (what, change) in changes {
            let mut case = good();
            change(&mut case);
            assert!(!allowed(&case), "{what}");
        }
        assert!(permit(&good().plan, CleanupId::from_key("k"), None).is_err(), "nothing was read");
    }

    #[test]
    fn what_need_not_be_is_no_reason_to_refuse() {
        type Change = (&'static str, fn(&mut Case));
        let changes: &[Change] = &[
            ("ten minutes between two clocks", |c| {
                vm(c).created = BEGAN.checked_sub(jiff::SignedDuration::from_secs(600)).ok()
            }),
            ("it is older, and carries the tag", |c| {
                vm(c).created = None;
                vm(c).tags.insert("made-for".to_owned(), "web".to_owned());
            }),
            ("the cloud's word is enough", |c| {
                (c.seen.devices, c.plan.consent.proof) = (Devices::NoInspector, ProofRule::CloudOnly);
            }),
            ("nothing is left on it", |c| c.seen.on_test_vm = Some(Seen::Present(Vec::new()))),
        ];
        for (what, change) in changes {
            let mut case = good();
            change(&mut case);
            assert!(allowed(&case), "{what}");
        }
        let mut case = good();
        vm(&mut case).created = None;
        vm(&mut case).tags.insert("made-for".to_owned(), "db".to_owned());
        assert!(!allowed(&case), "another tag's value");
    }
}
