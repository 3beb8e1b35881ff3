//! Performs the machine's effects.

use std::sync::Arc;
use std::time::{Duration, SystemTime};

use jiff::Timestamp;
use serde_json::json;
use tokio::time::Instant;

use super::engine::{Shared, Starter, later};
use super::observe::merge;
use super::row::{CallRecord, CleanupBody, Lease, State, test_from_row, test_to_row};
use super::run::Progressing;
use super::track::Tracker;
use super::watch::{Watchers, status};
use super::{report, words};
use crate::decide::{Open, Progress, Scope, view_of};
use crate::error::{Error, ErrorKind, Result};
use crate::evidence::{NewRecord, RecordKind};
use crate::machine::{Answer, Effect, End, Event, Loaded, Machine, OffAnswer, Pause, Status, Statuses};
use crate::model::{
    Call, CallId, CallKind, CallStatus, Observation, OffProof, Outcome, Quiet, Report, StopMode, TestStatus,
};
use crate::proof;
use crate::repository::{Put, RowKind};

/// Tries of a repository that answers with errors, before the run ends.
const REPOSITORY_TRIES: u32 = 6;
/// How often a follower looks whether the executor it follows is done.
const FOLLOW_PAUSE: Duration = Duration::from_millis(500);
/// How much longer than its own life a request may take to be answered.
const ANSWER_GRACE: Duration = Duration::from_secs(60);

pub(super) struct Runner {
    shared: Arc<Shared>,
    body: CleanupBody,
    /// The row's version, once this executor holds it.
    version: Option<u64>,
    machine: Machine,
    /// What the plan's own reads saw a moment ago.
    fresh: Option<Observation>,
    starter: Starter,
    /// Entries for the event log that the next put takes along.
    records: Vec<NewRecord>,
    /// When the lease was last written, by both clocks: one stands still while a machine sleeps.
    renewed: (Instant, SystemTime),
    /// When this process saw the last attachment succeed.
    last_attach: Option<Instant>,
    watchers: Watchers,
    tracker: Tracker,
    /// Calls that this process sent and got an answer to.
    answered: Vec<Open>,
    trouble: Option<Error>,
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
            watchers: Watchers::new(),
            tracker,
            answered: Vec::new(),
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

    fn note(&mut self, kind: RecordKind, data: serde_json::Value) {
        self.records.push(NewRecord { at: Timestamp::now(), kind, data });
    }

    // ---- the row ----

    /// Takes the row, and tells the failover test that its cleanup goes on.
    async fn begin(&mut self) -> Event {
        let event = self.load().await;
        if matches!(&event, Event::Loaded(loaded) if !loaded.over)
            && let Err(e) = self.set_test_status(TestStatus::Cleaning).await
        {
            return self.repository_failed(e);
        }
        event
    }

    async fn load(&mut self) -> Event {
        if let Some(seen) = self.fresh.take() {
            let view = view_of(&self.body.plan, self.body.cleanup, &seen);
            return Event::Loaded(Loaded { progress: self.body.progress.clone(), over: false, view: Some(view) });
        }
        self.version = None;
        let mut tries = 0;
        loop {
            match self.take_lease().await {
                Ok(Some(event)) => return event,
                // Somebody else is at it: follow until they are done, or gone.
                Ok(None) => tokio::time::sleep(FOLLOW_PAUSE).await,
                Err(e) => {
                    tries += 1;
                    if tries >= REPOSITORY_TRIES {
                        return self.repository_failed(e);
                    }
                    tokio::time::sleep(backoff(tries)).await;
                }
            }
        }
    }

