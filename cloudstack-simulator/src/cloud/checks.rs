//! What the server checks when a job starts. Work that waits in a queue afterwards is not checked again, except where `work` says so.

use super::Cloud;
use crate::model::{JobError, Key, VmState, Volume, VolumeKind, VolumeState};

type Checked<T> = Result<T, JobError>;

const ROOT_DETACH_HYPERVISORS: [&str; 4] = ["XenServer", "VMware", "KVM", "Simulator"];

impl Cloud {
    pub(super) fn check_start(&self, key: Key) -> Checked<()> {
        let vm = self.database.live_vm(key).ok_or_else(|| no_such_vm(key))?;
        match vm.state {
            VmState::Running => Err(JobError::refused(format!(
                "The virtual machine {} ({}) is already running",
                vm.id, vm.display_name
            ))),
            VmState::Stopped | VmState::Starting => Ok(()),
            VmState::Stopping => Err(JobError::internal(format!("There are concurrent operations on {}", vm.text()))),
            _ => Err(JobError::internal(format!("Cannot start {} in {} state", vm.text(), vm.state.as_str()))),
        }
    }

    pub(super) fn check_stop(&self, key: Key, forced: bool) -> Checked<()> {
        let vm = self.database.live_vm(key).ok_or_else(|| no_such_vm(key))?;
        if vm.state == VmState::Starting && !forced {
            let text = format!("We cannot stop {} when it is in state Starting", vm.text());
            return Err(JobError::internal(text));
        }
        Ok(())
    }

    pub(super) fn check_reboot(&self, key: Key) -> Checked<()> {
        let vm = self.database.live_vm(key).ok_or_else(|| no_such_vm(key))?;
        if vm.state == VmState::Running {
            return Ok(());
        }
        Err(JobError::refused(format!("The VM {} ({}) is not running, unable to reboot it", vm.id, vm.display_name)))
    }

    /// Whether the destroy has anything to do; a VM that is destroyed already is left alone.
    pub(super) fn check_destroy(&self, key: Key, expunge: bool, volumes: &[Key]) -> Checked<bool> {
        let vm = self.database.live_vm(key).ok_or_else(|| no_such_vm(key))?;
        if matches!(vm.state, VmState::Destroyed | VmState::Expunging) && !expunge {
            return Ok(false);
        }
        if vm.delete_protection {
            return Err(JobError::refused(format!(
                "Instance [id = {}, name = {}] has delete protection enabled and cannot be deleted.",
                vm.id, vm.instance_name
            )));
        }
        let root_busy = |volume: &&Volume| volume.kind == VolumeKind::Root && self.snapshot_in_progress(volume.key);
        if self.database.volumes_on(key).iter().any(root_busy) {
            return Err(JobError::internal(
                "There is/are unbacked up snapshot(s) on ROOT volume, vm destroy is not permitted, please try again later.",
            ));
        }
        let attached = self.database.data_volumes_on(key);
        let mut strangers = String::new();
        for volume in volumes.iter().filter_map(|volume| self.database.volumes.get(volume)) {
            if !attached.contains(&volume.key) {
                strangers += &format!("{}; ", volume.text());
            }
        }
        if !strangers.is_empty() {
            return Err(JobError::refused(format!(
                "The following supplied volumes are not DATADISK attached to the VM: {strangers}"
            )));
        }
        for volume in volumes.iter().filter_map(|volume| self.database.volumes.get(volume)) {
            check_unprotected(volume)?;
        }
        Ok(true)
    }

    pub(super) fn check_expunge(&self, key: Key) -> Checked<()> {
        let vm = self
            .database
            .live_vm(key)
            .ok_or_else(|| JobError::refused("Unable to find a virtual machine with specified vmId"))?;
        match vm.state {
            VmState::Destroyed | VmState::Expunging | VmState::Error => Ok(()),
            _ => Err(JobError::internal("Please destroy vm with specified vmId before expunge")),
        }
    }

    pub(super) fn check_attach(&self, volume: Key, vm: Key, device: Option<i64>) -> Checked<()> {
        let no_volume = || JobError::refused("Please specify a volume with the valid type: ROOT or DATADISK");
        let volume = self.database.live_volume(volume).ok_or_else(no_volume)?;
        if volume.vm.is_some() {
            return Err(JobError::refused("Please specify a volume that is not attached to any VM."));
        }
        match &volume.state {
            VolumeState::Allocated | VolumeState::Ready => {}
            VolumeState::Other(state) if state == "Uploaded" => {}
            VolumeState::Destroy => return Err(JobError::refused("Please specify a volume that is not destroyed.")),
            _ => return Err(JobError::refused("Volume state must be in Allocated, Ready or in Uploaded state")),
        }
        let vm = self.database.live_vm(vm).ok_or_else(|| JobError::refused("Please specify a valid User VM."))?;
        if !matches!(vm.state, VmState::Running | VmState::Stopped) {
            return Err(JobError::refused("Please specify a VM that is either running or stopped."));
        }
        if vm.zone != volume.zone {
            return Err(JobError::refused("Please specify a VM that is in the same zone as the volume."));
        }
        self.check_attach_slot(vm.key, device)?;
        if self.database.has_vm_snapshots(vm.key) {
            return Err(JobError::refused(format!(
                "Unable to attach volume to VM {}/{}, please specify a VM that does not have VM snapshots",
                vm.name, vm.id
            )));
        }
        if vm.account != volume.account {
            return Err(JobError::internal(format!(
                "Entity {} and entity {} belong to different accounts",
                volume.text(),
                vm.text()
            )));
        }
        if volume.hypervisor != "None" && volume.hypervisor != vm.hypervisor {
            return Err(JobError::refused(format!(
                "Can't attach a volume created by: {} to a {} vm",
                volume.hypervisor, vm.hypervisor
            )));
        }
        Ok(())
    }

