//! The row of a cleanup: taking it, keeping it, writing it, ending it.

use std::sync::Arc;
use std::time::{Duration, SystemTime};

use jiff::Timestamp;
use serde_json::json;
use tokio::time::Instant;

use super::engine::Starter;
use super::observe::merge;
use super::row::{CallRecord, CleanupBody, Lease, State, test_from_row, test_to_row};
use super::runner::{Runner, record};
use super::{residue, words};
use crate::decide::view_of;
use crate::decide::{Progress, Scope};
use crate::error::{Error, ErrorKind, Result};
use crate::evidence::{Chain, RecordKind};
use crate::machine::{End, Event, Loaded};
use crate::model::{CallStatus, Seen, TestStatus, VolumeId};
use crate::repository::{Put, RowKind};
use crate::time::later;

/// Tries of a repository that answers with errors, before the run ends.
const REPOSITORY_TRIES: u32 = 6;
/// Puts whose fate had to be looked up, before the run ends.
const MOST_LOOKS: u32 = 24;
/// How often a follower looks whether the executor it follows is done.
const FOLLOW_PAUSE: Duration = Duration::from_millis(500);

impl Runner {
    /// Takes the row, and tells the failover test that its cleanup goes on.
    pub(super) async fn begin(&mut self) -> Event {
        let event = self.load().await;
        let Event::Loaded(mut loaded) = event else { return event };
        if loaded.over {
            return Event::Loaded(loaded);
        }
        match self.set_test_status(TestStatus::Cleaning).await {
            // Withdrawn while this cleanup was being started.
            Ok(TestStatus::Withdrawn) => {
                self.body.progress.cancel = true;
                loaded.progress.cancel = true;
            }
            Ok(_) => {}
            Err(e) => return self.repository_failed(e),
        }
        Event::Loaded(loaded)
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
        self.body.ended_at = None;
        let mut records = self.records.clone();
        if let Starter::Person(by) = &self.starter {
            records.push(record(RecordKind::Person, json!({ "asked": "resolve", "by": by })));
        }
        records.push(record(RecordKind::TakenOver, json!({ "holder": mine, "token": self.body.token })));
        let started = Instant::now();
        let sealed = self.body.seal(&records);
        let ours = self.body.to_row()?;
        let version = match repository.put_if(Some(row.version), &ours, &self.body.claims(), &sealed).await {
            Put::Committed(version) => version,
            // Somebody was faster: look again.
            Put::Conflict(_) => return Ok(None),
            Put::Refused(e) => return Err(e),
            // Written or not: only what is read counts. Tried again, but not for ever: a disk that takes nothing never says so.
            Put::Unknown(e) => match repository.get(RowKind::Cleanup, &id).await? {
                Some(stored) if stored.body == ours.body => stored.version,
                _ => return Err(e),
            },
        };
        self.records.clear();
        // Asked once; a later turn of this run is the program's.
        self.starter = Starter::Program;
        self.version = Some(version);
        self.renewed = (started, SystemTime::now());
        if self.body.cancel_by.is_some() {
            self.body.progress.cancel = true;
        }
        let progress = self.body.progress.clone();
        Ok(Some(Event::Loaded(Loaded { progress, over: false, view: None })))
    }

    fn over(&self) -> Event {
        Event::Loaded(Loaded { progress: self.body.progress.clone(), over: true, view: None })
    }

    fn repository_failed(&mut self, e: Error) -> Event {
        self.trouble = Some(e);
        Event::RepositoryFailed
    }

