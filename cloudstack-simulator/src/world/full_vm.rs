//! A VM that has a value in every field that the API knows.

use serde_json::{Map, Value, json};

use super::sized::{DOMAIN, NETWORK, OFFERING, TEMPLATE, ZONE, id, object};

/// The VM with this number. About 5.8 kB as JSON, all of it plausible: two network cards, a security group, tags, details, user data.
pub(super) fn full_vm(number: usize) -> Map<String, Value> {
    let mut vm = what_it_is(number);
    vm.extend(what_it_was_given(number));
    vm.extend(what_it_runs_on(number));
    vm.extend(what_it_has(number));
    vm.extend(what_it_does(number));
    vm
}

fn what_it_is(number: usize) -> Map<String, Value> {
    let vm = id("1", number);
    object(json!({
        "id": vm, "name": format!("vm-{number:05}"), "displayname": format!("Application server {number} (production)"),
        "account": "admin", "userid": id("2", 1), "username": "admin", "projectid": id("3", number % 7),
        "project": format!("project-{}", number % 7), "domainid": DOMAIN, "domain": "ROOT", "domainpath": "ROOT",
        "created": "2026-01-31T09:30:00+0000", "lastupdated": "2026-11-20T18:12:44+0000", "state": "Running", "haenable": true,
        "groupid": id("4", number % 5), "group": format!("tier-{}", number % 5), "deleteprotection": number.is_multiple_of(10),
        "displayvm": true, "servicestate": "Running", "vmtype": "User", "hasannotations": false,
        "icon": {"resourcetype": "UserVm", "resourceid": vm, "base64image": "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="},
        "autoscalevmgroupid": id("5", number % 3), "autoscalevmgroupname": format!("scale-{}", number % 3)
    }))
}

fn what_it_was_given(number: usize) -> Map<String, Value> {
    let vm = id("1", number);
    let owner = json!({"account": "admin", "domainid": DOMAIN, "domain": "ROOT", "domainpath": "ROOT"});
    let with = |fields: Value| {
        let mut row = object(fields);
        row.extend(object(owner.clone()));
        row
    };
    let tag =
        |key: &str, value: &str| with(json!({"key": key, "value": value, "resourcetype": "UserVm", "resourceid": vm}));
    object(json!({
        "leaseduration": 90, "leaseexpirydate": "2027-02-18T09:30:00+0000", "leaseexpiryaction": "STOP",
        "userdata": "I2Nsb3VkLWNvbmZpZwpwYWNrYWdlX3VwZGF0ZTogdHJ1ZQpwYWNrYWdlczoKICAtIG5naW54CiAgLSBjaHJvbnkKcnVuY21kOgogIC0gc3lzdGVtY3RsIGVuYWJsZSAtLW5vdyBuZ2lueAo=",
        "userdataid": id("6", 1), "userdataname": "web-server", "userdatapolicy": "ALLOWOVERRIDE", "userdatadetails": "{}",
        "keypairs": "operations,backup", "readonlydetails": "dataDiskController,rootDiskController",
        "alloweddetails": "keyboard,machineType,memoryOvercommitRatio,cpuOvercommitRatio,nicAdapter,rootDiskController,iothreads",
        "details": {
            "cpuOvercommitRatio": "2.0", "memoryOvercommitRatio": "1.0", "rootDiskController": "virtio", "dataDiskController": "virtio",
            "Message.ReservedCapacityFreed.Flag": "false", "keyboard": "us"
        },
        "affinitygroup": [with(json!({"id": id("7", number % 4), "name": format!("spread-{}", number % 4),
            "description": "keeps replicas apart", "type": "host anti-affinity", "virtualmachineIds": [vm]}))],
        "securitygroup": [with(json!({"id": id("8", 1), "name": "default", "description": "Default Security Group",
            "ingressrule": [], "egressrule": [], "tags": [], "virtualmachinecount": 1, "virtualmachineids": [vm]}))],
        "tags": [tag("environment", "production"), tag("owner", "platform"), tag("cost-centre", "4711")]
    }))
}

