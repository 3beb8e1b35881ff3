//! One entry of the event log.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use serde_json::Value;

/// What an entry is about. Old logs must be readable for ever: names never change meaning.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum RecordKind {
    /// A failover test was recorded.
    Registered,
    /// A cleanup began; holds the sealed plan, who asked and why.
    Started,
    /// An executor took the cleanup over.
    TakenOver,
    /// A call is about to be sent.
    Intent,
    /// A call will not be sent after all: the world had changed.
    Withdrawn,
    /// What the provider answered to a call.
    Sent,
    /// How a call ended.
    Outcome,
    /// What a round of reads saw.
    Observed,
    /// Nothing sent earlier can still happen.
    Settled,
    /// A person did or asked something.
    Person,
    /// The cleanup is parked.
    Parked,
    /// The cleanup has ended.
    Ended,
}

/// An entry that is about to be written.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct NewRecord {
    /// When it happened, by the executor's clock.
    pub at: Timestamp,
    /// What it is about.
    pub kind: RecordKind,
    /// The facts.
    pub data: Value,
}

/// An entry as it stands in the log.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Record {
    /// Its number, from 1 without gaps.
    pub number: u64,
    /// When it happened, by the executor's clock.
    pub at: Timestamp,
    /// What it is about.
    pub kind: RecordKind,
    /// The facts.
    pub data: Value,
}
