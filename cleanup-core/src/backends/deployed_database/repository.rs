//! A job repository that also tells the deployed database.

use std::collections::BTreeMap;
use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use async_trait::async_trait;
use jiff::Timestamp;

use super::connection::DeployedDatabase;
use super::note::{Note, may_be_first_read};
use super::sink::WriteBack;
use crate::error::{Error, ErrorKind, Result};
use crate::evidence::{NewRecord, Record};
use crate::model::TestStatus;
use crate::repository::{JobRepository, Put, Row, RowKind, RowQuery};

/// How many entries of an event log are read at once.
const PAGE: u32 = 1000;

/// Another job repository, whose failover tests the deployed database is told of.
///
/// Everything is kept in the other one. When a failover test that has a row in `failover_jobs` begins to be cleaned up, or has been, the
/// row's status follows: `cleanup`, then `cleanup_completed`, or the word that the database takes instead. A cancelled cleanup gives
/// back the status that it found; a parked one has begun and not ended.
///
/// - The row is written after the failover test, never before it, and only while it is as it was read, or as we wrote it.
/// - A deployed database that is away, refuses, or has been changed by somebody else changes nothing of the cleanup: the report tells it
///   ([`JobRepository::notices`]), and [`WithDeployed::sync`] tries again, also after a crash.
/// - Each put of a failover test may take up to twice the patience of the [`DeployedDatabase`] longer.
pub struct WithDeployed {
    pub(super) inner: Arc<dyn JobRepository>,
    pub(super) database: DeployedDatabase,
    notices: Mutex<BTreeMap<String, String>>,
}

impl WithDeployed {
    /// A repository around another one.
    #[must_use]
    pub fn new(inner: Arc<dyn JobRepository>, database: DeployedDatabase) -> Self {
        Self { inner, database, notices: Mutex::default() }
    }

    /// The note of a row as it is read now: a failover test is registered, perhaps again and with other facts.
    async fn read(&self, row: &Row) -> Result<Option<Note>> {
        Ok(self.database.look(&row.id, &row.test_vm).await?.map(|(state, _)| Note::of(state)))
    }

    /// The note that is missing for a failover test as it stands, if any.
    pub(super) async fn intend(&self, row: &Row) -> Result<Option<Note>> {
        let Some(status) = status_of(row) else { return Ok(None) };
        let now = Timestamp::now();
        if let Some(last) = self.last_note(&row.id).await? {
            return Ok(last.next(status, self.database.words().await?, now));
        }
        let Some((state, words)) = self.database.look(&row.id, &row.test_vm).await? else { return Ok(None) };
        if status != TestStatus::Active && !may_be_first_read(&state) {
            return Err(Error::new(
                ErrorKind::Refused,
                format!("its row is not as before a clean-up: its status is {:?}", state.status),
            ));
        }
        let read = Note::of(state);
        Ok(Some(read.next(status, words, now).unwrap_or(read)))
    }

    /// Brings the deployed row to where the last note wants it.
    pub(super) async fn tell(&self, row: &Row) -> Result<WriteBack> {
        match self.last_note(&row.id).await? {
            Some(note) => {
                let answer = self.database.apply(&row.id, &row.test_vm, &note).await?;
                tracing::debug!(test = %row.id, ?answer, "the deployed database was told");
                Ok(answer)
            }
            None => Ok(WriteBack::Nothing),
        }
    }

    async fn last_note(&self, id: &str) -> Result<Option<Note>> {
        let (mut last, mut since) = (None, 0);
        loop {
            let records = self.inner.events(RowKind::FailoverTest, id, since, PAGE).await?;
            let Some(newest) = records.last() else { return Ok(last) };
            since = newest.number;
            last = records.iter().rev().find_map(Note::read).or(last);
        }
    }

    /// Remembers what the latest try to tell came to, for whoever writes the report.
    pub(super) fn remember(&self, id: &str, told: &Result<WriteBack>) {
        let why = match told {
            Ok(WriteBack::Changed { now, wanted }) => {
                let since = now.updated_at.map(|at| format!(" since {at}")).unwrap_or_default();
                format!(
                    "somebody else has changed its row: its status is {:?}{since}, and {wanted} was not written; look at it, and set it by hand",
                    now.status
                )
            }
            Ok(WriteBack::NoRow) => "its row is gone, so nothing was written".to_owned(),
            Ok(_) => {
                self.notices().remove(id);
                return;
            }
            Err(e) => format!("{e}; it is tried again with the next sync"),
        };
        let text = format!(
            "failover test {id} in the deployed database {} does not say how its cleanup stands: {why}",
            self.database.name()
        );
        tracing::warn!(test = id, "{text}");
        self.notices().insert(id.to_owned(), text);
    }

    fn notices(&self) -> MutexGuard<'_, BTreeMap<String, String>> {
        self.notices.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Where the failover test stands by its row; `None` if a newer version knows more.
fn status_of(row: &Row) -> Option<TestStatus> {
    serde_json::from_value(row.status.as_str().into()).ok()
}

impl fmt::Debug for WithDeployed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("WithDeployed")
            .field("inner", &self.inner)
            .field("database", &self.database)
            .finish_non_exhaustive()
    }
}

#[async_trait]
impl JobRepository for WithDeployed {
    fn name(&self) -> String {
        format!("{}, telling {}", self.inner.name(), self.database.name())
    }
    async fn now(&self) -> Result<Timestamp> {
        self.inner.now().await
    }
    async fn get(&self, kind: RowKind, id: &str) -> Result<Option<Row>> {
        self.inner.get(kind, id).await
    }
    async fn find(&self, query: &RowQuery) -> Result<Vec<Row>> {
        self.inner.find(query).await
    }
    async fn events(&self, kind: RowKind, id: &str, since: u64, limit: u32) -> Result<Vec<Record>> {
        self.inner.events(kind, id, since, limit).await
    }

    async fn put_if(&self, expected: Option<u64>, row: &Row, claims: &[String], events: &[NewRecord]) -> Put {
        if row.kind != RowKind::FailoverTest {
            return self.inner.put_if(expected, row, claims, events).await;
        }
        let intended = match status_of(row) {
            Some(TestStatus::Active) => self.read(row).await,
            _ => self.intend(row).await,
        };
        let note = intended.as_ref().ok().and_then(Option::as_ref);
        let with_note: Vec<NewRecord> = events.iter().cloned().chain(note.map(Note::record)).collect();
        let put = self.inner.put_if(expected, row, claims, &with_note).await;
        if matches!(put, Put::Committed(_) | Put::Unknown(_)) {
            let told = match intended {
                Ok(_) => self.tell(row).await,
                Err(e) => Err(e),
            };
            self.remember(&row.id, &told);
        }
        put
    }

    async fn notices(&self, kind: RowKind, id: &str) -> Vec<String> {
        let mut all = self.inner.notices(kind, id).await;
        if kind == RowKind::FailoverTest {
            all.extend(self.notices().get(id).cloned());
        }
        all
    }
}
