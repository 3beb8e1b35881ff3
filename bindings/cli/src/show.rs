//! Plans, reports and lists for people. Every name that came from elsewhere is made harmless first.

use cleanup_core::{
    After, CleanupSummary, Ending, FailoverTest, Fingerprint, ForcedStop, Place as Where, Plan, ProofRule, Report,
    SnapshotRule, TestFingerprint,
};
use cleanup_doors::{CleanupOutput, harmless};
use comfy_table::{Table, presets::UTF8_FULL_CONDENSED};
use jiff::Timestamp;

use crate::commands::appliance::Disk;
use crate::flags::Place;
use crate::left_behind::left_behind;

fn table(header: &[&str], rows: impl IntoIterator<Item = Vec<String>>) -> String {
    let mut table = Table::new();
    table.load_style(UTF8_FULL_CONDENSED).set_header(header);
    for row in rows {
        table.add_row(row.iter().map(|cell| harmless(cell)));
    }
    table.to_string()
}

pub(crate) fn gib(bytes: u64) -> String {
    #[expect(clippy::cast_precision_loss, reason = "shown with one decimal")]
    let size = bytes as f64 / f64::from(1_u32 << 30);
    format!("{size:.1} GiB")
}

/// What will happen, before anything does.
pub(crate) fn plan(plan: &Plan) -> String {
    let rows = plan.volumes.iter().map(|volume| {
        let slot = volume.slot.map(|slot| if slot == 0 { ", root".to_owned() } else { format!(", slot {slot}") });
        let reverts = plan.snapshots == SnapshotRule::Revert && volume.snapshot.is_some();
        let (place, what) = match (volume.place, reverts) {
            (Where::TestVm, false) => ("test VM", "detach, attach to the appliance"),
            (Where::TestVm, true) => ("test VM", "detach, go back to its snapshot, attach to the appliance"),
            (Where::Free, false) => ("free", "attach to the appliance"),
            (Where::Free, true) => ("free", "go back to its snapshot, attach to the appliance"),
            (Where::Appliance, _) => ("appliance", "nothing, it is home"),
        };
        let place = format!("{place}{}", slot.unwrap_or_default());
        vec![volume.name.clone(), volume.id.to_string(), gib(volume.size), place, what.to_owned()]
    });
    let rows = table(&["volume", "id", "size", "where it is", "what will happen"], rows);
    let name = if plan.test_vm_name.is_empty() { "(gone)".to_owned() } else { harmless(&plan.test_vm_name) };
    let mut lines = vec![
        format!(
            "Plan for test VM {name} ({}) of {}, appliance {} ({}):",
            plan.test_vm,
            harmless(&plan.source_vm),
            harmless(&plan.appliance_name),
            plan.appliance
        ),
        rows,
        match plan.after {
            After::DeleteVm => "Then the test VM is deleted, and no volume with it that is named here.".to_owned(),
            After::KeepVm => "Then the test VM is kept, stopped.".to_owned(),
        },
    ];
    let snapshots = plan.volumes.iter().filter(|volume| volume.snapshot.is_some()).count();
    if snapshots > 0 {
        let (what, whose) = match plan.snapshots {
            SnapshotRule::Keep => ("stay", "snapshots"),
            SnapshotRule::Delete => ("are deleted once every volume is home", "snapshots"),
            SnapshotRule::Revert => ("are deleted once every volume is home", "snapshots that volumes went back to"),
        };
        lines.push(format!("The {whose} ({snapshots}) {what}."));
    }
    if plan.consent.forced_stop == ForcedStop::Allowed {
        lines.push("A forced stop is allowed.".to_owned());
    }
    if plan.consent.proof == ProofRule::CloudOnly {
        lines.push("The cloud's word is enough to call a volume home.".to_owned());
    }
    lines.extend(plan.warnings.iter().map(|warning| format!("Note: {}.", harmless(warning))));
    lines.push(format!("Plan hash: {}", plan.hash()));
    lines.join("\n")
}

