use serde_json::{Map, Value, json};

use super::{owner, put};
use crate::model::{Database, Key};
use crate::world::text;

fn zone(database: &Database, id: &str, row: &mut Map<String, Value>) {
    put(row, "zoneid", id);
    if let Some(zone) = database.zones.iter().find(|zone| text(zone, "id") == Some(id)) {
        put(row, "zonename", text(zone, "name").unwrap_or_default());
    }
}

pub(crate) fn vm_snapshot(database: &Database, key: Key) -> Value {
    let Some(snapshot) = database.vm_snapshots.get(&key) else { return json!({}) };
    let mut row = Map::new();
    put(&mut row, "id", snapshot.id.as_str());
    put(&mut row, "name", snapshot.name.as_str());
    put(&mut row, "displayname", snapshot.display_name.as_str());
    if let Some(description) = &snapshot.description {
        put(&mut row, "description", description.as_str());
    }
    put(&mut row, "state", snapshot.state.as_str());
    put(&mut row, "type", snapshot.kind);
    put(&mut row, "current", snapshot.current);
    put(&mut row, "created", snapshot.created.as_str());
    if let Some(parent) = snapshot.parent.and_then(|parent| database.vm_snapshots.get(&parent)) {
        put(&mut row, "parent", parent.id.as_str());
        put(&mut row, "parentName", parent.display_name.as_str());
    }
    if let Some(vm) = database.vms.get(&snapshot.vm) {
        put(&mut row, "virtualmachineid", vm.id.as_str());
        put(&mut row, "virtualmachinename", vm.name.as_str());
        put(&mut row, "hypervisor", vm.hypervisor.as_str());
        zone(database, &vm.zone, &mut row);
    }
    owner(&mut row, &snapshot.account);
    put(&mut row, "tags", json!([]));
    put(&mut row, "hasannotations", false);
    Value::Object(row)
}

pub(crate) fn snapshot(database: &Database, key: Key) -> Value {
    let Some(snapshot) = database.snapshots.get(&key) else { return json!({}) };
    let mut row = Map::new();
    put(&mut row, "id", snapshot.id.as_str());
    put(&mut row, "name", snapshot.name.as_str());
    put(&mut row, "state", snapshot.state.as_str());
    put(&mut row, "created", snapshot.created.as_str());
    put(&mut row, "intervaltype", "MANUAL");
    put(&mut row, "physicalsize", 0);
    if let Some(volume) = database.volumes.get(&snapshot.volume) {
        put(&mut row, "volumeid", volume.id.as_str());
        put(&mut row, "volumename", volume.name.as_str());
        put(&mut row, "volumetype", volume.kind.as_str());
        put(&mut row, "volumestate", volume.state.as_str());
        put(&mut row, "virtualsize", volume.size);
        put(&mut row, "revertable", volume.hypervisor == "KVM");
        zone(database, &volume.zone, &mut row);
    }
    owner(&mut row, &snapshot.account);
    put(&mut row, "tags", json!([]));
    put(&mut row, "hasannotations", false);
    Value::Object(row)
}

/// A job's result has one field more than a list.
pub(crate) fn created_snapshot(database: &Database, key: Key) -> Value {
    let mut value = snapshot(database, key);
    if let Some(row) = value.as_object_mut() {
        put(row, "snapshottype", "MANUAL");
    }
    value
}
