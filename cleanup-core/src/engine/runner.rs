//! Performs the machine's effects.

use std::future::pending;
use std::pin::pin;
use std::sync::Arc;
use std::time::SystemTime;

use jiff::Timestamp;
use serde_json::json;
use tokio::task::AbortHandle;
use tokio::time::Instant;

use super::device_wait::DeviceWait;
use super::engine::{Shared, Starter};
use super::observe::merge;
use super::row::{CleanupBody, test_from_row};
use super::run::Progressing;
use super::track::Tracker;
use super::watch::Watchers;
use super::{report, words};
use crate::decide::{Open, Scope, Wait, view_of};
use crate::error::{Error, ErrorKind, Result};
use crate::evidence::{NewRecord, RecordKind};
use crate::machine::{Effect, End, Event, Machine, OffAnswer, Pause, Statuses};
use crate::model::{Call, CallStatus, Observation, OffProof, Report, Seen, TestStatus, VmId, Volume};
use crate::repository::{Row, RowKind, RowQuery};

pub(super) struct Runner {
    pub(super) shared: Arc<Shared>,
    pub(super) body: CleanupBody,
    /// The row's version, once this executor holds it.
    pub(super) version: Option<u64>,
    pub(super) machine: Machine,
    /// What the plan's own reads saw a moment ago.
    pub(super) fresh: Option<Observation>,
    pub(super) starter: Starter,
    /// Entries for the event log that the next put takes along.
    pub(super) records: Vec<NewRecord>,
    /// When the lease was last written, by both clocks: one stands still while a machine sleeps.
    pub(super) renewed: (Instant, SystemTime),
    /// When this process saw the last attachment succeed.
    pub(super) last_attach: Option<Instant>,
    /// The wait that last seemed to be over before its rest was.
    cut_short: Option<Wait>,
    pub(super) watchers: Watchers,
    pub(super) tracker: Tracker,
    /// Calls that this process sent and got an answer to.
    pub(super) answered: Vec<Open>,
    /// Calls that this process sent and got no answer to in time. They may still be at work.
    pub(super) unanswered: Vec<(Open, AbortHandle)>,
    pub(super) trouble: Option<Error>,
}

impl Runner {
    pub(super) fn new(
        shared: Arc<Shared>,
        body: CleanupBody,
        version: Option<u64>,
        fresh: Option<Observation>,
        starter: Starter,
        progress: Progressing,
    ) -> Self {
        let mut setup = shared.setup(&body.plan);
        if !(shared.sources.vms.capability().honours_call_ids && shared.sources.volumes.capability().honours_call_ids) {
            // Without honoured ids a second copy would have a second effect.
            setup.limits.resends = 0;
        }
        let machine = match starter {
            Starter::Program => Machine::new(setup),
            Starter::Person(_) => Machine::resumed_by_person(setup),
        };
        let tracker = Tracker::new(&body, progress);
        Self {
            shared,
            body,
            version,
            machine,
            fresh,
            starter,
            records: Vec::new(),
            renewed: (Instant::now(), SystemTime::now()),
            last_attach: None,
            cut_short: None,
            watchers: Watchers::new(),
            tracker,
            answered: Vec::new(),
            unanswered: Vec::new(),
            trouble: None,
        }
    }

    pub(super) async fn run(mut self) -> Result<Report> {
        let mut event = Event::Start;
        loop {
            let effect = self.machine.step(event);
            tracing::debug!(cleanup = %self.body.cleanup, ?effect, "next");
            self.tracker.show(&self.machine, &effect, &self.body);
            event = match effect {
                Effect::Load => self.begin().await,
                Effect::Inquire { open, forgotten } => self.inquire(&open, &forgotten).await,
                Effect::AskQuiet { open } => Event::Settled(self.quiet(&open).await),
                Effect::Observe(scope) => self.observe(scope).await,
                Effect::Commit(progress) => self.commit(*progress).await,
                Effect::Send(open) => Event::Answered(self.send(open).await),
                Effect::Watch(open) => self.watch(&open).await,
                Effect::Rest(pause) => self.rest(pause).await,
                Effect::ProveOff => self.prove_off().await,
                Effect::Record(end) => self.record(end).await,
                Effect::End(end) => return self.end(end),
            };
        }
    }

    fn end(self, end: End) -> Result<Report> {
        match end {
            End::Lost => Err(Error::new(
                ErrorKind::LeaseLost,
                format!("another executor has taken over cleanup {}: ask for its report", self.body.cleanup),
            )),
            End::RepositoryFailed => {
                // Nothing can be written any more, so what is known goes to the log.
                let known = serde_json::to_string(&self.body).unwrap_or_default();
                tracing::error!(cleanup = %self.body.cleanup, known, "the job repository failed; nothing more is sent");
                Err(self.trouble.unwrap_or_else(|| Error::new(ErrorKind::Repository, "the job repository failed")))
            }
            End::Completed | End::Cancelled | End::Parked(_) | End::AlreadyOver => {
                Ok(report::of(&self.body, Timestamp::now()))
            }
        }
    }

