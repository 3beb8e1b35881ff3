//! Reports, from what the row remembers.

use jiff::Timestamp;

use super::row::{CallRecord, CleanupBody, State};
use super::{data, words};
use crate::decide::{DeviceView, View, Wait, Where, Why, view_of};
use crate::model::{Device, Devices, Ending, Place, Plan, PlannedVolume, Report, Seen, VolumeReport, VolumeStep};

/// The report of a cleanup as its row stands.
pub(super) fn of(body: &CleanupBody, at: Timestamp) -> Report {
    let plan = &body.plan;
    let ending = match body.state {
        State::Running => None,
        State::Completed => Some(Ending::Completed),
        State::Cancelled => Some(Ending::Cancelled),
        State::Parked { why } => {
            let words = words::why(why, body);
            Some(Ending::Parked { code: words.code.to_owned(), why: words.why, next: words.next })
        }
    };
    let view = body.seen.as_ref().map(|seen| view_of(plan, body.cleanup, seen));
    let volumes = plan.volumes.iter().enumerate().map(|(i, planned)| volume(body, view.as_ref(), i, planned)).collect();
    Report {
        cleanup: body.cleanup,
        plan: plan.clone(),
        plan_hash: body.plan_hash.clone(),
        by: body.by.clone(),
        ending,
        volumes,
        test_vm: body.seen.as_ref().map_or_else(|| "unknown".to_owned(), |seen| words::vm(&seen.test_vm)),
        warnings: warnings(body),
        residue: body.residue.clone(),
        began_at: body.began_at,
        ended_at: body.ended_at,
        at,
    }
}

fn volume(body: &CleanupBody, view: Option<&View>, i: usize, planned: &PlannedVolume) -> VolumeReport {
    let plan = &body.plan;
    let seen = body.seen.as_ref().and_then(|seen| seen.volumes.as_ref()?.get(i));
    let last = last_call(body, i);
    VolumeReport {
        id: planned.id.clone(),
        name: planned.name.clone(),
        was: was(plan, planned),
        is: seen.map_or_else(|| "unknown".to_owned(), |seen| words::place(plan, seen)),
        step: step(view, i),
        device: device(body, planned),
        guest: guest(body, planned),
        data: body.data.get(&i).cloned(),
        last_call: last.map(|record| call(plan, record)),
        next: if must_stay(body, i) { stay(plan, seen) } else { next(plan, planned, seen) },
    }
}

/// Why the cleanup is parked forbids moving this volume by hand: the way home must not be offered beside that.
fn must_stay(body: &CleanupBody, i: usize) -> bool {
    let State::Parked { why } = body.state else { return false };
    let this = |volume: u8| usize::from(volume) == i;
    match why {
        Why::NotProvenOff | Why::NeverSettles | Why::CannotTell => true,
        Why::WaitedTooLong(Wait::GhostDevice(volume)) | Why::SizeChanged(volume) | Why::WrongDevice(volume) => {
            this(volume)
        }
        _ => false,
    }
}

/// What to do with a volume that must not be moved by hand, wherever it is but home.
fn stay(plan: &Plan, seen: Option<&Seen<crate::Volume>>) -> Option<String> {
    let home = matches!(seen, Some(Seen::Present(volume)) if volume.owner.as_ref() == Some(&plan.appliance));
    (!home).then(|| "leave it where it is, and let the cleanup bring it home once it is resolved".to_owned())
}

/// What the plan foretold has come true only if the cleanup was carried through.
fn warnings(body: &CleanupBody) -> Vec<String> {
    let cancelled = body.state == State::Cancelled;
    let told = |warning: &&String| !(cancelled && body.plan.warnings.contains(warning));
    body.warnings.iter().filter(told).cloned().chain(data::warnings(body)).collect()
}

fn was(plan: &Plan, planned: &PlannedVolume) -> String {
    let whom = match planned.place {
        Place::TestVm => format!("test VM {}", crate::harmless(&plan.test_vm_name)),
        Place::Appliance => format!("appliance {}", crate::harmless(&plan.appliance_name)),
        Place::Free => return "free".to_owned(),
    };
    planned.slot.map_or(whom.clone(), |slot| format!("{whom}, slot {slot}"))
}

