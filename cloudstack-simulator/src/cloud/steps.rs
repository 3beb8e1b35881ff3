//! The life of a job: checks, units of work one after the other, result.

use serde_json::json;

use super::Cloud;
use super::agenda::Event;
use super::queue::Work;
use crate::model::{JobError, Key, Task, VmState, VolumeState};
use crate::{Fault, render};

/// What a job does next.
enum Next {
    Queue(Key, Work),
    Done(Outcome),
}

/// What a job that succeeded answers with.
enum Outcome {
    Vm(Key),
    Volume(Key),
    VmSnapshot(Key),
    Snapshot(Key),
    Success,
}

impl Cloud {
    /// Lets a job that has been written down begin.
    pub(crate) fn schedule_job(&mut self, job: Key) {
        // Any spread will do, as long as the seed decides it.
        let spread = (job ^ self.settings.seed).wrapping_mul(0x9e37_79b9_7f4a_7c15) >> 32;
        let jitter = spread % self.settings.job_start_jitter_ms.saturating_add(1);
        self.agenda.add(self.at(self.settings.job_start_ms.saturating_add(jitter)), Event::StartJob(job));
    }

    pub(super) fn start_job(&mut self, key: Key) {
        let Some(job) = self.database.jobs.get(&key).filter(|job| job.pending()) else { return };
        if self.needs_queue(&job.task) {
            self.proceed(key);
            return;
        }
        let fault = self.faults.at_work(job.command, job.instance_id.as_deref());
        let delay = fault.as_ref().and_then(|fault| fault.delay_ms).unwrap_or(0);
        let at = self.at(self.settings.job_start_ms.saturating_add(delay));
        self.agenda.add(at, Event::RunJob(key, fault));
    }

    fn needs_queue(&self, task: &Task) -> bool {
        match task {
            Task::CreateSnapshot { snapshot } => {
                let volume =
                    self.database.snapshots.get(snapshot).and_then(|row| self.database.volumes.get(&row.volume));
                volume.is_some_and(|volume| volume.vm.is_some())
            }
            Task::CreateVolume { .. }
            | Task::UpdateVolume { .. }
            | Task::DestroyVolume { .. }
            | Task::DeleteSnapshot { .. }
            | Task::RevertSnapshot { .. }
            | Task::CreateTags { .. }
            | Task::DeleteTags { .. } => false,
            _ => true,
        }
    }

    pub(super) fn run_job(&mut self, key: Key, fault: Option<Fault>) {
        if self.database.jobs.get(&key).is_none_or(|job| !job.pending()) {
            return;
        }
        let fault = fault.unwrap_or_default();
        if fault.fail || fault.unreachable {
            self.fail(key, &JobError::internal("Simulated failure"));
            return;
        }
        self.proceed(key);
        if fault.fail_after_effect || fault.host_only {
            self.fail(key, &JobError::internal("Simulated failure after the effect"));
        }
    }

    pub(super) fn unit_ended(&mut self, key: Key, result: Result<(), JobError>) {
        let Some(job) = self.database.jobs.get_mut(&key).filter(|job| job.pending()) else { return };
        match result {
            Ok(()) => {
                job.step += 1;
                self.proceed(key);
            }
            Err(error) => {
                let wrapped = match &job.task {
                    // Whatever goes wrong after the disks are off is reported in these words.
                    Task::DestroyVm { .. } if job.step >= 1 => {
                        JobError::internal("Failed to destroy vm with specified vmId")
                    }
                    _ => error,
                };
                self.fail(key, &wrapped);
            }
        }
    }

    fn proceed(&mut self, key: Key) {
        let Some(job) = self.database.jobs.get(&key) else { return };
        let (task, step) = (job.task.clone(), job.step);
        match self.next_step(key, &task, step) {
            Ok(Next::Queue(vm, work)) => self.enqueue(vm, work, Some(key)),
            Ok(Next::Done(outcome)) => self.succeed(key, &outcome),
            Err(error) => self.fail(key, &error),
        }
    }

