//! What has changed between two plans, in words.

use std::fmt::Display;

use crate::model::{After, ForcedStop, Place, Plan, PlannedVolume, PowerState, ProofRule, SnapshotRule};
use crate::text::harmless;

/// What differs in a plan made now from one that somebody looked at. When the reads were made does not count.
pub(super) fn drift(then: &Plan, now: &Plan) -> Vec<String> {
    let mut found = Vec::new();
    let vm = |plan: &Plan| format!("{} ({})", harmless(&plan.test_vm_name), plan.test_vm);
    differs(&mut found, "the test VM", vm(then), vm(now));
    differs(&mut found, "what shows that the test VM is the test's", origin(then), origin(now));
    differs(&mut found, "the power of the test VM", power(then), power(now));
    let appliance = |plan: &Plan| format!("{} ({})", harmless(&plan.appliance_name), plan.appliance);
    differs(&mut found, "the appliance", appliance(then), appliance(now));
    differs(&mut found, "the test VM", after(then), after(now));
    differs(&mut found, "the rule for snapshots", rule(then), rule(now));
    differs(&mut found, "a forced stop", forced_stop(then), forced_stop(now));
    differs(&mut found, "the proof that is wanted", proof(then), proof(now));
    differs(&mut found, "the mark on the test VM", or_none(then.claim.as_ref()), or_none(now.claim.as_ref()));
    for volume in &then.volumes {
        let name = named(volume);
        match now.volumes.iter().find(|other| other.id == volume.id) {
            None => found.push(format!("{name} is no longer planned")),
            Some(other) => volume_drift(&name, volume, other, &mut found),
        }
    }
    let order = |plan: &Plan, other: &Plan| {
        let both = plan.volumes.iter().filter(|volume| other.volumes.iter().any(|o| o.id == volume.id));
        both.map(|volume| volume.id.to_string()).collect::<Vec<_>>().join(", ")
    };
    differs(&mut found, "the order of the volumes", order(then, now), order(now, then));
    let added = now.volumes.iter().filter(|other| then.volumes.iter().all(|volume| volume.id != other.id));
    found.extend(added.map(|volume| format!("{} is new", named(volume))));
    for (plan, other, word) in [(then, now, "may no longer"), (now, then, "may now")] {
        let only = plan.disposable.iter().filter(|id| !other.disposable.contains(id));
        found.extend(only.map(|id| format!("volume {id} {word} go with the test VM")));
    }
    for (plan, other, word) in [(then, now, "no longer told"), (now, then, "new")] {
        let only = plan.warnings.iter().filter(|warning| !other.warnings.contains(warning));
        found.extend(only.map(|warning| format!("{word}: {}", harmless(warning))));
    }
    found
}

fn volume_drift(name: &str, then: &PlannedVolume, now: &PlannedVolume, found: &mut Vec<String>) {
    let place = |volume: &PlannedVolume| {
        let place = match volume.place {
            Place::TestVm => "the test VM",
            Place::Appliance => "the appliance",
            Place::Free => return "free".to_owned(),
        };
        volume.slot.map_or_else(|| place.to_owned(), |slot| format!("{place}, slot {slot}"))
    };
    differs(found, &format!("the place of {name}"), place(then), place(now));
    differs(found, &format!("the size of {name}"), format!("{} bytes", then.size), format!("{} bytes", now.size));
    differs(
        found,
        &format!("the serial number of {name}"),
        or_none(then.serial.as_ref()),
        or_none(now.serial.as_ref()),
    );
    differs(found, &format!("the snapshot of {name}"), or_none(then.snapshot.as_ref()), or_none(now.snapshot.as_ref()));
    if then.before != now.before {
        found.push(format!("what {name} held before the test is told differently"));
    }
    differs(found, &format!("the name of {name}"), harmless(&then.name), harmless(&now.name));
}

fn differs<T: PartialEq + Display>(found: &mut Vec<String>, what: &str, then: T, now: T) {
    if then != now {
        found.push(format!("{what} was {then} and is {now}"));
    }
}

fn named(volume: &PlannedVolume) -> String {
    format!("volume {} ({})", harmless(&volume.name), volume.id)
}

fn or_none<T: ToString>(given: Option<&T>) -> String {
    given.map_or_else(|| "none".to_owned(), |given| harmless(&given.to_string()))
}

fn after(plan: &Plan) -> &'static str {
    match plan.after {
        After::DeleteVm => "to be deleted",
        After::KeepVm => "to be kept",
    }
}

fn rule(plan: &Plan) -> &'static str {
    match plan.snapshots {
        SnapshotRule::Keep => "to keep them",
        SnapshotRule::Delete => "to delete them",
        SnapshotRule::Revert => "to go back to them",
    }
}

fn forced_stop(plan: &Plan) -> &'static str {
    match plan.consent.forced_stop {
        ForcedStop::Never => "not allowed",
        ForcedStop::Allowed => "allowed",
    }
}

fn proof(plan: &Plan) -> &'static str {
    match plan.consent.proof {
        ProofRule::Device => "what the appliance shows",
        ProofRule::CloudOnly => "the cloud's word",
    }
}

