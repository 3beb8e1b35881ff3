use serde_json::{Value, json};

use super::arguments::Arguments;
use super::listing::{Filter, Page, equal, like};
use super::table::Command;
use super::{ApiError, ApiResult};
use crate::cloud::Cloud;
use crate::model::{Caller, Database, Task, VmSnapshot, VmState, VolumeSnapshot, VolumeState};
use crate::render;
use crate::time::compact_date;

/// `vmsnapshot.max`.
const MOST_VM_SNAPSHOTS: usize = 10;

impl Cloud {
    pub(super) fn submit_snapshot(
        &mut self,
        command: &'static Command,
        arguments: &Arguments,
        caller: &Caller,
    ) -> ApiResult<Value> {
        let chosen = arguments.custom_job_id.as_deref();
        let (task, instance, created) = match command.name {
            "createVMSnapshot" => {
                let (snapshot, id) = self.create_vm_snapshot(arguments)?;
                (Task::CreateVmSnapshot { snapshot }, (Some("VmSnapshot"), None), Some(id))
            }
            "createSnapshot" => {
                let (snapshot, id) = self.create_snapshot(arguments)?;
                (Task::CreateSnapshot { snapshot }, (Some("Snapshot"), Some(id.clone())), Some(id))
            }
            "deleteVMSnapshot" | "revertToVMSnapshot" => {
                let snapshot = arguments.required_id("vmsnapshotid");
                let task = if command.name == "deleteVMSnapshot" {
                    Task::DeleteVmSnapshot { snapshot }
                } else {
                    Task::RevertToVmSnapshot { snapshot }
                };
                (task, (Some("VmSnapshot"), None), None)
            }
            _ => {
                let snapshot = arguments.required_id("id");
                let id = self.database.snapshots.get(&snapshot).map(|row| row.id.clone());
                let task = if command.name == "deleteSnapshot" {
                    Task::DeleteSnapshot { snapshot }
                } else {
                    Task::RevertSnapshot { snapshot }
                };
                (task, (Some("Snapshot"), id), None)
            }
        };
        let job = self.submit(command, caller, chosen, instance, task)?;
        Ok(match created {
            Some(id) => json!({"id": id, "jobid": job}),
            None => json!({"jobid": job}),
        })
    }

    /// The row is written before there is a job, so its checks answer at once.
    fn create_vm_snapshot(&mut self, arguments: &Arguments) -> ApiResult<(u64, String)> {
        let vm = arguments.required_id("virtualmachineid");
        let row = self.database.live_vm(vm).ok_or_else(|| ApiError::removed("VirtualMachine", vm))?;
        let memory = arguments.is_set("snapshotmemory");
        let text = format!("Creating vm snapshot failed due to VM:{vm} is not in the running or Stopped state");
        if !matches!(row.state, VmState::Running | VmState::Stopped) {
            return Err(ApiError::value(text));
        }
        if memory && row.state != VmState::Running {
            return Err(ApiError::value("Can not snapshot memory when VM is not in Running state"));
        }
        let mine = self.database.vm_snapshots.values().filter(|snapshot| snapshot.vm == vm && !snapshot.removed);
        let mine: Vec<&VmSnapshot> = mine.collect();
        if mine.len() >= MOST_VM_SNAPSHOTS {
            return Err(ApiError::new(
                530,
                4250,
                format!(
                    "Creating vm snapshot failed due to a VM can just have : {MOST_VM_SNAPSHOTS} VM snapshots. Please delete old ones"
                ),
            ));
        }
        if mine.iter().any(|snapshot| !matches!(snapshot.state.as_str(), "Ready" | "Error")) {
            return Err(ApiError::new(
                530,
                4250,
                "There is other active vm snapshot tasks on the instance, please try again later",
            ));
        }
        let parent = mine.iter().find(|snapshot| snapshot.current).map(|snapshot| snapshot.key);
        let name = format!("{}_VS_{}", row.instance_name, compact_date(self.unix_millis()));
        let account = row.account.clone();
        let key = Database::next_key(&self.database.vm_snapshots);
        let id = self.database.new_id();
        let snapshot = VmSnapshot {
            key,
            id: id.clone(),
            vm,
            display_name: arguments.text("name").map_or_else(|| name.clone(), str::to_owned),
            name,
            description: arguments.text("description").map(str::to_owned),
            state: "Allocated".to_owned(),
            kind: if memory { "DiskAndMemory" } else { "Disk" },
            created: self.date(),
            parent,
            current: false,
            account,
            removed: false,
        };
        self.database.vm_snapshots.insert(key, snapshot);
        Ok((key, id))
    }