/// How it ended and where everything is, with what a person does next if anything is left to do.
///
/// `place` is where the commands that go on find it.
pub(crate) fn report(report: &Report, place: &Place) -> String {
    let vm = harmless(&report.test_vm);
    let mut lines = match &report.ending {
        Some(Ending::Completed) => {
            vec![format!("COMPLETED: every volume is home, looked at twice; the test VM is {vm}.")]
        }
        Some(Ending::Parked { why, next, .. }) => {
            vec![format!("PARKED on purpose: {}.", harmless(why)), format!("What to do next: {}", harmless(next))]
        }
        Some(Ending::Cancelled) => {
            vec![format!("CANCELLED at a safe place: every volume is home or was never touched; the test VM is {vm}.")]
        }
        Some(_) | None => vec!["RUNNING: this is where everything was by the last reads.".to_owned()],
    };
    let rows = report.volumes.iter().map(|volume| {
        let device = volume.device.as_ref().map_or_else(|| "not seen".to_owned(), |device| device.path.clone());
        vec![volume.name.clone(), volume.was.clone(), volume.is.clone(), device]
    });
    lines.push(table(&["volume", "was", "is", "device on the appliance"], rows));
    lines.push(format!("Test VM: {vm}"));
    lines.extend(report.warnings.iter().map(|warning| format!("Note: {}.", harmless(warning))));
    for volume in &report.volumes {
        if let Some(data) = &volume.data {
            lines.push(format!("Volume {}: {}", harmless(&volume.name), harmless(&data.words())));
        }
    }
    if report.ending != Some(Ending::Completed) {
        for volume in &report.volumes {
            let name = harmless(&volume.name);
            lines.push(format!("Volume {name}: {}", harmless(&volume.guest)));
            lines.extend(volume.last_call.iter().map(|call| format!("Volume {name}: last step: {}", harmless(call))));
            lines.extend(volume.next.iter().map(|next| format!("Volume {name}: {}", harmless(next))));
        }
    }
    lines.extend(left_behind(&report.residue, &place.retry(report.cleanup), Timestamp::now()));
    lines.push(format!("Cleanup {}", report.cleanup));
    if matches!(report.ending, Some(Ending::Parked { .. })) {
        lines.push(format!("When that is done: {}", place.resolve(report.cleanup)));
    }
    lines.join("\n")
}

/// How a cleanup stands. `again` is the command that tries to take away what is left.
pub(crate) fn status(cleanup: &CleanupOutput, again: &str) -> String {
    let mut lines = vec![format!(
        "Cleanup {} of {} ({}) is {}, begun {} by {}.",
        cleanup.id,
        harmless(&cleanup.source_vm),
        harmless(cleanup.test.as_str()),
        cleanup.status,
        cleanup.began_at,
        harmless(&cleanup.by)
    )];
    if let Some(Ending::Parked { why, next, .. }) = &cleanup.ending {
        lines.push(format!("Why: {}.", harmless(why)));
        lines.push(format!("What to do next: {}", harmless(next)));
    }
    lines.extend(left_behind(&cleanup.residue, again, Timestamp::now()));
    lines.join("\n")
}

/// Failover tests as a table.
pub(crate) fn tests(all: &[FailoverTest]) -> String {
    let rows = all.iter().map(|test| {
        vec![
            test.id.to_string(),
            test.source_vm.clone(),
            test.test_vm.to_string(),
            test.volumes.len().to_string(),
            test.status.name().to_owned(),
            test.cleanup.map(|id| id.to_string()).unwrap_or_default(),
        ]
    });
    table(&["failover test", "source VM", "test VM", "volumes", "status", "cleanup"], rows)
}

/// Disks as a table, with fingerprints if they were read.
pub(crate) fn disks(all: &[Disk]) -> String {
    let fingerprints = all.iter().any(|disk| disk.fingerprint.is_some());
    let rows = all.iter().map(|Disk { device, fingerprint }| {
        let size = device.size.map_or_else(|| "unknown".to_owned(), |bytes| bytes.to_string());
        let mut row = vec![device.path.clone(), device.bus.clone(), device.serial.clone(), size];
        if fingerprints {
            row.extend(ends(fingerprint.as_ref()));
        }
        row
    });
    let more: &[&str] = if fingerprints { &["first MiB", "last MiB", "file system"] } else { &[] };
    table(&[&["disk", "bus", "serial", "bytes"], more].concat(), rows)
}

/// The first digits of what stands at both ends of a disk, and its file system.
fn ends(fingerprint: Option<&Fingerprint>) -> [String; 3] {
    let short = |hash: &str| hash.chars().take(16).collect();
    let file_system = |found: &Fingerprint| found.filesystem.as_ref().map(|f| f.uuid.to_string()).unwrap_or_default();
    fingerprint.map(|f| [short(&f.first), short(&f.last), file_system(f)]).unwrap_or_default()
}

/// What volumes hold, as a table.
pub(crate) fn fingerprints(all: &[TestFingerprint]) -> String {
    let rows = all.iter().map(|TestFingerprint { volume, fingerprint }| {
        let mut row = vec![volume.to_string(), fingerprint.size.to_string()];
        row.extend(ends(Some(fingerprint)));
        row
    });
    table(&["volume", "bytes", "first MiB", "last MiB", "file system"], rows)
}

/// Cleanups as a table.
pub(crate) fn cleanups(all: &[CleanupSummary]) -> String {
    let rows = all.iter().map(|cleanup| {
        vec![
            cleanup.id.to_string(),
            cleanup.source_vm.clone(),
            cleanup.test.to_string(),
            cleanup.status.clone(),
            cleanup.updated_at.to_string(),
        ]
    });
    table(&["cleanup", "source VM", "failover test", "status", "changed"], rows)
}
