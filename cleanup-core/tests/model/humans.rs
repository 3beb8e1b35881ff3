//! What people and other programs do meanwhile.

use cleanup_core::decide::{ClaimView, Power};

use super::cloud::{ON_OTHER, ON_T, Owner};
use super::config::Fault;
use super::world::{Status, World};

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Human {
    Start,
    /// The test VM is deleted by somebody else, recoverably.
    Delete,
    /// And for good.
    Expunge,
    MoveElsewhere(u8),
    MoveToTestVm(u8),
    /// Detached by somebody else, and left so.
    Free(u8),
    /// A volume that the plan does not know is attached to the test VM.
    AddVolume,
}

impl World {
    pub(crate) fn human(&mut self, what: Human) -> Option<()> {
        let over = self.row.status == Status::Completed;
        let looked = self.execs.iter().flatten().any(|exec| exec.machine.progress().looked_twice);
        // The last reads before a call are the beginning of the window that nobody can close.
        let reading = self.execs.iter().flatten().any(|exec| exec.torn.is_some() && exec.machine.progress().any_open());
        if over || looked || reading || self.destroy_is_near() {
            return None;
        }
        // Between a detach's last read and its work, ours or anybody's, nobody can prevent what a person does there.
        let detach_is_near = match what {
            Human::MoveElsewhere(v) | Human::MoveToTestVm(v) | Human::Free(v) => {
                (self.budget.came(Fault::Foreign) && self.cloud.attach_left(v))
                    || self.cloud.revert_left(v)
                    || self.detach_is_near(v)
                    || self.cloud.others.contains(&v)
                    || self.cloud.queue_t.iter().any(|work| work.volume == v)
            }
            // Deleting the test VM detaches every volume.
            Human::Delete => (0..u8::MAX).take(self.cloud.disks.len()).any(|v| self.detach_is_near(v)),
            _ => false,
        };
        if detach_is_near {
            return None;
        }
        let cloud = &mut self.cloud;
        let there = matches!(cloud.power, Power::Running | Power::Stopped);
        // A person who moves a volume that the hosts and the database disagree about is not ours to save.
        let agrees = |owner: Owner, open: u8| match owner {
            Owner::Nobody => open == 0,
            Owner::T => open & !ON_T == 0,
            Owner::X => open == super::cloud::ON_X,
            Owner::Other => open == ON_OTHER,
        };
        match what {
            Human::Start if cloud.power == Power::Stopped => {
                cloud.power = Power::Running;
                cloud.on = true;
                for disk in cloud.disks.iter_mut().filter(|disk| disk.owner == Owner::T) {
                    disk.open |= ON_T;
                }
            }
            // Their delete stops the VM in its queue first.
            Human::Delete if there && cloud.queue_t.is_empty() => {
                for disk in &mut cloud.disks {
                    if disk.owner == Owner::T {
                        disk.owner = Owner::Nobody;
                    }
                    disk.open &= !ON_T;
                }
                cloud.on = false;
                cloud.power = Power::Destroyed;
            }
            Human::Expunge if cloud.power == Power::Destroyed => cloud.power = Power::Gone,
            Human::AddVolume if there && !cloud.extra => cloud.extra = true,
            Human::MoveElsewhere(v) | Human::MoveToTestVm(v) | Human::Free(v) => {
                let (power, on) = (cloud.power, cloud.on);
                let disk = cloud.disk(v);
                if !agrees(disk.owner, disk.open) {
                    return None;
                }
                match what {
                    Human::MoveElsewhere(_) if disk.owner != Owner::Other => {
                        disk.owner = Owner::Other;
                        disk.open = ON_OTHER;
                    }
                    Human::MoveToTestVm(_)
                        if disk.owner != Owner::T && matches!(power, Power::Running | Power::Stopped) =>
                    {
                        disk.owner = Owner::T;
                        disk.open = if on { ON_T } else { 0 };
                        disk.mark = disk.mark.saturating_add(1);
                    }
                    Human::Free(_) if disk.owner == Owner::X => {
                        disk.owner = Owner::Nobody;
                        disk.open = 0;
                    }
                    _ => return None,
                }
            }
            _ => return None,
        }
        Some(())
    }

    /// Somebody else's detach of a planned volume, sent while the volume was on the test VM.
    pub(crate) fn foreign_detach(&mut self, volume: u8) -> Option<()> {
        let free_for_all = matches!(self.cloud.power, Power::Running | Power::Stopped);
        // As for a late request that is forgotten: nobody is left who could know of both.
        if self.detach_is_forgotten(volume) || !free_for_all || self.cloud.disks[usize::from(volume)].owner != Owner::T
        {
            return None;
        }
        if !self.cloud.others.insert(volume) {
            return None;
        }
        Some(())
    }

    pub(crate) fn other_claims(&mut self) -> Option<()> {
        if self.cloud.claim != ClaimView::None {
            return None;
        }
        self.cloud.claim = ClaimView::Other;
        Some(())
    }
}