    pub(super) fn note(&mut self, kind: RecordKind, data: serde_json::Value) {
        self.records.push(record(kind, data));
    }

    async fn observe(&mut self, scope: Scope) -> Event {
        let mut seen = self.shared.sources.observe(&self.body.plan, scope).await;
        let home = |volume: &Seen<Volume>| {
            volume.present().is_some_and(|volume| volume.owner.as_ref() == Some(&self.body.plan.appliance))
        };
        // Only then it may be deleted next.
        let all_home = seen.volumes.as_ref().is_some_and(|volumes| volumes.iter().all(home));
        if scope.leftover
            && all_home
            && let Seen::Present(vm) = &mut seen.test_vm
        {
            // Somebody may have recorded it as an appliance meanwhile. What cannot be read protects it.
            let query = RowQuery::all(RowKind::FailoverTest);
            let tests = self.shared.repository.find(&query).await;
            let surely_none = tests.is_ok_and(|rows| !rows.iter().any(|row| is_appliance(row, &vm.id)));
            vm.protected |= !surely_none;
        }
        self.note(RecordKind::Observed, json!({ "seen": words::brief(&self.body.plan, &seen) }));
        let view = view_of(&self.body.plan, self.body.cleanup, &seen);
        self.compare_data(&view).await;
        self.body.seen = Some(merge(self.body.seen.take(), seen, scope));
        Event::Seen(view)
    }

    async fn watch(&mut self, open: &[Open]) -> Event {
        let calls: Vec<(Open, Call)> = open.iter().map(|o| (*o, self.call(*o))).collect();
        let timing = &self.shared.timing;
        let slice = timing.renew.saturating_sub(self.renewed.0.elapsed());
        let found = self.watchers.wait(&self.shared.sources, &calls, timing, slice).await;
        let all_pending = found.iter().all(|status| *status == CallStatus::Pending);
        let open = open.iter().zip(found).map(|(open, status)| self.ended(*open, status)).collect();
        if all_pending {
            let waiting: Vec<String> = calls.iter().map(|(open, _)| words::step(&self.body.plan, open.step)).collect();
            self.tracker.still_waiting(&self.machine, &self.body, &waiting.join(", "));
            match self.put().await {
                Event::Committed => {}
                other => return other,
            }
        }
        Event::Inquired(Statuses { open, forgotten: Vec::new() })
    }

    async fn rest(&mut self, pause: Pause) -> Event {
        let timing = self.shared.timing.clone();
        let length = match pause {
            Pause::Look(_) => timing.look_pause,
            Pause::Settle | Pause::Inquire => timing.settle_pause,
            // After a restart nobody knows how old it is.
            Pause::Stable => match self.last_attach {
                None => timing.stable_for,
                Some(at) => timing.stable_for.saturating_sub(at.elapsed()),
            },
        };
        let until = Instant::now() + length;
        let mut hint = pin!(self.hint(pause));
        while Instant::now() < until {
            tokio::select! {
                biased;
                wait = &mut hint => {
                    self.cut_short = Some(wait);
                    return Event::Rested;
                }
                () = tokio::time::sleep_until(until.min(Instant::now() + timing.renew)) => {}
            }
            if self.renewed.0.elapsed() >= timing.renew {
                match self.put().await {
                    Event::Committed => {}
                    other => return other,
                }
            }
        }
        Event::Rested
    }

    /// Says when there is something to see before the rest is over. Nothing but a hint: the machine looks for itself.
    fn hint(&mut self, pause: Pause) -> impl Future<Output = Wait> + Send + use<> {
        let cut_short = self.cut_short.take();
        let wait = match pause {
            // A device that was gone again when the machine looked must not use up its looks.
            Pause::Look(wait) if cut_short != Some(wait) => Some(wait),
            _ => None,
        };
        let device = wait.and_then(|wait| Some((wait, DeviceWait::of(wait, &self.body.plan)?)));
        let sources = self.shared.sources.clone();
        async move {
            let Some((wait, device)) = device else { return pending().await };
            device.over(sources).await;
            wait
        }
    }

    async fn prove_off(&mut self) -> Event {
        // If this parks, the report shall not speak of the VM as it was before.
        let scope = Scope { vms: true, ..Scope::default() };
        let seen = self.shared.sources.observe(&self.body.plan, scope).await;
        self.body.seen = Some(merge(self.body.seen.take(), seen, scope));
        Event::OffProven(match self.shared.sources.vms.off_proof(&self.body.plan.test_vm).await {
            OffProof::Off => OffAnswer::Proven,
            OffProof::On | OffProof::CannotTell => OffAnswer::NotProven,
        })
    }
}

/// Whether a failover test's row names a VM as the place where volumes go home, or cannot be read.
fn is_appliance(row: &Row, vm: &VmId) -> bool {
    test_from_row(row).map_or(true, |test| test.appliance == *vm && test.status != TestStatus::Withdrawn)
}

/// One entry for the event log, now.
pub(super) fn record(kind: RecordKind, data: serde_json::Value) -> NewRecord {
    NewRecord { at: Timestamp::now(), kind, data }
}
