//! Performs a machine's effects on the abstract world, as the engine does on the real one.

use std::sync::Arc;

use cleanup_core::decide::Open;
use cleanup_core::machine::Status as CallStatus;
use cleanup_core::machine::{Answer, Effect, End, Event, Loaded, Machine, OffAnswer, Statuses};
use cleanup_core::{CallKind, Quiet};

use super::cloud::{Job, broken};
use super::config::{Config, Mutant};
use super::reading::{Cut, worth_tearing};
use super::world::{Exec, Row, Status, World};

/// How an effect goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum How {
    /// As it should.
    Well,
    /// The reply is lost.
    NoReply,
    /// The request is late, and nobody waits for it any longer.
    Late,
    /// The executor dies right after the request has arrived.
    CrashAfter,
    /// The executor dies, and the request arrives later or never.
    CrashLate,
    /// The lease is too old.
    NotSent,
    /// A claim is refused: the account may not.
    Refused,
    /// It cannot be read.
    Blind,
    /// The first part is read now, the others later.
    Torn(Cut),
    /// The repository fails, having written or not.
    RepositoryFails { written: bool },
}

impl World {
    /// Begins a machine and loads the row.
    pub(crate) fn begin(&mut self, i: usize, person: bool, config: &Config) -> Option<()> {
        let mut machine = match person {
            true => Machine::resumed_by_person(config.setup.clone()),
            false => Machine::new(config.setup.clone()),
        };
        let effect = machine.step(Event::Start);
        self.execs[i] = Some(Arc::new(Exec { machine, effect, version: -1, ending: None, torn: None }));
        self.perform(i, How::Well, config)
    }

    /// Does what executor `i` wants. `None` where this cannot happen.
    pub(crate) fn perform(&mut self, i: usize, how: How, config: &Config) -> Option<()> {
        let mut exec = self.exec(i)?.clone();
        let effect = exec.effect.clone();
        let event = match (&effect, how) {
            (Effect::Load, How::Well) => self.load(i, &mut exec)?,
            (Effect::Inquire { open, forgotten }, How::Well) => Event::Inquired(Statuses {
                open: open.iter().map(|open| self.status(*open)).collect(),
                forgotten: forgotten.iter().map(|open| self.status(*open)).collect(),
            }),
            (Effect::Inquire { open, forgotten }, How::Blind) => Event::Inquired(Statuses {
                open: open.iter().map(|_| CallStatus::Unknown).collect(),
                forgotten: forgotten.iter().map(|_| CallStatus::Unknown).collect(),
            }),
            (Effect::Watch(open), How::Well) => self.watch(i, open, &exec, config)?,
            (Effect::Watch(open), How::Blind) => Event::Inquired(Statuses {
                open: open.iter().map(|_| CallStatus::Unknown).collect(),
                forgotten: vec![],
            }),
            (Effect::AskQuiet { open }, How::Well) => Event::Settled(self.quiet(open, config)),
            (Effect::AskQuiet { .. }, How::Blind) => Event::Settled(Quiet::Pending),
            (Effect::Observe(scope), How::Well) => Event::Seen(self.observe(*scope, &mut exec, config)),
            (Effect::Observe(scope), How::Blind) => Event::Seen(self.blind(*scope, config)),
            (Effect::Observe(scope), How::Torn(cut)) => {
                if exec.torn.is_some() || !worth_tearing(*scope, cut) {
                    return None;
                }
                exec.torn = Some(self.first_part(cut, config));
                self.execs[i] = Some(Arc::new(exec));
                return Some(());
            }
            (Effect::Commit(progress), How::Well | How::RepositoryFails { .. }) => {
                let written = how != How::RepositoryFails { written: false }
                    && self.write(i, &mut exec, config, |row, ending| {
                        row.progress = (**progress).clone();
                        if let Some(end) = ending {
                            row.status = status_of(end);
                            row.holder = None;
                        }
                    });
                match how {
                    How::Well if written => Event::Committed,
                    How::Well => Event::Lost,
                    _ => Event::RepositoryFailed,
                }
            }
            (Effect::Record(end), How::Well) => {
                if self.write(i, &mut exec, config, |_, _| {}) {
                    exec.ending = Some(*end);
                    Event::Recorded
                } else {
                    Event::Lost
                }
            }
            (Effect::ProveOff, How::Well) => Event::OffProven(match config.mutant {
                Mutant::TrustForcedStop => OffAnswer::Proven,
                _ if self.cloud.on => OffAnswer::NotProven,
                _ => OffAnswer::Proven,
            }),
            (Effect::Send(open), how) => match self.send(*open, how, config)? {
                Some(answer) => Event::Answered(answer),
                None => {
                    self.end(i);
                    return Some(());
                }
            },
            _ => return None,
        };
        self.feed(i, exec, event, config);
        Some(())
    }

