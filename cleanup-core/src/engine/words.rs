//! The words for a tired operator at 3 a.m.

use serde_json::{Value, json};

use super::row::CleanupBody;
use crate::decide::{Step, Wait, Why};
use crate::model::{CallKind, CallStatus, Devices, Observation, Plan, PowerState, Seen, Vm, Volume, VolumeId};
use crate::text::harmless;

/// Why a cleanup is parked, and what a person does next.
pub(super) struct Words {
    /// A stable word.
    pub(super) code: &'static str,
    /// A sentence.
    pub(super) why: String,
    /// The next safe step.
    pub(super) next: String,
}

/// Where work is listed that somebody still waits for.
const PENDING_WORK: &str = "Find the work that is pending and see it to its end: in the cloud's own list of jobs (CloudStack: listAsyncJobs listall=true) and, where a \
     Volume Daemon moves the volumes, in its list of operations (GET /api/v1/operations).";

fn volume(plan: &Plan, i: u8) -> String {
    plan.volumes
        .get(usize::from(i))
        .map_or_else(|| format!("number {i}"), |v| format!("{} ({})", harmless(&v.name), v.id))
}

fn test_vm(plan: &Plan) -> String {
    if plan.test_vm_name.is_empty() {
        plan.test_vm.to_string()
    } else {
        format!("{} ({})", harmless(&plan.test_vm_name), plan.test_vm)
    }
}

fn appliance(plan: &Plan) -> String {
    format!("{} ({})", harmless(&plan.appliance_name), plan.appliance)
}

/// A step in words.
pub(super) fn step(plan: &Plan, step: Step) -> String {
    let volume = step.volume.map(|i| volume(plan, i)).unwrap_or_default();
    match step.kind {
        CallKind::Claim => "claim the test VM".to_owned(),
        CallKind::Release => "give back the claim on the test VM".to_owned(),
        CallKind::Stop => "power off the test VM".to_owned(),
        CallKind::ForceStop => "power off the test VM by force".to_owned(),
        CallKind::Barrier => "wait behind everything queued on the test VM".to_owned(),
        CallKind::Detach => format!("detach volume {volume} from the test VM"),
        CallKind::Attach => format!("attach volume {volume} to the appliance"),
        CallKind::Destroy => "delete the test VM".to_owned(),
        CallKind::Revert => format!("take volume {volume} back to its snapshot"),
        CallKind::DeleteSnapshot => format!("delete the snapshot of volume {volume}"),
    }
}

/// What is being waited for.
pub(super) fn wait(plan: &Plan, wait: Wait) -> String {
    match wait {
        Wait::Unreadable => "the provider or the appliance does not answer; asking again".to_owned(),
        Wait::Moving => "a VM is on its way up, down or elsewhere".to_owned(),
        Wait::ForeignWork => "somebody else's work goes on".to_owned(),
        Wait::DeviceMissing(i) => format!("the appliance does not show the device of volume {} yet", volume(plan, i)),
        Wait::GhostDevice(i) => format!("volume {} is free, and the appliance still has its device", volume(plan, i)),
        Wait::Unsteady => "a volume was attached anew since the first look".to_owned(),
    }
}

