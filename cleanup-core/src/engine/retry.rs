//! Trying again to take away what a cleanup left behind.

use std::collections::BTreeMap;

use jiff::Timestamp;
use serde_json::json;

use super::engine::Engine;
use super::report;
use super::residue::{self, PATIENCE};
use super::row::{CallRecord, CleanupBody, unfinished};
use super::runner::record;
use super::watch::status;
use crate::decide::{Open, Step};
use crate::error::{Error, ErrorKind, Result};
use crate::evidence::{NewRecord, RecordKind};
use crate::model::{
    Call, CallId, CallKind, CallStatus, CleanupId, FailoverTest, Outcome, Quiet, Report, Residue, ResidueKind,
};
use crate::repository::Put;

/// A row that is over, and what is to be put with it next.
struct Work<'a> {
    engine: &'a Engine,
    body: CleanupBody,
    version: u64,
    records: Vec<NewRecord>,
}

impl Engine {
    /// Tries once more to take away what a cleanup that ended has left behind, as far as that can be tried, and looks again at all of it.
    ///
    /// What was tried before is not tried again before it surely cannot happen any more. No volume is touched.
    ///
    /// # Errors
    /// `NotFound`; `Repository`; `Refused` if the cleanup is not over; `Busy` if another cleanup has one of its volumes, or somebody else tries at the same time.
    pub async fn retry(&self, cleanup: CleanupId, by: &str) -> Result<Report> {
        let row = self.row(cleanup).await?;
        let body = CleanupBody::from_row(&row)?;
        if !body.state.is_over() {
            let now = body.state.name();
            return Err(Error::new(
                ErrorKind::Refused,
                format!("cleanup {cleanup} is {now}: only what an ended one left behind is tried again"),
            ));
        }
        self.nobody_else_at(&body).await?;
        let asked = record(RecordKind::Person, json!({ "asked": "retry", "by": by }));
        let mut work = Work { engine: self, body, version: row.version, records: vec![asked] };
        let tests = self.tests().await?;
        // What was not tried, and why.
        let mut untried = BTreeMap::new();
        for item in residue::look(self.sources(), &work.body).await {
            let Some(step) = residue::step(&work.body, &item).filter(|_| item.retry) else { continue };
            if let Some(other) = also_named_by(&tests, &work.body, &item) {
                untried.insert(item.id, format!("failover test {} names it too, so it was left alone", other.id));
            } else if work.settled(step).await {
                work.take_away(step, &item).await?;
            } else {
                let why = "what was sent before may still happen, so nothing was sent now: try again later";
                untried.insert(item.id, why.to_owned());
            }
        }
        work.body.residue = residue::look(self.sources(), &work.body).await;
        for item in &mut work.body.residue {
            if let Some(why) = untried.get(&item.id) {
                item.reason = format!("{}; {why}", item.reason);
            }
        }
        let left = json!({ "residue": work.body.residue });
        work.records.push(record(RecordKind::Ended, left));
        work.put().await?;
        Ok(report::of(&work.body, Timestamp::now()))
    }

    /// A later cleanup of the same volumes may need what is left.
    async fn nobody_else_at(&self, body: &CleanupBody) -> Result<()> {
        for row in self.repository().find(&unfinished()).await? {
            let other = CleanupBody::from_row(&row)?;
            let shared = other.plan.volumes.iter().any(|v| body.plan.volumes.iter().any(|mine| mine.id == v.id));
            if shared || other.plan.test_vm == body.plan.test_vm {
                return Err(Error::new(
                    ErrorKind::Busy,
                    format!("cleanup {} of the same volumes is {}: wait for its end", other.cleanup, row.status),
                )
                .with("cleanup", other.cleanup));
            }
        }
        Ok(())
    }
}

/// Another failover test that is not cleaned up yet and has the same snapshot.
fn also_named_by<'a>(tests: &'a [FailoverTest], body: &CleanupBody, item: &Residue) -> Option<&'a FailoverTest> {
    tests.iter().filter(|test| test.id != body.plan.test && test.status.is_open()).find(|test| {
        test.snapshots.iter().any(|theirs| item.kind == ResidueKind::Snapshot && theirs.snapshot.as_str() == item.id)
    })
}

