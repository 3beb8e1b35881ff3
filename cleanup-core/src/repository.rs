//! The trait for whoever remembers: a dumb, atomic store of rows, claims and events.
//!
//! Leases, retention and every rule live above it, once, in the engine.

use std::fmt::Debug;

use async_trait::async_trait;
use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::error::{Error, Result};
use crate::evidence::{NewRecord, Record};

/// What a row holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum RowKind {
    /// The record that a failover test was started.
    FailoverTest,
    /// One run of the workflow.
    Cleanup,
}

impl RowKind {
    /// A stable name.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::FailoverTest => "failover_test",
            Self::Cleanup => "cleanup",
        }
    }
}

/// One row. The repository understands the fields it can be searched by and keeps `body` as it is.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Row {
    /// Unique among the rows of its kind.
    pub id: String,
    /// What it holds.
    pub kind: RowKind,
    /// Given by the repository: 1 for a new row, then one more with every put. Ignored when putting.
    pub version: u64,
    /// A short word that rows are searched by.
    pub status: String,
    /// The test VM it is about.
    pub test_vm: String,
    /// The name of the source VM it is about.
    pub source_vm: String,
    /// For a cleanup, the failover test it belongs to; else its own id.
    pub test: String,
    /// Everything else.
    pub body: serde_json::Value,
    /// Given by the repository: when it was last put, by the repository's clock.
    pub updated_at: Timestamp,
}

/// Which rows to find. All given parts must fit; an empty query finds every row of its kind.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RowQuery {
    /// What the rows hold.
    pub kind: RowKind,
    /// Any of these words; empty means every status.
    pub status: Vec<String>,
    /// The exact test VM.
    pub test_vm: Option<String>,
    /// The exact source VM name.
    pub source_vm: Option<String>,
    /// The failover test.
    pub test: Option<String>,
}

impl RowQuery {
    /// Every row of a kind.
    #[must_use]
    pub fn all(kind: RowKind) -> Self {
        Self { kind, status: Vec::new(), test_vm: None, source_vm: None, test: None }
    }

    /// Whether a row fits; for repositories that search in memory.
    #[must_use]
    pub fn fits(&self, row: &Row) -> bool {
        self.kind == row.kind
            && (self.status.is_empty() || self.status.contains(&row.status))
            && self.test_vm.as_ref().is_none_or(|v| *v == row.test_vm)
            && self.source_vm.as_ref().is_none_or(|v| *v == row.source_vm)
            && self.test.as_ref().is_none_or(|v| *v == row.test)
    }
}

/// The answer to a put.
#[derive(Debug)]
pub enum Put {
    /// Written durably: row, claims and events together. The row's new version.
    Committed(u64),
    /// Nothing was written.
    Conflict(Conflict),
    /// Nothing was written, and this is why: read-only, locked, full, damaged.
    Refused(Error),
    /// The commit's own answer was lost. Read before going on.
    Unknown(Error),
}

/// Why a put wrote nothing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Conflict {
    /// The row is not at the expected version. Its version now, if there is a row.
    Version(Option<u64>),
    /// A claim belongs to another row.
    Claim {
        /// The claim.
        claim: String,
        /// The id of the row that holds it.
        holder: String,
    },
}

/// Remembers rows, claims and events. Object-safe; implement it with `#[async_trait]`.
///
/// - A put is atomic: row, claims and events become durable together or not at all, before it answers `Committed`.
/// - A claim belongs to at most one row. A put replaces all claims of its row by the given ones; an empty list gives them up.
/// - Events are append-only and numbered from 1 for each row without gaps, in the order given.
/// - What one process put, another one that shares the store sees.
/// - Nothing that was committed changes when the process dies.
/// - Times are kept to the microsecond.
#[async_trait]
pub trait JobRepository: Debug + Send + Sync {
    /// A short name for messages; no secrets in it.
    fn name(&self) -> String;

    /// The repository's own clock, which all its users share.
    ///
    /// # Errors
    /// `Repository` if it cannot be asked.
    async fn now(&self) -> Result<Timestamp>;

    /// One row, or `None`.
    ///
    /// # Errors
    /// `Repository` if it cannot be read; `NewerVersion` if a newer version of this software wrote it.
    async fn get(&self, kind: RowKind, id: &str) -> Result<Option<Row>>;

    /// All rows that fit, the latest put first.
    ///
    /// # Errors
    /// As [`JobRepository::get`].
    async fn find(&self, query: &RowQuery) -> Result<Vec<Row>>;

    /// The events of a row with numbers greater than `since`, in order, at most `limit` of them.
    ///
    /// # Errors
    /// As [`JobRepository::get`].
    async fn events(&self, kind: RowKind, id: &str, since: u64, limit: u32) -> Result<Vec<Record>>;

    /// Puts a row if it is at version `expected` (`None`: if there is no such row yet), with its claims and new events.
    async fn put_if(&self, expected: Option<u64>, row: &Row, claims: &[String], events: &[NewRecord]) -> Put;

    /// What a person should know about the latest put of a row although it was committed, one sentence each: for a repository that also
    /// tells others, and could not. A cleanup's report shows them as warnings when it ends.
    async fn notices(&self, _kind: RowKind, _id: &str) -> Vec<String> {
        Vec::new()
    }
}
