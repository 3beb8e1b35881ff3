use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;
use std::time::Duration;

use tokio::sync::{mpsc, oneshot};

use super::phase::Phase;
use super::plan::Plan;
use super::{JobPolling, JobReport};
use crate::error::{Error, ErrorKind, Result};
use crate::ids::JobId;

/// All jobs that are waited for, and when to look at which. Pure: the poller around it does the reading.
#[derive(Debug)]
pub(super) struct WatchTable {
    polling: JobPolling,
    phase: Phase,
    watches: BTreeMap<JobId, Watch>,
    /// How long commands that do not queue took before.
    usual: HashMap<Arc<str>, Duration>,
    next_waiter: u64,
    list_in_flight: bool,
    /// The account may not list jobs: read each one.
    no_lists: bool,
    not_before: Duration,
}

#[derive(Debug)]
struct Watch {
    waiters: BTreeMap<u64, Waiter>,
    command: Option<Arc<str>>,
    plan: Plan,
    in_flight: bool,
    errors: u32,
    malformed: u32,
    /// After an error, not before this.
    not_before: Duration,
    /// It has left the list of pending jobs: read its result now.
    left: bool,
    /// It is pending and yet not listed, as jobs of projects are.
    unlisted: bool,
}

/// Somebody who waits for a job.
#[derive(Debug)]
struct Waiter {
    end: oneshot::Sender<Result<JobReport>>,
    /// Gets the moment of each look that found it pending.
    looks: Option<mpsc::UnboundedSender<Duration>>,
}

/// Something to read now.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Work {
    Result(JobId),
    /// All pending jobs; the oldest that matters was sent then.
    List {
        oldest: Duration,
    },
}

impl WatchTable {
    pub(super) fn new(polling: JobPolling) -> Self {
        let phase = Phase::new(polling.tick);
        Self {
            polling,
            phase,
            watches: BTreeMap::new(),
            usual: HashMap::new(),
            next_waiter: 0,
            list_in_flight: false,
            no_lists: false,
            not_before: Duration::ZERO,
        }
    }

    pub(super) fn is_empty(&self) -> bool {
        self.watches.is_empty()
    }

    /// Adds somebody who waits for a job. Of a job sent by this process, `sent` says when, and how many ticks it needs in a VM's queue.
    pub(super) fn add(
        &mut self,
        id: &JobId,
        command: Option<Arc<str>>,
        sent: Option<(Duration, Option<u32>)>,
        now: Duration,
        looks: Option<mpsc::UnboundedSender<Duration>>,
    ) -> (u64, oneshot::Receiver<Result<JobReport>>) {
        let (end, receiver) = oneshot::channel();
        self.next_waiter += 1;
        let usual = command.as_ref().and_then(|command| self.usual.get(command).copied());
        let watch = self.watches.entry(id.clone()).or_insert_with(|| {
            // A job from another process may be long over: look at once, which a send time long ago makes happen.
            let plan = match sent {
                Some((sent, steps)) => Plan::new(sent, steps, usual),
                None => Plan::new(now.saturating_sub(self.polling.tick), None, None),
            };
            Watch {
                waiters: BTreeMap::new(),
                command,
                plan,
                in_flight: false,
                errors: 0,
                malformed: 0,
                not_before: Duration::ZERO,
                left: false,
                unlisted: false,
            }
        });
        watch.waiters.insert(self.next_waiter, Waiter { end, looks });
        (self.next_waiter, receiver)
    }

    /// Somebody waits no more.
    pub(super) fn remove(&mut self, id: &JobId, waiter: u64) {
        if let Some(watch) = self.watches.get_mut(id) {
            watch.waiters.remove(&waiter);
            if watch.waiters.is_empty() {
                self.watches.remove(id);
            }
        }
    }

    /// When something is to be read next.
    pub(super) fn next_due(&self) -> Option<Duration> {
        let many = self.many();
        let due =
            self.watches.values().filter(|watch| !(watch.in_flight || many && self.list_in_flight && watch.listed()));
        due.map(|watch| self.due(watch, many)).min().map(|due| due.max(self.not_before))
    }

    /// The next thing to read, if it is time. Marks it as being read.
    pub(super) fn take_due(&mut self, now: Duration) -> Option<Work> {
        if now < self.not_before {
            return None;
        }
        let many = self.many();
        let (id, watch) = self
            .watches
            .iter()
            .filter(|(_, watch)| !(watch.in_flight || many && self.list_in_flight && watch.listed()))
            .min_by_key(|(_, watch)| self.due(watch, many))?;
        if self.due(watch, many) > now {
            return None;
        }
        if many && watch.listed() {
            let oldest = self.watches.values().map(|watch| watch.plan.sent()).min().unwrap_or(now);
            self.list_in_flight = true;
            return Some(Work::List { oldest });
        }
        let id = id.clone();
        self.watches.get_mut(&id)?.in_flight = true;
        Some(Work::Result(id))
    }

