//! An abstract CloudStack: owners in its database, openers on its hosts, jobs by id, one first-in-first-out queue for each VM.

use std::collections::{BTreeMap, BTreeSet};

use cleanup_core::CallKind;
use cleanup_core::decide::{ClaimView, Lane, Open, Power, Setup, Step};

use super::config::Config;

/// Whom the database calls a volume's VM.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum Owner {
    Nobody,
    T,
    X,
    Other,
}

pub(crate) const ON_T: u8 = 1;
pub(crate) const ON_X: u8 = 2;
pub(crate) const ON_OTHER: u8 = 4;

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) struct Disk {
    pub(crate) owner: Owner,
    /// Which VMs have it open on their hosts: the truth that data depends on.
    pub(crate) open: u8,
    /// Counts attachments, as slot and time of attachment do.
    pub(crate) mark: u8,
    /// The appliance's guest will see it later.
    pub(crate) late: bool,
    /// It holds what its snapshot holds.
    pub(crate) clean: bool,
    /// Its snapshot is there.
    pub(crate) snapshot: bool,
}

/// The id of a request. The salt is 0 but where a mutant draws ids, or the server does not honour them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct Id {
    pub(crate) open: Open,
    pub(crate) salt: u8,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum By {
    Us(Id),
    /// Somebody else; shown as work on the volume while its job lives.
    Others {
        shown: bool,
    },
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) struct Work {
    pub(crate) kind: CallKind,
    pub(crate) volume: u8,
    /// The VM that a detach was resolved to.
    pub(crate) from: Owner,
    pub(crate) by: By,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Job {
    Pending,
    Succeeded,
    Failed,
    /// Failed without a result: the server died, and what it asked of a host may still happen.
    Lost,
}

/// How a piece of work goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Luck {
    Well,
    FailsBefore,
    FailsAfter,
    /// On the host, but not in the database; the job fails.
    Half,
    /// In the database, but not on the host; the job succeeds.
    Lies,
    /// As `Lies`, and the host follows later.
    LiesForNow,
}

/// What a management-server restart does besides failing every job and dropping what was not resolved.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Restart {
    /// Queued work is done by the other server.
    WorkSurvives,
    /// Queued work is gone.
    WorkPurged,
    /// The attach at the head was done on the host and not in the database; other work survives.
    AttachHalfDone,
}

/// Broken invariants, one bit each.
pub(crate) mod broken {
    pub(crate) const TWO_OPENERS: u16 = 1;
    pub(crate) const CLOBBERED: u16 = 1 << 1;
    pub(crate) const TAKEN_FROM_HOME: u16 = 1 << 2;
    pub(crate) const DESTROYED_EARLY: u16 = 1 << 3;
    pub(crate) const DESTROY_SENT_EARLY: u16 = 1 << 4;
    pub(crate) const FALSE_COMPLETED: u16 = 1 << 5;
    pub(crate) const TWO_IN_A_LANE: u16 = 1 << 6;
    pub(crate) const NOT_COMMITTED: u16 = 1 << 7;
    pub(crate) const DETACH_FROM_RUNNING: u16 = 1 << 8;
    pub(crate) const ATTACH_TOO_EARLY: u16 = 1 << 9;
    pub(crate) const OUT_OF_SCOPE: u16 = 1 << 10;
    pub(crate) const REVERTED_IN_USE: u16 = 1 << 11;
    pub(crate) const SNAPSHOT_GONE_EARLY: u16 = 1 << 12;

    /// What data can come to harm by, as opposed to the rules that keep it from there.
    pub(crate) const HARM: u16 =
        TWO_OPENERS | CLOBBERED | TAKEN_FROM_HOME | DESTROYED_EARLY | FALSE_COMPLETED | OUT_OF_SCOPE | REVERTED_IN_USE;
}

const DISK: Disk = Disk { owner: Owner::Nobody, open: 0, mark: 0, late: false, clean: false, snapshot: true };

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) struct Cloud {
    pub(crate) power: Power,
    /// The test VM runs on its host.
    pub(crate) on: bool,
    pub(crate) claim: ClaimView,
    /// Something that the plan does not know is attached to the test VM.
    pub(crate) extra: bool,
    pub(crate) disks: Vec<Disk>,
    /// Requests on their way.
    pub(crate) net: BTreeSet<Id>,
    /// Accepted and not resolved.
    pub(crate) api: BTreeSet<Id>,
    /// Somebody else's detaches, accepted and not resolved.
    pub(crate) others: BTreeSet<u8>,
    pub(crate) queue_t: Vec<Work>,
    pub(crate) queue_x: Vec<Work>,
    /// Volumes that a host may still take back to a snapshot, for a server that died meanwhile.
    pub(crate) strays: BTreeSet<u8>,
    pub(crate) jobs: BTreeMap<Id, Job>,
    /// Ids that are no longer accepted.
    pub(crate) expired: BTreeSet<Open>,
    pub(crate) broken: u16,
}