impl Work<'_> {
    /// One call, named, written down, sent once and seen to its end, as far as that can be waited for.
    async fn take_away(&mut self, step: Step, item: &Residue) -> Result<()> {
        let sources = self.engine.sources();
        let attempt = self.body.progress.used(step);
        self.body.progress.attempts.insert(step, attempt.saturating_add(1));
        let open = Open { step, attempt };
        let (target, on) = match step.kind {
            CallKind::DeleteSnapshot => (item.id.clone(), Some(item.of.clone())),
            _ => (item.of.clone(), None),
        };
        let id = CallId::derive(self.body.cleanup, step.kind.name(), &target, u32::from(attempt));
        let expires = sources.vms.deadline(self.engine.call_ttl()).await;
        let cleanup = self.body.cleanup;
        let call =
            Call { id, cleanup, kind: step.kind, target, on, attempt: u32::from(attempt), expires, reference: None };
        self.records.push(record(RecordKind::Intent, json!({ "call": call })));
        self.body.calls.insert(CleanupBody::key(open), CallRecord { call: call.clone(), open, ended: None });
        self.put().await?;
        let outcome = match step.kind {
            CallKind::DeleteSnapshot => match crate::SnapshotId::new(&item.id) {
                Ok(snapshot) => sources.volumes.delete_snapshot(&call, &snapshot).await,
                Err(e) => Outcome::refused(e.to_string()),
            },
            _ => sources.vms.release(&call, &self.body.plan.test_vm).await,
        };
        self.records
            .push(record(RecordKind::Sent, json!({ "call": id, "step": String::from(step), "outcome": outcome })));
        let ended = match outcome {
            Outcome::Accepted { status: CallStatus::Pending, reference } => {
                let named = Call { reference, ..call };
                if let Some(known) = self.body.calls.get_mut(&CleanupBody::key(open)) {
                    known.call = named.clone();
                }
                self.put().await?;
                status(sources, &named, PATIENCE).await
            }
            Outcome::Accepted { status, .. } => status,
            Outcome::Refused { why } => CallStatus::Failed { why },
            Outcome::Unknown { why } => CallStatus::Unknown { why },
        };
        let told = json!({ "call": id, "step": String::from(step), "status": ended });
        self.records.push(record(RecordKind::Outcome, told));
        if let Some(known) = self.body.calls.get_mut(&CleanupBody::key(open)) {
            known.ended = Some(ended);
        }
        self.put().await
    }

    /// Whether nothing of the earlier attempts can still happen.
    async fn settled(&self, step: Step) -> bool {
        let known: Vec<&CallRecord> = self.body.calls.values().filter(|known| known.open.step == step).collect();
        if known.is_empty() {
            return true;
        }
        let earlier: Vec<Call> = known.iter().map(|known| known.call.clone()).collect();
        let sources = self.engine.sources();
        let (quiet, capability) = if step.kind.is_for_the_store() {
            (sources.volumes.quiet(&earlier).await, sources.volumes.capability())
        } else {
            (sources.vms.quiet(&earlier).await, sources.vms.capability())
        };
        let over = |known: &&CallRecord| {
            let answered = matches!(known.ended, Some(CallStatus::Succeeded | CallStatus::Failed { .. }));
            answered || known.call.expires < Timestamp::now()
        };
        let all_over = capability.calls_end_on_return && known.iter().all(over);
        quiet == Quiet::Quiet || (quiet == Quiet::CannotTell && all_over)
    }

    async fn put(&mut self) -> Result<()> {
        let sealed = self.body.seal(&self.records);
        match self.engine.repository().put_if(Some(self.version), &self.body.to_row()?, &[], &sealed).await {
            Put::Committed(version) => {
                self.version = version;
                self.records.clear();
                Ok(())
            }
            Put::Conflict(_) => Err(Error::new(
                ErrorKind::Busy,
                format!("somebody else works on what cleanup {} left behind: look at its report", self.body.cleanup),
            )
            .advise("look at the cleanup's report; if something is left, try again")),
            // Nothing is sent that is not surely written down.
            Put::Refused(e) | Put::Unknown(e) => Err(e),
        }
    }
}