    fn next_step(&mut self, job: Key, task: &Task, step: u8) -> Result<Next, JobError> {
        let first = step == 0;
        Ok(match task {
            Task::DeployVm { vm, start: true } if first => Next::Queue(*vm, Work::Start),
            Task::DeployVm { vm, .. } => Next::Done(Outcome::Vm(*vm)),
            Task::StartVm { vm } if first => {
                self.check_start(*vm)?;
                Next::Queue(*vm, Work::Start)
            }
            Task::StopVm { vm, forced } if first => {
                self.check_stop(*vm, *forced)?;
                Next::Queue(*vm, Work::Stop { forced: *forced })
            }
            Task::RebootVm { vm } if first => {
                self.check_reboot(*vm)?;
                Next::Queue(*vm, Work::Reboot)
            }
            Task::StartVm { vm } | Task::StopVm { vm, .. } | Task::RebootVm { vm } => Next::Done(Outcome::Vm(*vm)),
            Task::DestroyVm { vm, expunge, volumes } => return self.destroy_step(job, *vm, *expunge, volumes, step),
            Task::ExpungeVm { vm } if first => {
                self.check_expunge(*vm)?;
                Next::Queue(*vm, Work::Stop { forced: false })
            }
            Task::ExpungeVm { vm } => {
                self.expunge_vm(*vm);
                self.took_effect(Some(job));
                Next::Done(Outcome::Success)
            }
            Task::AttachVolume { volume, vm, device } if first => {
                self.check_attach(*volume, *vm, *device)?;
                let device = device.map(|device| u32::try_from(device).unwrap_or(u32::MAX));
                Next::Queue(*vm, Work::Attach { volume: *volume, device })
            }
            Task::AttachVolume { volume, .. } => Next::Done(Outcome::Volume(*volume)),
            Task::DetachVolume { volume, vm, device } if first => {
                let (vm, volume) = self.check_detach(*volume, *vm, *device)?;
                Next::Queue(vm, Work::Detach { volume })
            }
            Task::DetachVolume { volume, .. } => Next::Done(volume.map_or(Outcome::Success, Outcome::Volume)),
            Task::CreateVmSnapshot { snapshot } if first => {
                let vm = self.database.vm_snapshots.get(snapshot).map(|row| row.vm).unwrap_or_default();
                Next::Queue(vm, Work::CreateVmSnapshot { snapshot: *snapshot })
            }
            Task::CreateVmSnapshot { snapshot } => Next::Done(Outcome::VmSnapshot(*snapshot)),
            Task::DeleteVmSnapshot { snapshot } if first => {
                let vm = self.check_delete_vm_snapshot(*snapshot)?;
                Next::Queue(vm, Work::DeleteVmSnapshot { snapshot: *snapshot })
            }
            Task::RevertToVmSnapshot { snapshot } if first => {
                let vm = self.check_revert_to_vm_snapshot(*snapshot)?;
                Next::Queue(vm, Work::RevertToVmSnapshot)
            }
            Task::RevertToVmSnapshot { snapshot } => {
                let vm = self.database.vm_snapshots.get(snapshot).map(|row| row.vm).unwrap_or_default();
                Next::Done(Outcome::Vm(vm))
            }
            Task::CreateSnapshot { snapshot } => self.create_snapshot_step(job, *snapshot, first),
            _ => return self.direct_step(job, task),
        })
    }

    /// Stop, free the data disks, stop again, drop the VM snapshots; and once more through the queue to expunge.
    fn destroy_step(&mut self, job: Key, vm: Key, expunge: bool, volumes: &[Key], step: u8) -> Result<Next, JobError> {
        let stop = Next::Queue(vm, Work::Stop { forced: false });
        match step {
            0 => {
                if !self.check_destroy(vm, expunge, volumes)? {
                    return Ok(Next::Done(Outcome::Vm(vm)));
                }
                Ok(stop)
            }
            1 => {
                for volume in self.database.data_volumes_on(vm) {
                    self.detach_on_paper(volume);
                }
                Ok(stop)
            }
            2 => Ok(Next::Queue(vm, Work::DeleteAllVmSnapshots)),
            3 => {
                let state = self.database.vms.get(&vm).map(|vm| vm.state.clone());
                if state.is_some_and(|state| matches!(state, VmState::Running | VmState::Starting)) {
                    // Started by somebody between our stop and now.
                    return Err(JobError::internal("Failed to destroy vm with specified vmId"));
                }
                self.destroy_on_paper(vm);
                self.took_effect(Some(job));
                if expunge { Ok(stop) } else { self.destroy_volumes(vm, volumes, false) }
            }
            _ => {
                self.expunge_vm(vm);
                self.destroy_volumes(vm, volumes, true)
            }
        }
    }

    /// The volumes that the caller wants gone with the VM.
    fn destroy_volumes(&mut self, vm: Key, volumes: &[Key], expunge: bool) -> Result<Next, JobError> {
        for volume in volumes {
            self.check_delete_volume(*volume)?;
            self.destroy_volume(*volume, expunge)?;
        }
        Ok(Next::Done(Outcome::Vm(vm)))
    }