    /// A look at one job, which left at `sent`, came back at `received`.
    pub(super) fn took_result(&mut self, id: &JobId, result: Result<JobReport>, sent: Duration, received: Duration) {
        let Some(watch) = self.watches.get_mut(id) else { return };
        watch.in_flight = false;
        match result {
            Ok(report) if report.is_pending() => {
                (watch.errors, watch.malformed) = (0, 0);
                if watch.left {
                    (watch.left, watch.unlisted) = (false, true);
                }
                watch.note_pending(sent, &self.phase, &self.polling);
            }
            Ok(report) => {
                // A job that failed may have done so before its turn in the queue.
                if report.status == Some(1) {
                    if let Some(seen) = watch.plan.tick_seen(received) {
                        self.phase.learn(seen);
                    }
                    if let Some((command, usual)) = watch.command.clone().zip(watch.plan.usual_after(received)) {
                        self.usual.insert(command, usual);
                    }
                }
                self.finish(id, |_| Ok(report.clone()));
            }
            Err(error) => self.took_error(id, error, received),
        }
    }

    fn took_error(&mut self, id: &JobId, error: Error, received: Duration) {
        let Some(watch) = self.watches.get_mut(id) else { return };
        watch.errors += 1;
        watch.malformed = if error.kind() == ErrorKind::Malformed { watch.malformed + 1 } else { 0 };
        if !error.is_retryable() || watch.malformed > 5 {
            self.finish(id, |_| Err(error.duplicate()));
            return;
        }
        tracing::debug!(job = %id, errors = watch.errors, "cannot look at a job: {error}");
        let pause = self.polling.ticks(0.25).saturating_mul(1 << watch.errors.min(4)).min(Duration::from_secs(10));
        watch.not_before = received + error.retry_after().unwrap_or(pause);
        if error.is_throttled() {
            self.not_before = watch.not_before;
        }
    }

    /// A list of all pending jobs, which was asked for at `sent`, came back at `received`.
    pub(super) fn took_list(&mut self, pending: Result<Vec<JobId>>, sent: Duration, received: Duration) {
        self.list_in_flight = false;
        match pending {
            Ok(pending) => {
                for (id, watch) in &mut self.watches {
                    if watch.in_flight || watch.plan.sent() > sent {
                        continue;
                    }
                    if pending.contains(id) {
                        watch.note_pending(sent, &self.phase, &self.polling);
                    } else if watch.listed() {
                        watch.left = true;
                    }
                }
            }
            Err(error) if error.is_retryable() => {
                self.not_before = received + error.retry_after().unwrap_or(self.polling.ticks(0.5));
            }
            Err(error) => {
                tracing::debug!("jobs cannot be listed, so each is read: {error}");
                self.no_lists = true;
            }
        }
    }

    fn finish(&mut self, id: &JobId, result: impl Fn(u64) -> Result<JobReport>) {
        if let Some(watch) = self.watches.remove(id) {
            for (number, waiter) in watch.waiters {
                // A receiver that is gone was dropped between its last poll and now.
                let _ = waiter.end.send(result(number));
            }
        }
    }

    /// Ends all waiting without an answer.
    pub(super) fn abandon(&mut self) {
        self.watches.clear();
    }

    fn many(&self) -> bool {
        !self.no_lists && self.watches.values().filter(|watch| watch.listed()).count() > self.polling.single_reads_up_to
    }

    fn due(&self, watch: &Watch, many: bool) -> Duration {
        if watch.left {
            return watch.not_before;
        }
        watch.plan.next_look(&self.phase, &self.polling, many && watch.listed()).max(watch.not_before)
    }
}

impl Watch {
    /// A look that left at `at` found the job pending.
    fn note_pending(&mut self, at: Duration, phase: &Phase, polling: &JobPolling) {
        self.plan.note_pending(at, phase, polling);
        for looks in self.waiters.values().filter_map(|waiter| waiter.looks.as_ref()) {
            // A receiver that is gone was dropped between its last poll and now.
            let _ = looks.send(at);
        }
    }

    /// Whether a listing tells anything about it.
    fn listed(&self) -> bool {
        !self.left && !self.unlisted
    }
}
