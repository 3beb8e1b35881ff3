//! Plans and reports for people.

use std::time::Duration;

use cleanup_core::evidence::{Record, RecordKind};
use cleanup_core::{
    After, Ending, ForcedStop, Place, Plan, PlannedVolume, ProofRule, Report, Residue, ResidueKind, harmless,
};
use cloudstack_client::Stats;
use comfy_table::{Table, presets::UTF8_FULL_CONDENSED};
use serde_json::Value;

use crate::cleanup::Code;

fn table<T: ToString>(header: &[T]) -> Table {
    let mut table = Table::new();
    table.load_style(UTF8_FULL_CONDENSED).set_header(header.iter().map(ToString::to_string).collect::<Vec<_>>());
    table
}

fn gib(bytes: u64) -> String {
    #[expect(clippy::cast_precision_loss, reason = "shown with one decimal")]
    let size = bytes as f64 / f64::from(1_u32 << 30);
    format!("{size:.1} GiB")
}

/// What will happen, before anything does.
pub(crate) fn plan(plan: &Plan) {
    let mut rows = table(&["volume", "id", "size", "where it is", "what will happen"]);
    for volume in &plan.volumes {
        let slot = volume.slot.map(|slot| if slot == 0 { ", root".to_owned() } else { format!(", slot {slot}") });
        let (place, what) = match volume.place {
            Place::TestVm => ("test VM", "detach, attach to the appliance"),
            Place::Free => ("free", "attach to the appliance"),
            Place::Appliance => ("appliance", "nothing, it is home"),
        };
        let place = format!("{place}{}", slot.unwrap_or_default());
        rows.add_row([harmless(&volume.name), volume.id.to_string(), gib(volume.size), place, what.to_owned()]);
    }
    let name = if plan.test_vm_name.is_empty() { "(gone)".to_owned() } else { harmless(&plan.test_vm_name) };
    crate::say!(
        "Plan for test VM {name} ({}), appliance {} ({}):",
        plan.test_vm,
        harmless(&plan.appliance_name),
        plan.appliance
    );
    crate::say!("{rows}");
    crate::say!(
        "Then the test VM {}.",
        match plan.after {
            After::DeleteVm => "is deleted, and nothing else with it",
            After::KeepVm => "is kept, stopped",
        }
    );
    if plan.consent.forced_stop == ForcedStop::Allowed {
        crate::say!("A forced stop is allowed.");
    }
    if plan.consent.proof == ProofRule::CloudOnly {
        crate::say!("Nobody looks at devices: the cloud's word is enough.");
    }
    for warning in &plan.warnings {
        crate::say!("Note: {warning}.");
    }
    crate::say!("Plan hash {}", plan.hash());
}

/// How it ended and where everything is, with what a person does next if anything is left to do.
pub(crate) fn report(report: &Report) -> Code {
    crate::say!();
    let code = match &report.ending {
        Some(Ending::Completed) => {
            crate::say!(
                "COMPLETED: every volume of the record is home, looked at twice; the test VM is {}.",
                report.test_vm
            );
            Code::Completed
        }
        Some(Ending::Parked { why, next, .. }) => {
            crate::say!("PARKED on purpose: {why}.");
            crate::say!("What to do next: {next}");
            Code::Parked
        }
        Some(Ending::Cancelled) => {
            crate::say!(
                "CANCELLED at a safe place: every volume is home or was never touched; the test VM is {}.",
                report.test_vm
            );
            Code::Parked
        }
        Some(_) | None => {
            crate::say!("NOT OVER: cleanup {} goes on elsewhere.", report.cleanup);
            Code::Parked
        }
    };
    let mut rows = table(&["volume", "was", "is", "device on the appliance"]);
    for volume in &report.volumes {
        let device = volume.device.as_ref().map_or_else(|| "not seen".to_owned(), |device| device.path.clone());
        rows.add_row([harmless(&volume.name), volume.was.clone(), volume.is.clone(), device]);
    }
    crate::say!("{rows}");
    crate::say!("Test VM: {}", report.test_vm);
    for warning in &report.warnings {
        crate::say!("Note: {warning}.");
    }
    if code != Code::Completed {
        for volume in &report.volumes {
            if let Some(call) = &volume.last_call {
                crate::say!("Volume {}: last step: {call}", harmless(&volume.name));
            }
            if let Some(next) = &volume.next {
                crate::say!("Volume {}: {next}", harmless(&volume.name));
            }
        }
    }
    for line in left_behind(&report.residue) {
        crate::say!("{line}");
    }
    crate::say!("Cleanup {}, plan {}", report.cleanup, short(&report.plan_hash));
    code
}

/// What is there still and need not be: what it is, why, and what a person does next.
fn left_behind(residue: &[Residue]) -> Vec<String> {
    let lines = residue.iter().map(|item| {
        let kind = match item.kind {
            ResidueKind::Snapshot => "snapshot",
            ResidueKind::OldRoot => "old root disk",
            ResidueKind::Tag => "mark",
            // Of a newer core.
            _ => "something",
        };
        let size = item.size.map(|size| format!(", {}", gib(size))).unwrap_or_default();
        let [name, id, reason, next] = [&item.name, &item.id, &item.reason, &item.next].map(|text| harmless(text));
        format!("Left behind: {kind} {name} ({id}){size}: {reason}. Next: {next}")
    });
    lines.collect()
}