    fn create_snapshot_step(&mut self, job: Key, snapshot: Key, first: bool) -> Next {
        let volume = self.database.snapshots.get(&snapshot).map(|row| row.volume);
        let vm = volume.and_then(|volume| self.database.volumes.get(&volume)).and_then(|volume| volume.vm);
        match vm {
            Some(vm) if first => Next::Queue(vm, Work::SnapshotVolume { snapshot }),
            _ => {
                if let Some(row) = self.database.snapshots.get_mut(&snapshot) {
                    "BackedUp".clone_into(&mut row.state);
                }
                self.took_effect(Some(job));
                Next::Done(Outcome::Snapshot(snapshot))
            }
        }
    }

    /// What needs no VM's queue.
    fn direct_step(&mut self, job: Key, task: &Task) -> Result<Next, JobError> {
        let outcome = match task {
            Task::CreateVolume { volume } => Outcome::Volume(*volume),
            Task::UpdateVolume { volume, name, delete_protection } => {
                let missing = || JobError::refused(format!("Unable to find volume with ID: {volume}"));
                let row = self.database.volumes.get_mut(volume).filter(|row| !row.removed).ok_or_else(missing)?;
                if let Some(name) = name {
                    row.name.clone_from(name);
                }
                if let Some(protection) = delete_protection {
                    row.delete_protection = *protection;
                }
                Outcome::Volume(*volume)
            }
            Task::DestroyVolume { volume, expunge } => {
                self.check_delete_volume(*volume)?;
                self.destroy_volume(*volume, *expunge)?;
                Outcome::Volume(*volume)
            }
            Task::DeleteSnapshot { snapshot } => {
                let row = self.database.snapshots.get_mut(snapshot).filter(|row| !row.removed);
                row.ok_or_else(|| JobError::refused(format!("unable to find a snapshot with id {snapshot}")))?
                    .removed = true;
                Outcome::Success
            }
            Task::RevertSnapshot { snapshot } => {
                self.check_revert_snapshot(*snapshot)?;
                if let Some(row) = self.database.snapshots.get(snapshot)
                    && let Some(volume) = self.database.volumes.get_mut(&row.volume)
                {
                    volume.reverted_to = Some(row.id.clone());
                }
                Outcome::Snapshot(*snapshot)
            }
            Task::CreateTags { resources, resource_type, tags } => {
                let account = self.database.jobs.get(&job).map(|job| job.account.clone()).unwrap_or_default();
                self.create_tags(resources, resource_type, tags, &account)?;
                Outcome::Success
            }
            Task::DeleteTags { resources, resource_type, tags } => {
                self.delete_tags(resources, resource_type, tags)?;
                Outcome::Success
            }
            _ => return Ok(Next::Done(Outcome::Success)),
        };
        self.took_effect(Some(job));
        Ok(Next::Done(outcome))
    }

    pub(crate) fn destroy_volume(&mut self, key: Key, expunge: bool) -> Result<(), JobError> {
        let Some(row) = self.database.volumes.get_mut(&key) else { return Ok(()) };
        if expunge {
            row.state = VolumeState::Expunged;
            row.removed = true;
            return Ok(());
        }
        if row.state == VolumeState::Allocated {
            return Err(JobError::refused(
                "The volume in Allocated/Uploaded state can only be expunged not destroyed/recovered",
            ));
        }
        row.state = VolumeState::Destroy;
        Ok(())
    }

    fn succeed(&mut self, key: Key, outcome: &Outcome) {
        let Some(job) = self.database.jobs.get(&key) else { return };
        let caller = self.account_of(job);
        // Rendered while the job is still pending, so the object shows this very job as pending.
        let result = match outcome {
            Outcome::Vm(vm) => json!({"virtualmachine": render::vm_or_hollow(&self.database, *vm, &caller)}),
            Outcome::Volume(volume) => json!({"volume": render::volume(&self.database, *volume, &caller)}),
            Outcome::VmSnapshot(snapshot) => {
                json!({"vmsnapshot": render::vm_snapshot(&self.database, *snapshot)})
            }
            Outcome::Snapshot(snapshot) => {
                json!({"snapshot": render::created_snapshot(&self.database, *snapshot)})
            }
            Outcome::Success => json!({"success": true}),
        };
        self.finish(key, 1, 0, Some(result));
    }

    fn fail(&mut self, key: Key, error: &JobError) {
        let result = json!({"errorcode": error.code, "errortext": error.text});
        self.finish(key, 2, error.code, Some(result));
    }

    /// Ends a job; one that has ended already gets this end instead.
    pub(super) fn finish(&mut self, key: Key, status: u8, code: u16, result: Option<serde_json::Value>) {
        let date = self.date();
        let Some(job) = self.database.jobs.get_mut(&key) else { return };
        if job.pending() {
            self.agenda.add(self.now.plus_millis(self.settings.job_expire_ms), Event::ForgetJob(key));
        }
        job.status = status;
        job.code = code;
        job.result = result;
        job.completed = Some(date);
        self.calls.ended(&job.id, self.now, status == 1);
    }
}
