//! What happens around the calls that are watched: people, other tools, strays in a queue. None of it is counted as a call.

use super::Cloud;
use super::queue::Work;
use crate::commands::find;
use crate::model::{Key, Task, VmState, VolumeKind};

/// What was asked for names something that does not exist, or cannot be done.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NotPossible(String);

impl std::fmt::Display for NotPossible {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for NotPossible {}

type Done = Result<(), NotPossible>;

impl Cloud {
    /// Somebody attaches a free volume to a VM, host and database, at once.
    ///
    /// # Errors
    /// The volume has an owner, or one of the two does not exist.
    pub fn somebody_attaches(&mut self, volume: &str, vm: &str) -> Done {
        let (volume, vm) = (self.volume_key(volume)?, self.vm_key(vm)?);
        let slot = self.slot_for(volume, vm, None).map_err(|error| NotPossible(error.text))?;
        self.put_on(volume, vm, slot)
    }

    /// Somebody attaches a free volume to a stopped VM as the disk that it boots from.
    ///
    /// # Errors
    /// The volume has an owner, or one of the two does not exist.
    pub fn somebody_attaches_as_root(&mut self, volume: &str, vm: &str) -> Done {
        let (volume, vm) = (self.volume_key(volume)?, self.vm_key(vm)?);
        self.put_on(volume, vm, 0)
    }

    fn put_on(&mut self, volume: Key, vm: Key, slot: u32) -> Done {
        let date = self.date();
        let Some(row) = self.database.volumes.get_mut(&volume).filter(|row| row.vm.is_none()) else {
            return Err(NotPossible("the volume is attached already; detach it first".to_owned()));
        };
        row.vm = Some(vm);
        row.device = Some(slot);
        row.attached = Some(date);
        row.kind = if slot == 0 { VolumeKind::Root } else { VolumeKind::DataDisk };
        self.hosts.open(vm, row, slot, self.now);
        Ok(())
    }

    /// Somebody detaches a volume from whatever it is on, host and database, at once.
    ///
    /// # Errors
    /// The volume has no owner or does not exist.
    pub fn somebody_detaches(&mut self, volume: &str) -> Done {
        let volume = self.volume_key(volume)?;
        let Some(vm) = self.database.volumes.get(&volume).and_then(|row| row.vm) else {
            return Err(NotPossible("the volume is not attached".to_owned()));
        };
        self.hosts.close(vm, volume);
        self.detach_on_paper(volume);
        Ok(())
    }

    /// Somebody starts a stopped VM, at once.
    ///
    /// # Errors
    /// The VM is not stopped or does not exist.
    pub fn somebody_starts(&mut self, vm: &str) -> Done {
        let vm = self.vm_key(vm)?;
        if self.database.live_vm(vm).is_none_or(|vm| vm.state != VmState::Stopped) {
            return Err(NotPossible("only a stopped VM can be started".to_owned()));
        }
        self.power_on(vm);
        self.set_vm_state(vm, VmState::Running);
        Ok(())
    }

    /// Somebody stops a running VM, at once.
    ///
    /// # Errors
    /// The VM does not run or does not exist.
    pub fn somebody_stops(&mut self, vm: &str) -> Done {
        let vm = self.vm_key(vm)?;
        if self.database.live_vm(vm).is_none_or(|vm| vm.state != VmState::Running) {
            return Err(NotPossible("only a running VM can be stopped".to_owned()));
        }
        self.hosts.stop(vm);
        self.stopped_on_paper(vm);
        Ok(())
    }

    /// Somebody destroys a VM and has it expunged, at once: its data disks are freed, its ROOT is gone.
    ///
    /// # Errors
    /// The VM does not exist.
    pub fn somebody_expunges(&mut self, vm: &str) -> Done {
        let vm = self.vm_key(vm)?;
        self.hosts.stop(vm);
        self.expunge_vm(vm);
        Ok(())
    }

    /// The hosts report which guests run, and the database follows: a VM that is Running on paper becomes Stopped if its guest does not run, and the other way round.
    /// A server does this by itself some time after a failure; here it happens when asked for.
    pub fn report_power(&mut self) {
        let vms: Vec<(Key, VmState)> = self.database.vms.values().map(|vm| (vm.key, vm.state.clone())).collect();
        for (vm, state) in vms {
            match (state, self.hosts.runs(vm)) {
                (VmState::Running, false) => self.stopped_on_paper(vm),
                (VmState::Stopped, true) => self.set_vm_state(vm, VmState::Running),
                _ => {}
            }
        }
    }

    /// A detach of `volume` has passed its checks while the volume was on `vm` and now waits in that VM's queue: when its turn comes it clears the volume's owner,
    /// whoever that is by then. Its job is listed as pending meanwhile; the job's id is the answer.
    ///
    /// # Errors
    /// One of the two does not exist.
    pub fn late_detach(&mut self, volume: &str, vm: &str) -> Result<String, NotPossible> {
        let (volume_key, vm) = (self.volume_key(volume)?, self.vm_key(vm)?);
        let command = find("detachVolume").ok_or_else(|| NotPossible("there is no detachVolume".to_owned()))?;
        let task = Task::DetachVolume { volume: Some(volume_key), vm: None, device: None };
        let instance = (Some("Volume"), Some(volume.to_owned()));
        let root = self.root();
        let (key, id) = self.write_job(command, &root, None, instance, task);
        self.enqueue(vm, Work::Detach { volume: volume_key }, Some(key));
        Ok(id)
    }

    /// As [`Cloud::late_detach`], with its job gone already: nothing in the API shows it. A server restart leaves such work behind.
    ///
    /// # Errors
    /// One of the two does not exist.
    pub fn hidden_late_detach(&mut self, volume: &str, vm: &str) -> Done {
        let (volume, vm) = (self.volume_key(volume)?, self.vm_key(vm)?);
        self.enqueue(vm, Work::Detach { volume }, None);
        Ok(())
    }

    /// Work of somebody else keeps this VM's queue busy for so many milliseconds from its next turn on, without changing anything.
    ///
    /// # Errors
    /// The VM does not exist.
    pub fn occupy(&mut self, vm: &str, ms: u64) -> Done {
        let vm = self.vm_key(vm)?;
        self.enqueue(vm, Work::Foreign { ms }, None);
        Ok(())
    }

    fn vm_key(&self, id: &str) -> Result<Key, NotPossible> {
        self.database.vm_by_id(id).map(|vm| vm.key).ok_or_else(|| NotPossible(format!("there is no VM {id}")))
    }

    fn volume_key(&self, id: &str) -> Result<Key, NotPossible> {
        self.database.volume_by_id(id).map(|v| v.key).ok_or_else(|| NotPossible(format!("there is no volume {id}")))
    }
}