fn short(hash: &str) -> &str {
    hash.get(..12).unwrap_or(hash)
}

/// What the two looks saw, or the last one if it did not come to two; from the event log.
pub(crate) fn evidence(report: &Report, events: &[Record]) {
    let complete = |record: &&Record| {
        record.kind == RecordKind::Observed
            && record.data["seen"]["volumes"].is_object()
            && !record.data["seen"]["devices"].is_null()
    };
    // The first look is what the delete, or the barrier before keeping the VM, was sent on; the second came after it.
    let last_call = events.iter().rposition(|record| record.kind == RecordKind::Sent).unwrap_or_default();
    let first = events.get(..last_call).unwrap_or_default().iter().rev().find(complete);
    let last = events.iter().rev().find(complete);
    let looks: Vec<(&str, Option<&Record>)> = if report.ending == Some(Ending::Completed) {
        vec![("first look", first), ("second look", last)]
    } else {
        vec![("last look", last)]
    };
    let mut header = vec!["volume".to_owned(), "serial".to_owned(), "size".to_owned()];
    header.extend(looks.iter().map(|(name, look)| match look {
        Some(look) => format!("{name} (#{}, {})", look.number, clock_time(look.at)),
        None => (*name).to_owned(),
    }));
    let mut rows = table(&header);
    for volume in &report.plan.volumes {
        let mut row = vec![harmless(&volume.name), volume.serial.clone().unwrap_or_default(), gib(volume.size)];
        row.extend(
            looks.iter().map(|(_, look)| look.map_or_else(|| "none".to_owned(), |look| saw(report, look, volume))),
        );
        rows.add_row(row);
    }
    crate::say!("{rows}");
    if let Some(last) = events.last() {
        crate::say!("Event log: {} entries, the last one at {}.", last.number, clock_time(last.at));
    }
}

fn saw(report: &Report, look: &Record, volume: &PlannedVolume) -> String {
    let seen = &look.data["seen"];
    let facts = &seen["volumes"][volume.id.as_str()];
    let owner = match facts["owner"].as_str() {
        None => "free".to_owned(),
        Some(vm) if vm == report.plan.appliance.as_str() => "appliance".to_owned(),
        Some(vm) if vm == report.plan.test_vm.as_str() => "test VM".to_owned(),
        Some(vm) => format!("VM {vm}"),
    };
    let slot = facts["slot"].as_u64().map(|slot| format!(" slot {slot}")).unwrap_or_default();
    let devices = seen["devices"].as_array();
    let fits = |device: &&Value| device["serial"].as_str() == volume.serial.as_deref();
    let device = match devices.map(|all| all.iter().find(fits)) {
        None => "nobody looked".to_owned(),
        Some(None) => "no device".to_owned(),
        Some(Some(device)) => {
            let bus = device["bus"].as_str().unwrap_or_default();
            format!("{bus} disk of {}", gib(device["size"].as_u64().unwrap_or_default()))
        }
    };
    format!("{owner}{slot}, {device}")
}

fn clock_time(at: jiff::Timestamp) -> String {
    at.strftime("%H:%M:%S%.3f").to_string()
}

/// What it cost.
pub(crate) fn cost(stats: Stats) {
    crate::say!(
        "API calls: {}, {}, {} of the server's clock, {}.",
        count(stats.changes, "change"),
        count(stats.result_reads, "result read"),
        count(stats.probes, "probe"),
        count(stats.reads + stats.job_lists, "other read"),
    );
}

fn count(number: u64, thing: &str) -> String {
    let s = if number == 1 { "" } else { "s" };
    format!("{number} {thing}{s}")
}

/// How long it took against the server's own best.
pub(crate) fn time(took: Duration, best: Duration, speed: f64) {
    crate::say!(
        "Took {:.2} s, {:.2} times the server's own critical path of {:.2} s ({:.0} s at the speed of a real one).",
        took.as_secs_f64(),
        took.as_secs_f64() / best.as_secs_f64(),
        best.as_secs_f64(),
        best.as_secs_f64() * speed,
    );
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_left_behind_is_named_with_its_next_step() {
        let snapshot = Residue {
            kind: ResidueKind::Snapshot,
            id: "s-1".to_owned(),
            name: "before\u{1b}[2J".to_owned(),
            of: "v-1".to_owned(),
            size: Some(5 << 30),
            created: None,
            reason: "the plan keeps it".to_owned(),
            next: "deleteSnapshot id=s-1".to_owned(),
            retry: false,
        };
        let mark = Residue { kind: ResidueKind::Tag, size: None, ..snapshot.clone() };
        let shown = [
            "Left behind: snapshot before\u{fffd}[2J (s-1), 5.0 GiB: the plan keeps it. Next: deleteSnapshot id=s-1",
            "Left behind: mark before\u{fffd}[2J (s-1): the plan keeps it. Next: deleteSnapshot id=s-1",
        ];
        assert_eq!(left_behind(&[snapshot, mark]), shown);
        assert!(left_behind(&[]).is_empty());
    }
}
