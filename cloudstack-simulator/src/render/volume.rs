use serde_json::{Map, Value, json};

use super::{copy, default, owner, put, tags};
use crate::model::{Caller, Database, Key, VolumeState};

const FIXED: [&str; 22] = [
    "zonename",
    "provisioningtype",
    "storagetype",
    "diskofferingid",
    "diskofferingname",
    "diskofferingdisplaytext",
    "serviceofferingid",
    "serviceofferingname",
    "serviceofferingdisplaytext",
    "templateid",
    "templatename",
    "templatedisplaytext",
    "isoid",
    "snapshotid",
    "isextractable",
    "displayvolume",
    "quiescevm",
    "supportsstoragesnapshot",
    "physicalsize",
    "virtualsize",
    "utilization",
    "hasannotations",
];

const OF_ADMIN: [&str; 7] = ["storage", "storageid", "path", "clusterid", "clustername", "podid", "podname"];

pub(crate) fn volume(database: &Database, key: Key, caller: &Caller) -> Value {
    let Some(volume) = database.volumes.get(&key) else { return json!({}) };
    let mut row = Map::new();
    copy(&volume.other, &mut row, &FIXED);
    put(&mut row, "id", volume.id.as_str());
    put(&mut row, "name", volume.name.as_str());
    put(&mut row, "zoneid", volume.zone.as_str());
    put(&mut row, "type", volume.kind.as_str());
    put(&mut row, "state", volume.state.as_str());
    put(&mut row, "size", volume.size);
    put(&mut row, "created", volume.created.as_str());
    put(&mut row, "destroyed", volume.state == VolumeState::Destroy);
    put(&mut row, "deleteprotection", volume.delete_protection);
    owner(&mut row, &volume.account);
    for (field, value) in [
        ("provisioningtype", json!("thin")),
        ("storagetype", json!("shared")),
        ("isextractable", json!(true)),
        ("displayvolume", json!(true)),
        ("quiescevm", json!(false)),
        ("supportsstoragesnapshot", json!(false)),
        ("hasannotations", json!(false)),
    ] {
        default(&mut row, field, value);
    }
    // A destroyed volume hides its VM even where the link is still there.
    let vm = volume.vm.and_then(|vm| database.vms.get(&vm)).filter(|_| volume.state != VolumeState::Destroy);
    if let Some(vm) = vm {
        put(&mut row, "virtualmachineid", vm.id.as_str());
        put(&mut row, "vmname", vm.name.as_str());
        put(&mut row, "vmdisplayname", vm.display_name.as_str());
        put(&mut row, "vmstate", vm.state.as_str());
        put(&mut row, "vmtype", "User");
        for counter in ["diskkbsread", "diskkbswrite", "diskioread", "diskiowrite"] {
            put(&mut row, counter, 0);
        }
    }
    if let Some(device) = volume.device {
        put(&mut row, "deviceid", device);
    }
    if let Some(attached) = &volume.attached {
        put(&mut row, "attached", attached.as_str());
    }
    if caller.root_admin {
        put(&mut row, "hypervisor", volume.hypervisor.as_str());
        copy(&volume.other, &mut row, &OF_ADMIN);
        if volume.state != VolumeState::Allocated {
            default(&mut row, "path", volume.name.as_str());
            default(&mut row, "storage", "primary0");
            default(&mut row, "storageid", "aa6f6556-67cd-3194-be24-43da46ae64ae");
        }
    }
    put(&mut row, "tags", tags(&volume.tags, "Volume", &volume.id));
    if let Some(job) = database.pending_job_on("Volume", &volume.id) {
        put(&mut row, "jobid", job.id.as_str());
        put(&mut row, "jobstatus", 0);
    }
    Value::Object(row)
}
