//! Calls: naming them, sending them once, and finding out what became of them.

use std::time::Duration;

use jiff::Timestamp;
use serde_json::json;
use tokio::time::Instant;

use super::row::CleanupBody;
use super::runner::Runner;
use super::watch::status;
use crate::decide::Open;
use crate::evidence::RecordKind;
use crate::machine::{Answer, Event, Status, Statuses};
use crate::model::{Call, CallId, CallKind, CallStatus, Outcome, Quiet, StopMode};
use crate::proof;

/// How much longer than its own life a request may take to be answered.
const ANSWER_GRACE: Duration = Duration::from_secs(60);

/// Another executor has the row now.
struct Lost;

impl Runner {
    fn call_name(&self, open: Open) -> (CallKind, String, Option<String>) {
        let plan = &self.body.plan;
        let volume = || open.step.volume.and_then(|i| plan.volumes.get(usize::from(i))).map(|v| v.id.to_string());
        match open.step.kind {
            CallKind::Detach => (open.step.kind, volume().unwrap_or_default(), Some(plan.test_vm.to_string())),
            CallKind::Attach => (open.step.kind, volume().unwrap_or_default(), Some(plan.appliance.to_string())),
            CallKind::Revert => (open.step.kind, volume().unwrap_or_default(), None),
            CallKind::DeleteSnapshot => (open.step.kind, self.snapshot(open).unwrap_or_default(), volume()),
            kind => (kind, plan.test_vm.to_string(), None),
        }
    }

    /// The id of the snapshot that a call is about.
    fn snapshot(&self, open: Open) -> Option<String> {
        let volume = self.body.plan.volumes.get(usize::from(open.step.volume?))?;
        volume.snapshot.as_ref().map(ToString::to_string)
    }

    /// A call with its derived id, expiring at `expires`.
    fn derive(&self, open: Open, expires: Timestamp) -> Call {
        let (kind, target, on) = self.call_name(open);
        let attempt = u32::from(open.attempt);
        let id = CallId::derive(self.body.cleanup, kind.name(), &target, attempt);
        Call { id, cleanup: self.body.cleanup, kind, target, on, attempt, expires, reference: None }
    }

    pub(super) async fn new_call(&self, open: Open) -> Call {
        let expires = self.shared.sources.vms.deadline(self.shared.timing.call_ttl).await;
        self.derive(open, expires)
    }

    /// A call as it was recorded, or as it would be named.
    pub(super) fn call(&self, open: Open) -> Call {
        match self.body.calls.get(&CleanupBody::key(open)) {
            Some(record) => record.call.clone(),
            None => self.derive(open, Timestamp::UNIX_EPOCH),
        }
    }

    pub(super) async fn inquire(&mut self, open: &[Open], forgotten: &[Open]) -> Event {
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
    pub(super) fn ended(&mut self, open: Open, status: CallStatus) -> Status {
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

    pub(super) async fn quiet(&mut self, open: &[Open]) -> Quiet {
        let (moves, others): (Vec<Open>, Vec<Open>) = open.iter().partition(|o| o.step.kind.is_for_the_store());
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
                calls.iter().zip(&named).map(|(open, call)| self.returned(*open, call)).fold(Quiet::Quiet, Quiet::and)
            } else {
                answer
            };
            worst = worst.and(answer);
        }
        if worst == Quiet::Quiet {
            let calls: Vec<String> = open.iter().map(|o| self.call(*o).id.to_string()).collect();
            self.note(RecordKind::Settled, json!({ "calls": calls }));
        }
        worst
    }

    /// Whether a call of a provider whose calls are over when they return is over.
    fn returned(&self, open: Open, call: &Call) -> Quiet {
        if self.answered.contains(&open) {
            return Quiet::Quiet;
        }
        match self.unanswered.iter().find(|(unanswered, _)| *unanswered == open) {
            Some((_, work)) if work.is_finished() => Quiet::Quiet,
            // It may act at any time, and nobody can make it stop.
            Some(_) => Quiet::CannotTell,
            // Another process made it, and is over with it when it has expired.
            None if call.expires < Timestamp::now() => Quiet::Quiet,
            None => Quiet::Pending,
        }
    }