    /// Reads the row, and takes it if nobody else holds it.
    async fn take_lease(&mut self) -> Result<Option<Event>> {
        let repository = Arc::clone(&self.shared.repository);
        let id = self.body.cleanup.to_string();
        let Some(row) = repository.get(RowKind::Cleanup, &id).await? else {
            return Err(Error::new(ErrorKind::Repository, format!("cleanup {id} is no longer in the job repository")));
        };
        self.body = CleanupBody::from_row(&row)?;
        let parked = matches!(self.body.state, State::Parked { .. });
        if self.body.state.is_over() || (parked && self.starter == Starter::Program) {
            return Ok(Some(self.over()));
        }
        let now = repository.now().await?;
        let mine = self.shared.holder;
        if self.body.lease.as_ref().is_some_and(|lease| lease.holder != mine && lease.until > now) {
            return Ok(None);
        }
        self.body.token += 1;
        self.body.lease =
            Some(Lease { holder: mine, token: self.body.token, until: later(now, self.shared.timing.lease) });
        self.body.state = State::Running;
        if let Starter::Person(by) = &self.starter {
            let by = by.clone();
            self.note(RecordKind::Person, json!({ "asked": "resolve", "by": by }));
            // Asked once; a later turn of this run is the program's.
            self.starter = Starter::Program;
        }
        self.note(RecordKind::TakenOver, json!({ "holder": mine, "token": self.body.token }));
        let started = Instant::now();
        match repository.put_if(Some(row.version), &self.body.to_row()?, &self.body.claims(), &self.records).await {
            Put::Committed(version) => {
                self.records.clear();
                self.version = Some(version);
                self.renewed = (started, SystemTime::now());
                if self.body.cancel_by.is_some() {
                    self.body.progress.cancel = true;
                }
                let progress = self.body.progress.clone();
                Ok(Some(Event::Loaded(Loaded { progress, over: false, view: None })))
            }
            // Somebody was faster, or nobody knows: look again.
            Put::Conflict(_) | Put::Unknown(_) => Ok(None),
            Put::Refused(e) => Err(e),
        }
    }

    fn over(&self) -> Event {
        Event::Loaded(Loaded { progress: self.body.progress.clone(), over: true, view: None })
    }

    fn repository_failed(&mut self, e: Error) -> Event {
        self.trouble = Some(e);
        Event::RepositoryFailed
    }

    async fn commit(&mut self, progress: Progress) -> Event {
        self.body.progress = progress;
        for open in [self.body.progress.lane_t, self.body.progress.lane_x].into_iter().flatten() {
            let key = CleanupBody::key(open);
            if !self.body.calls.contains_key(&key) {
                let call = self.new_call(open).await;
                self.note(RecordKind::Intent, json!({ "call": call }));
                self.body.calls.insert(key, CallRecord { call, open, ended: None });
            }
        }
        self.put().await
    }

    /// Writes the body as it stands, with a renewed lease.
    async fn put(&mut self) -> Event {
        let repository = Arc::clone(&self.shared.repository);
        let mut tries = 0;
        loop {
            tries += 1;
            match self.put_once(repository.as_ref()).await {
                Ok(Some(event)) => return event,
                Ok(None) => {}
                Err(e) if tries >= REPOSITORY_TRIES => return self.repository_failed(e),
                Err(e) => {
                    tracing::warn!(cleanup = %self.body.cleanup, error = %e, "the job repository refuses; trying again");
                    tokio::time::sleep(backoff(tries)).await;
                }
            }
        }
    }

    /// `None`: look again at once.
    async fn put_once(&mut self, repository: &dyn crate::JobRepository) -> Result<Option<Event>> {
        let Some(version) = self.version else { return Ok(Some(Event::Lost)) };
        let started = Instant::now();
        let now = repository.now().await?;
        match &mut self.body.lease {
            Some(lease) => lease.until = later(now, self.shared.timing.lease),
            None => return Ok(Some(Event::Lost)),
        }
        let row = if self.body.state == State::Running {
            self.body.to_row()?
        } else {
            // Ended: the lease is given up with it.
            CleanupBody { lease: None, ..self.body.clone() }.to_row()?
        };
        match repository.put_if(Some(version), &row, &self.body.claims(), &self.records).await {
            Put::Committed(version) => {
                self.version = Some(version);
                self.records.clear();
                self.renewed = (started, SystemTime::now());
                Ok(Some(Event::Committed))
            }
            Put::Refused(e) => Err(e),
            Put::Conflict(_) | Put::Unknown(_) => self.look_after_conflict(repository, version, &row).await,
        }
    }

    /// The put may or may not have been written, or somebody wrote first: read before going on.
    async fn look_after_conflict(
        &mut self,
        repository: &dyn crate::JobRepository,
        expected: u64,
        ours: &crate::Row,
    ) -> Result<Option<Event>> {
        let Some(stored) = repository.get(RowKind::Cleanup, &ours.id).await? else { return Ok(Some(Event::Lost)) };
        if stored.version == expected + 1 && stored.body == ours.body {
            self.version = Some(stored.version);
            self.records.clear();
            return Ok(Some(Event::Committed));
        }
        let theirs = CleanupBody::from_row(&stored)?;
        let mine = self.body.lease.as_ref().map(|lease| (lease.holder, lease.token));
        if theirs.lease.as_ref().map(|lease| (lease.holder, lease.token)) != mine {
            return Ok(Some(Event::Lost));
        }
        // Still our lease: only a request was added. Take it over, and write again.
        if theirs.cancel_by.is_some() {
            self.body.cancel_by = theirs.cancel_by;
            self.body.progress.cancel = true;
            self.machine.cancel();
        }
        self.version = Some(stored.version);
        Ok(None)
    }