    /// Hands an event to a machine, and takes its next effect. Pauses pass at once: nobody else is touched by them.
    fn feed(&mut self, i: usize, mut exec: Exec, mut event: Event, config: &Config) {
        let looked = exec.machine.progress().looked_twice;
        let read_now = matches!(event, Event::Seen(_));
        loop {
            exec.effect = exec.machine.step(event);
            match exec.effect {
                Effect::Rest(_) => event = Event::Rested,
                _ => break,
            }
        }
        if exec.machine.progress().looked_twice && !looked && !self.home_for_good(config) {
            self.cloud.broken |= broken::FALSE_COMPLETED;
        }
        match &exec.effect {
            Effect::End(_) => self.end(i),
            Effect::Send(open) => {
                let open = *open;
                self.execs[i] = Some(Arc::new(exec));
                self.judge_send(open, read_now, config);
            }
            _ => self.execs[i] = Some(Arc::new(exec)),
        }
    }

    /// An executor is gone; its lease runs out.
    pub(crate) fn end(&mut self, i: usize) {
        self.execs[i] = None;
        if self.row.holder == Some(i) {
            Arc::make_mut(&mut self.row).holder = None;
        }
    }

    fn load(&mut self, i: usize, exec: &mut Exec) -> Option<Event> {
        let loaded = |row: &Row, over| Event::Loaded(Loaded { progress: row.progress.clone(), over, view: None });
        if self.row.status != Status::Running {
            return Some(loaded(&self.row, true));
        }
        // While somebody else holds the lease, this one waits.
        if self.row.holder.is_some_and(|holder| holder != i) {
            return None;
        }
        self.wrote(i, exec);
        let row = Arc::make_mut(&mut self.row);
        row.holder = Some(i);
        row.taken = true;
        if row.cancel {
            row.progress.cancel = true;
        }
        Some(loaded(&self.row, false))
    }

    /// The row's version goes up by one, by this executor's hand.
    fn wrote(&mut self, i: usize, exec: &mut Exec) {
        if self.before.is_some() {
            self.before = Some(Arc::clone(&self.row));
        }
        let other = 1 - i;
        if let Some(theirs) = &self.execs[other] {
            let mut theirs = (**theirs).clone();
            theirs.version = (theirs.version - 1).max(-2);
            self.execs[other] = Some(Arc::new(theirs));
        }
        exec.version = 0;
    }

    /// Compare and put, as the engine does it. False: somebody else has the row.
    fn write(
        &mut self,
        i: usize,
        exec: &mut Exec,
        config: &Config,
        change: impl FnOnce(&mut Row, Option<End>),
    ) -> bool {
        if !self.holds(i, exec, config) {
            return false;
        }
        self.wrote(i, exec);
        let old = Arc::clone(&self.row);
        let row = Arc::make_mut(&mut self.row);
        row.taken = false;
        row.holder = Some(i);
        change(row, exec.ending);
        if config.mutant == Mutant::NoIntent && exec.ending.is_none() {
            row.progress = old.progress.clone();
        }
        if row.cancel && !row.progress.cancel {
            row.progress.cancel = true;
            exec.machine.cancel();
        }
        let opens: Vec<Open> = [row.progress.lane_t, row.progress.lane_x].into_iter().flatten().collect();
        let fresh: Vec<Open> =
            opens.iter().copied().filter(|open| open.attempt >= old.progress.used(open.step)).collect();
        if config.mutant == Mutant::RandomIds {
            row.salts.retain(|open, _| opens.contains(open));
            for open in &fresh {
                // Drawn by whoever commits: different for the two executors.
                row.salts.insert(*open, u8::try_from(i).unwrap_or(0) + 1);
            }
        }
        for open in fresh {
            self.cloud.expired.remove(&open);
        }
        true
    }

