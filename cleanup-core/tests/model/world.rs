//! Everything there is at one moment: the cloud, the row, the executors, and the trouble that may still come.

use std::collections::BTreeMap;
use std::collections::hash_map::DefaultHasher;
use std::hash::{Hash, Hasher};
use std::sync::Arc;

use cleanup_core::decide::{Lane, Open, Progress, Step, View};
use cleanup_core::machine::{Effect, End, Machine};

use super::cloud::{Cloud, Id, Job};
use super::config::{Config, FAULTS, Fault};

/// How the row stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Status {
    Running,
    Parked,
    Completed,
    Cancelled,
}

/// What is durable.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) struct Row {
    pub(crate) progress: Progress,
    pub(crate) holder: Option<usize>,
    pub(crate) status: Status,
    /// Somebody asked to cancel, and the executor has not seen it.
    pub(crate) cancel: bool,
    /// The last write took the lease.
    pub(crate) taken: bool,
    /// The drawn ids of the open calls; empty where ids are derived.
    pub(crate) salts: BTreeMap<Open, u8>,
}

/// An executor that lives.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Exec {
    pub(crate) machine: Machine,
    /// What it does next. Follows from the machine, so it is not hashed.
    pub(crate) effect: Effect,
    /// Its version of the row minus the row's: 0 is the newest, more is what the repository has forgotten.
    pub(crate) version: i8,
    /// The end that its next commit is about.
    pub(crate) ending: Option<End>,
    /// What was read first of an observation whose parts are read at different moments.
    pub(crate) torn: Option<View>,
}

impl Hash for Exec {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.machine.hash(state);
        self.version.hash(state);
        self.ending.hash(state);
        self.torn.hash(state);
    }
}

/// The trouble that may still come, and what came.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) struct Budget {
    each: [u8; FAULTS],
    shared: u8,
    /// Which of the kinds that excuse something have happened.
    came: u32,
}

const EXCUSING: [Fault; 4] = [Fault::Human, Fault::Foreign, Fault::Loss, Fault::Torn];

impl Budget {
    pub(crate) fn new(config: &Config) -> Self {
        Self { each: config.each, shared: config.shared, came: 0 }
    }

    pub(crate) fn can(&self, fault: Fault, config: &Config) -> bool {
        self.each[fault as usize] > 0 || (self.shared > 0 && config.shared_kinds & (1 << fault as u32) != 0)
    }

    /// Uses up one.
    pub(crate) fn spend(&mut self, fault: Fault, config: &Config) -> Option<()> {
        if !self.can(fault, config) {
            return None;
        }
        let own = &mut self.each[fault as usize];
        match own.checked_sub(1) {
            Some(left) => *own = left,
            None => self.shared -= 1,
        }
        if EXCUSING.contains(&fault) {
            self.came |= 1 << fault as u32;
        }
        Some(())
    }

    pub(crate) fn came(&self, fault: Fault) -> bool {
        self.came & (1 << fault as u32) != 0
    }
}

#[derive(Clone, Debug)]
pub(crate) struct World {
    pub(crate) cloud: Cloud,
    pub(crate) row: Arc<Row>,
    /// The row before its last commit, where the repository may forget that.
    pub(crate) before: Option<Arc<Row>>,
    pub(crate) execs: [Option<Arc<Exec>>; 2],
    pub(crate) budget: Budget,
    /// A hash of the rest, so that the checker need not hash it again.
    pub(crate) print: u64,
}

impl PartialEq for World {
    fn eq(&self, other: &Self) -> bool {
        self.print == other.print
    }
}

impl Hash for World {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.print.hash(state);
    }
}

impl World {
    pub(crate) fn new(config: &Config) -> Self {
        let row = Row {
            progress: Progress::default(),
            holder: None,
            status: Status::Running,
            cancel: false,
            taken: false,
            salts: BTreeMap::new(),
        };
        let mut world = Self {
            cloud: Cloud::new(&config.setup, config.stopped, config.free),
            row: Arc::new(row),
            before: None,
            execs: [None, None],
            budget: Budget::new(config),
            print: 0,
        };
        world.seal();
        world
    }

    pub(crate) fn exec(&self, i: usize) -> Option<&Exec> {
        self.execs[i].as_deref()
    }

    /// The id under which a call is known.
    pub(crate) fn id_of(&self, open: Open) -> Id {
        Id { open, salt: self.row.salts.get(&open).copied().unwrap_or(0) }
    }

    /// Whether anybody could still ask about this call or send it again.
    fn matters(&self, open: Open) -> bool {
        let of = |progress: &Progress| {
            open.attempt >= progress.used(open.step) || progress.open(open.step.lane()) == Some(open)
        };
        of(&self.row.progress)
            || self.before.as_ref().is_some_and(|row| of(&row.progress))
            || self.execs.iter().flatten().any(|exec| of(exec.machine.progress()) || exec.effect == Effect::Send(open))
    }

