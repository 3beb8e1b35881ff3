//! What each thing that can be seen means.

use super::*;
use crate::model::{FailoverTestId, Origin, Place, VmId, VolumeId};

fn plan() -> Plan {
    Plan {
        test: FailoverTestId::new("test").unwrap(),
        source_vm: String::new(),
        test_vm: VmId::new("t").unwrap(),
        origin: Origin { began_at: None, tag: "made-for=web".parse().ok() },
        test_vm_name: String::new(),
        test_vm_power: None,
        appliance: VmId::new("x").unwrap(),
        appliance_name: String::new(),
        volumes: vec![PlannedVolume {
            id: VolumeId::new("v").unwrap(),
            name: String::new(),
            size: 100,
            serial: Some("0Abc".to_owned()),
            place: Place::TestVm,
            slot: None,
            snapshot: None,
            before: None,
        }],
        disposable: vec![VolumeId::new("root").unwrap()],
        after: crate::model::After::DeleteVm,
        snapshots: crate::model::SnapshotRule::Keep,
        consent: crate::model::Consent::default(),
        claim: Some("an earlier one".to_owned()),
        warnings: Vec::new(),
        observed_at: jiff::Timestamp::UNIX_EPOCH,
    }
}

#[test]
fn a_mark_belongs_to_whoever_it_names() {
    let cleanup = CleanupId::from_key("ours");
    let plan = plan();
    let vm = |claim: Option<&str>| {
        let vm = Vm::new(plan.test_vm.clone(), "t", PowerState::Stopped);
        Seen::Present(Vm { claim: claim.map(str::to_owned), ..vm })
    };
    for (claim, whose) in [
        (None, ClaimView::None),
        (Some(cleanup.to_string().as_str()), ClaimView::Ours),
        (Some("an earlier one"), ClaimView::Ours),
        (Some("somebody else"), ClaimView::Other),
    ] {
        assert_eq!(test_vm_view(&plan, cleanup, &vm(claim)).claim, whose, "{claim:?}");
    }
    // Whether it was made for the test is read anew each time.
    assert!(!test_vm_view(&plan, cleanup, &vm(None)).own);
    let mut made = vm(None);
    if let Seen::Present(vm) = &mut made {
        vm.tags.insert("made-for".to_owned(), "web".to_owned());
    }
    assert!(test_vm_view(&plan, cleanup, &made).own && !test_vm_view(&plan, cleanup, &Seen::Absent).own);
}

fn one(volume: Volume, devices: Devices) -> VolumeView {
    let plan = plan();
    volume_view(&plan, &plan.volumes[0], Some(&Seen::Present(volume)), &devices)
}

fn volume() -> Volume {
    Volume::new(VolumeId::new("v").unwrap(), "v", 100)
}

#[test]
fn a_volume_is_where_its_owner_is() {
    let owned = |owner: &str| Volume { owner: Some(VmId::new(owner).unwrap()), ..volume() };
    let gone = Volume { state: VolumeState::Deleted("Expunging".to_owned()), ..owned("x") };
    for (volume, place) in [
        (volume(), Where::Free),
        (owned("t"), Where::TestVm),
        (owned("x"), Where::Appliance),
        (owned("somebody"), Where::Elsewhere),
        (gone, Where::Gone),
    ] {
        assert_eq!(one(volume, Devices::NotAsked).place, place);
    }
    let plan = plan();
    let unseen = |seen: Option<&Seen<Volume>>| volume_view(&plan, &plan.volumes[0], seen, &Devices::NotAsked).place;
    assert_eq!(unseen(Some(&Seen::Absent)), Where::Gone);
    assert_eq!(unseen(Some(&Seen::Unknown(String::new()))), Where::Unknown);
    assert_eq!(unseen(None), Where::Unknown);
    let busy = one(Volume { busy: true, size: 99, ..volume() }, Devices::NotAsked);
    assert_eq!((busy.busy, busy.right_size, busy.ready), (true, false, true));
}