    async fn record(&mut self, end: End) -> Event {
        let (status, state) = match end {
            End::Completed => (TestStatus::CleanupCompleted, State::Completed),
            End::Cancelled => (TestStatus::CleanupCancelled, State::Cancelled),
            End::Parked(why) => (TestStatus::CleanupParked, State::Parked { why }),
            End::Lost | End::RepositoryFailed | End::AlreadyOver => return Event::Lost,
        };
        // Renewed first: a failover test is only written by whoever holds its cleanup.
        match self.put().await {
            Event::Committed => {}
            other => return other,
        }
        if let Err(e) = self.set_test_status(status).await {
            return self.repository_failed(e);
        }
        self.body.state = state;
        if self.body.progress.forced {
            self.body.warnings.push("the test VM was stopped by force: its last writes may be lost".to_owned());
        }
        let (kind, ending) = match end {
            End::Parked(why) => {
                (RecordKind::Parked, json!({ "why": why, "text": words::why(why, &self.body.plan).why }))
            }
            _ => (RecordKind::Ended, json!({ "ending": self.body.state.name() })),
        };
        self.note(kind, ending);
        Event::Recorded
    }

    async fn set_test_status(&self, status: TestStatus) -> Result<()> {
        let repository = &self.shared.repository;
        let mut last = None;
        for attempt in 1..=REPOSITORY_TRIES {
            let id = self.body.plan.test.as_str();
            let Some(row) = repository.get(RowKind::FailoverTest, id).await? else {
                return Err(Error::new(
                    ErrorKind::Repository,
                    format!("failover test {id} is no longer in the job repository"),
                ));
            };
            let mut test = test_from_row(&row)?;
            if test.status == status && test.cleanup == Some(self.body.cleanup) {
                return Ok(());
            }
            test.status = status;
            test.cleanup = Some(self.body.cleanup);
            let record = NewRecord {
                at: Timestamp::now(),
                kind: RecordKind::Outcome,
                data: json!({ "status": status.name(), "cleanup": self.body.cleanup }),
            };
            match repository.put_if(Some(row.version), &test_to_row(&test)?, &[], &[record]).await {
                Put::Committed(_) => return Ok(()),
                Put::Conflict(_) => {}
                Put::Refused(e) | Put::Unknown(e) => last = Some(e),
            }
            tokio::time::sleep(backoff(attempt)).await;
        }
        Err(last.unwrap_or_else(|| {
            Error::new(ErrorKind::Repository, "the failover test could not be written: somebody else keeps changing it")
        }))
    }

    // ---- the provider ----

    async fn observe(&mut self, scope: Scope) -> Event {
        let seen = self.shared.sources.observe(&self.body.plan, scope).await;
        self.note(RecordKind::Observed, json!({ "seen": words::brief(&self.body.plan, &seen) }));
        let view = view_of(&self.body.plan, self.body.cleanup, &seen);
        self.body.seen = Some(merge(self.body.seen.take(), seen, scope));
        Event::Seen(view)
    }

    fn call_name(&self, open: Open) -> (CallKind, String, Option<String>) {
        let plan = &self.body.plan;
        let volume = || open.step.volume.and_then(|i| plan.volumes.get(usize::from(i))).map(|v| v.id.to_string());
        match open.step.kind {
            CallKind::Detach => (open.step.kind, volume().unwrap_or_default(), Some(plan.test_vm.to_string())),
            CallKind::Attach => (open.step.kind, volume().unwrap_or_default(), Some(plan.appliance.to_string())),
            kind => (kind, plan.test_vm.to_string(), None),
        }
    }

    /// A call with its derived id, expiring at `expires`.
    fn derive(&self, open: Open, expires: Timestamp) -> Call {
        let (kind, target, on) = self.call_name(open);
        let attempt = u32::from(open.attempt);
        let id = CallId::derive(self.body.cleanup, kind.name(), &target, attempt);
        Call { id, cleanup: self.body.cleanup, kind, target, on, attempt, expires, reference: None }
    }

