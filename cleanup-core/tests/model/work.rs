//! What queued work does when its turn comes.

use cleanup_core::CallKind;
use cleanup_core::decide::{Lane, Power};

use super::cloud::{By, Cloud, Luck, ON_T, ON_X, Owner, Work, broken};

impl Cloud {
    /// The head of a queue is done. `None` if this luck makes no difference to it.
    pub(crate) fn run(&mut self, lane: Lane, luck: Luck) -> Option<()> {
        let queue = if lane == Lane::TestVm { &mut self.queue_t } else { &mut self.queue_x };
        let work = *queue.first()?;
        if !possible(work.kind, luck) {
            return None;
        }
        queue.remove(0);
        let well = match work.kind {
            CallKind::Stop | CallKind::Barrier | CallKind::ForceStop => self.stop(work.kind, luck)?,
            CallKind::Detach => self.detach(work, luck),
            CallKind::Attach => self.attach(work.volume, luck),
            CallKind::Destroy => self.destroy(luck),
            CallKind::Claim | CallKind::Release => true,
            CallKind::Revert => self.revert(work.volume, luck),
            CallKind::DeleteSnapshot => self.delete_snapshot(work.volume, luck),
        };
        if let By::Us(id) = work.by {
            self.finish(id, well);
        }
        Some(())
    }

    fn stop(&mut self, kind: CallKind, luck: Luck) -> Option<bool> {
        match (self.power, luck) {
            (_, Luck::FailsBefore) => Some(false),
            (Power::Gone, _) => Some(false),
            (Power::Running, Luck::Half | Luck::Lies) if kind == CallKind::ForceStop => {
                self.power = Power::Stopped;
                Some(luck == Luck::Lies)
            }
            (Power::Running, Luck::Well | Luck::FailsAfter) => {
                self.power = Power::Stopped;
                self.on = false;
                self.close(ON_T);
                Some(luck == Luck::Well)
            }
            (_, Luck::Well) => Some(true),
            _ => None,
        }
    }

    /// A VM that is listed as stopped is off on its host, too.
    pub(crate) fn power_off_on_host(&mut self) {
        if self.power == Power::Stopped {
            self.on = false;
            self.close(ON_T);
        }
    }

    fn close(&mut self, vm: u8) {
        for disk in &mut self.disks {
            disk.open &= !vm;
        }
    }

    fn detach(&mut self, work: Work, luck: Luck) -> bool {
        if luck == Luck::FailsBefore {
            return false;
        }
        // A VM listed as stopped is not asked: the detach is a line in the database, whatever its host does.
        let asked = self.on && self.power == Power::Running;
        let owner = self.disk(work.volume).owner;
        if matches!(work.by, By::Us(_)) {
            match (work.from, owner) {
                (Owner::X, _) => self.broken |= broken::TAKEN_FROM_HOME,
                (_, Owner::X) => self.broken |= broken::CLOBBERED,
                (_, Owner::Other) => self.broken |= broken::OUT_OF_SCOPE,
                _ => {}
            }
        }
        // Whoever owns the volume by now: CloudStack does not look again.
        let disk = self.disk(work.volume);
        disk.owner = Owner::Nobody;
        match work.from {
            Owner::X => disk.open &= !ON_X,
            _ if asked => disk.open &= !ON_T,
            _ => {}
        }
        luck == Luck::Well
    }

    fn attach(&mut self, volume: u8, luck: Luck) -> bool {
        let disk = self.disk(volume);
        if disk.owner != Owner::Nobody || luck == Luck::FailsBefore {
            return false;
        }
        if disk.open & ON_X != 0 {
            // The host refuses the second copy, and cleaning up after it may take the first one away.
            disk.open &= !ON_X;
            return false;
        }
        match luck {
            Luck::Half => disk.open |= ON_X,
            Luck::Lies | Luck::LiesForNow => {
                disk.owner = Owner::X;
                disk.mark = disk.mark.saturating_add(1);
                disk.late = luck == Luck::LiesForNow;
            }
            _ => {
                disk.owner = Owner::X;
                disk.mark = disk.mark.saturating_add(1);
                disk.open |= ON_X;
            }
        }
        luck != Luck::Half && luck != Luck::FailsAfter
    }

    fn revert(&mut self, volume: u8, luck: Luck) -> bool {
        if luck == Luck::FailsBefore || self.in_use(volume) || !self.disk(volume).snapshot {
            return false;
        }
        self.take_back(volume);
        luck == Luck::Well
    }

    /// A host writes the snapshot over the volume; it does not ask who has it open.
    pub(crate) fn take_back(&mut self, volume: u8) {
        let disk = self.disk(volume);
        disk.clean = true;
        if disk.open != 0 {
            self.broken |= broken::REVERTED_IN_USE;
        }
    }

    fn delete_snapshot(&mut self, volume: u8, luck: Luck) -> bool {
        if luck == Luck::FailsBefore {
            return false;
        }
        self.disk(volume).snapshot = false;
        luck == Luck::Well
    }

    fn destroy(&mut self, luck: Luck) -> bool {
        if luck == Luck::FailsBefore || self.power == Power::Gone {
            return false;
        }
        if self.power == Power::Destroyed {
            return luck == Luck::Well;
        }
        // What a destroy would take along: the worst there is.
        if self.extra || self.disks.iter().any(|d| d.owner == Owner::T || d.open & ON_T != 0) {
            self.broken |= broken::DESTROYED_EARLY;
        }
        for disk in &mut self.disks {
            if disk.owner == Owner::T {
                disk.owner = Owner::Nobody;
            }
            disk.open &= !ON_T;
        }
        self.power = Power::Destroyed;
        self.on = false;
        luck == Luck::Well
    }
}

/// Whether a kind of work can go this way at all.
fn possible(kind: CallKind, luck: Luck) -> bool {
    match luck {
        Luck::Well | Luck::FailsBefore => true,
        Luck::FailsAfter => !matches!(kind, CallKind::Barrier | CallKind::Claim | CallKind::Release),
        Luck::Half | Luck::Lies => matches!(kind, CallKind::Attach | CallKind::ForceStop),
        Luck::LiesForNow => kind == CallKind::Attach,
    }
}