#[test]
fn only_one_device_with_serial_and_size_is_the_right_one() {
    let device = |serial: &str, size| Device {
        serial: serial.to_owned(),
        size,
        path: "/dev/vdb".to_owned(),
        bus: "virtio".to_owned(),
    };
    let right = || device("0aBC", Some(100));
    for (devices, seen) in [
        (vec![], DeviceView::Absent),
        (vec![right()], DeviceView::Right),
        (vec![device("other", Some(1)), right()], DeviceView::Right),
        (vec![device("0abc", Some(99))], DeviceView::Wrong),
        (vec![device("0abc", None)], DeviceView::Unknown),
        (vec![right(), right()], DeviceView::Wrong),
        (vec![right(), device("0abc", None)], DeviceView::Wrong),
        (vec![device("0ab", Some(100)), device("0abcd", Some(100)), device("", Some(100))], DeviceView::Absent),
    ] {
        assert_eq!(one(volume(), Devices::Listed(devices.clone())).device, seen, "{devices:?}");
    }
    assert_eq!(one(volume(), Devices::NoInspector).device, DeviceView::NoInspector);
    assert_eq!(one(volume(), Devices::Unknown(String::new())).device, DeviceView::Unknown);
}

/// It is stored: another version of this software must fold the same number from the same facts.
#[test]
fn an_attachment_has_one_mark_for_ever() {
    let attached = |slot, at: &str| Volume { slot: Some(slot), attached: at.parse().ok(), ..volume() };
    let mark = |volume| one(volume, Devices::NotAsked).mark;
    assert_eq!(mark(attached(3, "2026-11-23T08:00:00Z")), 9_718_625_648_514_516_543);
    assert_ne!(mark(attached(3, "2026-11-23T08:00:00Z")), mark(attached(3, "2026-11-23T08:00:01Z")));
    assert_ne!(mark(attached(3, "2026-11-23T08:00:00Z")), mark(attached(4, "2026-11-23T08:00:00Z")));
    let view = view_of(
        &plan(),
        CleanupId::from_key("ours"),
        &Observation {
            test_vm: Seen::Absent,
            appliance: Seen::Absent,
            volumes: Some(vec![Seen::Present(volume())]),
            on_test_vm: None,
            devices: Devices::NotAsked,
        },
    );
    assert_eq!(view.marks(), [mark(volume())]);
}

#[test]
fn an_appliance_is_usable_at_rest_only() {
    for (power, seen) in [
        (PowerState::Running, ApplianceView::Usable),
        (PowerState::Stopped, ApplianceView::Usable),
        (PowerState::Starting, ApplianceView::Moving),
        (PowerState::Stopping, ApplianceView::Moving),
        (PowerState::Migrating, ApplianceView::Moving),
        (PowerState::Destroyed, ApplianceView::Unusable),
        (PowerState::Error, ApplianceView::Unusable),
    ] {
        let vm = Vm::new(VmId::new("x").unwrap(), "x", power.clone());
        assert_eq!(appliance_view(&Seen::Present(vm)), seen, "{power:?}");
    }
    assert_eq!(appliance_view(&Seen::Absent), ApplianceView::Unusable);
    assert_eq!(appliance_view(&Seen::Unknown(String::new())), ApplianceView::Unknown);
}

#[test]
fn what_the_plan_does_not_name_is_foreign() {
    let named = |id: &str| Volume::new(VolumeId::new(id).unwrap(), id, 1);
    for (volumes, left) in [
        (vec![], Leftover::Disposable),
        (vec![named("root"), named("v")], Leftover::Disposable),
        (vec![named("root"), named("stranger")], Leftover::Foreign),
    ] {
        assert_eq!(leftover(&plan(), Some(&Seen::Present(volumes))), left);
    }
    assert_eq!(leftover(&plan(), None), Leftover::NotAsked);
    assert_eq!(leftover(&plan(), Some(&Seen::Absent)), Leftover::Disposable);
    assert_eq!(leftover(&plan(), Some(&Seen::Unknown(String::new()))), Leftover::Unknown);
}
