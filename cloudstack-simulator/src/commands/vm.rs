use serde_json::{Value, json};

use super::arguments::Arguments;
use super::listing::{Filter, Page, equal, like};
use super::table::Command;
use super::{ApiError, ApiResult};
use crate::cloud::Cloud;
use crate::model::{Caller, Task, Vm, VmState, VolumeState};
use crate::render::{self, Detail};

const DETAILS: [&str; 15] = [
    "all", "group", "nics", "stats", "secgrp", "tmpl", "servoff", "diskoff", "backoff", "iso", "volume", "min",
    "affgrp", "vnfnics", "",
];

impl Cloud {
    pub(super) fn submit_vm(
        &mut self,
        command: &'static Command,
        arguments: &Arguments,
        caller: &Caller,
    ) -> ApiResult<Value> {
        let vm = arguments.required_id("id");
        let task = match command.name {
            "startVirtualMachine" => Task::StartVm { vm },
            "stopVirtualMachine" => Task::StopVm { vm, forced: arguments.is_set("forced") },
            "rebootVirtualMachine" => Task::RebootVm { vm },
            "expungeVirtualMachine" => Task::ExpungeVm { vm },
            _ => Task::DestroyVm {
                vm,
                expunge: arguments.is_set("expunge"),
                volumes: arguments.ids("volumeids").unwrap_or_default().to_vec(),
            },
        };
        let id = self.database.vms.get(&vm).map(|vm| vm.id.clone());
        let chosen = arguments.custom_job_id.as_deref();
        let job = self.submit(command, caller, chosen, (Some("VirtualMachine"), id), task)?;
        Ok(json!({"jobid": job}))
    }

    pub(super) fn list_virtual_machines(&self, arguments: &Arguments, caller: &Caller) -> ApiResult<Value> {
        let page = Page::read(arguments, self.settings.page_size)?;
        let filter = Filter::read(arguments, caller, "id", "ids")?;
        let details = arguments.text("details").unwrap_or("all");
        if let Some(wrong) = details.split(',').find(|detail| !DETAILS.contains(&detail.trim())) {
            let _ = wrong;
            return Err(ApiError::parameter(format!(
                "The details parameter contains a non permitted value. The allowed values are [{}]",
                DETAILS[..DETAILS.len() - 1].join(", ")
            )));
        }
        let detail = if details == "min" { Detail::Min } else { Detail::Full };
        let rows: Vec<&Vm> = self
            .database
            .vms
            .values()
            .filter(|vm| !vm.removed && filter.admits(vm.key, &vm.account))
            .filter(|vm| caller.root_admin || !matches!(vm.state, VmState::Destroyed | VmState::Expunging))
            .filter(|vm| arguments.text("name").is_none_or(|name| equal(name, &vm.name)))
            .filter(|vm| arguments.text("state").is_none_or(|state| in_state(state, &vm.state)))
            .filter(|vm| arguments.text("hypervisor").is_none_or(|wanted| equal(wanted, &vm.hypervisor)))
            .filter(|vm| arguments.text("keyword").is_none_or(|keyword| matches_keyword(keyword, vm, caller)))
            .filter(|vm| arguments.id("zoneid").is_none_or(|zone| self.zone_number(&vm.zone) == Some(zone)))
            .filter(|vm| super::tags::tagged(&vm.tags, arguments.tags("tags")))
            .collect();
        let only_count = arguments.is_set("retrieveonlyresourcecount");
        Ok(page.answer("virtualmachine", &rows, only_count, |vm| render::vm(&self.database, vm, caller, detail)))
    }

    pub(super) fn update_virtual_machine(&mut self, arguments: &Arguments, caller: &Caller) -> ApiResult<Value> {
        let key = arguments.required_id("id");
        let date = self.date();
        let missing = || ApiError::value(format!("unable to find virtual machine with id {key}"));
        let vm = self.database.vms.get_mut(&key).filter(|vm| !vm.removed).ok_or_else(missing)?;
        if let Some(name) = arguments.text("name") {
            name.clone_into(&mut vm.name);
        }
        if let Some(name) = arguments.text("displayname") {
            name.clone_into(&mut vm.display_name);
        }
        if let Some(protection) = arguments.flag("deleteprotection") {
            vm.delete_protection = protection;
        }
        vm.updated = date;
        Ok(json!({"virtualmachine": render::vm_or_hollow(&self.database, key, caller)}))
    }

    pub(super) fn recover_virtual_machine(&mut self, arguments: &Arguments, caller: &Caller) -> ApiResult<Value> {
        let key = arguments.required_id("id");
        let vm = self
            .database
            .live_vm(key)
            .ok_or_else(|| ApiError::value(format!("unable to find a virtual machine with id {key}")))?;
        if !caller.root_admin {
            return Err(ApiError::permission(
                "Recovering a vm can only be done by an Admin. Or when the allow.user.expunge.recover.vm key is set.",
            ));
        }
        if vm.state != VmState::Destroyed {
            return Err(ApiError::value(format!("Vm with id {} is not in the right state", vm.id)));
        }
        let date = self.date();
        self.database.set_vm_state(key, VmState::Stopped, &date);
        if let Some(vm) = self.database.vms.get_mut(&key) {
            vm.destroyed_at = None;
        }
        for volume in
            self.database.volumes.values_mut().filter(|v| v.vm == Some(key) && v.state == VolumeState::Destroy)
        {
            volume.state = VolumeState::Ready;
        }
        Ok(json!({"virtualmachine": render::vm_or_hollow(&self.database, key, caller)}))
    }
}

/// `Present` is a word for everything that is not on its way out.
fn in_state(wanted: &str, state: &VmState) -> bool {
    if wanted.eq_ignore_ascii_case("Present") {
        return !matches!(state, VmState::Destroyed | VmState::Expunging);
    }
    equal(wanted, state.as_str())
}

fn matches_keyword(keyword: &str, vm: &Vm, caller: &Caller) -> bool {
    let addresses = vm.other.get("nic").and_then(Value::as_array).into_iter().flatten();
    let mut addresses = addresses.filter_map(|nic| nic.get("ipaddress").and_then(Value::as_str));
    like(keyword, &vm.display_name)
        || like(keyword, &vm.name)
        || (caller.root_admin && like(keyword, &vm.instance_name))
        || addresses.any(|address| like(keyword, address))
        || equal(keyword, vm.state.as_str())
}