    fn status(&self, open: Open) -> CallStatus {
        match self.cloud.jobs.get(&self.id_of(open)) {
            None => CallStatus::Absent,
            Some(Job::Pending) => CallStatus::Pending,
            Some(Job::Succeeded) => CallStatus::Succeeded,
            Some(Job::Failed | Job::Lost) => CallStatus::Failed,
        }
    }

    /// Whether a compare-and-put by this executor passes. A version ahead of the row's: the repository forgot its last commit, and its lease still stands there.
    fn holds(&self, i: usize, exec: &Exec, config: &Config) -> bool {
        let ours = exec.version == 0 || (exec.version == 1 && self.row.holder == Some(i));
        ours || (config.mutant == Mutant::NoCas && self.row.status == Status::Running)
    }

    fn watch(&self, i: usize, open: &[Open], exec: &Exec, config: &Config) -> Option<Event> {
        let open: Vec<CallStatus> = open.iter().map(|open| self.status(*open)).collect();
        if open.iter().all(|status| *status == CallStatus::Pending) {
            // Nothing to tell, but the lease is renewed meanwhile, and its loss noticed.
            return (!self.holds(i, exec, config)).then_some(Event::Lost);
        }
        Some(Event::Inquired(Statuses { open, forgotten: Vec::new() }))
    }

    fn quiet(&self, open: &[Open], config: &Config) -> Quiet {
        let over = |open: &Open| match self.status(*open) {
            CallStatus::Succeeded => true,
            CallStatus::Failed => true,
            CallStatus::Absent => config.mutant == Mutant::NoFence || self.cloud.expired.contains(open),
            CallStatus::Pending | CallStatus::Unknown => false,
        };
        if config.mutant == Mutant::IgnorePending {
            return Quiet::Quiet;
        }
        if config.mutant == Mutant::FailedIsNotDone && open.iter().all(|o| self.status(*o) == CallStatus::Failed) {
            return Quiet::Quiet;
        }
        if !open.iter().all(over) || self.cloud.any_job() {
            return Quiet::Pending;
        }
        let lost = |open: &Open| self.cloud.jobs.get(&self.id_of(*open)) == Some(&Job::Lost);
        let told = config.mutant != Mutant::TrustLostRevert && open.iter().any(lost);
        if told { Quiet::CannotTell } else { Quiet::Quiet }
    }

    /// The outer `None`: cannot happen. The inner: the executor died.
    fn send(&mut self, open: Open, how: How, config: &Config) -> Option<Option<Answer>> {
        let id = self.id_of(open);
        let honours_ids = config.mutant != Mutant::NoDedup;
        // The mutants whose barrier does not queue.
        let failed_before = config.mutant == Mutant::FailedIsNotDone && !self.cloud.any_job();
        if open.step.kind == CallKind::Barrier && (config.mutant == Mutant::NoBarrier || failed_before) {
            return (how == How::Well).then_some(Some(Answer::Succeeded));
        }
        let arrive = |world: &mut Self| world.cloud.arrive(id, honours_ids);
        Some(match how {
            How::Well => Some(if arrive(self) { Answer::Pending } else { Answer::Unknown }),
            How::NoReply => {
                if !arrive(self) {
                    return None;
                }
                Some(Answer::Unknown)
            }
            How::CrashAfter => {
                if !arrive(self) {
                    return None;
                }
                None
            }
            How::Late | How::CrashLate => {
                let known = self.cloud.jobs.contains_key(&id) && honours_ids;
                if known || self.cloud.expired.contains(&open) {
                    return None;
                }
                self.cloud.net.insert(id);
                (how == How::Late).then_some(Answer::Unknown)
            }
            How::NotSent => Some(Answer::NotSent),
            // The account may not claim: then no copy of the call may.
            How::Refused if open.step.kind == CallKind::Claim && !self.cloud.net.contains(&id) => Some(Answer::Refused),
            _ => return None,
        })
    }
}

fn status_of(end: End) -> Status {
    match end {
        End::Completed => Status::Completed,
        End::Cancelled => Status::Cancelled,
        _ => Status::Parked,
    }
}
