//! The state as typed values, for tests and tools that look past the API.

use serde_json::Value;

use super::Cloud;
use crate::commands::{ApiError, Parameters};
use crate::model::{Account, Caller, HostDisk, Vm, VmState, Volume, VolumeKind, VolumeState};
use crate::statistics::CallLog;

/// What the database knows of a VM.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct VmView {
    /// Its UUID.
    pub id: String,
    /// Its name.
    pub name: String,
    /// Its state in the database; see [`Cloud::guest_runs`] for the truth.
    pub state: VmState,
    /// Whether it may not be destroyed.
    pub delete_protection: bool,
    /// Whether it has been expunged: found by id, never listed.
    pub expunged: bool,
    /// The ids of the volumes that the database knows on it, by slot.
    pub volumes: Vec<String>,
}

/// What the database knows of a volume.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct VolumeView {
    /// Its UUID.
    pub id: String,
    /// Its name.
    pub name: String,
    /// ROOT or DATADISK.
    pub kind: VolumeKind,
    /// Its state.
    pub state: VolumeState,
    /// Bytes.
    pub size: u64,
    /// The id of the VM that it is attached to on paper.
    pub virtual_machine: Option<String>,
    /// Its slot there.
    pub device: Option<u32>,
    /// Whether it has been expunged: found by id, never listed.
    pub expunged: bool,
    /// The ids of the VMs whose running guests really have it open. More than one is a disaster.
    pub open_in: Vec<String>,
    /// The snapshot that it last went back to.
    pub reverted_to: Option<String>,
}

impl Cloud {
    /// The VM with this id.
    pub fn vm(&self, id: &str) -> Option<VmView> {
        self.database.vm_by_id(id).map(|vm| self.vm_view(vm))
    }

    /// All VMs, expunged ones included.
    pub fn vms(&self) -> Vec<VmView> {
        self.database.vms.values().map(|vm| self.vm_view(vm)).collect()
    }

    /// The volume with this id.
    pub fn volume(&self, id: &str) -> Option<VolumeView> {
        self.database.volume_by_id(id).map(|volume| self.volume_view(volume))
    }

    /// All volumes, expunged ones included.
    pub fn volumes(&self) -> Vec<VolumeView> {
        self.database.volumes.values().map(|volume| self.volume_view(volume)).collect()
    }

    /// The disks that this VM's guest really has open, whether the database knows or not, by slot. Empty if the guest does not run.
    pub fn host_disks(&self, vm: &str) -> Vec<HostDisk> {
        self.database.vm_by_id(vm).map(|vm| self.hosts.disks(vm.key)).unwrap_or_default()
    }

    /// The disks that this VM's guest shows at this moment: those of [`Cloud::host_disks`] that are not late.
    pub fn guest_devices(&self, vm: &str) -> Vec<HostDisk> {
        self.host_disks(vm).into_iter().filter(|disk| disk.visible_from <= self.now).collect()
    }

    /// Whether the guest of this VM really runs.
    pub fn guest_runs(&self, vm: &str) -> bool {
        self.database.vm_by_id(vm).is_some_and(|vm| self.hosts.runs(vm.key))
    }

    /// The calls so far.
    pub fn calls(&self) -> &CallLog {
        &self.calls
    }

    /// Forgets the calls so far.
    pub fn forget_calls(&mut self) {
        self.calls = CallLog::default();
    }

    /// Carries out one command as the root admin, now, without a network or a signature. The answer is what stands under the response key.
    ///
    /// # Errors
    /// What the server refuses at once. A job that fails later is not an error here.
    pub fn call(&mut self, command: &str, parameters: &[(&str, &str)]) -> Result<Value, ApiError> {
        let caller = self.root();
        self.execute(&caller, command, &named(parameters))
    }

    /// As [`Cloud::call`], by somebody whose calls are not to be counted: an operator at the UI, another tool.
    ///
    /// # Errors
    /// As [`Cloud::call`].
    pub fn somebody_calls(&mut self, command: &str, parameters: &[(&str, &str)]) -> Result<Value, ApiError> {
        let caller = self.root();
        self.execute_unrecorded(&caller, command, &named(parameters))
    }

    pub(super) fn root(&self) -> Caller {
        let root = self.database.accounts.iter().find(|account| account.root_admin);
        root.map_or_else(nobody, Account::caller)
    }

    /// The account that a job belongs to, for what its result may show.
    pub(super) fn account_of(&self, job: &crate::model::Job) -> Caller {
        Caller {
            root_admin: job.root_admin,
            ..self.database.account(&job.account).map_or_else(nobody, Account::caller)
        }
    }

    fn vm_view(&self, vm: &Vm) -> VmView {
        VmView {
            id: vm.id.clone(),
            name: vm.name.clone(),
            state: vm.state.clone(),
            delete_protection: vm.delete_protection,
            expunged: vm.removed,
            volumes: self.database.volumes_on(vm.key).iter().map(|volume| volume.id.clone()).collect(),
        }
    }

    fn volume_view(&self, volume: &Volume) -> VolumeView {
        let id = |vm: u64| self.database.vms.get(&vm).map(|vm| vm.id.clone());
        VolumeView {
            id: volume.id.clone(),
            name: volume.name.clone(),
            kind: volume.kind,
            state: volume.state.clone(),
            size: volume.size,
            virtual_machine: volume.vm.and_then(id),
            device: volume.device,
            expunged: volume.removed,
            open_in: self.hosts.holders(volume.key).filter_map(id).collect(),
            reverted_to: volume.reverted_to.clone(),
        }
    }
}

fn named(parameters: &[(&str, &str)]) -> Parameters {
    parameters.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect()
}

fn nobody() -> Caller {
    Caller { account: String::new(), account_id: String::new(), user_id: String::new(), root_admin: false, allow: None }
}