    fn check_attach_slot(&self, key: Key, device: Option<i64>) -> Checked<()> {
        let Some(vm) = self.database.vms.get(&key) else { return Ok(()) };
        if device == Some(0) {
            if !ROOT_DETACH_HYPERVISORS.contains(&vm.hypervisor.as_str()) {
                let text = format!("Root volume detach is not supported for hypervisor type {}", vm.hypervisor);
                return Err(JobError::refused(text));
            }
            if vm.state != VmState::Stopped {
                return Err(JobError::refused(
                    "Root volume detach can happen only when vm is in states: Stopped or Destroyed",
                ));
            }
            if self.database.volumes_on(key).iter().any(|volume| volume.device == Some(0)) {
                return Err(JobError::refused("Vm already has root volume attached to it"));
            }
            return Ok(());
        }
        let limit = self.data_volume_limit(&vm.hypervisor);
        if self.database.data_volumes_on(key).len() >= limit as usize {
            return Err(JobError::refused(format!(
                "The specified VM already has the maximum number of data disks ({limit}) attached. Please specify another VM."
            )));
        }
        Ok(())
    }

    /// The slot that an attach takes: the one asked for, or the lowest free one. 3 belongs to the CD-ROM.
    pub(super) fn slot_for(&self, volume: Key, vm: Key, device: Option<u32>) -> Checked<u32> {
        let Some(row) = self.database.vms.get(&vm) else { return Err(no_such_vm(vm)) };
        let highest = self.data_volume_limit(&row.hypervisor) + 1;
        let on_vm = self.database.volumes_on(vm);
        let holder = |slot: u32| on_vm.iter().find(|other| other.device == Some(slot) && other.key != volume);
        match device {
            Some(slot) if slot == 3 || slot > highest => {
                Err(JobError::internal(format!("deviceId should be 0,1,2,4-{highest}")))
            }
            Some(slot) => match holder(slot) {
                Some(other) => Err(JobError::internal(format!(
                    "deviceId {slot} is used by vol {} on vm {}",
                    other.text(),
                    row.text()
                ))),
                None => Ok(slot),
            },
            None => (1..=highest)
                .find(|slot| *slot != 3 && holder(*slot).is_none())
                .ok_or_else(|| JobError::internal(format!("All device Ids are used by vm {}", row.text()))),
        }
    }