impl Cloud {
    pub(crate) fn new(setup: &Setup, stopped: bool, free: u8) -> Self {
        let disks = (0..setup.volumes)
            .map(|i| match i < free {
                true => Disk { owner: Owner::Nobody, open: 0, ..DISK },
                false => Disk { owner: Owner::T, open: if stopped { 0 } else { ON_T }, ..DISK },
            })
            .collect();
        Self {
            power: if stopped { Power::Stopped } else { Power::Running },
            on: !stopped,
            claim: ClaimView::None,
            extra: false,
            disks,
            net: BTreeSet::new(),
            api: BTreeSet::new(),
            others: BTreeSet::new(),
            queue_t: Vec::new(),
            queue_x: Vec::new(),
            strays: BTreeSet::new(),
            jobs: BTreeMap::new(),
            expired: BTreeSet::new(),
            broken: 0,
        }
    }

    pub(crate) fn all_home(&self) -> bool {
        self.disks.iter().all(|d| d.owner == Owner::X && d.open == ON_X)
    }

    pub(crate) fn disk(&mut self, volume: u8) -> &mut Disk {
        &mut self.disks[usize::from(volume)]
    }

    /// A request reaches the server. Returns whether it was taken.
    pub(crate) fn arrive(&mut self, mut id: Id, honours_ids: bool) -> bool {
        let kind = id.open.step.kind;
        if self.expired.contains(&id.open) || (self.power == Power::Gone && id.open.step.volume.is_none()) {
            return false;
        }
        if self.jobs.contains_key(&id) {
            if honours_ids {
                return false;
            }
            id.salt = id.salt.saturating_add(1);
        }
        self.jobs.insert(id, Job::Pending);
        match kind {
            CallKind::Detach | CallKind::Stop | CallKind::Barrier | CallKind::ForceStop => {
                self.api.insert(id);
            }
            // When these resolve makes no difference to them.
            CallKind::Attach
            | CallKind::Destroy
            | CallKind::Claim
            | CallKind::Release
            | CallKind::Revert
            | CallKind::DeleteSnapshot => self.resolve(id),
        }
        true
    }

    /// A job starts: a detach learns here, and only here, which VM it is about.
    pub(crate) fn resolve(&mut self, id: Id) {
        self.api.remove(&id);
        let step = id.open.step;
        let volume = step.volume.unwrap_or(0);
        let work = |from| Work { kind: step.kind, volume, from, by: By::Us(id) };
        match step.kind {
            CallKind::Claim => {
                let ours = self.claim != ClaimView::Other;
                if ours {
                    self.claim = ClaimView::Ours;
                }
                self.finish(id, ours);
            }
            CallKind::Release => {
                if self.claim == ClaimView::Ours {
                    self.claim = ClaimView::None;
                }
                self.finish(id, true);
            }
            CallKind::Attach if self.disks[usize::from(volume)].owner != Owner::Nobody => self.finish(id, false),
            CallKind::Revert if self.in_use(volume) => self.finish(id, false),
            CallKind::Attach | CallKind::Revert | CallKind::DeleteSnapshot => self.queue_x.push(work(Owner::Nobody)),
            CallKind::Detach => match self.disks[usize::from(volume)].owner {
                Owner::Nobody => self.finish(id, false),
                Owner::T => self.queue_t.push(work(Owner::T)),
                Owner::X => self.queue_x.push(work(Owner::X)),
                Owner::Other => {
                    self.broken |= broken::OUT_OF_SCOPE;
                    self.finish(id, true);
                }
            },
            _ => self.queue_t.push(work(Owner::T)),
        }
    }

    /// Somebody else's detach starts, and learns here which VM it is about.
    pub(crate) fn resolve_others(&mut self, volume: u8) -> Option<()> {
        if !self.others.remove(&volume) {
            return None;
        }
        let owner = self.disk(volume).owner;
        let work = Work { kind: CallKind::Detach, volume, from: owner, by: By::Others { shown: true } };
        match owner {
            Owner::T => self.queue_t.push(work),
            Owner::X => self.queue_x.push(work),
            Owner::Nobody | Owner::Other => {}
        }
        Some(())
    }

    pub(crate) fn finish(&mut self, id: Id, well: bool) {
        if let Some(job) = self.jobs.get_mut(&id)
            && *job == Job::Pending
        {
            *job = if well { Job::Succeeded } else { Job::Failed };
        }
    }

    /// Whether a guest may have a volume open, by the database.
    pub(crate) fn in_use(&self, volume: u8) -> bool {
        match self.disks[usize::from(volume)].owner {
            Owner::Nobody => false,
            Owner::T => self.power == Power::Running,
            Owner::X | Owner::Other => true,
        }
    }

    /// Whether a volume holds what its snapshot holds, if that is wanted.
    pub(crate) fn went_back(&self, volume: u8, config: &Config) -> bool {
        !config.setup.reverts.contains(&volume) || self.disks[usize::from(volume)].clean
    }