fn what_it_runs_on(number: usize) -> Map<String, Value> {
    object(json!({
        "zoneid": ZONE, "zonename": "z1", "hostid": id("9", number % 4), "hostname": format!("kvm{}", number % 4 + 1),
        "hostcontrolstate": "Enabled", "templateid": TEMPLATE, "templatename": "ubuntu-24.04", "templatetype": "USER",
        "templateformat": "QCOW2", "templatedisplaytext": "Ubuntu 24.04 LTS server, cloud image", "passwordenabled": true,
        "isoid": id("a", 1), "isoname": "virtio-win.iso", "isodisplaytext": "Drivers for paravirtual devices",
        "serviceofferingid": OFFERING, "serviceofferingname": "Medium Instance", "diskofferingid": id("b", 1), "diskofferingname": "Medium"
    }))
}

fn what_it_has(number: usize) -> Map<String, Value> {
    object(json!({
        "gpucardid": id("c", 1), "gpucardname": "NVIDIA L4", "vgpuprofileid": id("d", 1), "vgpuprofilename": "passthrough",
        "videoram": 8192, "maxheads": 4, "maxresolutionx": 7680, "maxresolutiony": 4320, "gpucount": 1, "vgpu": "passthrough",
        "backupofferingid": id("e", 1), "backupofferingname": "nightly", "forvirtualnetwork": true,
        "cpunumber": 4, "cpuspeed": 2400, "memory": 8192, "guestosid": id("f", 1), "ostypeid": id("f", 1),
        "osdisplayname": "Ubuntu 24.04 LTS", "rootdeviceid": 0, "rootdevicetype": "ROOT", "hypervisor": "KVM", "arch": "x86_64",
        "instancename": format!("i-2-{number}-VM"), "isdynamicallyscalable": true, "bootmode": "SECURE", "boottype": "UEFI",
        "pooltype": "NetworkFilesystem", "vnfnics": [], "vnfdetails": {"accessMethods": "console,ssh-password"}
    }))
}

fn what_it_does(number: usize) -> Map<String, Value> {
    let address = |network: usize| format!("10.{network}.{}.{}", number / 250 % 250, number % 250 + 2);
    let nic = |device: usize| {
        json!({
            "id": id("10", number * 2 + device), "networkid": NETWORK, "networkname": format!("tier-network-{device}"),
            "netmask": "255.255.0.0", "gateway": format!("10.{}.0.1", device + 1), "ipaddress": address(device + 1),
            "isolationuri": format!("vlan://{}", 180 + device), "broadcasturi": format!("vlan://{}", 180 + device),
            "traffictype": "Guest", "type": "Isolated", "isdefault": device == 0,
            "macaddress": format!("02:01:{device:02x}:{:02x}:{:02x}:{:02x}", number >> 16 & 255, number >> 8 & 255, number & 255),
            "secondaryip": [], "extradhcpoption": [], "deviceid": device.to_string(), "mtu": 1450,
            "publicipid": id("11", number % 9), "publicip": format!("203.0.113.{}", number % 9 + 1)
        })
    };
    let load = number % 97;
    object(json!({
        "nic": [nic(0), nic(1)], "ipaddress": address(1), "publicipid": id("11", number % 9), "publicip": format!("203.0.113.{}", number % 9 + 1),
        "cpuused": format!("{load}.{}%", number % 10), "networkkbsread": 812_345 + number, "networkkbswrite": 623_111 + number,
        "diskkbsread": 9_123_456 + number, "diskkbswrite": 4_234_567 + number, "memorykbs": 8_388_608, "memoryintfreekbs": 3_145_728,
        "memorytargetkbs": 8_388_608, "diskioread": 1_234_567 + number, "diskiowrite": 765_432 + number,
        "receivedbytes": 98_765_432 + number, "sentbytes": 87_654_321 + number
    }))
}