    pub(super) async fn commit(&mut self, progress: Progress) -> Event {
        self.body.progress = progress;
        self.note_withdrawn();
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

    /// A call that is no longer open and never got an answer was not sent: the world had changed before it.
    fn note_withdrawn(&mut self) {
        let open = [self.body.progress.lane_t, self.body.progress.lane_x];
        let mut withdrawn = Vec::new();
        for record in self.body.calls.values_mut() {
            if record.ended.is_none() && !open.contains(&Some(record.open)) {
                record.ended = Some(CallStatus::Absent);
                withdrawn.push((record.call.id, record.open.step));
            }
        }
        for (call, step) in withdrawn {
            self.note(RecordKind::Withdrawn, json!({ "call": call, "step": String::from(step) }));
        }
    }

    /// Writes the body as it stands, with a renewed lease.
    pub(super) async fn put(&mut self) -> Event {
        let repository = Arc::clone(&self.shared.repository);
        let mut tries = 0;
        loop {
            tries += 1;
            match self.put_once(repository.as_ref()).await {
                Ok(Some(event)) => return event,
                Ok(None) if tries < MOST_LOOKS => tokio::time::sleep(backoff(tries / 4)).await,
                Ok(None) => {
                    let cause = self.trouble.take().unwrap_or_else(unclear);
                    return self.repository_failed(cause);
                }
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
        let mut body = self.body.clone();
        if body.state != State::Running {
            // Ended: the lease is given up with it.
            body.lease = None;
        }
        let sealed = body.seal(&self.records);
        let row = body.to_row()?;
        match repository.put_if(Some(version), &row, &body.claims(), &sealed).await {
            Put::Committed(version) => {
                self.written(version, body.chain);
                self.renewed = (started, SystemTime::now());
                Ok(Some(Event::Committed))
            }
            Put::Refused(e) => Err(e),
            Put::Conflict(_) => self.look_after_conflict(repository, version, &row, body.chain).await,
            Put::Unknown(e) => {
                self.trouble = Some(e);
                self.look_after_conflict(repository, version, &row, body.chain).await
            }
        }
    }

    fn written(&mut self, version: u64, chain: Chain) {
        self.version = Some(version);
        self.body.chain = chain;
        self.records.clear();
    }

    /// The put may or may not have been written, or somebody wrote first: read before going on.
    async fn look_after_conflict(
        &mut self,
        repository: &dyn crate::JobRepository,
        expected: u64,
        ours: &crate::Row,
        chain: Chain,
    ) -> Result<Option<Event>> {
        let Some(stored) = repository.get(RowKind::Cleanup, &ours.id).await? else { return Ok(Some(Event::Lost)) };
        if stored.version == expected + 1 && stored.body == ours.body {
            self.written(stored.version, chain);
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
        self.body.chain = theirs.chain;
        Ok(None)
    }

    pub(super) async fn record(&mut self, end: End) -> Event {
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
        // What an earlier end warned of may be so no longer.
        self.body.warnings.clone_from(&self.body.plan.warnings);
        self.note_notices().await;
        if matches!(end, End::Parked(_)) {
            self.look_for_the_report().await;
        }
        self.body.state = state;
        self.body.ended_at = Some(Timestamp::now());
        if self.body.progress.forced {
            self.body.warnings.push("the test VM was stopped by force: its last writes may be lost".to_owned());
        }
        let (kind, ending) = match end {
            End::Parked(why) => (RecordKind::Parked, json!({ "why": why, "text": words::why(why, &self.body).why })),
            _ => {
                self.warn_of_volumes().await;
                self.body.residue = residue::look(&self.shared.sources, &self.body).await;
                (RecordKind::Ended, json!({ "ending": self.body.state.name(), "residue": self.body.residue }))
            }
        };
        self.note(kind, ending);
        Event::Recorded
    }

    /// What others, whom the repository tells, do not know.
    async fn note_notices(&mut self) {
        let test = self.body.plan.test.as_str();
        let notices = self.shared.repository.notices(RowKind::FailoverTest, test).await;
        self.body.warnings.extend(notices);
    }

    /// What the store has to say of the volumes that are home.
    async fn warn_of_volumes(&mut self) {
        let appliance = &self.body.plan.appliance;
        let seen = self.body.seen.as_ref().and_then(|seen| seen.volumes.as_deref()).unwrap_or_default();
        let home = seen.iter().filter_map(Seen::present).filter(|volume| volume.owner.as_ref() == Some(appliance));
        let home: Vec<VolumeId> = home.map(|volume| volume.id.clone()).collect();
        let warnings = self.shared.sources.volumes.warnings(&home, appliance).await;
        self.body.warnings.extend(warnings);
    }

    /// Whoever reads the report acts on it: it shall say where everything is now, as far as that can be read.
    async fn look_for_the_report(&mut self) {
        let scope = Scope::FULL;
        let seen = self.shared.sources.observe(&self.body.plan, scope).await;
        let known = seen.volumes.as_ref().is_some_and(|all| all.iter().all(|one| !matches!(one, Seen::Unknown(_))));
        if known && !matches!(seen.test_vm, Seen::Unknown(_)) {
            self.body.seen = Some(merge(self.body.seen.take(), seen, scope));
        }
    }

    /// Says where the failover test stands now. What was withdrawn stays so.
    async fn set_test_status(&self, status: TestStatus) -> Result<TestStatus> {
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
            let status = if test.status == TestStatus::Withdrawn { test.status } else { status };
            if test.status == status && test.cleanup == Some(self.body.cleanup) {
                return Ok(status);
            }
            test.status = status;
            test.cleanup = Some(self.body.cleanup);
            let entry = record(RecordKind::Outcome, json!({ "status": status.name(), "cleanup": self.body.cleanup }));
            match repository.put_if(Some(row.version), &test_to_row(&test)?, &[], &[entry]).await {
                Put::Committed(_) => return Ok(status),
                Put::Conflict(_) => {}
                Put::Refused(e) | Put::Unknown(e) => last = Some(e),
            }
            tokio::time::sleep(backoff(attempt)).await;
        }
        Err(last.unwrap_or_else(|| {
            Error::new(ErrorKind::Repository, "the failover test could not be written: somebody else keeps changing it")
        }))
    }
}

fn unclear() -> Error {
    Error::new(
        ErrorKind::Repository,
        "the job repository never says whether it has written: see to it, then resume the cleanup",
    )
}

fn backoff(tries: u32) -> Duration {
    Duration::from_millis(100) * 2_u32.saturating_pow(tries.min(6))
}
