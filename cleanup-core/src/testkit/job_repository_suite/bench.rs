//! What the checks have in common: stores, sample data, and words for what they find.

use std::fmt;
use std::sync::Arc;

use async_trait::async_trait;
use jiff::Timestamp;
use serde_json::{Value, json};

use crate::error::Result;
use crate::evidence::{NewRecord, Record, RecordKind};
use crate::repository::{Conflict, JobRepository, Put, Row, RowKind};
pub(super) use crate::testkit::check::{Found, ensure, same};

/// Opens handles to stores. Any closure `Fn(String) -> impl Future<Output = Result<Arc<dyn JobRepository>>>` is one.
#[async_trait]
pub trait RepositoryFactory: Send + Sync {
    /// A new handle to the store with this name: at most 48 of `a-z`, `0-9` and `_`.
    ///
    /// The first handle to a name finds an empty store. Each further one, also after all others were dropped, finds the
    /// same store; give it connections of its own where there are such things.
    ///
    /// # Errors
    /// Whatever keeps the store from being opened; the check then fails with it.
    async fn open(&self, store: &str) -> Result<Arc<dyn JobRepository>>;
}

#[async_trait]
impl<F, Opening> RepositoryFactory for F
where
    F: Fn(String) -> Opening + Send + Sync,
    Opening: Future<Output = Result<Arc<dyn JobRepository>>> + Send,
{
    async fn open(&self, store: &str) -> Result<Arc<dyn JobRepository>> {
        self(store.to_owned()).await
    }
}

/// What a check works with.
#[derive(Clone, Copy)]
pub struct Bench<'a> {
    factory: &'a dyn RepositoryFactory,
    store: &'static str,
}

impl fmt::Debug for Bench<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Bench").field("store", &self.store).finish_non_exhaustive()
    }
}

impl<'a> Bench<'a> {
    pub(super) fn new(factory: &'a dyn RepositoryFactory, store: &'static str) -> Self {
        Self { factory, store }
    }

    pub(super) async fn open(&self) -> Result<Arc<dyn JobRepository>, Found> {
        Ok(self.factory.open(self.store).await?)
    }
}

/// Makes a check of an async function.
macro_rules! check {
    ($function:ident, $sentence:literal) => {
        $crate::testkit::check::Check::new(stringify!($function), $sentence, |bench| Box::pin($function(bench)))
    };
}
pub(super) use check;

pub(super) fn row(kind: RowKind, id: &str) -> Row {
    Row {
        id: id.to_owned(),
        kind,
        version: 0,
        status: "active".to_owned(),
        test_vm: format!("vm of {id}"),
        source_vm: format!("source of {id}"),
        test: format!("test of {id}"),
        body: json!({ "of": id }),
        updated_at: Timestamp::UNIX_EPOCH,
    }
}

pub(super) fn cleanup(id: &str) -> Row {
    row(RowKind::Cleanup, id)
}

pub(super) fn claims(names: &[&str]) -> Vec<String> {
    names.iter().map(ToString::to_string).collect()
}

pub(super) fn event(data: Value) -> NewRecord {
    // Microseconds are what every database keeps.
    let at = Timestamp::from_microsecond(1_700_000_000_123_456).unwrap_or_default();
    NewRecord { at, kind: RecordKind::Observed, data }
}

pub(super) fn numbered(numbers: std::ops::RangeInclusive<u64>) -> Vec<NewRecord> {
    numbers.map(|number| event(json!({ "number": number }))).collect()
}

/// The version a put committed.
pub(super) fn committed(what: &str, put: Put) -> Result<u64, Found> {
    match put {
        Put::Committed(version) => Ok(version),
        other => Err(Found(format!("{what} answered {other:?} instead of Committed"))),
    }
}

/// The conflict a put met.
pub(super) fn conflict(what: &str, put: Put) -> Result<Conflict, Found> {
    match put {
        Put::Conflict(conflict) => Ok(conflict),
        other => Err(Found(format!("{what} answered {other:?} instead of Conflict"))),
    }
}

pub(super) async fn put_new(repository: &dyn JobRepository, row: &Row, claims: &[String]) -> Result<u64, Found> {
    committed(&format!("the first put of {:?}", row.id), repository.put_if(None, row, claims, &[]).await)
}

pub(super) async fn get(repository: &dyn JobRepository, kind: RowKind, id: &str) -> Result<Row, Found> {
    match repository.get(kind, id).await? {
        Some(row) => Ok(row),
        None => Err(Found(format!("the row {id:?} is missing after it was put"))),
    }
}

pub(super) async fn all_events(repository: &dyn JobRepository, kind: RowKind, id: &str) -> Result<Vec<Record>, Found> {
    Ok(repository.events(kind, id, 0, u32::MAX).await?)
}

/// Checks that events are numbered from 1 without gaps, and that there are as many as wanted.
pub(super) fn gapless(events: &[Record], wanted: u64) -> Result<(), Found> {
    let numbers: Vec<u64> = events.iter().map(|event| event.number).collect();
    same("the list of event numbers", numbers, (1..=wanted).collect())
}
