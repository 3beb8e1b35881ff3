use serde_json::{Map, Value, json};

use super::{copy, default, owner, put, tags};
use crate::model::{Caller, Database, Key, Vm, VmState, VolumeKind};

/// How much of a VM is listed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Detail {
    /// `details=all`, the default.
    Full,
    /// `details=min`: what needs no second query.
    Min,
}

/// Fields of the world that are listed as they are.
const FIXED: [&str; 27] = [
    "haenable",
    "zonename",
    "templateid",
    "templatename",
    "templatetype",
    "templateformat",
    "templatedisplaytext",
    "passwordenabled",
    "serviceofferingid",
    "serviceofferingname",
    "cpunumber",
    "cpuspeed",
    "memory",
    "guestosid",
    "ostypeid",
    "osdisplayname",
    "ipaddress",
    "displayvm",
    "isdynamicallyscalable",
    "receivedbytes",
    "sentbytes",
    "arch",
    "group",
    "groupid",
    "affinitygroup",
    "securitygroup",
    "hasannotations",
];

/// Fields of a world with full VMs, listed as they are.
const GIVEN: [&str; 50] = [
    "projectid",
    "project",
    "isoid",
    "isoname",
    "isodisplaytext",
    "gpucardid",
    "gpucardname",
    "vgpuprofileid",
    "vgpuprofilename",
    "videoram",
    "maxheads",
    "maxresolutionx",
    "maxresolutiony",
    "gpucount",
    "backupofferingid",
    "backupofferingname",
    "forvirtualnetwork",
    "vgpu",
    "cpuused",
    "networkkbsread",
    "networkkbswrite",
    "diskkbsread",
    "diskkbswrite",
    "memorykbs",
    "memoryintfreekbs",
    "memorytargetkbs",
    "diskioread",
    "diskiowrite",
    "publicipid",
    "publicip",
    "readonlydetails",
    "keypairs",
    "servicestate",
    "bootmode",
    "boottype",
    "icon",
    "autoscalevmgroupid",
    "autoscalevmgroupname",
    "userdata",
    "userdataid",
    "userdataname",
    "userdatapolicy",
    "userdatadetails",
    "vnfnics",
    "vnfdetails",
    "vmtype",
    "leaseduration",
    "leaseexpirydate",
    "leaseexpiryaction",
    "alloweddetails",
];

/// What is known of a VM only while it has a root.
const OF_ROOT: [&str; 3] = ["diskofferingid", "diskofferingname", "pooltype"];

/// A job's result names a VM; one that was expunged is a hollow object there.
pub(crate) fn vm_or_hollow(database: &Database, key: Key, caller: &Caller) -> Value {
    match database.live_vm(key) {
        Some(row) => vm(database, row, caller, Detail::Full),
        None => json!({"securitygroup": [], "nic": [], "affinitygroup": [], "deleteprotection": false, "tags": []}),
    }
}

pub(crate) fn vm(database: &Database, vm: &Vm, caller: &Caller, detail: Detail) -> Value {
    let mut row = Map::new();
    copy(&vm.other, &mut row, &FIXED);
    put(&mut row, "id", vm.id.as_str());
    put(&mut row, "name", vm.name.as_str());
    put(&mut row, "displayname", vm.display_name.as_str());
    owner(&mut row, &vm.account);
    if let Some(account) = database.account(&vm.account) {
        put(&mut row, "userid", account.user_id.as_str());
        put(&mut row, "username", account.name.as_str());
    }
    put(&mut row, "created", vm.created.as_str());
    put(&mut row, "lastupdated", vm.updated.as_str());
    put(&mut row, "state", vm.state.as_str());
    put(&mut row, "zoneid", vm.zone.as_str());
    put(&mut row, "hypervisor", vm.hypervisor.as_str());
    put(&mut row, "deleteprotection", vm.delete_protection);
    put(&mut row, "details", json!(vm.details));
    put(&mut row, "tags", tags(&vm.tags, "UserVm", &vm.id));
    for list in ["securitygroup", "affinitygroup", "nic"] {
        default(&mut row, list, json!([]));
    }
    for (field, value) in [
        ("haenable", json!(false)),
        ("passwordenabled", json!(false)),
        ("displayvm", json!(true)),
        ("isdynamicallyscalable", json!(false)),
        ("hasannotations", json!(false)),
    ] {
        default(&mut row, field, value);
    }
    if detail == Detail::Full {
        copy(&vm.other, &mut row, &GIVEN);
        nics(vm, &mut row);
        for (field, value) in [("receivedbytes", json!(0)), ("sentbytes", json!(0)), ("arch", json!("x86_64"))] {
            default(&mut row, field, value);
        }
    }
    root(database, vm, &mut row);
    if caller.root_admin {
        put(&mut row, "instancename", vm.instance_name.as_str());
        if on_host(vm) {
            put(&mut row, "hostid", vm.host.id.as_str());
            put(&mut row, "hostname", vm.host.name.as_str());
        }
    }
    if on_host(vm) {
        put(&mut row, "hostcontrolstate", "Enabled");
    }
    if let Some(job) = database.pending_job_on("VirtualMachine", &vm.id) {
        put(&mut row, "jobid", job.id.as_str());
        put(&mut row, "jobstatus", 0);
    }
    Value::Object(row)
}

fn on_host(vm: &Vm) -> bool {
    matches!(vm.state, VmState::Running | VmState::Stopping)
}

fn root(database: &Database, vm: &Vm, row: &mut Map<String, Value>) {
    let on_vm = database.volumes_on(vm.key);
    if on_vm.iter().any(|volume| volume.kind == VolumeKind::Root && volume.device == Some(0)) {
        put(row, "rootdeviceid", 0);
        put(row, "rootdevicetype", "ROOT");
        copy(&vm.other, row, &OF_ROOT);
        default(row, "pooltype", "NetworkFilesystem");
    }
}

/// A network card has its wiring only while the VM is on a host.
fn nics(vm: &Vm, row: &mut Map<String, Value>) {
    let Some(nics) = vm.other.get("nic").and_then(Value::as_array) else { return };
    let mut nics = nics.clone();
    for nic in nics.iter_mut().filter_map(Value::as_object_mut) {
        if !on_host(vm) {
            nic.remove("isolationuri");
            nic.remove("broadcasturi");
        }
    }
    if let Some(address) = nics.iter().find_map(|nic| nic.get("ipaddress")) {
        default(row, "ipaddress", address.clone());
    }
    put(row, "nic", nics);
}
