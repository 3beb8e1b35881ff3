//! A world of any size, for measurements and examples.

use serde_json::{Map, Value, json};

use super::World;
use super::full_vm::full_vm;

pub(super) const DOMAIN: &str = "4980df0b-e715-11f1-b9a2-02fc00000001";
pub(super) const ZONE: &str = "f7b500db-f3ea-4024-a931-f61d67702285";
pub(super) const NETWORK: &str = "8b46b972-86d6-4569-8bfb-296cc5fe6241";
pub(super) const OFFERING: &str = "b7d6b186-b841-4fd4-957a-d5cb53e901a5";
pub(super) const TEMPLATE: &str = "562dd31d-e715-11f1-b9a2-02fc00000001";

impl World {
    /// The most VMs that [`World::sized`] makes: their internal numbers, addresses and ids stay apart up to here.
    pub const LARGEST: usize = 100_000;

    /// So many running VMs, at most [`World::LARGEST`], with a value in every field that the API lists, about 5.8 kB each. Each has a root volume. Beside them there
    /// are a zone, hosts, a network, service offerings, disk offerings, templates, domains and accounts.
    pub fn sized(vms: usize) -> Self {
        let numbers = 1..=vms.min(Self::LARGEST);
        Self {
            virtual_machines: numbers.clone().map(full_vm).collect(),
            volumes: numbers.map(root).collect(),
            others: surroundings().into_iter().map(|(kind, rows)| (kind.to_owned(), rows)).collect(),
            ..Self::default()
        }
    }

    /// The id of the VM with this number, from 1, in a [`World::sized`].
    pub fn sized_vm(number: usize) -> String {
        id("1", number)
    }
}

fn root(number: usize) -> Map<String, Value> {
    object(json!({
        "id": id("20", number), "name": format!("ROOT-{number}"), "zoneid": ZONE, "zonename": "z1", "type": "ROOT", "deviceid": 0,
        "virtualmachineid": id("1", number), "provisioningtype": "thin", "size": 21_474_836_480_u64,
        "created": "2026-01-31T09:30:00+0000", "state": "Ready", "account": "admin", "domainid": DOMAIN, "domain": "ROOT",
        "storagetype": "shared", "hypervisor": "KVM", "diskofferingid": id("b", 1), "diskofferingname": "Medium", "storage": "primary0",
        "storageid": id("21", 1), "attached": "2026-01-31T09:30:10+0000", "deleteprotection": false, "tags": []
    }))
}

fn surroundings() -> Vec<(&'static str, Vec<Map<String, Value>>)> {
    let owner = |row: Value| {
        let mut row = object(row);
        row.extend(object(json!({"account": "admin", "domainid": DOMAIN, "domain": "ROOT", "domainpath": "ROOT"})));
        row
    };
    let host = |number: usize| {
        object(json!({
            "id": id("9", number), "name": format!("kvm{}", number + 1), "state": "Up", "type": "Routing", "zoneid": ZONE, "zonename": "z1",
            "ipaddress": format!("10.0.0.{}", number + 10), "hypervisor": "KVM", "cpunumber": 64, "cpuspeed": 2400,
            "memorytotal": 549_755_813_888_u64, "resourcestate": "Enabled", "version": "4.22.0.0-SNAPSHOT"
        }))
    };
    let offering = |number: usize, name: &str, cpus: u32, memory: u32| {
        let id = if number == 1 { OFFERING.to_owned() } else { id("22", number) };
        object(
            json!({"id": id, "name": name, "displaytext": name, "cpunumber": cpus, "cpuspeed": 2400, "memory": memory}),
        )
    };
    vec![
        (
            "zones",
            vec![object(
                json!({"id": ZONE, "name": "z1", "networktype": "Advanced", "allocationstate": "Enabled", "tags": []}),
            )],
        ),
        ("hosts", (0..4).map(host).collect()),
        (
            "networks",
            vec![owner(json!({"id": NETWORK, "name": "tier-network-0", "displaytext": "first tier", "zoneid": ZONE,
                "type": "Isolated", "state": "Implemented", "cidr": "10.1.0.0/16", "gateway": "10.1.0.1", "vlan": "180", "service": [], "tags": []}))],
        ),
        (
            "serviceofferings",
            vec![
                offering(0, "Small Instance", 1, 2048),
                offering(1, "Medium Instance", 4, 8192),
                offering(2, "Large Instance", 16, 65_536),
            ],
        ),
        (
            "diskofferings",
            vec![object(json!({"id": id("b", 1), "name": "Medium", "displaytext": "20 GiB", "disksize": 20}))],
        ),
        (
            "templates",
            vec![owner(
                json!({"id": TEMPLATE, "name": "ubuntu-24.04", "displaytext": "Ubuntu 24.04 LTS server, cloud image", "isready": true,
                "zoneid": ZONE, "zonename": "z1", "ostypename": "Ubuntu 24.04 LTS", "hypervisor": "KVM", "format": "QCOW2", "size": 2_361_393_152_u64}),
            )],
        ),
        ("domains", vec![object(json!({"id": DOMAIN, "name": "ROOT", "path": "ROOT", "level": 0, "haschild": false}))]),
        (
            "accounts",
            vec![object(
                json!({"id": id("2", 0), "name": "admin", "accounttype": 1, "state": "enabled", "domainid": DOMAIN, "domain": "ROOT"}),
            )],
        ),
    ]
}

/// An id that tells the kind, in hex digits, and the number apart, and that a UUID parser takes.
pub(super) fn id(kind: &str, number: usize) -> String {
    format!("{kind:0>8}-0000-4000-8000-{number:012x}")
}

pub(super) fn object(value: Value) -> Map<String, Value> {
    match value {
        Value::Object(map) => map,
        _ => Map::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Cloud, Settings};

    #[test]
    fn vms_are_full_and_of_a_realistic_size() {
        let mut cloud = Cloud::new(World::sized(3), Settings::default());
        let listed = cloud.call("listVirtualMachines", &[("listall", "true")]).unwrap();
        assert_eq!(listed["count"], 3);
        let vm = &listed["virtualmachine"][2];
        assert_eq!((&vm["name"], &vm["id"]), (&json!("vm-00003"), &json!(World::sized_vm(3))));
        // Of 107 fields, a VM without a pending job lists neither the job's two nor a password.
        assert_eq!(vm.as_object().unwrap().len(), 104);
        let bytes = vm.to_string().len();
        assert!((5_500..6_100).contains(&bytes), "{bytes}");
        for command in
            ["listZones", "listHosts", "listNetworks", "listServiceOfferings", "listTemplates", "listVolumes"]
        {
            assert!(cloud.call(command, &[("listall", "true")]).unwrap()["count"].as_u64() > Some(0), "{command}");
        }
    }

    #[test]
    fn nothing_is_there_twice() {
        let world = World::sized(300);
        let rows = world.virtual_machines.iter().chain(&world.volumes).chain(world.others.values().flatten());
        let ids: Vec<&str> = rows.filter_map(|row| super::super::text(row, "id")).collect();
        assert_eq!(ids.iter().collect::<std::collections::BTreeSet<_>>().len(), ids.len());
    }
}
