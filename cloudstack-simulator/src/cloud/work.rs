//! Units of work: what a VM's queue does, on the host and in the database, without asking again whether it still makes sense.

use super::Cloud;
use super::agenda::Event;
use super::checks::no_such_vm;
use super::queue::{Running, Work};
use crate::model::{JobError, Key, VmState, VolumeKind, VolumeState};
use crate::{Fault, SimTime};

impl Cloud {
    /// Begins the next unit of this VM's queue.
    pub(super) fn begin_unit(&mut self, vm: Key) {
        let Some(item) = self.queues.0.get_mut(&vm).and_then(|queue| queue.waiting.pop_front()) else { return };
        let job = item.job.and_then(|job| self.database.jobs.get(&job));
        let mut fault = None;
        if let Some(job) = job {
            fault = self.faults.at_work(job.command, job.instance_id.as_deref());
            let runs = self.database.vms.get(&vm).is_some_and(|vm| vm.state == VmState::Running);
            if fault.is_none() && runs && matches!(item.work, Work::Stop { .. }) {
                // To the host, the stop that a destroy begins with is a stop like any other.
                fault = self.faults.at_work("stopVirtualMachine", job.instance_id.as_deref());
            }
        }
        let fault = fault.unwrap_or_default();
        let begun = self.begin_work(vm, &item.work);
        let slowness = match item.work {
            Work::Foreign { ms } => ms,
            _ => fault.delay_ms.unwrap_or(0),
        };
        let ends = self.now.plus_millis(self.settings.work_ms.saturating_add(slowness));
        if let Some(queue) = self.queues.0.get_mut(&vm) {
            queue.running = Some(Running { item, fault, begun, ends });
        }
        self.agenda.add(ends, Event::EndUnit(vm));
    }

    pub(super) fn end_unit(&mut self, vm: Key) {
        let Some(running) = self.queues.0.get_mut(&vm).and_then(|queue| queue.running.take()) else { return };
        let mut result = running.begun.clone();
        if result.is_ok() {
            result = self.end_work(vm, &running.item.work, &running.fault, running.item.job);
            if result.is_ok() && running.fault.fail_after_effect {
                result = Err(JobError::internal("Simulated failure after the effect"));
            }
        }
        if let Some(job) = running.item.job {
            self.unit_ended(job, result);
        }
    }

    /// The checks that queued work does make, and the transitional states.
    fn begin_work(&mut self, vm: Key, work: &Work) -> Result<(), JobError> {
        match work {
            Work::Start => self.begin_start(vm),
            Work::Stop { .. } => {
                if self.database.vms.get(&vm).is_some_and(|vm| vm.state == VmState::Running) {
                    self.set_vm_state(vm, VmState::Stopping);
                }
                Ok(())
            }
            Work::Attach { volume, device } => self.begin_attach(vm, *volume, *device),
            Work::CreateVmSnapshot { snapshot } => self.set_vm_snapshot_state(*snapshot, "Creating"),
            Work::DeleteVmSnapshot { snapshot } => self.set_vm_snapshot_state(*snapshot, "Expunging"),
            Work::SnapshotVolume { snapshot } => {
                self.set_snapshotting(*snapshot, true);
                self.set_snapshot_state(*snapshot, "BackingUp")
            }
            Work::Reboot
            | Work::Detach { .. }
            | Work::DeleteAllVmSnapshots
            | Work::RevertToVmSnapshot
            | Work::Foreign { .. } => Ok(()),
        }
    }

    fn end_work(&mut self, vm: Key, work: &Work, fault: &Fault, job: Option<Key>) -> Result<(), JobError> {
        match work {
            Work::Start => self.end_start(vm, fault, job),
            Work::Stop { forced } => self.end_stop(vm, *forced, fault, job),
            Work::Attach { volume, device } => self.end_attach(vm, *volume, *device, fault, job),
            Work::Detach { volume } => self.end_detach(vm, *volume, fault, job),
            Work::Reboot => self.end_reboot(vm, fault, job),
            Work::CreateVmSnapshot { snapshot } => self.end_create_vm_snapshot(*snapshot, fault, job),
            Work::DeleteVmSnapshot { snapshot } => {
                if refused(fault) {
                    let _ = self.set_vm_snapshot_state(*snapshot, "Error");
                    return Err(JobError::internal("Failed to delete vm snapshot"));
                }
                self.remove_vm_snapshots(|row| row.key == *snapshot);
                self.took_effect(job);
                Ok(())
            }
            Work::DeleteAllVmSnapshots => {
                if refused(fault) {
                    return Err(JobError::internal("Failed to delete vm snapshot"));
                }
                self.remove_vm_snapshots(|row| row.vm == vm);
                Ok(())
            }
            Work::RevertToVmSnapshot => {
                if refused(fault) {
                    return Err(JobError::internal("Failed to revert vm snapshot"));
                }
                self.took_effect(job);
                Ok(())
            }
            Work::SnapshotVolume { snapshot } => {
                self.set_snapshotting(*snapshot, false);
                if refused(fault) {
                    let _ = self.set_snapshot_state(*snapshot, "Error");
                    return Err(JobError::internal("Failed to create snapshot; Simulated failure"));
                }
                self.took_effect(job);
                self.set_snapshot_state(*snapshot, "BackedUp")
            }
            Work::Foreign { .. } => Ok(()),
        }
    }

