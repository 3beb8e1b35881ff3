//! The management server dies and comes back.

use super::Cloud;
use super::agenda::Event;
use super::queue::Work;
use crate::RestartMode;
use crate::model::{Key, VmState, VolumeState};

impl Cloud {
    /// Restarts the management server: every pending job fails without a result, and what was in between states is pushed back (Attaching → Ready, Stopping →
    /// Running, Starting → Stopped). The hosts go on as they are. Jobs' ids stay taken.
    pub fn restart(&mut self, mode: RestartMode) {
        let under_way: Vec<(Key, Work)> = self
            .queues
            .0
            .iter_mut()
            .filter_map(|(vm, queue)| queue.running.take().filter(|r| r.begun.is_ok()).map(|r| (*vm, r.item.work)))
            .collect();
        if mode == RestartMode::HalfDone {
            for (vm, work) in &under_way {
                self.host_does(*vm, work);
            }
        }
        match mode {
            RestartMode::QueueSurvives => {
                for item in self.queues.0.values_mut().flat_map(|queue| &mut queue.waiting) {
                    item.job = None;
                }
            }
            RestartMode::QueuePurged | RestartMode::HalfDone => self.queues.0.clear(),
        }
        self.agenda.retain(|event| !matches!(event, Event::StartJob(_) | Event::RunJob(..) | Event::EndUnit(_)));
        let pending: Vec<Key> = self.database.jobs.values().filter(|job| job.pending()).map(|job| job.key).collect();
        for job in pending {
            self.finish(job, 2, 530, None);
        }
        self.push_back();
        // The limiter keeps its windows in memory.
        self.windows.clear();
    }

    fn push_back(&mut self) {
        let vms: Vec<(Key, VmState)> = self.database.vms.values().map(|vm| (vm.key, vm.state.clone())).collect();
        for (vm, state) in vms {
            match state {
                VmState::Stopping => self.set_vm_state(vm, VmState::Running),
                VmState::Starting => self.set_vm_state(vm, VmState::Stopped),
                _ => {}
            }
        }
        for volume in self
            .database
            .volumes
            .values_mut()
            .filter(|v| matches!(v.state, VolumeState::Attaching | VolumeState::Snapshotting))
        {
            volume.state = VolumeState::Ready;
        }
        for row in self.database.vm_snapshots.values_mut().filter(|row| !row.removed && row.state != "Ready") {
            "Error".clone_into(&mut row.state);
        }
        for row in self.database.snapshots.values_mut().filter(|row| row.in_progress()) {
            "Error".clone_into(&mut row.state);
        }
    }

    /// The host's half of a unit of work, of which the database hears nothing.
    fn host_does(&mut self, vm: Key, work: &Work) {
        match work {
            Work::Start => self.power_on(vm),
            Work::Stop { .. } => self.hosts.stop(vm),
            Work::Attach { volume, device } => {
                if let (Ok(slot), Some(row)) = (self.slot_for(*volume, vm, *device), self.database.volumes.get(volume))
                {
                    self.hosts.open(vm, row, slot, self.now);
                }
            }
            Work::Detach { volume } if self.database.vms.get(&vm).is_some_and(|vm| vm.state == VmState::Running) => {
                self.hosts.close(vm, *volume);
            }
            _ => {}
        }
    }
}