    /// Makes equal what nobody can tell apart, and looks for broken invariants.
    pub(crate) fn seal(&mut self) {
        let cloud = &self.cloud;
        // The server refuses these when they come.
        let useless: Vec<Id> = cloud
            .net
            .iter()
            .copied()
            .filter(|id| cloud.jobs.contains_key(id) || cloud.expired.contains(&id.open))
            .collect();
        // Nobody can ask about these.
        let forgotten: Vec<Id> = cloud
            .jobs
            .iter()
            .filter(|(id, job)| **job != Job::Pending && !self.matters(id.open))
            .map(|(id, _)| *id)
            .collect();
        // A call that the server knows cannot expire any more; one that nobody names does not matter.
        let expired: Vec<Open> = cloud
            .expired
            .iter()
            .copied()
            .filter(|open| cloud.jobs.keys().any(|id| id.open == *open) || !self.named(*open))
            .collect();
        for id in useless {
            self.cloud.net.remove(&id);
        }
        for id in forgotten {
            self.cloud.jobs.remove(&id);
        }
        for open in expired {
            self.cloud.expired.remove(&open);
        }
        self.cloud.write();
        self.judge();
        let mut hasher = DefaultHasher::new();
        self.cloud.hash(&mut hasher);
        self.row.hash(&mut hasher);
        self.before.hash(&mut hasher);
        self.execs.hash(&mut hasher);
        self.budget.hash(&mut hasher);
        self.print = hasher.finish();
    }

    /// Whether a row or an executor still knows of a call.
    pub(crate) fn remembered(&self, open: Open) -> bool {
        let of = |progress: &Progress| progress.used(open.step) > open.attempt;
        of(&self.row.progress) || self.execs.iter().flatten().any(|exec| of(exec.machine.progress()))
    }

    /// Whether a detach of this volume is under way that nobody of ours knows of.
    pub(crate) fn detach_is_forgotten(&self, volume: u8) -> bool {
        self.cloud.detaches_left(volume).into_iter().any(|open| !self.remembered(open))
    }

    /// Whether a call is open anywhere, or on its way.
    fn named(&self, open: Open) -> bool {
        let of = |progress: &Progress| progress.open(open.step.lane()) == Some(open);
        of(&self.row.progress)
            || self.before.as_ref().is_some_and(|row| of(&row.progress))
            || self.execs.iter().flatten().any(|exec| of(exec.machine.progress()) || exec.effect == Effect::Send(open))
            || self.cloud.net.iter().any(|id| id.open == open)
    }

    /// The calls that may expire now, and whether somebody waits for that: named, not known to the server, not expired.
    pub(crate) fn mortal(&self) -> Vec<(Open, bool)> {
        let named = |open: Open| {
            let progress = self.execs.iter().flatten().map(|exec| exec.machine.progress()).chain([&self.row.progress]);
            progress.into_iter().any(|p| p.open(open.step.lane()) == Some(open))
        };
        let awaited = |open: Open| {
            let asks =
                |exec: &Arc<Exec>| matches!(&exec.effect, Effect::AskQuiet { open: asked } if asked.contains(&open));
            self.execs.iter().flatten().any(asks) || !named(open)
        };
        let mut all: Vec<Open> = self.cloud.net.iter().map(|id| id.open).collect();
        let progress = self.execs.iter().flatten().map(|exec| exec.machine.progress()).chain([&self.row.progress]);
        all.extend(progress.flat_map(|p| [p.lane_t, p.lane_x]).flatten());
        all.sort();
        all.dedup();
        all.retain(|open| !self.cloud.expired.contains(open) && !self.cloud.jobs.contains_key(&self.id_of(*open)));
        all.into_iter().map(|open| (open, awaited(open))).collect()
    }

    /// Whether a detach of ours is decided, sent or queued and not over.
    pub(crate) fn detach_is_near(&self, volume: u8) -> bool {
        let detach = Step::detach(volume);
        self.execs.iter().flatten().any(|exec| matches!(&exec.effect, Effect::Send(open) if open.step == detach))
            || !self.cloud.detaches_left(volume).is_empty()
    }

    /// Whether a destroy of ours is decided, sent or queued and not over: what others do now is beyond anybody's power.
    pub(crate) fn destroy_is_near(&self) -> bool {
        let destroy = |open: &Open| open.step == Step::vm(cleanup_core::CallKind::Destroy);
        let about_to = self.execs.iter().flatten().any(|exec| match &exec.effect {
            Effect::Send(open) => {
                destroy(open) && !self.cloud.expired.contains(open) && !self.cloud.jobs.contains_key(&self.id_of(*open))
            }
            _ => false,
        });
        about_to
            || self.cloud.alive_in(Lane::TestVm).iter().any(destroy)
            || self.cloud.queue_t.iter().any(|work| work.kind == cleanup_core::CallKind::Destroy)
    }
}