    fn begin_start(&mut self, key: Key) -> Result<(), JobError> {
        let vm = self.database.live_vm(key).ok_or_else(|| no_such_vm(key))?;
        match vm.state {
            // A second start joins the first.
            VmState::Running => return Ok(()),
            VmState::Stopped => {}
            _ => {
                let text = format!("Cannot start {} in {} state", vm.text(), vm.state.as_str());
                return Err(JobError::internal(text));
            }
        }
        let on_vm = self.database.volumes_on(key);
        if !on_vm.iter().any(|volume| volume.kind == VolumeKind::Root && volume.device == Some(0)) {
            let text = format!("ROOT volume is missing, unable to prepare volumes for the VM [{}].", vm.text());
            return Err(JobError::internal(text));
        }
        self.set_vm_state(key, VmState::Starting);
        Ok(())
    }

    fn end_start(&mut self, key: Key, fault: &Fault, job: Option<Key>) -> Result<(), JobError> {
        let Some(vm) = self.database.vms.get(&key) else { return Err(no_such_vm(key)) };
        if vm.state != VmState::Starting {
            return Ok(());
        }
        if refused(fault) {
            let text =
                format!("Unable to start instance '{}' ({}), see management server log for details", vm.name, vm.id);
            self.set_vm_state(key, VmState::Stopped);
            return Err(JobError::internal(text));
        }
        self.power_on(key);
        if fault.host_only {
            self.set_vm_state(key, VmState::Stopped);
            return Err(JobError::internal("Simulated failure after the host's part"));
        }
        self.set_vm_state(key, VmState::Running);
        self.took_effect(job);
        Ok(())
    }

    /// The guest starts with the disks that the database knows at this moment.
    pub(super) fn power_on(&mut self, key: Key) {
        self.hosts.start(key);
        for volume in self.database.volumes_on(key) {
            self.hosts.open(key, volume, volume.device.unwrap_or_default(), self.now);
        }
    }

    fn end_stop(&mut self, key: Key, forced: bool, fault: &Fault, job: Option<Key>) -> Result<(), JobError> {
        let Some(vm) = self.database.vms.get(&key) else { return Err(no_such_vm(key)) };
        if vm.state != VmState::Stopping {
            if refused(fault) {
                return Err(JobError::internal(format!("Unable to stop {}", vm.text())));
            }
            // Stopped or destroyed already: its turn in the queue was all that was wanted.
            return Ok(());
        }
        if fault.unreachable && forced {
            // Released on paper; the guest runs on with its disks.
            self.stopped_on_paper(key);
            self.took_effect(job);
            return Ok(());
        }
        if refused(fault) {
            if forced {
                return Err(JobError::internal("Unable to stop the virtual machine due to Simulated failure"));
            }
            let text = format!("Unable to stop {}", vm.text_in(&VmState::Running));
            self.set_vm_state(key, VmState::Running);
            return Err(JobError::internal(text));
        }
        self.hosts.stop(key);
        if fault.host_only {
            self.set_vm_state(key, VmState::Running);
            return Err(JobError::internal("Simulated failure after the host's part"));
        }
        self.stopped_on_paper(key);
        self.took_effect(job);
        Ok(())
    }

    pub(super) fn stopped_on_paper(&mut self, key: Key) {
        self.set_vm_state(key, VmState::Stopped);
        if let Some(vm) = self.database.vms.get_mut(&key) {
            vm.details.insert("Message.ReservedCapacityFreed.Flag".to_owned(), "false".to_owned());
        }
    }

    fn end_reboot(&mut self, key: Key, fault: &Fault, job: Option<Key>) -> Result<(), JobError> {
        if refused(fault) {
            return Err(JobError::internal("Failed to reboot vm instance"));
        }
        if self.database.vms.contains_key(&key) {
            self.took_effect(job);
        }
        Ok(())
    }

    fn begin_attach(&mut self, vm: Key, volume: Key, device: Option<u32>) -> Result<(), JobError> {
        let Some(row) = self.database.live_volume(volume) else {
            return Err(JobError::refused("Please specify a volume with the valid type: ROOT or DATADISK"));
        };
        if row.vm.is_some() {
            return Err(JobError::internal("This volume is already attached to a VM."));
        }
        let allocated = row.state == VolumeState::Allocated;
        if !allocated && row.state != VolumeState::Ready {
            return Err(JobError::refused("Volume state must be in Allocated, Ready or in Uploaded state"));
        }
        let Some(hypervisor) = self.database.live_vm(vm).map(|vm| vm.hypervisor.clone()) else {
            return Err(no_such_vm(vm));
        };
        self.slot_for(volume, vm, device)?;
        if let Some(row) = self.database.volumes.get_mut(&volume) {
            row.state = VolumeState::Attaching;
            // One that was only allocated is made on the storage now.
            row.hypervisor = hypervisor;
        }
        Ok(())
    }

