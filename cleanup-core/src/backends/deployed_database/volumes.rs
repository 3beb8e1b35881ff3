//! The volumes of a failover test and their snapshots, from the rows that name them.

use std::collections::{BTreeMap, BTreeSet};

use uuid::Uuid;

use super::error;
use super::import::Facts;
use super::read::Fields;
use crate::error::Result;
use crate::model::{SnapshotId, TestSnapshot, VmId, VolumeId};
use crate::text::harmless;

/// Every volume of the VM context, and every other that is mapped to the test VM.
pub(super) fn volumes(
    facts: &Facts,
    test_vm: &VmId,
    name: &str,
    notes: &mut Vec<String>,
) -> Result<BTreeSet<VolumeId>> {
    let mut found = BTreeSet::new();
    let mut rows = BTreeSet::new();
    for row in &facts.volumes {
        rows.insert(row.raw("id").unwrap_or_default());
        let where_ = format!("row {} of ossea_volumes", row.told("id"));
        match volume_id(row, "volume_id", &where_, name)? {
            Some(id) => {
                found.insert(id);
            }
            None if matches!(row.raw("status"), Some("creating" | "error")) => {
                notes.push(format!("{where_} has no volume: its status is {}", row.told("status")));
            }
            None => {
                let what = format!(
                    "has a volume without an id ({where_}, volume_id is {}): fill it in, or take the row away",
                    row.told("volume_id")
                );
                return Err(error::wrong(name, &what));
            }
        }
    }
    for row in &facts.mappings {
        let Some(id) = volume_id(row, "volume_uuid", "a row of device_mappings", name)? else { continue };
        let here = row.given("vm_id").and_then(|vm| VmId::new(vm).ok()).is_some_and(|vm| vm == *test_vm);
        if here && !found.contains(&id) {
            notes.push(format!("volume {id} is mapped to the test VM but is not among the volumes of its VM context: it goes home as well"));
            found.insert(id);
        }
    }
    for disk in &facts.disks {
        let (disk_id, volume) = (disk.told("disk_id"), disk.raw("ossea_volume_id"));
        match volume {
            None => notes.push(format!("disk {disk_id} of the protected VM has no volume")),
            Some(volume) if !rows.contains(volume) => {
                let what = format!(
                    "has a disk {disk_id} on row {volume} of ossea_volumes, which is not among the volumes of its VM context: correct vm_disks or ossea_volumes"
                );
                return Err(error::wrong(name, &what));
            }
            Some(_) => {}
        }
    }
    if found.is_empty() {
        return Err(error::wrong(
            name,
            "has no volumes: neither ossea_volumes nor device_mappings names one, and a failover test without volumes cannot be",
        ));
    }
    Ok(found)
}

fn volume_id(row: &Fields, column: &str, where_: &str, name: &str) -> Result<Option<VolumeId>> {
    let Some(text) = row.given(column) else { return Ok(None) };
    if Uuid::parse_str(text).is_err() {
        let what = format!(
            "has {} as {column} in {where_}, which is no id of a volume in CloudStack: correct it",
            row.told(column)
        );
        return Err(error::wrong(name, &what));
    }
    VolumeId::new(text).map(Some)
}

/// Snapshots are kept with the volumes; older versions kept them with the mappings.
pub(super) fn snapshots(
    facts: &Facts,
    volumes: &BTreeSet<VolumeId>,
    name: &str,
    notes: &mut Vec<String>,
) -> Result<Vec<TestSnapshot>> {
    let mut found = BTreeMap::new();
    let kept = facts.volumes.iter().map(|row| (row, "volume_id", "snapshot_id"));
    let mapped = facts.mappings.iter().map(|row| (row, "volume_uuid", "ossea_snapshot_id"));
    for (row, volume_column, column) in kept.chain(mapped) {
        let (Some(text), Some(volume)) = (row.given(column), row.given(volume_column)) else { continue };
        let volume = VolumeId::new(volume)?;
        if !volumes.contains(&volume) || found.contains_key(&volume) {
            continue;
        }
        if Uuid::parse_str(text).is_err() {
            let what = format!(
                "has {} as snapshot of volume {volume}, which is no id of a snapshot in CloudStack: correct {column}",
                row.told(column)
            );
            return Err(error::wrong(name, &what));
        }
        match row.raw("snapshot_status") {
            Some(unusable @ ("creating" | "failed" | "none" | "rollback_complete")) => {
                notes.push(format!("snapshot {text} of volume {volume} is left out: its status is {unusable}"));
                continue;
            }
            None | Some("" | "ready") => {}
            Some(other) => {
                notes.push(format!("snapshot {text} of volume {volume} has the unknown status {:?}", harmless(other)))
            }
        }
        found.insert(volume.clone(), TestSnapshot { volume, snapshot: SnapshotId::new(text)? });
    }
    if let Some(lone) = facts.job.given("ossea_snapshot_id")
        && !found.values().any(|known| known.snapshot.as_str().eq_ignore_ascii_case(lone))
    {
        notes.push(format!(
            "the row names the snapshot {}, but not of which volume: it is left out",
            facts.job.told("ossea_snapshot_id")
        ));
    }
    let without = volumes.iter().filter(|volume| !found.contains_key(volume)).count();
    if !found.is_empty() && without > 0 {
        notes.push(format!(
            "{without} of {} volumes have no snapshot: they cannot go back to what they were",
            volumes.len()
        ));
    }
    Ok(found.into_values().collect())
}