    async fn new_call(&self, open: Open) -> Call {
        let expires = self.shared.sources.vms.deadline(self.shared.timing.call_ttl).await;
        self.derive(open, expires)
    }

    /// A call as it was recorded, or as it would be named.
    fn call(&self, open: Open) -> Call {
        match self.body.calls.get(&CleanupBody::key(open)) {
            Some(record) => record.call.clone(),
            None => self.derive(open, Timestamp::UNIX_EPOCH),
        }
    }

    async fn inquire(&mut self, open: &[Open], forgotten: &[Open]) -> Event {
        let mut statuses = Statuses::default();
        for open in open {
            let status = status(&self.shared.sources, &self.call(*open), Duration::ZERO).await;
            statuses.open.push(self.ended(*open, status));
        }
        let honoured = self.shared.sources.vms.capability().honours_call_ids;
        for open in forgotten {
            // Who does not honour ids cannot be asked by one.
            let status = if honoured {
                status(&self.shared.sources, &self.call(*open), Duration::ZERO).await
            } else {
                CallStatus::Absent
            };
            statuses.forgotten.push(self.ended(*open, status));
        }
        Event::Inquired(statuses)
    }

    /// Notes how a call ended, and says it in the machine's words.
    fn ended(&mut self, open: Open, status: CallStatus) -> Status {
        let word = match &status {
            CallStatus::Pending => return Status::Pending,
            CallStatus::Absent => return Status::Absent,
            CallStatus::Unknown { .. } => Status::Unknown,
            CallStatus::Succeeded => Status::Succeeded,
            CallStatus::Failed { .. } => Status::Failed,
        };
        if let Some(record) = self.body.calls.get_mut(&CleanupBody::key(open))
            && record.ended.as_ref() != Some(&status)
        {
            record.ended = Some(status.clone());
            let id = record.call.id;
            self.note(RecordKind::Outcome, json!({ "call": id, "step": String::from(open.step), "status": status }));
        }
        if word == Status::Succeeded && open.step.kind == CallKind::Attach {
            self.last_attach = Some(Instant::now());
        }
        word
    }

    async fn quiet(&mut self, open: &[Open]) -> Quiet {
        let (moves, others): (Vec<Open>, Vec<Open>) =
            open.iter().partition(|o| matches!(o.step.kind, CallKind::Detach | CallKind::Attach));
        let mut worst = Quiet::Quiet;
        for (calls, is_moves) in [(others, false), (moves, true)] {
            if calls.is_empty() {
                continue;
            }
            let named: Vec<Call> = calls.iter().map(|open| self.call(*open)).collect();
            let sources = &self.shared.sources;
            let (answer, capability) = if is_moves {
                (sources.volumes.quiet(&named).await, sources.volumes.capability())
            } else {
                (sources.vms.quiet(&named).await, sources.vms.capability())
            };
            let answer = if answer == Quiet::CannotTell && capability.calls_end_on_return {
                // Its calls are over when they return; one that another process made is over when it has expired.
                let now = Timestamp::now();
                let over = calls.iter().zip(&named).all(|(o, call)| self.answered.contains(o) || call.expires < now);
                if over { Quiet::Quiet } else { Quiet::Pending }
            } else {
                answer
            };
            worst = match (worst, answer) {
                (Quiet::CannotTell, _) | (_, Quiet::CannotTell) => Quiet::CannotTell,
                (Quiet::Pending, _) | (_, Quiet::Pending) => Quiet::Pending,
                (Quiet::Quiet, Quiet::Quiet) => Quiet::Quiet,
            };
        }
        if worst == Quiet::Quiet {
            let calls: Vec<String> = open.iter().map(|o| self.call(*o).id.to_string()).collect();
            self.note(RecordKind::Settled, json!({ "calls": calls }));
        }
        worst
    }

    fn lease_is_fresh(&self) -> bool {
        let asleep = self.renewed.1.elapsed().unwrap_or(Duration::MAX);
        self.renewed.0.elapsed().max(asleep) < self.shared.timing.guard
    }

