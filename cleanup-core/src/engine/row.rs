//! How failover tests and cleanups are kept in the job repository.

use std::collections::BTreeMap;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::decide::{Open, Progress, Step, Why};
use crate::error::{Error, ErrorKind, Result};
use crate::evidence::{Chain, NewRecord};
use crate::model::{
    Call, CallStatus, CleanupId, CleanupSummary, DataCheck, FailoverTest, FailoverTestId, Observation, Plan, Residue,
    VmId,
};
use crate::repository::{Row, RowKind, RowQuery};

/// The format of the bodies written here. A body with a higher one is refused, not guessed at.
const FORMAT: u32 = 1;

/// Who runs a cleanup, and until when.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Lease {
    /// The executor: random for each process.
    pub(super) holder: Uuid,
    /// Strictly increasing with every change of hands.
    pub(super) token: u64,
    /// By the repository's clock.
    pub(super) until: Timestamp,
}

/// How a cleanup stands.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", tag = "state")]
pub(super) enum State {
    Running,
    Parked { why: Why },
    Completed,
    Cancelled,
}

impl State {
    pub(super) fn name(&self) -> &'static str {
        match self {
            Self::Running => "running",
            Self::Parked { .. } => "parked",
            Self::Completed => "completed",
            Self::Cancelled => "cancelled",
        }
    }

    pub(super) fn is_completed(&self) -> bool {
        matches!(self, Self::Completed)
    }

    /// Nothing is left to do, for ever.
    pub(super) fn is_over(&self) -> bool {
        matches!(self, Self::Completed | Self::Cancelled)
    }
}

/// A call and how it ended.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct CallRecord {
    pub(super) call: Call,
    pub(super) open: Open,
    /// What is known of its end, once something is.
    pub(super) ended: Option<CallStatus>,
}

/// Everything a cleanup remembers.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(super) struct CleanupBody {
    pub(super) format: u32,
    pub(super) cleanup: CleanupId,
    pub(super) plan: Plan,
    pub(super) plan_hash: String,
    pub(super) by: String,
    pub(super) began_at: Timestamp,
    /// When it came to its end, or parked.
    #[serde(default)]
    pub(super) ended_at: Option<Timestamp>,
    pub(super) lease: Option<Lease>,
    /// The last token given out, also after the lease was given up.
    pub(super) token: u64,
    #[serde(flatten)]
    pub(super) state: State,
    pub(super) progress: Progress,
    /// By `step#attempt`.
    pub(super) calls: BTreeMap<String, CallRecord>,
    /// The newest of every part that was read.
    pub(super) seen: Option<Observation>,
    pub(super) warnings: Vec<String>,
    /// What came of comparing volumes that are home with their fingerprints, by their numbers in the plan.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub(super) data: BTreeMap<usize, DataCheck>,
    /// What was left behind when it ended.
    #[serde(default)]
    pub(super) residue: Vec<Residue>,
    /// A person asked to stop at the nearest safe place. Written by anybody, read by the executor.
    pub(super) cancel_by: Option<String>,
    /// Where the chain of the event log stands.
    pub(super) chain: Chain,
}

impl CleanupBody {
    pub(super) fn new(cleanup: CleanupId, plan: Plan, by: String, now: Timestamp) -> Self {
        Self {
            format: FORMAT,
            cleanup,
            plan_hash: plan.hash(),
            warnings: plan.warnings.clone(),
            plan,
            by,
            began_at: now,
            ended_at: None,
            lease: None,
            token: 0,
            state: State::Running,
            progress: Progress::default(),
            calls: BTreeMap::new(),
            seen: None,
            data: BTreeMap::new(),
            residue: Vec::new(),
            cancel_by: None,
            chain: Chain::new(cleanup),
        }
    }

    /// Seals entries that are put together with this body.
    pub(super) fn seal(&mut self, records: &[NewRecord]) -> Vec<NewRecord> {
        records.iter().map(|record| self.chain.append(record)).collect()
    }

    /// The latest call of a step, if there was one.
    pub(super) fn last_call(&self, step: Step) -> Option<&CallRecord> {
        self.calls.values().filter(|record| record.open.step == step).max_by_key(|record| record.open.attempt)
    }

    pub(super) fn key(open: Open) -> String {
        format!("{}#{}", String::from(open.step), open.attempt)
    }

    pub(super) fn to_row(&self) -> Result<Row> {
        Ok(Row {
            id: self.cleanup.to_string(),
            kind: RowKind::Cleanup,
            version: 0,
            status: self.state.name().to_owned(),
            test_vm: self.plan.test_vm.to_string(),
            source_vm: self.plan.source_vm.clone(),
            test: self.plan.test.to_string(),
            body: to_value(self)?,
            updated_at: Timestamp::UNIX_EPOCH,
        })
    }

    pub(super) fn from_row(row: &Row) -> Result<Self> {
        from_value(row)
    }

    /// What nobody else may have while this cleanup is not over.
    pub(super) fn claims(&self) -> Vec<String> {
        if self.state.is_over() {
            return Vec::new();
        }
        let volumes = self.plan.volumes.iter().map(|v| format!("volume:{}", v.id));
        std::iter::once(format!("vm:{}", self.plan.test_vm)).chain(volumes).collect()
    }
}

pub(super) fn test_to_row(test: &FailoverTest) -> Result<Row> {
    let mut body = to_value(test)?;
    if let Some(fields) = body.as_object_mut() {
        fields.insert("format".to_owned(), FORMAT.into());
    }
    Ok(Row {
        id: test.id.to_string(),
        kind: RowKind::FailoverTest,
        version: 0,
        status: test.status.name().to_owned(),
        test_vm: test.test_vm.to_string(),
        source_vm: test.source_vm.clone(),
        test: test.id.to_string(),
        body,
        updated_at: Timestamp::UNIX_EPOCH,
    })
}

pub(super) fn test_from_row(row: &Row) -> Result<FailoverTest> {
    from_value(row)
}

/// Every cleanup that is not over.
pub(super) fn unfinished() -> RowQuery {
    RowQuery { status: vec!["running".to_owned(), "parked".to_owned()], ..RowQuery::all(RowKind::Cleanup) }
}

/// A cleanup in one line.
pub(super) fn summary_from_row(row: &Row) -> Result<CleanupSummary> {
    Ok(CleanupSummary {
        id: row.id.parse()?,
        status: row.status.clone(),
        test: FailoverTestId::new(&row.test)?,
        source_vm: row.source_vm.clone(),
        test_vm: VmId::new(&row.test_vm)?,
        updated_at: row.updated_at,
    })
}

fn to_value<T: Serialize>(body: &T) -> Result<serde_json::Value> {
    serde_json::to_value(body)
        .map_err(|e| Error::new(ErrorKind::Unexpected, "a row could not be written as JSON").caused_by(e))
}

fn from_value<T: serde::de::DeserializeOwned>(row: &Row) -> Result<T> {
    let format = row.body.get("format").and_then(serde_json::Value::as_u64).unwrap_or(0);
    if format > u64::from(FORMAT) {
        return Err(Error::new(
            ErrorKind::NewerVersion,
            format!("{} {} was written by a newer version of this software: use that version", row.kind.name(), row.id),
        ));
    }
    serde_json::from_value(row.body.clone()).map_err(|e| {
        Error::new(ErrorKind::Repository, format!("{} {} cannot be read: its row is damaged", row.kind.name(), row.id))
            .caused_by(e)
    })
}