/// Why a cleanup is parked.
pub(super) fn why(why: Why, body: &CleanupBody) -> Words {
    let plan = &body.plan;
    let (t, x) = (test_vm(plan), appliance(plan));
    let look = "Then resolve the cleanup.";
    let (code, why, next) = match why {
        Why::WaitedTooLong(Wait::DeviceMissing(i)) => (
            "device_missing",
            format!("volume {} is attached to appliance {x}, and the appliance does not see it", volume(plan, i)),
            format!("Look on the appliance for a disk with serial {}; rescan its bus. {look}", serial(plan, i)),
        ),
        Why::WaitedTooLong(Wait::GhostDevice(i)) => (
            "ghost_device",
            format!(
                "the store calls volume {} free, but appliance {x} still has its disk open: the record was lost, not the disk",
                volume(plan, i)
            ),
            format!(
                "Do not attach this volume anywhere. Stop appliance {x} when you can, which closes the disk on its host, and start it. {look}"
            ),
        ),
        Why::WaitedTooLong(Wait::ForeignWork) => (
            "foreign_work",
            format!("somebody else's work on test VM {t}, or on a volume, does not end"),
            format!("{PENDING_WORK} {look}"),
        ),
        Why::WaitedTooLong(Wait::Moving) => (
            "vm_moving",
            format!("test VM {t} or appliance {x} stays between two states"),
            format!("See that both are either running or stopped. {look}"),
        ),
        Why::WaitedTooLong(Wait::Unreadable) => (
            "unreadable",
            "the provider or the appliance's devices could not be read for a long time".to_owned(),
            format!("See that both answer. {look}"),
        ),
        Why::WaitedTooLong(Wait::Unsteady) => (
            "unsteady",
            "volumes are attached anew again and again".to_owned(),
            format!("Find out who moves the volumes of appliance {x}. {look}"),
        ),
        Why::NeverSettles => (
            "never_settles",
            "something that was sent may still happen, for too long already".to_owned(),
            format!("{PENDING_WORK} If one of the two does not answer, see to that first. {look}"),
        ),
        Why::CannotTell => (
            "cannot_tell",
            "the outcome of a call is unknown, and this provider cannot say whether it may still happen".to_owned(),
            format!("See in the provider that nothing is under way on test VM {t}, on appliance {x} and on the volumes. {look}"),
        ),
        Why::TooManyAttempts(Step { kind: CallKind::Revert, volume: Some(i) }) => (
            "not_reverted",
            format!(
                "volume {} does not go back to its snapshot; it is on no VM{}",
                volume(plan, i),
                last_answer(body, Step::revert(i))
            ),
            format!(
                "Remove what the answer complains of (not every hypervisor can go back). {look} Or cancel the cleanup and resolve it: then the volume goes home with what the test wrote, and its snapshot stays."
            ),
        ),
        Why::TooManyAttempts(s) => (
            "too_many_attempts",
            format!("the step \"{}\" failed too often{}", step(plan, s), last_answer(body, s)),
            format!("Remove what the answer complains of; the event log has the ones before it. {look}"),
        ),
        Why::WillNotPowerOff => (
            "will_not_power_off",
            format!("test VM {t} does not power off"),
            format!("Shut it down from its console, or see to its host. {look}"),
        ),
        Why::NotProvenOff => (
            "not_proven_off",
            format!("test VM {t} was stopped by force, and nobody can prove that it is off on its host"),
            "See on its host that the VM does not run (virsh list). Only then resolve the cleanup; otherwise two machines write to one disk.".to_owned(),
        ),
        Why::TestVmBroken => (
            "test_vm_broken",
            format!("test VM {t} is in a state that no step leads out of"),
            format!("Bring it to stopped. {look}"),
        ),
        Why::TestVmCameBack => (
            "test_vm_came_back",
            format!("test VM {t} was deleted by this cleanup, and is back"),
            format!("Somebody recovered it: ask why, and delete it by hand if it is not wanted. {look}"),
        ),
        Why::Protected => (
            "protected",
            format!("every volume is home, and test VM {t} is protected from deletion"),
            format!(
                "Remove the protection (updateVirtualMachine id={} deleteprotection=false), or take it off the list of protected VMs here; if a failover test is recorded whose appliance it is, ask whoever recorded that. {look}",
                plan.test_vm
            ),
        ),
        Why::NotFromTheTest => (
            "not_from_the_test",
            format!("every volume is home, and nothing shows any more that test VM {t} was made for the failover test"),
            format!("See what it is. If it may go, put the tag back that it is recorded with, or delete it by hand. {look}"),
        ),
        Why::ApplianceUnavailable => (
            "appliance_unavailable",
            format!("appliance {x} is gone or broken; nothing more is detached"),
            format!("Bring the appliance to running or stopped. {look}"),
        ),
        Why::ClaimedElsewhere => (
            "claimed_elsewhere",
            format!("another installation claims test VM {t}"),
            format!("Look at that installation first; if it is gone for good, remove the tag. {look}"),
        ),
        Why::UnexpectedOwner(i) => (
            "unexpected_owner",
            format!("volume {} is attached to a VM that is neither the test VM nor the appliance", volume(plan, i)),
            format!("Find out who attached it there and why. When it may go home, detach it there. {look}"),
        ),
        Why::VolumeGone(i) => (
            "volume_gone",
            format!("volume {} is deleted, being deleted, or no longer known", volume(plan, i)),
            format!("At once: recoverVolume id={}, before its storage is purged. {look}", id(plan, i)),
        ),
        Why::SizeChanged(i) => (
            "size_changed",
            format!("volume {} does not have the size it had when the plan was sealed", volume(plan, i)),
            "Do not write to it. Find out who resized or replaced it. Then start a new cleanup.".to_owned(),
        ),
        Why::WrongDevice(i) => (
            "wrong_device",
            format!("the appliance shows a wrong device for volume {}, or two", volume(plan, i)),
            format!("Look on the appliance for disks with serial {}, and at their sizes. {look}", serial(plan, i)),
        ),
        Why::OnDeletedVm(i) => (
            "on_deleted_vm",
            format!("volume {} is still attached to test VM {t}, which has been deleted", volume(plan, i)),
            format!("At once, before the VM is expunged: recoverVirtualMachine id={}. {look}", plan.test_vm),
        ),
        Why::ForeignVolume => (
            "foreign_volume",
            match strangers(body).as_slice() {
                [] => format!("a volume that the plan does not know is attached to test VM {t}"),
                known => format!("attached to test VM {t}, and unknown to the plan: {}", known.join(", ")),
            },
            format!(
                "Find out whose it is (listVolumes virtualmachineid={} listall=true), and detach it from the test VM. {look}",
                plan.test_vm
            ),
        ),
    };
    Words { code, why, next }
}

/// What the provider said last of a step, as the end of a sentence.
fn last_answer(body: &CleanupBody, step: Step) -> String {
    let last = body.last_call(step).map(|record| ended(record.ended.as_ref()));
    last.map(|ended| format!("; the last time it {}", harmless(&ended))).unwrap_or_default()
}