    /// The VM whose queue gets the detach, and the volume.
    pub(super) fn check_detach(
        &self,
        volume: Option<Key>,
        vm: Option<Key>,
        device: Option<i64>,
    ) -> Checked<(Key, Key)> {
        let by_slot = volume.is_none();
        let found = match (volume, vm, device) {
            (Some(volume), None, None) => self.database.live_volume(volume),
            (None, Some(vm), Some(device)) => Some(
                self.database
                    .volumes_on(vm)
                    .into_iter()
                    .find(|volume| volume.device.map(i64::from) == Some(device))
                    .ok_or_else(|| JobError::internal("Index 0 out of bounds for length 0"))?,
            ),
            _ => {
                return Err(JobError::refused("Please provide either a volume id, or a tuple(device id, instance id)"));
            }
        };
        let missing = || JobError::refused(format!("Unable to find volume with ID: {}", volume.unwrap_or_default()));
        let found = found.ok_or_else(missing)?;
        let not_attached = || JobError::refused("The specified volume is not attached to a VM.");
        let vm = found.vm.and_then(|vm| self.database.vms.get(&vm)).ok_or_else(not_attached)?;
        if !matches!(vm.state, VmState::Running | VmState::Stopped | VmState::Destroyed) {
            return Err(JobError::refused("Please specify a VM that is either running or stopped."));
        }
        if found.kind == VolumeKind::Root {
            if !ROOT_DETACH_HYPERVISORS.contains(&vm.hypervisor.as_str()) {
                let text = format!("Root volume detach is not supported for hypervisor type {}", vm.hypervisor);
                return Err(JobError::refused(text));
            }
            if vm.state != VmState::Stopped {
                return Err(JobError::refused(
                    "Root volume detach can happen only when vm is in states: Stopped or Destroyed",
                ));
            }
        }
        if self.database.has_vm_snapshots(vm.key) {
            return Err(JobError::refused(
                "Unable to detach volume, please specify a VM that does not have VM snapshots",
            ));
        }
        if by_slot {
            // The server finds the volume for its checks and then forgets to pass it on.
            return Err(JobError::internal(r#"Cannot invoke "java.lang.Long.longValue()" because "volumeId" is null"#));
        }
        Ok((vm.key, found.key))
    }

    pub(crate) fn check_delete_volume(&self, key: Key) -> Checked<()> {
        let missing = || JobError::refused(format!("Unable to find volume with ID: {key}"));
        let volume = self.database.live_volume(key).ok_or_else(missing)?;
        if self.snapshot_in_progress(key) {
            return Err(JobError::refused(
                "There are snapshot operations in progress on the volume, unable to delete it",
            ));
        }
        if volume.vm.is_some() {
            return Err(JobError::refused("Please specify a volume that is not attached to any VM."));
        }
        check_unprotected(volume)
    }

    pub(crate) fn snapshot_in_progress(&self, volume: Key) -> bool {
        self.database.snapshots.values().any(|snapshot| snapshot.volume == volume && snapshot.in_progress())
    }

    pub(super) fn check_revert_to_vm_snapshot(&self, key: Key) -> Checked<Key> {
        let missing = || JobError::refused(format!("unable to find the vm snapshot with id {key}"));
        let snapshot = self.database.vm_snapshots.get(&key).filter(|snapshot| !snapshot.removed).ok_or_else(missing)?;
        let vm = self.database.live_vm(snapshot.vm).ok_or_else(|| no_such_vm(snapshot.vm))?;
        let running = match vm.state {
            VmState::Running => true,
            VmState::Stopped => false,
            _ => {
                return Err(JobError::refused(
                    "VM Snapshot reverting failed due to vm is not in the state of Running or Stopped.",
                ));
            }
        };
        if running != (snapshot.kind == "DiskAndMemory") {
            return Err(JobError::refused(
                "VM Snapshot revert not allowed. This will result in VM state change. You can revert running VM to disk and memory type snapshot and stopped VM to disk type snapshot",
            ));
        }
        if snapshot.state != "Ready" {
            return Err(JobError::refused(
                "VM Snapshot reverting failed due to vm snapshot is not in the state of Created.",
            ));
        }
        Ok(vm.key)
    }

    pub(super) fn check_delete_vm_snapshot(&self, key: Key) -> Checked<Key> {
        let missing = || JobError::refused(format!("unable to find the vm snapshot with id {key}"));
        let snapshot = self.database.vm_snapshots.get(&key).filter(|snapshot| !snapshot.removed).ok_or_else(missing)?;
        if !matches!(snapshot.state.as_str(), "Ready" | "Expunging" | "Error") {
            return Err(JobError::refused(format!(
                "Can't delete the vm snapshotshot {} due to it is not in Created or Error, or Expunging State",
                snapshot.name
            )));
        }
        let active = |other: &&crate::model::VmSnapshot| {
            other.vm == snapshot.vm
                && other.key != key
                && !other.removed
                && matches!(other.state.as_str(), "Creating" | "Allocated" | "Reverting" | "Expunging")
        };
        if self.database.vm_snapshots.values().any(|other| active(&other)) {
            return Err(JobError::refused(
                "There is other active vm snapshot tasks on the instance, please try again later",
            ));
        }
        Ok(snapshot.vm)
    }

    pub(super) fn check_revert_snapshot(&self, key: Key) -> Checked<()> {
        let missing = || JobError::refused("No such snapshot");
        let snapshot = self.database.snapshots.get(&key).filter(|snapshot| !snapshot.removed).ok_or_else(missing)?;
        let volume = self
            .database
            .live_volume(snapshot.volume)
            .ok_or_else(|| JobError::refused(format!("The volume of {} does not exist any more", snapshot.text())))?;
        if let Some(vm) = volume.vm.and_then(|vm| self.database.live_vm(vm)) {
            if vm.state != VmState::Stopped {
                return Err(JobError::refused(
                    "The VM the specified disk is attached to is not in the shutdown state.",
                ));
            }
            if self.database.has_vm_snapshots(vm.key) {
                return Err(JobError::refused(
                    "Unable to revert snapshot for VM, please remove VM snapshots before reverting VM from snapshot",
                ));
            }
        }
        if volume.hypervisor != "KVM" {
            return Err(JobError::internal(format!(
                "Revert snapshot command failed for snapshot {}, because this command is supported only for KVM hypervisor",
                snapshot.text()
            )));
        }
        Ok(())
    }
}

pub(super) fn no_such_vm(key: Key) -> JobError {
    JobError::refused(format!("unable to find a virtual machine with id {key}"))
}

fn check_unprotected(volume: &Volume) -> Checked<()> {
    if volume.delete_protection {
        return Err(JobError::refused(format!(
            "Volume [id = {}, name = {}] has delete protection enabled and cannot be deleted.",
            volume.id, volume.name
        )));
    }
    Ok(())
}
