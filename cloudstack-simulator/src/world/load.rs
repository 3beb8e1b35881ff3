//! Turns listed rows into tables, and gives running guests their disks.

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

use super::{World, text};
use crate::SimTime;
use crate::model::{
    Account, Database, Host, Hosts, Key, Tag, Vm, VmSnapshot, VmState, Volume, VolumeKind, VolumeSnapshot, VolumeState,
};
use crate::settings::Settings;
use crate::time::date;

const ADMIN_ACCOUNT: &str = "4980f5f5-e715-11f1-b9a2-02fc00000001";
const ADMIN_USER: &str = "49810b17-e715-11f1-b9a2-02fc00000001";
const ZONE: &str = "f7b500db-f3ea-4024-a931-f61d67702285";
const HOST: &str = "61d2c139-52ce-48c7-83d6-720b50054f8e";

pub(crate) fn populate(world: &World, settings: &Settings) -> (Database, Hosts) {
    let mut database = Database { seed: settings.seed, ..Database::default() };
    database.accounts.push(Account {
        id: ADMIN_ACCOUNT.to_owned(),
        name: "admin".to_owned(),
        user_id: ADMIN_USER.to_owned(),
        root_admin: true,
        api_key: Some(settings.admin_api_key.clone()),
        secret_key: settings.admin_secret_key.clone(),
        password: Some(settings.admin_password.clone()),
        allow: None,
    });
    database.others.clone_from(&world.others);
    database.zones = database.others.remove("zones").unwrap_or_default();
    let epoch = date(settings.epoch_unix_ms);
    for row in &world.virtual_machines {
        let key = vm_key(row, &database);
        let vm = vm(key, row, &epoch);
        note_account(&mut database, &vm.account);
        note_zone(&mut database, row);
        database.vms.insert(key, vm);
    }
    for row in &world.volumes {
        let key = Database::next_key(&database.volumes);
        let volume = volume(key, row, &database, &epoch);
        note_account(&mut database, &volume.account);
        note_zone(&mut database, row);
        database.volumes.insert(key, volume);
    }
    for row in &world.snapshots {
        snapshot(&mut database, row, &epoch);
    }
    if database.zones.is_empty() {
        note_zone(&mut database, &Map::from_iter([("zoneid".to_owned(), json!(ZONE))]));
    }
    let hosts = hosts(&database);
    (database, hosts)
}

/// The number in `i-2-27-VM` is the VM's internal number, which some messages quote.
fn vm_key(row: &Map<String, Value>, database: &Database) -> Key {
    let numbered = text(row, "instancename").and_then(|name| name.split('-').nth(2)).and_then(|part| part.parse().ok());
    numbered.filter(|key| !database.vms.contains_key(key)).unwrap_or_else(|| Database::next_key(&database.vms))
}

fn note_account(database: &mut Database, name: &str) {
    if database.account(name).is_none() {
        let (id, user_id) = (database.new_id(), database.new_id());
        database.accounts.push(Account {
            id,
            name: name.to_owned(),
            user_id,
            root_admin: false,
            api_key: None,
            secret_key: "".into(),
            password: None,
            allow: None,
        });
    }
}

fn note_zone(database: &mut Database, row: &Map<String, Value>) {
    let Some(id) = text(row, "zoneid") else { return };
    if database.zones.iter().any(|zone| text(zone, "id") == Some(id)) {
        return;
    }
    let zone = json!({
        "id": id, "name": text(row, "zonename").unwrap_or("z1"), "dns1": "127.0.0.1", "internaldns1": "127.0.0.1",
        "guestcidraddress": "10.1.1.0/24", "networktype": "Advanced", "securitygroupsenabled": false,
        "allocationstate": "Enabled", "zonetoken": "2299f81d-d6a0-3be0-82d5-7c42ba8c7978",
        "dhcpprovider": "VirtualRouter", "localstorageenabled": false, "tags": [], "type": "Core",
        "hasannotations": false
    });
    if let Value::Object(zone) = zone {
        database.zones.push(zone);
    }
}

fn owned(row: &Map<String, Value>, field: &str, otherwise: &str) -> String {
    text(row, field).unwrap_or(otherwise).to_owned()
}

fn flag(row: &Map<String, Value>, field: &str) -> bool {
    row.get(field).and_then(Value::as_bool).unwrap_or(false)
}

fn tags(row: &Map<String, Value>, owner: &str) -> Vec<Tag> {
    let rows = row.get("tags").and_then(Value::as_array).into_iter().flatten();
    rows.filter_map(|tag| {
        let field = |name: &str| tag.get(name).and_then(Value::as_str);
        Some(Tag {
            key: field("key")?.to_owned(),
            value: field("value").unwrap_or_default().to_owned(),
            account: field("account").unwrap_or(owner).to_owned(),
        })
    })
    .collect()
}