/// How a call ended, to be said of it.
pub(super) fn ended(status: Option<&CallStatus>) -> String {
    match status {
        None | Some(CallStatus::Pending) => "was not seen to end".to_owned(),
        Some(CallStatus::Succeeded) => "succeeded".to_owned(),
        Some(CallStatus::Failed { why }) => format!("failed: {why}"),
        Some(CallStatus::Absent) => "was never seen by the provider".to_owned(),
        Some(CallStatus::Unknown { why }) => format!("left nobody any wiser: {why}"),
    }
}

/// The volumes on the test VM that the plan does not know, by the last reads.
fn strangers(body: &CleanupBody) -> Vec<String> {
    let Some(Seen::Present(all)) = body.seen.as_ref().and_then(|seen| seen.on_test_vm.as_ref()) else {
        return Vec::new();
    };
    let plan = &body.plan;
    let known = |id: &VolumeId| plan.disposable.contains(id) || plan.volumes.iter().any(|volume| volume.id == *id);
    let strange = all.iter().filter(|volume| !known(&volume.id));
    strange.map(|volume| format!("volume {} ({})", harmless(&volume.name), volume.id)).collect()
}

fn serial(plan: &Plan, i: u8) -> String {
    plan.volumes.get(usize::from(i)).and_then(|v| v.serial.clone()).unwrap_or_else(|| "unknown".to_owned())
}

fn id(plan: &Plan, i: u8) -> String {
    plan.volumes.get(usize::from(i)).map(|v| v.id.to_string()).unwrap_or_default()
}

/// A power state in words.
pub(super) fn power(state: &PowerState) -> String {
    match state {
        PowerState::Running => "running".to_owned(),
        PowerState::Stopped => "stopped".to_owned(),
        PowerState::Starting => "starting".to_owned(),
        PowerState::Stopping => "stopping".to_owned(),
        PowerState::Migrating => "migrating".to_owned(),
        PowerState::Destroyed => "deleted, recoverable".to_owned(),
        PowerState::Expunging => "being removed for good".to_owned(),
        PowerState::Error => "broken".to_owned(),
        PowerState::Other(text) => text.clone(),
    }
}

/// The test VM in words.
pub(super) fn vm(seen: &Seen<Vm>) -> String {
    match seen {
        Seen::Present(vm) => power(&vm.power),
        Seen::Absent => "gone".to_owned(),
        Seen::Unknown(why) => format!("unknown: {why}"),
    }
}

/// Where a volume is, in words.
pub(super) fn place(plan: &Plan, seen: &Seen<Volume>) -> String {
    match seen {
        Seen::Absent => "no longer known to the store".to_owned(),
        Seen::Unknown(why) => format!("unknown: {why}"),
        Seen::Present(v) => match &v.owner {
            None => "free".to_owned(),
            Some(owner) => {
                let whom = if *owner == plan.appliance {
                    format!("appliance {}", harmless(&plan.appliance_name))
                } else if *owner == plan.test_vm {
                    format!("test VM {}", harmless(&plan.test_vm_name))
                } else {
                    format!("VM {owner}")
                };
                v.slot.map_or(whom.clone(), |slot| format!("{whom}, slot {slot}"))
            }
        },
    }
}

/// An observation, short enough for a log that is kept.
pub(super) fn brief(plan: &Plan, seen: &Observation) -> Value {
    let volumes = seen.volumes.as_ref().map(|all| {
        let each = plan.volumes.iter().zip(all).map(|(planned, volume)| {
            let facts = match volume {
                Seen::Present(v) => json!({
                    "owner": v.owner, "slot": v.slot, "attached": v.attached, "state": v.state, "size": v.size, "busy": v.busy
                }),
                Seen::Absent => json!("absent"),
                Seen::Unknown(why) => json!({ "unknown": why }),
            };
            (planned.id.to_string(), facts)
        });
        each.collect::<serde_json::Map<_, _>>()
    });
    let vm = |vm: &Seen<Vm>| match vm {
        Seen::Present(vm) => {
            json!({ "power": vm.power, "busy": vm.busy, "protected": vm.protected, "claim": vm.claim, "created": vm.created, "tags": vm.tags })
        }
        Seen::Absent => json!("absent"),
        Seen::Unknown(why) => json!({ "unknown": why }),
    };
    let left = seen.on_test_vm.as_ref().map(|left| match left {
        Seen::Present(all) => json!(all.iter().map(|v| v.id.to_string()).collect::<Vec<_>>()),
        Seen::Absent => json!([]),
        Seen::Unknown(why) => json!({ "unknown": why }),
    });
    let devices = match &seen.devices {
        Devices::Listed(all) => json!(all),
        Devices::NoInspector => json!("no_inspector"),
        Devices::NotAsked => Value::Null,
        Devices::Unknown(why) => json!({ "unknown": why }),
    };
    json!({ "test_vm": vm(&seen.test_vm), "appliance": vm(&seen.appliance), "volumes": volumes, "on_test_vm": left, "devices": devices })
}
