//! One call from permission to answer.

use serde_json::{Value, json};

use super::arguments::Arguments;
use super::table::{Command, Mode};
use super::{ApiError, ApiResult, Parameters, Wrapper, find};
use crate::cloud::Cloud;
use crate::model::Caller;
use crate::statistics::{CallOutcome, CallRecord};

impl Cloud {
    /// Whether there is such a command in this cloud.
    pub(crate) fn knows(&self, name: &str) -> bool {
        find(name).is_some() || self.others_listed_by(name).is_some()
    }

    /// Whether this caller's role has the command.
    pub(crate) fn authorize(&self, caller: &Caller, name: &str) -> ApiResult<()> {
        if !self.knows(name) {
            return Err(ApiError::unauthorized(Wrapper::Error));
        }
        if caller.allow.as_ref().is_some_and(|allow| !allow.contains(name)) {
            return Err(ApiError::not_available(name, &caller.user_id));
        }
        Ok(())
    }

    /// Carries out one call of an authenticated caller and writes it into the statistics.
    pub(crate) fn execute(&mut self, caller: &Caller, name: &str, parameters: &Parameters) -> ApiResult<Value> {
        let answer = self.execute_unrecorded(caller, name, parameters);
        self.note_call(Some(&caller.account), name, parameters, &answer);
        answer
    }

    pub(crate) fn execute_unrecorded(
        &mut self,
        caller: &Caller,
        name: &str,
        parameters: &Parameters,
    ) -> ApiResult<Value> {
        let answer = self.authorize(caller, name).and_then(|()| match find(name) {
            Some(command) => {
                let arguments = self.arguments(command, parameters, caller)?;
                self.dispatch(command, &arguments, caller)
            }
            None => self.list_others(name, parameters, caller),
        });
        answer.map_err(|error| error.masked(caller.root_admin))
    }

    /// Writes a call into the statistics, whatever became of it.
    pub(crate) fn note_call(
        &mut self,
        account: Option<&str>,
        name: &str,
        parameters: &Parameters,
        answer: &ApiResult<Value>,
    ) {
        let mutating = find(name).is_some_and(|command| command.mode != Mode::Read);
        self.calls.count(name, mutating);
        if !mutating {
            return;
        }
        let parameter = |name: &str| parameters.get(name).cloned();
        let given = answer.as_ref().ok().and_then(|body| body.get("jobid")?.as_str().map(str::to_owned));
        let outcome = match answer {
            Err(error) => CallOutcome::Refused(error.status),
            Ok(_) if given.is_some() => CallOutcome::Accepted,
            Ok(_) => CallOutcome::Done,
        };
        let effect_at = (outcome == CallOutcome::Done).then_some(self.now);
        self.calls.record(CallRecord {
            at: self.now,
            account: account.map(str::to_owned),
            command: name.to_owned(),
            job_id: parameter("customjobid").or(given),
            target: parameter("id").or_else(|| parameter("vmsnapshotid")).or_else(|| parameter("resourceids")),
            virtual_machine: parameter("virtualmachineid"),
            outcome,
            effect_at,
        });
    }

    fn dispatch(&mut self, command: &'static Command, arguments: &Arguments, caller: &Caller) -> ApiResult<Value> {
        if command.mode == Mode::Job {
            return self.dispatch_job(command, arguments, caller);
        }
        match command.name {
            "listVirtualMachines" => self.list_virtual_machines(arguments, caller),
            "listVolumes" => self.list_volumes(arguments, caller),
            "listSnapshots" => self.list_snapshots(arguments, caller),
            "listVMSnapshot" => self.list_vm_snapshots(arguments, caller),
            "listTags" => self.list_tags(arguments, caller),
            "listZones" => self.list_zones(arguments, caller),
            "listAsyncJobs" => self.list_async_jobs(arguments, caller),
            "listApis" => self.list_apis(arguments, caller),
            "listCapabilities" => Ok(json!({"capability": crate::render::capability(&self.settings, caller)})),
            "listHypervisorCapabilities" => self.list_hypervisor_capabilities(arguments),
            "queryAsyncJobResult" => self.query_async_job_result(arguments, caller),
            "getApiLimit" => Ok(self.get_api_limit(caller)),
            "updateVirtualMachine" => self.update_virtual_machine(arguments, caller),
            "recoverVirtualMachine" => self.recover_virtual_machine(arguments, caller),
            "deleteVolume" => self.delete_volume(arguments),
            "recoverVolume" => self.recover_volume(arguments, caller),
            _ => Err(ApiError::not_available(command.name, &caller.user_id)),
        }
    }

    fn dispatch_job(&mut self, command: &'static Command, arguments: &Arguments, caller: &Caller) -> ApiResult<Value> {
        match command.name {
            "createTags" | "deleteTags" => self.submit_tags(command, arguments, caller),
            "createVMSnapshot" | "deleteVMSnapshot" | "revertToVMSnapshot" | "createSnapshot" | "deleteSnapshot"
            | "revertSnapshot" => self.submit_snapshot(command, arguments, caller),
            "createVolume" => self.create_volume(command, arguments, caller),
            "deployVirtualMachine" => self.deploy_virtual_machine(command, arguments, caller),
            name if name.ends_with("Volume") => self.submit_volume(command, arguments, caller),
            _ => self.submit_vm(command, arguments, caller),
        }
    }
}
