//! Everything there is, as JSON.

use serde_json::{Value, json};

use super::Cloud;
use crate::model::Key;
use crate::render::{self, Detail};
use crate::time::date;

impl Cloud {
    /// Everything, including what a CloudStack API never shows:
    ///
    /// `now_ms`, `date`, `virtualmachines` and `volumes` (as listed, with `expunged`; volumes with `open_in`, the VMs whose guests really have them open, and `reverted_to`, the snapshot they last went back to), `snapshots`,
    /// `vmsnapshots`, `jobs`, `queues` (VM id → the work under way and waiting), `hosts` (VM id → the disks that its running guest has open), `disagreements` (volumes
    /// on which hosts and database differ), `faults` (those that have not struck), and `calls`, see [`CallLog`](crate::CallLog).
    pub fn state(&self) -> Value {
        let root = self.root();
        let database = &self.database;
        let id = |vm: Key| database.vms.get(&vm).map(|vm| vm.id.as_str()).unwrap_or_default();
        let vms: Vec<Value> = database
            .vms
            .values()
            .map(|vm| {
                let mut row = render::vm(database, vm, &root, Detail::Full);
                row["expunged"] = json!(vm.removed);
                row
            })
            .collect();
        let volumes: Vec<Value> = database
            .volumes
            .values()
            .map(|volume| {
                let mut row = render::volume(database, volume.key, &root);
                row["expunged"] = json!(volume.removed);
                row["reverted_to"] = json!(volume.reverted_to);
                row["serial"] = json!(volume.serial());
                row["open_in"] = self.hosts.holders(volume.key).map(id).collect();
                row
            })
            .collect();
        let disagreements: Vec<&str> = database
            .volumes
            .values()
            .filter(|volume| {
                let running = volume.vm.filter(|vm| self.hosts.runs(*vm));
                !self.hosts.holders(volume.key).eq(running)
            })
            .map(|volume| volume.id.as_str())
            .collect();
        let live_snapshots = database.snapshots.values().filter(|row| !row.removed);
        let live_vm_snapshots = database.vm_snapshots.values().filter(|row| !row.removed);
        json!({
            "now_ms": self.now.as_millis(),
            "date": date(self.unix_millis()),
            "virtualmachines": vms,
            "volumes": volumes,
            "snapshots": live_snapshots.map(|row| render::snapshot(database, row.key)).collect::<Vec<_>>(),
            "vmsnapshots": live_vm_snapshots.map(|row| render::vm_snapshot(database, row.key)).collect::<Vec<_>>(),
            "jobs": database.jobs.values().map(render::job).collect::<Vec<_>>(),
            "queues": self.queues_report(),
            "hosts": self.hosts.running().map(|vm| (id(vm).to_owned(), json!(self.hosts.disks(vm))))
                .collect::<serde_json::Map<_, _>>(),
            "disagreements": disagreements,
            "faults": self.faults.waiting(),
            "calls": self.calls,
        })
    }

    fn queues_report(&self) -> Value {
        let mut report = serde_json::Map::new();
        for (vm, queue) in &self.queues.0 {
            if queue.running.is_none() && queue.waiting.is_empty() {
                continue;
            }
            let Some(vm) = self.database.vms.get(vm) else { continue };
            let under_way =
                queue.running.as_ref().map(|r| json!({"work": r.item.work.name(), "ends_ms": r.ends.as_millis()}));
            let waiting: Vec<&str> = queue.waiting.iter().map(|item| item.work.name()).collect();
            report.insert(vm.id.clone(), json!({"under_way": under_way, "waiting": waiting}));
        }
        Value::Object(report)
    }
}