    /// A running test writes to what it has open.
    pub(crate) fn write(&mut self) {
        for disk in self.disks.iter_mut().filter(|disk| self.on && disk.open & ON_T != 0) {
            disk.clean = false;
        }
    }

    pub(crate) fn restart(&mut self, how: Restart) -> Option<()> {
        match how {
            Restart::WorkSurvives => {
                let reverts = self.queue_x.iter().filter(|work| work.kind == CallKind::Revert);
                self.strays.extend(reverts.map(|work| work.volume));
            }
            Restart::WorkPurged => {
                if self.queue_t.is_empty() && self.queue_x.is_empty() {
                    return None;
                }
                self.queue_t.clear();
                self.queue_x.clear();
            }
            Restart::AttachHalfDone => {
                if self.queue_x.first()?.kind != CallKind::Attach {
                    return None;
                }
                self.run(Lane::Appliance, Luck::Half)?;
            }
        }
        self.api.clear();
        self.queue_x.retain(|work| work.kind != CallKind::Revert);
        for (id, job) in self.jobs.iter_mut().filter(|(_, job)| **job == Job::Pending) {
            *job = if id.open.step.kind == CallKind::Revert { Job::Lost } else { Job::Failed };
        }
        self.others.clear();
        for work in &mut self.queue_t {
            if let By::Others { shown } = &mut work.by {
                *shown = false;
            }
        }
        // Somebody else's work that hides in the appliance's queue is beyond any barrier: the appliance is never stopped.
        self.queue_x.retain(|work| matches!(work.by, By::Us(_)));
        Some(())
    }

    fn queued(&self) -> impl Iterator<Item = &Work> {
        self.queue_t.iter().chain(&self.queue_x)
    }

    /// Whether work is shown on a volume.
    pub(crate) fn volume_busy(&self, volume: u8) -> bool {
        self.jobs.iter().any(|(id, job)| *job == Job::Pending && id.open.step.volume == Some(volume))
            || self.others.contains(&volume)
            || self.queued().any(|w| w.volume == volume && w.by == By::Others { shown: true })
    }

    /// Whether work is shown on the test VM.
    pub(crate) fn vm_busy(&self) -> bool {
        self.jobs.iter().any(|(id, job)| *job == Job::Pending && id.open.step.volume.is_none())
    }

    /// Whether any job is listed. Queued work whose job has failed is not.
    pub(crate) fn any_job(&self) -> bool {
        self.jobs.values().any(|job| *job == Job::Pending)
            || !self.others.is_empty()
            || self.queued().any(|w| w.by == By::Others { shown: true })
    }

    /// Whether a call can still begin, or has begun and is not over.
    pub(crate) fn alive(&self, id: Id) -> bool {
        match self.jobs.get(&id) {
            Some(job) => *job == Job::Pending,
            None => self.net.contains(&id) && !self.expired.contains(&id.open),
        }
    }

    pub(crate) fn head_is_others(&self, lane: Lane) -> bool {
        let queue = if lane == Lane::TestVm { &self.queue_t } else { &self.queue_x };
        queue.first().is_some_and(|work| matches!(work.by, By::Others { .. }))
    }

    /// Whether an attach of this volume is still queued, seen or unseen.
    ///
    /// If a person brings the volume back to the test VM just then, and another program takes it off again, a detach of ours between the two
    /// begins after the attach and takes the volume from the appliance. Nobody can see both coming; the machine brings it home again.
    pub(crate) fn attach_left(&self, volume: u8) -> bool {
        self.queue_x.iter().any(|work| work.kind == CallKind::Attach && work.volume == volume)
    }

    /// Whether this volume may still go back to its snapshot. Nobody can prevent that a person gives it to a guest meanwhile.
    pub(crate) fn revert_left(&self, volume: u8) -> bool {
        let about = |id: &&Id| id.open.step == Step::revert(volume) && self.alive(**id);
        self.strays.contains(&volume) || self.net.iter().chain(self.jobs.keys()).any(|id| about(&id))
    }

    /// Our calls that are alive, in one lane.
    pub(crate) fn alive_in(&self, lane: Lane) -> BTreeSet<Open> {
        let ids = self.net.iter().chain(self.jobs.keys());
        ids.filter(|id| id.open.step.lane() == lane && self.alive(**id)).map(|id| id.open).collect()
    }

    /// Our detaches of this volume that can still happen.
    pub(crate) fn detaches_left(&self, volume: u8) -> Vec<Open> {
        let about = |open: &Open| open.step.kind == CallKind::Detach && open.step.volume == Some(volume);
        let queued = self.queued().filter_map(|work| match work.by {
            By::Us(id) => Some(id.open),
            By::Others { .. } => None,
        });
        self.alive_in(Lane::TestVm).into_iter().chain(queued).filter(about).collect()
    }
}