fn origin(plan: &Plan) -> String {
    let began = plan.origin.began_at.map(|began| format!("begun at {began}"));
    let tag = plan.origin.tag.as_ref().map(|tag| format!("tag {}", harmless(&tag.to_string())));
    let both: Vec<String> = began.into_iter().chain(tag).collect();
    if both.is_empty() { "nothing".to_owned() } else { both.join(", ") }
}

fn power(plan: &Plan) -> String {
    match &plan.test_vm_power {
        None => "gone".to_owned(),
        Some(PowerState::Other(word)) => harmless(word),
        Some(power) => format!("{power:?}").to_lowercase(),
    }
}

#[cfg(test)]
mod tests {
    use jiff::Timestamp;

    use super::*;
    use crate::model::{After, Consent, FailoverTestId, Origin, SnapshotRule, VmId, VolumeId};

    fn volume(id: &str) -> PlannedVolume {
        PlannedVolume {
            id: VolumeId::new(id).unwrap(),
            name: format!("disk-{id}"),
            size: 1,
            serial: None,
            place: Place::TestVm,
            slot: Some(1),
            snapshot: None,
            before: None,
        }
    }

    fn plan() -> Plan {
        Plan {
            test: FailoverTestId::new("t1").unwrap(),
            source_vm: "web".to_owned(),
            test_vm: VmId::new("t").unwrap(),
            origin: Origin::default(),
            test_vm_name: "web-test".to_owned(),
            test_vm_power: Some(PowerState::Running),
            appliance: VmId::new("x").unwrap(),
            appliance_name: "appliance".to_owned(),
            volumes: vec![volume("a"), volume("b")],
            disposable: Vec::new(),
            after: After::DeleteVm,
            snapshots: SnapshotRule::Keep,
            consent: Consent::default(),
            claim: None,
            warnings: Vec::new(),
            observed_at: Timestamp::UNIX_EPOCH,
        }
    }

    /// Every change of a plan that changes its hash is told, and what does not is not.
    #[test]
    fn every_drift_is_told() {
        type Change = fn(&mut Plan);
        let changes: &[(Change, &str)] = &[
            (|p| p.test_vm_name = "other".into(), "the test VM was web-test (t) and is other (t)"),
            (
                |p| p.origin.tag = "test=1".parse().ok(),
                "what shows that the test VM is the test's was nothing and is tag test=1",
            ),
            (|p| p.test_vm_power = None, "the power of the test VM was running and is gone"),
            (|p| p.appliance = VmId::new("y").unwrap(), "the appliance was appliance (x) and is appliance (y)"),
            (|p| p.after = After::KeepVm, "the test VM was to be deleted and is to be kept"),
            (
                |p| p.snapshots = SnapshotRule::Revert,
                "the rule for snapshots was to keep them and is to go back to them",
            ),
            (
                |p| p.volumes[0].snapshot = Some("s".parse().unwrap()),
                "the snapshot of volume disk-a (a) was none and is s",
            ),
            (|p| p.consent.forced_stop = crate::ForcedStop::Allowed, "a forced stop was not allowed and is allowed"),
            (
                |p| p.consent.proof = ProofRule::CloudOnly,
                "the proof that is wanted was what the appliance shows and is the cloud's word",
            ),
            (|p| p.claim = Some("c".into()), "the mark on the test VM was none and is c"),
            (|p| p.volumes.truncate(1), "volume disk-b (b) is no longer planned"),
            (|p| p.volumes.push(volume("c")), "volume disk-c (c) is new"),
            (
                |p| (p.volumes[0].place, p.volumes[0].slot) = (Place::Free, None),
                "the place of volume disk-a (a) was the test VM, slot 1 and is free",
            ),
            (|p| p.volumes[0].slot = Some(2), "the test VM, slot 1 and is the test VM, slot 2"),
            (|p| p.volumes[0].size = 2, "the size of volume disk-a (a) was 1 bytes and is 2 bytes"),
            (|p| p.volumes[0].serial = Some("s".into()), "the serial number of volume disk-a (a) was none and is s"),
            (|p| p.volumes[0].name = "n\n".into(), "the name of volume disk-a (a) was disk-a and is n\u{fffd}"),
            (|p| p.volumes.reverse(), "the order of the volumes was a, b and is b, a"),
            (|p| p.disposable = vec![VolumeId::new("r").unwrap()], "volume r may now go with the test VM"),
            (|p| p.warnings = vec!["w".into()], "new: w"),
        ];
        for (change, told) in changes {
            let mut now = plan();
            change(&mut now);
            assert_ne!(plan().hash(), now.hash(), "{told}");
            let found = drift(&plan(), &now);
            assert!(found.len() == 1 && found[0].contains(told), "{told}: {found:?}");
        }
        let later = Plan { observed_at: Timestamp::MAX, ..plan() };
        assert_eq!(drift(&plan(), &later), Vec::<String>::new());
        let gone = drift(&Plan { disposable: vec![VolumeId::new("r").unwrap()], ..plan() }, &plan());
        assert_eq!(gone, ["volume r may no longer go with the test VM"]);
    }
}