/// How far a volume is, by a view.
pub(super) fn step(view: Option<&View>, i: usize) -> VolumeStep {
    let Some(volume) = view.and_then(|view| view.volumes.get(i)) else { return VolumeStep::Astray };
    match volume.place {
        Where::TestVm => VolumeStep::OnTestVm,
        Where::Free => VolumeStep::Free,
        Where::Appliance => match volume.device {
            DeviceView::Right | DeviceView::NoInspector => VolumeStep::Home,
            DeviceView::NotAsked | DeviceView::Absent | DeviceView::Unknown => VolumeStep::Attached,
            DeviceView::Wrong => VolumeStep::Astray,
        },
        Where::Elsewhere | Where::Gone | Where::Unknown => VolumeStep::Astray,
    }
}

fn device(body: &CleanupBody, planned: &PlannedVolume) -> Option<Device> {
    let Devices::Listed(all) = &body.seen.as_ref()?.devices else { return None };
    let serial = planned.serial.as_deref()?;
    all.iter().find(|device| device.serial.eq_ignore_ascii_case(serial)).cloned()
}

/// What the appliance shows of a volume, in words.
fn guest(body: &CleanupBody, planned: &PlannedVolume) -> String {
    let devices = body.seen.as_ref().map(|seen| &seen.devices);
    let (all, serial) = match (devices, planned.serial.as_deref()) {
        (Some(Devices::NoInspector), _) => return "nobody looks at the appliance's devices".to_owned(),
        (Some(Devices::Unknown(why)), _) => return format!("the appliance's devices could not be read: {why}"),
        (None | Some(Devices::NotAsked), _) => return "the appliance's devices were not looked at".to_owned(),
        (Some(Devices::Listed(_)), None) => return "its device cannot be told from others without a serial".to_owned(),
        (Some(Devices::Listed(all)), Some(serial)) => (all, serial),
    };
    let fitting: Vec<String> = all
        .iter()
        .filter(|device| device.serial.eq_ignore_ascii_case(serial))
        .map(|device| match device.size {
            Some(size) if size == planned.size => device.path.clone(),
            Some(size) => format!("{} of {size} bytes instead of {}", device.path, planned.size),
            None => format!("{} of unknown size", device.path),
        })
        .collect();
    match fitting.len() {
        0 => format!("the appliance shows no disk with serial {serial}"),
        1 => format!("the appliance shows {}", fitting.join("")),
        _ => format!("the appliance shows {} disks with serial {serial}: {}", fitting.len(), fitting.join(", ")),
    }
}

fn last_call(body: &CleanupBody, i: usize) -> Option<&CallRecord> {
    body.calls
        .values()
        .filter(|record| record.open.step.volume.is_some_and(|volume| usize::from(volume) == i))
        .max_by_key(|record| record.call.expires)
}

fn call(plan: &Plan, record: &CallRecord) -> String {
    format!("{}, call {}: {}", words::step(plan, record.open.step), record.call.id, words::ended(record.ended.as_ref()))
}

fn next(plan: &Plan, planned: &PlannedVolume, seen: Option<&Seen<crate::Volume>>) -> Option<String> {
    let volume = match seen {
        None | Some(Seen::Unknown(_)) => return Some(format!("find it: listVolumes id={} listall=true", planned.id)),
        Some(Seen::Absent) => {
            return Some(format!(
                "find it at once: listVolumes id={} listall=true; recoverVolume id={}",
                planned.id, planned.id
            ));
        }
        Some(Seen::Present(volume)) => volume,
    };
    match &volume.owner {
        Some(owner) if *owner == plan.appliance => None,
        None => Some(format!(
            "to bring it home by hand: attachVolume id={} virtualmachineid={}",
            planned.id, plan.appliance
        )),
        Some(owner) if *owner == plan.test_vm => Some(format!(
            "to bring it home by hand, with the test VM stopped: detachVolume id={}, then attachVolume id={} virtualmachineid={}",
            planned.id, planned.id, plan.appliance
        )),
        Some(owner) => Some(format!("it is on VM {owner}: ask its owner before you move it")),
    }
}