    fn create_snapshot(&mut self, arguments: &Arguments) -> ApiResult<(u64, String)> {
        let volume = arguments.required_id("volumeid");
        let row = self.database.live_volume(volume).ok_or_else(|| ApiError::removed("Volume", volume))?;
        if row.state != VolumeState::Ready {
            return Err(ApiError::value(format!(
                "VolumeId: {volume} is not in Ready state but {}. Cannot take snapshot.",
                row.state.as_str()
            )));
        }
        let vm = row.vm.and_then(|vm| self.database.vms.get(&vm));
        let prefix = vm.map_or("detached", |vm| &vm.name);
        let name = arguments
            .text("name")
            .map_or_else(|| format!("{prefix}_{}_{}", row.name, compact_date(self.unix_millis())), str::to_owned);
        let account = row.account.clone();
        let key = Database::next_key(&self.database.snapshots);
        let id = self.database.new_id();
        let snapshot = VolumeSnapshot {
            key,
            id: id.clone(),
            volume,
            name,
            state: "Creating".to_owned(),
            created: self.date(),
            account,
            removed: false,
        };
        self.database.snapshots.insert(key, snapshot);
        Ok((key, id))
    }

    pub(super) fn list_vm_snapshots(&self, arguments: &Arguments, caller: &Caller) -> ApiResult<Value> {
        let page = Page::read(arguments, self.settings.page_size)?;
        let filter = Filter::read(arguments, caller, "vmsnapshotid", "vmsnapshotids")?;
        let mut rows: Vec<&VmSnapshot> = self
            .database
            .vm_snapshots
            .values()
            .filter(|row| !row.removed && filter.admits(row.key, &row.account))
            .filter(|row| arguments.id("virtualmachineid").is_none_or(|vm| row.vm == vm))
            .filter(|row| arguments.text("name").is_none_or(|name| equal(name, &row.display_name)))
            .filter(|row| match arguments.text("state") {
                Some(state) => equal(state, &row.state),
                // A hidden one blocks detaches all the same.
                None => row.state != "Hidden" && row.state != "Removed",
            })
            .filter(|row| {
                arguments
                    .text("keyword")
                    .is_none_or(|keyword| like(keyword, &row.name) || like(keyword, &row.display_name))
            })
            .collect();
        rows.sort_by(|a, b| b.created.cmp(&a.created).then(b.key.cmp(&a.key)));
        Ok(page.answer("vmSnapshot", &rows, false, |row| render::vm_snapshot(&self.database, row.key)))
    }

    pub(super) fn list_snapshots(&self, arguments: &Arguments, caller: &Caller) -> ApiResult<Value> {
        let page = Page::read(arguments, self.settings.page_size)?;
        let filter = Filter::read(arguments, caller, "id", "ids")?;
        let zone = |row: &VolumeSnapshot| {
            self.database.volumes.get(&row.volume).and_then(|volume| self.zone_number(&volume.zone))
        };
        let rows: Vec<&VolumeSnapshot> = self
            .database
            .snapshots
            .values()
            .filter(|row| !row.removed && filter.admits(row.key, &row.account))
            .filter(|row| arguments.id("volumeid").is_none_or(|volume| row.volume == volume))
            .filter(|row| arguments.id("zoneid").is_none_or(|wanted| zone(row) == Some(wanted)))
            .filter(|row| arguments.text("name").is_none_or(|name| equal(name, &row.name)))
            .filter(|row| arguments.text("keyword").is_none_or(|keyword| like(keyword, &row.name)))
            .collect();
        Ok(page.answer("snapshot", &rows, false, |row| render::snapshot(&self.database, row.key)))
    }
}