    fn lease_is_fresh(&self) -> bool {
        let asleep = self.renewed.1.elapsed().unwrap_or(Duration::MAX);
        self.renewed.0.elapsed().max(asleep) < self.shared.timing.guard
    }

    pub(super) async fn send(&mut self, open: Open) -> Answer {
        // Too old, perhaps because the reads were slow: renewed, it is proven to be ours still.
        if !self.lease_is_fresh() && self.put().await != Event::Committed {
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
        let timing = &self.shared.timing;
        let patience = timing.call_ttl + timing.read_patience.min(ANSWER_GRACE);
        let (sources, plan, sent) = (self.shared.sources.clone(), self.body.plan.clone(), call.clone());
        // In a task of its own: a provider that panics, or never answers, leaves the call's fate unknown and nothing else.
        let work = tokio::spawn(async move {
            let volume = open.step.volume.and_then(|i| plan.volumes.get(usize::from(i))).cloned();
            let snapshot = volume.as_ref().and_then(|volume| volume.snapshot.clone());
            match (sent.kind, volume.map(|volume| volume.id), permit) {
                (CallKind::Claim, ..) => sources.vms.claim(&sent, &plan.test_vm).await,
                (CallKind::Release, ..) => sources.vms.release(&sent, &plan.test_vm).await,
                (CallKind::Stop | CallKind::Barrier, ..) => {
                    sources.vms.stop(&sent, &plan.test_vm, StopMode::Graceful).await
                }
                (CallKind::ForceStop, ..) => sources.vms.stop(&sent, &plan.test_vm, StopMode::Forced).await,
                (CallKind::Detach, Some(volume), _) => sources.volumes.detach(&sent, &volume).await,
                (CallKind::Attach, Some(volume), _) => sources.volumes.attach(&sent, &volume, &plan.appliance).await,
                (CallKind::Destroy, _, Some(permit)) => sources.vms.destroy(&sent, &permit).await,
                (CallKind::Revert, Some(volume), _) => match snapshot {
                    Some(snapshot) => sources.volumes.revert(&sent, &volume, &snapshot).await,
                    None => Outcome::refused("no snapshot of this volume in the plan"),
                },
                (CallKind::DeleteSnapshot, ..) => match snapshot {
                    Some(snapshot) => sources.volumes.delete_snapshot(&sent, &snapshot).await,
                    None => Outcome::refused("no snapshot of this volume in the plan"),
                },
                (CallKind::Detach | CallKind::Attach | CallKind::Revert | CallKind::Destroy, ..) => {
                    Outcome::refused("no such volume in the plan")
                }
            }
        });
        let handle = work.abort_handle();
        let outcome = match self.while_renewing(work, patience).await {
            Ok(Some(Ok(outcome))) => {
                self.answered.push(open);
                outcome
            }
            Ok(Some(Err(_))) => Outcome::unknown("the provider panicked"),
            Ok(None) => {
                self.unanswered.push((open, handle));
                Outcome::unknown("the provider did not answer in time")
            }
            // The row is not ours any more: whoever has it now sees the call in it.
            Err(Lost) => return Answer::NotSent,
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

    /// Waits for a task at most so long, and keeps the lease meanwhile.
    async fn while_renewing<T>(
        &mut self,
        mut work: tokio::task::JoinHandle<T>,
        patience: Duration,
    ) -> std::result::Result<Option<std::result::Result<T, tokio::task::JoinError>>, Lost> {
        let deadline = Instant::now() + patience;
        loop {
            let renew = self.renewed.0 + self.shared.timing.renew;
            match tokio::time::timeout_at(deadline.min(renew), &mut work).await {
                Ok(done) => return Ok(Some(done)),
                Err(_) if Instant::now() >= deadline => return Ok(None),
                Err(_) if self.put().await == Event::Committed => {}
                Err(_) => return Err(Lost),
            }
        }
    }
}
