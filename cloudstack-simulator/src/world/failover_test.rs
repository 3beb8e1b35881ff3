//! The world of a failover test that waits to be cleaned up.

use serde_json::{Map, Value, json};

use super::World;
use super::sized::object;

/// The names and ids of [`World::failover_test`].
#[derive(Clone, Copy, Debug)]
pub struct FailoverTest;

impl FailoverTest {
    /// The appliance: running, with a root of its own and nothing else.
    pub const APPLIANCE: &'static str = "a0000000-0000-4000-8000-00000000000a";
    /// The appliance's own root.
    pub const APPLIANCE_ROOT: &'static str = "a0000001-0000-4000-8000-00000000000a";
    /// The test VM: running, with all test volumes.
    pub const TEST_VM: &'static str = "b0000000-0000-4000-8000-00000000000b";
    /// The test VM's name.
    pub const TEST_VM_NAME: &'static str = "web01-test-1";
    /// When the failover test began, a moment before the test VM was created.
    pub const BEGAN_AT: &'static str = "2026-11-23T07:59:00Z";
    /// The appliance's name.
    pub const APPLIANCE_NAME: &'static str = "appliance";

    /// The id of the test volume with this index; volume 0 is the one that the test VM boots from.
    pub fn volume(index: usize) -> String {
        // The index is in the first group because a guest sees only the first four.
        format!("{:08x}-0000-4000-8000-00000000000c", 0xc000_0000_u32 as usize + index)
    }

    /// The ids of all `count` test volumes.
    pub fn volumes(count: usize) -> Vec<String> {
        (0..count).map(Self::volume).collect()
    }
}

impl World {
    /// A running appliance with its own root, and a running test VM that holds `volumes` volumes, the first of them as its ROOT at device 0.
    ///
    /// Everything runs on KVM, so that a VM may have 64 data disks. Ids are in [`FailoverTest`].
    pub fn failover_test(volumes: usize) -> Self {
        let mut appliance = vm(FailoverTest::APPLIANCE, FailoverTest::APPLIANCE_NAME, 10, "10.1.1.114");
        appliance.insert("created".to_owned(), "2026-11-02T09:30:00+0000".into());
        let test_vm = vm(FailoverTest::TEST_VM, FailoverTest::TEST_VM_NAME, 11, "10.1.1.4");
        let mut rows = vec![volume(FailoverTest::APPLIANCE_ROOT, "ROOT-10", FailoverTest::APPLIANCE, 0)];
        // Device 3 belongs to the CD-ROM.
        let slots = (0_u32..).filter(|slot| *slot != 3);
        rows.extend(slots.take(volumes).enumerate().map(|(index, slot)| {
            volume(&FailoverTest::volume(index), &format!("web01-disk-{index}"), FailoverTest::TEST_VM, slot)
        }));
        Self { virtual_machines: vec![appliance, test_vm], volumes: rows, ..Self::default() }
    }
}

fn vm(id: &str, name: &str, number: u32, address: &str) -> Map<String, Value> {
    object(json!({
        "id": id, "name": name, "displayname": name, "account": "admin",
        "domainid": "4980df0b-e715-11f1-b9a2-02fc00000001", "domain": "ROOT", "created": "2026-11-23T08:00:00+0000",
        "state": "Running", "haenable": false, "zoneid": "f7b500db-f3ea-4024-a931-f61d67702285", "zonename": "z1",
        "hostid": "61d2c139-52ce-48c7-83d6-720b50054f8e", "hostname": "kvm1",
        "templateid": "562dd31d-e715-11f1-b9a2-02fc00000001", "templatename": "CentOS 5.6 (64-bit) no GUI (Simulator)",
        "serviceofferingid": "b7d6b186-b841-4fd4-957a-d5cb53e901a5", "serviceofferingname": "Small Instance",
        "cpunumber": 1, "cpuspeed": 500, "memory": 512, "guestosid": "49762ce1-e715-11f1-b9a2-02fc00000001",
        "nic": [{
            "id": format!("d{number:07}-0000-4000-8000-00000000000d"), "networkid": "8b46b972-86d6-4569-8bfb-296cc5fe6241",
            "networkname": "n1", "netmask": "255.255.255.0", "gateway": "10.1.1.1", "ipaddress": address,
            "isolationuri": "vlan://189", "broadcasturi": "vlan://189", "traffictype": "Guest", "type": "Isolated",
            "isdefault": true, "macaddress": format!("02:01:00:cc:00:{number:02}"), "secondaryip": [],
            "extradhcpoption": [], "deviceid": "0"
        }],
        "hypervisor": "KVM", "instancename": format!("i-2-{number}-VM"), "details": {}, "deleteprotection": false, "tags": []
    }))
}

fn volume(id: &str, name: &str, vm: &str, slot: u32) -> Map<String, Value> {
    object(json!({
        "id": id, "name": name, "zoneid": "f7b500db-f3ea-4024-a931-f61d67702285", "zonename": "z1",
        "type": if slot == 0 { "ROOT" } else { "DATADISK" }, "deviceid": slot, "virtualmachineid": vm,
        "provisioningtype": "thin", "size": 5_368_709_120_u64, "created": "2026-11-23T08:00:00+0000", "state": "Ready",
        "account": "admin", "domainid": "4980df0b-e715-11f1-b9a2-02fc00000001", "domain": "ROOT",
        "storagetype": "shared", "hypervisor": "KVM", "diskofferingid": "2e01fae3-782b-4191-a5a0-6f9360c600b5",
        "diskofferingname": "Small", "storage": "primary0", "attached": "2026-11-23T08:01:00+0000",
        "storageid": "aa6f6556-67cd-3194-be24-43da46ae64ae", "deleteprotection": false, "tags": []
    }))
}