fn vm(key: Key, row: &Map<String, Value>, epoch: &str) -> Vm {
    let id = owned(row, "id", "");
    let name = owned(row, "name", &id);
    let account = owned(row, "account", "admin");
    let details = row.get("details").and_then(Value::as_object).into_iter().flatten();
    let details: BTreeMap<String, String> =
        details.filter_map(|(key, value)| Some((key.clone(), value.as_str()?.to_owned()))).collect();
    let created = owned(row, "created", epoch);
    Vm {
        key,
        display_name: owned(row, "displayname", &name),
        name,
        state: VmState::parse(text(row, "state").unwrap_or("Stopped")),
        host: Host {
            id: owned(row, "hostid", HOST),
            name: owned(row, "hostname", "SimulatedAgent.d32cd145-df3e-4508-a51f-15c07dd6b014"),
        },
        instance_name: owned(row, "instancename", &format!("i-2-{key}-VM")),
        hypervisor: owned(row, "hypervisor", "KVM"),
        updated: owned(row, "lastupdated", &created),
        created,
        delete_protection: flag(row, "deleteprotection"),
        details,
        tags: tags(row, &account),
        account,
        zone: owned(row, "zoneid", ZONE),
        removed: false,
        destroyed_at: (text(row, "state") == Some("Destroyed")).then_some(SimTime::ZERO),
        id,
        other: row.clone(),
    }
}

fn volume(key: Key, row: &Map<String, Value>, database: &Database, epoch: &str) -> Volume {
    let id = owned(row, "id", "");
    let account = owned(row, "account", "admin");
    let vm = text(row, "virtualmachineid").and_then(|id| database.vm_by_id(id));
    let device = row.get("deviceid").and_then(Value::as_u64).and_then(|device| u32::try_from(device).ok());
    let device = device.or_else(|| vm.map(|vm| first_free(database, vm.key)));
    let kind =
        if text(row, "type").is_some_and(|kind| kind == "ROOT") { VolumeKind::Root } else { VolumeKind::DataDisk };
    Volume {
        key,
        name: owned(row, "name", &id),
        kind,
        state: VolumeState::parse(text(row, "state").unwrap_or("Ready")),
        size: row.get("size").and_then(Value::as_u64).unwrap_or(5 << 30),
        attached: vm.map(|_| owned(row, "attached", "")).filter(|date| !date.is_empty()),
        device: vm.and(device),
        hypervisor: owned(row, "hypervisor", vm.map_or("KVM", |vm| &vm.hypervisor)),
        vm: vm.map(|vm| vm.key),
        created: owned(row, "created", epoch),
        delete_protection: flag(row, "deleteprotection"),
        tags: tags(row, &account),
        account,
        zone: owned(row, "zoneid", ZONE),
        reverted_to: None,
        removed: false,
        id,
        other: row.clone(),
    }
}

/// The slot for a volume that the world attaches without naming one.
fn first_free(database: &Database, vm: Key) -> u32 {
    let taken: Vec<Option<u32>> = database.volumes_on(vm).iter().map(|volume| volume.device).collect();
    (1..).find(|slot| *slot != 3 && !taken.contains(&Some(*slot))).unwrap_or(1)
}

fn snapshot(database: &mut Database, row: &Map<String, Value>, epoch: &str) {
    let id = owned(row, "id", "");
    let name = owned(row, "name", &id);
    let account = owned(row, "account", "admin");
    let created = owned(row, "created", epoch);
    if let Some(volume) = text(row, "volumeid").and_then(|id| database.volume_by_id(id)) {
        let key = Database::next_key(&database.snapshots);
        let state = owned(row, "state", "BackedUp");
        let row = VolumeSnapshot { key, id, volume: volume.key, name, state, created, account, removed: false };
        database.snapshots.insert(key, row);
    } else if let Some(vm) = text(row, "virtualmachineid").and_then(|id| database.vm_by_id(id)) {
        let key = Database::next_key(&database.vm_snapshots);
        let memory = text(row, "type") == Some("DiskAndMemory");
        let row = VmSnapshot {
            key,
            id,
            vm: vm.key,
            display_name: owned(row, "displayname", &name),
            name,
            description: text(row, "description").map(str::to_owned),
            state: owned(row, "state", "Ready"),
            kind: if memory { "DiskAndMemory" } else { "Disk" },
            created,
            parent: None,
            current: flag(row, "current"),
            account,
            removed: false,
        };
        database.vm_snapshots.insert(key, row);
    }
}

fn hosts(database: &Database) -> Hosts {
    let mut hosts = Hosts::default();
    for vm in database.vms.values().filter(|vm| matches!(vm.state, VmState::Running | VmState::Stopping)) {
        hosts.start(vm.key);
        for volume in database.volumes_on(vm.key) {
            hosts.open(vm.key, volume, volume.device.unwrap_or_default(), SimTime::ZERO);
        }
    }
    hosts
}
