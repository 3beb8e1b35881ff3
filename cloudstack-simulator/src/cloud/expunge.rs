//! The end of VMs.

use super::Cloud;
use super::agenda::Event;
use crate::model::{Key, VmState, VolumeKind, VolumeState};

impl Cloud {
    pub(super) fn destroy_on_paper(&mut self, vm: Key) {
        self.set_vm_state(vm, VmState::Destroyed);
        let now = self.now;
        if let Some(row) = self.database.vms.get_mut(&vm) {
            row.destroyed_at = Some(now);
        }
        self.agenda.add(self.at(self.settings.expunge_delay_ms), Event::Expunge(vm));
    }

    /// Frees the data disks that are still on it, destroys its ROOT for good, and removes it from every list.
    pub(super) fn expunge_vm(&mut self, vm: Key) {
        self.set_vm_state(vm, VmState::Expunging);
        for volume in self.database.data_volumes_on(vm) {
            self.detach_on_paper(volume);
        }
        for volume in self.database.volumes.values_mut().filter(|v| v.vm == Some(vm) && v.kind == VolumeKind::Root) {
            volume.state = VolumeState::Expunged;
            volume.removed = true;
        }
        self.remove_vm_snapshots(|row| row.vm == vm);
        if let Some(row) = self.database.vms.get_mut(&vm) {
            row.removed = true;
        }
    }

    pub(super) fn expunge_if_due(&mut self, vm: Key) {
        let Some(row) = self.database.live_vm(vm).filter(|vm| vm.state == VmState::Destroyed) else { return };
        let due = row.destroyed_at.is_some_and(|at| at.plus_millis(self.settings.expunge_delay_ms) <= self.now);
        if due {
            self.expunge_vm(vm);
        }
    }
}
