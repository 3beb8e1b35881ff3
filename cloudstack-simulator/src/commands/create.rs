//! New VMs and volumes: the row first, then the job. A job id that cannot be had is noticed in between, and the row stays.

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

use super::ApiResult;
use super::arguments::Arguments;
use super::table::Command;
use crate::cloud::Cloud;
use crate::model::{Caller, Database, Host, Key, Task, Vm, VmState, Volume, VolumeKind, VolumeState};
use crate::world::text;

const GIB: u64 = 1 << 30;

impl Cloud {
    pub(super) fn create_volume(
        &mut self,
        command: &'static Command,
        arguments: &Arguments,
        caller: &Caller,
    ) -> ApiResult<Value> {
        let key = Database::next_key(&self.database.volumes);
        let gibibytes = arguments.number("size").and_then(|size| u64::try_from(size).ok()).unwrap_or(5);
        let name = arguments.text("name").map_or_else(|| format!("DATA-{key}"), str::to_owned);
        let zone = self.zone_of(arguments);
        let volume = Volume { size: gibibytes.saturating_mul(GIB), ..self.blank_volume(key, name, caller, zone) };
        let id = volume.id.clone();
        self.database.volumes.insert(key, volume);
        let instance = (Some("Volume"), Some(id.clone()));
        let task = Task::CreateVolume { volume: key };
        let job = self.submit(command, caller, arguments.custom_job_id.as_deref(), instance, task)?;
        Ok(json!({"id": id, "jobid": job}))
    }

    /// A VM with a root of 2 GiB, on the hypervisor type of the VMs that are there.
    pub(super) fn deploy_virtual_machine(
        &mut self,
        command: &'static Command,
        arguments: &Arguments,
        caller: &Caller,
    ) -> ApiResult<Value> {
        let key = Database::next_key(&self.database.vms);
        let neighbour = self.database.vms.values().next();
        let hypervisor = neighbour.map_or_else(|| "KVM".to_owned(), |vm| vm.hypervisor.clone());
        let host = neighbour.map(|vm| vm.host.clone());
        let host = host.unwrap_or_else(|| Host { id: self.database.new_id(), name: "host1".to_owned() });
        let id = self.database.new_id();
        let name = arguments.text("name").map_or_else(|| format!("VM-{id}"), str::to_owned);
        let zone = self.zone_of(arguments);
        let mut other = Map::new();
        for field in ["serviceofferingid", "templateid"] {
            other.insert(field.to_owned(), json!(arguments.text(field)));
        }
        let vm = Vm {
            key,
            id: id.clone(),
            display_name: arguments.text("displayname").unwrap_or(&name).to_owned(),
            name,
            account: caller.account.clone(),
            state: VmState::Stopped,
            host,
            instance_name: format!("i-2-{key}-VM"),
            hypervisor: hypervisor.clone(),
            created: self.date(),
            updated: self.date(),
            delete_protection: false,
            details: BTreeMap::new(),
            tags: Vec::new(),
            zone: zone.clone(),
            removed: false,
            destroyed_at: None,
            other,
        };
        self.database.vms.insert(key, vm);
        let root_key = Database::next_key(&self.database.volumes);
        let root = Volume {
            kind: VolumeKind::Root,
            state: VolumeState::Ready,
            size: 2 * GIB,
            vm: Some(key),
            device: Some(0),
            hypervisor,
            ..self.blank_volume(root_key, format!("ROOT-{key}"), caller, zone)
        };
        self.database.volumes.insert(root_key, root);
        let task = Task::DeployVm { vm: key, start: arguments.flag("startvm").unwrap_or(true) };
        let instance = (Some("VirtualMachine"), Some(id.clone()));
        let job = self.submit(command, caller, arguments.custom_job_id.as_deref(), instance, task)?;
        Ok(json!({"id": id, "jobid": job}))
    }

    fn blank_volume(&mut self, key: Key, name: String, caller: &Caller, zone: String) -> Volume {
        Volume {
            key,
            id: self.database.new_id(),
            name,
            account: caller.account.clone(),
            kind: VolumeKind::DataDisk,
            state: VolumeState::Allocated,
            size: 0,
            vm: None,
            device: None,
            attached: None,
            hypervisor: "None".to_owned(),
            created: self.date(),
            delete_protection: false,
            tags: Vec::new(),
            zone,
            reverted_to: None,
            removed: false,
            other: Map::new(),
        }
    }

    /// The zone that a call names, or the only one.
    fn zone_of(&self, arguments: &Arguments) -> String {
        let number = arguments.id("zoneid").and_then(|zone| usize::try_from(zone).ok()).unwrap_or(1);
        let zone = self.database.zones.get(number.wrapping_sub(1)).or_else(|| self.database.zones.first());
        zone.and_then(|zone| text(zone, "id")).unwrap_or_default().to_owned()
    }
}