    async fn send(&mut self, open: Open) -> Answer {
        if !self.lease_is_fresh() {
            return Answer::NotSent;
        }
        let call = self.call(open);
        let permit = match open.step.kind {
            CallKind::Destroy => match proof::permit(&self.body.plan, self.body.cleanup, self.body.seen.as_ref()) {
                Ok(permit) => Some(permit),
                Err(why) => {
                    tracing::error!(cleanup = %self.body.cleanup, why, "destroy without proof refused");
                    self.ended(open, CallStatus::Failed { why: format!("not sent: {why}") });
                    return Answer::Refused;
                }
            },
            _ => None,
        };
        let patience = self.shared.timing.call_ttl + ANSWER_GRACE;
        let (sources, plan, sent) = (self.shared.sources.clone(), self.body.plan.clone(), call.clone());
        // In a task of its own: a provider that panics, or never answers, leaves the call's fate unknown and nothing else.
        let work = tokio::spawn(async move {
            let volume = || open.step.volume.and_then(|i| plan.volumes.get(usize::from(i))).map(|v| v.id.clone());
            match (sent.kind, volume(), permit) {
                (CallKind::Claim, ..) => sources.vms.claim(&sent, &plan.test_vm).await,
                (CallKind::Stop | CallKind::Barrier, ..) => {
                    sources.vms.stop(&sent, &plan.test_vm, StopMode::Graceful).await
                }
                (CallKind::ForceStop, ..) => sources.vms.stop(&sent, &plan.test_vm, StopMode::Forced).await,
                (CallKind::Detach, Some(volume), _) => sources.volumes.detach(&sent, &volume).await,
                (CallKind::Attach, Some(volume), _) => sources.volumes.attach(&sent, &volume, &plan.appliance).await,
                (CallKind::Destroy, _, Some(permit)) => sources.vms.destroy(&sent, &permit).await,
                (CallKind::Detach | CallKind::Attach | CallKind::Destroy, ..) => {
                    Outcome::refused("no such volume in the plan")
                }
            }
        });
        let outcome = match tokio::time::timeout(patience, work).await {
            Ok(Ok(outcome)) => {
                self.answered.push(open);
                outcome
            }
            Ok(Err(_)) => Outcome::unknown("the provider panicked"),
            Err(_) => Outcome::unknown("the provider did not answer in time"),
        };
        self.note(RecordKind::Sent, json!({ "call": call.id, "step": String::from(open.step), "outcome": outcome }));
        match outcome {
            Outcome::Refused { why } => {
                self.ended(open, CallStatus::Failed { why });
                Answer::Refused
            }
            Outcome::Unknown { .. } => Answer::Unknown,
            Outcome::Accepted { status, reference } => {
                if let (Some(reference), Some(record)) = (reference, self.body.calls.get_mut(&CleanupBody::key(open))) {
                    // The only name under which this provider knows the work: durable before anything else.
                    record.call.reference = Some(reference);
                    if self.put().await != Event::Committed {
                        return Answer::NotSent;
                    }
                }
                match self.ended(open, status) {
                    Status::Succeeded => Answer::Succeeded,
                    Status::Pending => Answer::Pending,
                    Status::Failed | Status::Absent | Status::Unknown => Answer::Unknown,
                }
            }
        }
    }

    async fn watch(&mut self, open: &[Open]) -> Event {
        let calls: Vec<(Open, Call)> = open.iter().map(|o| (*o, self.call(*o))).collect();
        let timing = &self.shared.timing;
        let slice = timing.renew.saturating_sub(self.renewed.0.elapsed());
        let found = self.watchers.wait(&self.shared.sources, &calls, timing.watch_pause, slice).await;
        let all_pending = found.iter().all(|status| *status == CallStatus::Pending);
        let open = open.iter().zip(found).map(|(open, status)| self.ended(*open, status)).collect();
        if all_pending {
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
        while Instant::now() < until {
            tokio::time::sleep_until(until.min(Instant::now() + timing.renew)).await;
            if self.renewed.0.elapsed() >= timing.renew {
                match self.put().await {
                    Event::Committed => {}
                    other => return other,
                }
            }
        }
        Event::Rested
    }

    async fn prove_off(&self) -> Event {
        Event::OffProven(match self.shared.sources.vms.off_proof(&self.body.plan.test_vm).await {
            OffProof::Off => OffAnswer::Proven,
            OffProof::On | OffProof::CannotTell => OffAnswer::NotProven,
        })
    }
}

fn backoff(tries: u32) -> Duration {
    Duration::from_millis(100) * 2_u32.saturating_pow(tries.min(6))
}
