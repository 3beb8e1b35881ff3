use std::collections::BTreeMap;

use serde_json::{Map, Value};
use uuid::Uuid;

use super::{Account, Job, Key, Vm, VmSnapshot, VmState, Volume, VolumeKind, VolumeSnapshot};

#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Tag {
    pub(crate) key: String,
    pub(crate) value: String,
    pub(crate) account: String,
}

/// The tables of the management server. Removed rows stay, as they do there.
#[derive(Clone, Debug, Default)]
pub(crate) struct Database {
    pub(crate) accounts: Vec<Account>,
    pub(crate) zones: Vec<Map<String, Value>>,
    /// Objects that are only listed, by what follows `list` in the name of their command, in lower case.
    pub(crate) others: BTreeMap<String, Vec<Map<String, Value>>>,
    pub(crate) vms: BTreeMap<Key, Vm>,
    pub(crate) volumes: BTreeMap<Key, Volume>,
    pub(crate) vm_snapshots: BTreeMap<Key, VmSnapshot>,
    pub(crate) snapshots: BTreeMap<Key, VolumeSnapshot>,
    pub(crate) jobs: BTreeMap<Key, Job>,
    pub(crate) seed: u64,
    /// How many ids and keys have been made up so far.
    pub(crate) made_up: u64,
}

impl Database {
    /// The next id that the server makes up: the same for the same seed and history.
    pub(crate) fn new_id(&mut self) -> String {
        self.made_up += 1;
        let name = format!("{}/{}", self.seed, self.made_up);
        Uuid::new_v5(&Uuid::NAMESPACE_OID, name.as_bytes()).hyphenated().to_string()
    }

    pub(crate) fn account(&self, name: &str) -> Option<&Account> {
        self.accounts.iter().find(|account| account.name == name)
    }

    pub(crate) fn vm_by_id(&self, id: &str) -> Option<&Vm> {
        self.vms.values().find(|vm| vm.id == id)
    }

    pub(crate) fn volume_by_id(&self, id: &str) -> Option<&Volume> {
        self.volumes.values().find(|volume| volume.id == id)
    }

    pub(crate) fn job_by_id(&self, id: &str) -> Option<&Job> {
        self.jobs.values().find(|job| job.id == id)
    }

    /// The VM, unless it has been expunged.
    pub(crate) fn live_vm(&self, key: Key) -> Option<&Vm> {
        self.vms.get(&key).filter(|vm| !vm.removed)
    }

    /// The volume, unless it has been expunged.
    pub(crate) fn live_volume(&self, key: Key) -> Option<&Volume> {
        self.volumes.get(&key).filter(|volume| !volume.removed)
    }

    /// The volumes that the database knows on a VM, by slot.
    pub(crate) fn volumes_on(&self, vm: Key) -> Vec<&Volume> {
        let mut volumes: Vec<&Volume> = self.volumes.values().filter(|v| v.vm == Some(vm) && !v.removed).collect();
        volumes.sort_by_key(|volume| (volume.device, volume.key));
        volumes
    }

    pub(crate) fn data_volumes_on(&self, vm: Key) -> Vec<Key> {
        self.volumes_on(vm).into_iter().filter(|v| v.kind == VolumeKind::DataDisk).map(|v| v.key).collect()
    }

    pub(crate) fn has_vm_snapshots(&self, vm: Key) -> bool {
        self.vm_snapshots.values().any(|snapshot| snapshot.vm == vm && !snapshot.removed)
    }

    pub(crate) fn set_vm_state(&mut self, vm: Key, state: VmState, date: &str) {
        if let Some(vm) = self.vms.get_mut(&vm) {
            vm.state = state;
            vm.updated = date.to_owned();
        }
    }

    /// The pending job that a listed resource shows, the latest if there are several.
    pub(crate) fn pending_job_on(&self, instance_type: &str, instance_id: &str) -> Option<&Job> {
        self.jobs.values().rev().find(|job| {
            job.pending() && job.instance_type == Some(instance_type) && job.instance_id.as_deref() == Some(instance_id)
        })
    }

    pub(crate) fn next_key<T>(table: &BTreeMap<Key, T>) -> Key {
        table.last_key_value().map_or(1, |(key, _)| key + 1)
    }
}
