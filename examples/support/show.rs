//! Plans and reports for people.

use std::time::Duration;

use cleanup_core::evidence::{Record, RecordKind};
use cleanup_core::{After, Ending, ForcedStop, Place, Plan, ProofRule, Report};
use cloudstack_client::Stats;
use comfy_table::{Table, presets::UTF8_FULL_CONDENSED};
use serde_json::Value;

use crate::cleanup::Code;

fn table(header: &[&str]) -> Table {
    let mut table = Table::new();
    table.load_style(UTF8_FULL_CONDENSED).set_header(header);
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
        rows.add_row([volume.name.clone(), volume.id.to_string(), gib(volume.size), place, what.to_owned()]);
    }
    let name = if plan.test_vm_name.is_empty() { "(gone)" } else { &plan.test_vm_name };
    println!("Plan for test VM {name} ({}), appliance {} ({}):", plan.test_vm, plan.appliance_name, plan.appliance);
    println!("{rows}");
    println!(
        "Then the test VM {}.",
        match plan.after {
            After::DeleteVm => "is deleted, and nothing else with it",
            After::KeepVm => "is kept, stopped",
        }
    );
    if plan.consent.forced_stop == ForcedStop::Allowed {
        println!("A forced stop is allowed.");
    }
    if plan.consent.proof == ProofRule::CloudOnly {
        println!("Nobody looks at devices: the cloud's word is enough.");
    }
    for warning in &plan.warnings {
        println!("Note: {warning}.");
    }
    println!("Plan hash {}", plan.hash());
}

/// How it ended and where everything is, with what a person does next if anything is left to do.
pub(crate) fn report(report: &Report) -> Code {
    println!();
    let code = match &report.ending {
        Some(Ending::Completed) => {
            println!("COMPLETED: every volume is home, looked at twice; the test VM is {}.", report.test_vm);
            Code::Completed
        }
        Some(Ending::Parked { why, next, .. }) => {
            println!("PARKED on purpose: {why}.");
            println!("What to do next: {next}");
            Code::Parked
        }
        Some(Ending::Cancelled) => {
            println!(
                "CANCELLED at a safe place: every volume is home or was never touched; the test VM is {}.",
                report.test_vm
            );
            Code::Parked
        }
        Some(_) | None => {
            println!("NOT OVER: cleanup {} goes on elsewhere.", report.cleanup);
            Code::Parked
        }
    };
    let mut rows = table(&["volume", "was", "is", "device on the appliance"]);
    for volume in &report.volumes {
        let device = volume.device.as_ref().map_or_else(|| "not seen".to_owned(), |device| device.path.clone());
        rows.add_row([volume.name.clone(), volume.was.clone(), volume.is.clone(), device]);
    }
    println!("{rows}");
    println!("Test VM: {}", report.test_vm);
    for warning in &report.warnings {
        println!("Note: {warning}.");
    }
    if code != Code::Completed {
        for volume in &report.volumes {
            if let Some(call) = &volume.last_call {
                println!("Volume {}: last step: {call}", volume.name);
            }
            if let Some(next) = &volume.next {
                println!("Volume {}: {next}", volume.name);
            }
        }
    }
    println!("Cleanup {}, plan {}", report.cleanup, short(&report.plan_hash));
    code
}

fn short(hash: &str) -> &str {
    hash.get(..12).unwrap_or(hash)
}

/// What the two looks saw, from the event log.
pub(crate) fn evidence(report: &Report, events: &[Record]) {
    let complete = |record: &&Record| {
        record.kind == RecordKind::Observed
            && record.data["seen"]["volumes"].is_object()
            && !record.data["seen"]["devices"].is_null()
    };
    // The first look is what the delete, or the barrier before keeping the VM, was sent on; the second came after it.
    let last_call = events.iter().rposition(|record| record.kind == RecordKind::Sent).unwrap_or_default();
    let first = events.get(..last_call).unwrap_or_default().iter().rev().find(complete);
    let second = events.get(last_call..).unwrap_or_default().iter().rev().find(complete);
    let mut rows = table(&["volume", "serial", "size", "first look", "second look"]);
    for volume in &report.plan.volumes {
        let saw = |look: Option<&Record>| {
            look.map_or_else(|| "none".to_owned(), |look| saw(look, &volume.id.to_string(), volume.serial.as_deref()))
        };
        let serial = volume.serial.clone().unwrap_or_default();
        rows.add_row([volume.name.clone(), serial, gib(volume.size), saw(first), saw(second)]);
    }
    println!("Evidence, as seen in the cloud and on the appliance:\n{rows}");
    if let Some(last) = events.last() {
        println!("Event log: {} entries, the last one at {}.", last.number, clock_time(last.at));
    }
}

fn saw(look: &Record, volume: &str, serial: Option<&str>) -> String {
    let seen = &look.data["seen"];
    let facts = &seen["volumes"][volume];
    let slot = facts["slot"].as_u64().map(|slot| format!("slot {slot}")).unwrap_or_default();
    let devices: Vec<&Value> = seen["devices"].as_array().into_iter().flatten().collect();
    let device = devices.iter().find(|device| device["serial"].as_str() == serial);
    let device = match device {
        Some(device) => format!(
            "{} {}",
            device["bus"].as_str().unwrap_or_default(),
            gib(device["size"].as_u64().unwrap_or_default())
        ),
        None => "no device".to_owned(),
    };
    format!("#{} {}: {slot}, {device}", look.number, clock_time(look.at))
}

fn clock_time(at: jiff::Timestamp) -> String {
    at.strftime("%H:%M:%S%.3f").to_string()
}

/// What it cost.
pub(crate) fn cost(stats: Stats) {
    println!(
        "API calls: {} changes, {} result reads, {} probes of the server's clock, {} other reads.",
        stats.changes,
        stats.result_reads,
        stats.probes,
        stats.reads + stats.job_lists
    );
}

/// How long it took against the server's own best.
pub(crate) fn time(took: Duration, best: Duration, speed: f64) {
    println!(
        "Took {:.2} s; the server's own critical path is {:.2} s at {speed} times the speed of a real one ({:.0} s there): {:.2} times that.",
        took.as_secs_f64(),
        best.as_secs_f64(),
        best.as_secs_f64() * speed,
        took.as_secs_f64() / best.as_secs_f64()
    );
}