    fn end_attach(
        &mut self,
        vm: Key,
        volume: Key,
        device: Option<u32>,
        fault: &Fault,
        job: Option<Key>,
    ) -> Result<(), JobError> {
        let slot = self.slot_for(volume, vm, device);
        let date = self.date();
        let (Some(vm_row), Some(row)) = (self.database.vms.get(&vm), self.database.volumes.get_mut(&volume)) else {
            return Err(no_such_vm(vm));
        };
        row.state = VolumeState::Ready;
        let refusal = format!("Failed to attach volume {} to VM {} due to: Simulated failure", row.name, vm_row.name);
        let slot = slot?;
        if refused(fault) {
            return Err(JobError::internal(refusal));
        }
        if !fault.lie {
            let visible_from = self.now.plus_millis(fault.late_device_ms.unwrap_or(0));
            self.hosts.open(vm, row, slot, visible_from);
        }
        if fault.host_only {
            return Err(JobError::internal(refusal));
        }
        row.vm = Some(vm);
        row.device = Some(slot);
        row.attached = Some(date);
        if slot == 0 {
            row.kind = VolumeKind::Root;
        }
        self.took_effect(job);
        Ok(())
    }

    /// Clears the owner of the volume, whoever that is by now.
    fn end_detach(&mut self, vm: Key, volume: Key, fault: &Fault, job: Option<Key>) -> Result<(), JobError> {
        let (Some(vm_row), Some(row)) = (self.database.vms.get(&vm), self.database.volumes.get(&volume)) else {
            return Err(no_such_vm(vm));
        };
        let refusal = format!("Failed to detach volume {} from VM {}; Simulated failure", row.name, vm_row.name);
        if refused(fault) {
            return Err(JobError::internal(refusal));
        }
        let mut effect = false;
        if vm_row.state == VmState::Running {
            effect = self.hosts.close(vm, volume);
        }
        if fault.host_only {
            return Err(JobError::internal(refusal));
        }
        if self.detach_on_paper(volume) || effect {
            self.took_effect(job);
        }
        Ok(())
    }

    /// Whether the volume had an owner.
    pub(super) fn detach_on_paper(&mut self, volume: Key) -> bool {
        let Some(row) = self.database.volumes.get_mut(&volume) else { return false };
        row.device = None;
        row.attached = None;
        row.kind = VolumeKind::DataDisk;
        row.vm.take().is_some()
    }

    fn end_create_vm_snapshot(&mut self, key: Key, fault: &Fault, job: Option<Key>) -> Result<(), JobError> {
        if refused(fault) {
            let _ = self.set_vm_snapshot_state(key, "Error");
            return Err(JobError::internal("Failed to create vm snapshot; Simulated failure"));
        }
        let vm = self.database.vm_snapshots.get(&key).map(|snapshot| snapshot.vm);
        for other in self.database.vm_snapshots.values_mut().filter(|other| Some(other.vm) == vm) {
            other.current = other.key == key;
        }
        self.took_effect(job);
        self.set_vm_snapshot_state(key, "Ready")
    }

    pub(super) fn remove_vm_snapshots(&mut self, which: impl Fn(&crate::model::VmSnapshot) -> bool) {
        for row in self.database.vm_snapshots.values_mut().filter(|row| which(row)) {
            row.removed = true;
        }
    }

    fn set_vm_snapshot_state(&mut self, key: Key, state: &str) -> Result<(), JobError> {
        let row = self.database.vm_snapshots.get_mut(&key).filter(|row| !row.removed);
        let missing = || JobError::refused(format!("unable to find the vm snapshot with id {key}"));
        state.clone_into(&mut row.ok_or_else(missing)?.state);
        Ok(())
    }

    fn set_snapshotting(&mut self, snapshot: Key, busy: bool) {
        let volume = self.database.snapshots.get(&snapshot).map(|row| row.volume);
        let Some(row) = volume.and_then(|volume| self.database.volumes.get_mut(&volume)) else { return };
        let (from, to) = (VolumeState::Ready, VolumeState::Snapshotting);
        let (from, to) = if busy { (from, to) } else { (to, from) };
        if row.state == from {
            row.state = to;
        }
    }

    fn set_snapshot_state(&mut self, key: Key, state: &str) -> Result<(), JobError> {
        let row = self.database.snapshots.get_mut(&key).filter(|row| !row.removed);
        let missing = || JobError::refused(format!("unable to find a snapshot with id {key}"));
        state.clone_into(&mut row.ok_or_else(missing)?.state);
        Ok(())
    }

    pub(super) fn set_vm_state(&mut self, vm: Key, state: VmState) {
        let date = self.date();
        self.database.set_vm_state(vm, state, &date);
    }

    pub(super) fn took_effect(&mut self, job: Option<Key>) {
        if let Some(job) = job.and_then(|job| self.database.jobs.get_mut(&job))
            && !std::mem::replace(&mut job.took_effect, true)
        {
            self.calls.took_effect(&job.id, self.now);
        }
    }

    pub(super) fn at(&self, millis: u64) -> SimTime {
        self.now.plus_millis(millis)
    }
}

fn refused(fault: &Fault) -> bool {
    fault.fail || fault.unreachable
}
