//! Writing one row's status, if it still is as it was read.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use sqlx::{Connection, MySql, MySqlConnection, QueryBuilder};

use super::connection::{DeployedDatabase, close};
use super::error;
use super::import::row_name;
use super::note::{Note, Target, Words};
use super::options::ContextRule;
use super::read::{Column, Fields, fetch, select};
use super::schema::{CONTEXTS, JOBS, Schema};
use crate::error::Result;
use crate::model::{TestStatus, VmId};

const WRITE: &str = "deployed_database.write";
/// Tries of a write that finds the row as expected and then does not fit: somebody else writes at the same time.
const TRIES: u32 = 3;

const COLUMNS: [Column; 8] = [
    Column::Text("id"),
    Column::Text("job_id"),
    Column::Text("job_type"),
    Column::Text("status"),
    Column::Text("source_vm_name"),
    Column::Text("destination_vm_id"),
    Column::Text("vm_context_id"),
    Column::Time("updated_at"),
];

/// How a row stands, as far as a write goes by it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct RowState {
    /// Its status, as it stands there.
    pub status: String,
    /// When it was changed last, by the server's clock, where the row says so.
    pub updated_at: Option<Timestamp>,
}

/// What became of telling the deployed row.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum WriteBack {
    /// The row was written.
    Written {
        /// How it stands now.
        now: RowState,
        /// Set if the database does not take the word that is meant: which one was written instead, and what else that means there.
        instead: Option<String>,
    },
    /// The row says so already: it was written before.
    AlreadySo {
        /// How it stands.
        now: RowState,
    },
    /// Somebody else has changed the row since it was read, and nothing was written.
    Changed {
        /// How it stands now.
        now: RowState,
        /// What was to be written.
        wanted: String,
    },
    /// The deployed database has no row of this failover test.
    NoRow,
    /// Nothing is to be written: no cleanup of it has begun, or the database takes no word for it.
    Nothing,
}

/// The row of a failover test.
pub(super) struct Found {
    pub(super) state: RowState,
    fields: Fields,
}

impl DeployedDatabase {
    /// How the row of a failover test stands, and the words that the database takes. `None`: there is no such row.
    pub(super) async fn look(&self, job: &str, test_vm: &str) -> Result<Option<(RowState, Words)>> {
        self.within(WRITE, async {
            let mut connection = self.open().await?;
            let schema = self.schema(&mut connection).await?;
            let found = self.find_row(&mut connection, schema, job, test_vm).await?;
            close(connection).await;
            Ok(found.map(|found| (found.state, Words::of(schema))))
        })
        .await
    }

    /// The words that the database takes. No question is asked if they are known.
    pub(super) async fn words(&self) -> Result<Words> {
        if let Some(schema) = self.known_schema() {
            return Ok(Words::of(schema));
        }
        self.within(WRITE, async {
            let mut connection = self.open().await?;
            let words = Words::of(self.schema(&mut connection).await?);
            close(connection).await;
            Ok(words)
        })
        .await
    }

    /// Brings the row of a failover test to where the note wants it.
    pub(super) async fn apply(&self, job: &str, test_vm: &str, note: &Note) -> Result<WriteBack> {
        let Some(target) = &note.target else { return Ok(WriteBack::Nothing) };
        self.within(WRITE, async {
            let mut connection = self.open().await?;
            let schema = self.schema(&mut connection).await?;
            let mut tries = 0;
            let answer = loop {
                tries += 1;
                let Some(found) = self.find_row(&mut connection, schema, job, test_vm).await? else {
                    break WriteBack::NoRow;
                };
                if found.state == target.state {
                    break WriteBack::AlreadySo { now: found.state };
                }
                if !note.expected.contains(&found.state) || tries > TRIES {
                    break WriteBack::Changed { now: found.state, wanted: target.state.status.clone() };
                }
                if self.write(&mut connection, schema, &found, target).await? {
                    break WriteBack::Written { now: target.state.clone(), instead: instead(target) };
                }
            };
            close(connection).await;
            Ok(answer)
        })
        .await
    }

    async fn find_row(
        &self,
        connection: &mut MySqlConnection,
        schema: &Schema,
        job: &str,
        test_vm: &str,
    ) -> Result<Option<Found>> {
        let mut sql = select(schema, JOBS, &COLUMNS);
        sql.push("LOWER(`job_id`) = LOWER(").push_bind(job).push(")");
        let mut rows = fetch(connection, self.name(), &COLUMNS, sql).await?;
        // The server compares text generously.
        rows.retain(|row| row.raw("job_id").is_some_and(|id| id.eq_ignore_ascii_case(job)));
        if rows.len() > 1 {
            let candidates: Vec<String> = rows.iter().map(row_name).collect();
            return Err(error::ambiguous(&format!("job {job:?}"), &candidates));
        }
        let Some(fields) = rows.pop() else { return Ok(None) };
        let same = fields.given("destination_vm_id").and_then(|vm| VmId::new(vm).ok());
        if same.is_none_or(|vm| vm.as_str() != test_vm) || fields.raw("job_type") != Some("test") {
            let what = format!(
                "is not of the test VM {test_vm} any more (destination_vm_id is {}): nothing is written to it",
                fields.told("destination_vm_id")
            );
            return Err(error::refused(&row_name(&fields), &what));
        }
        let status = fields.raw("status").unwrap_or_default().to_owned();
        let updated_at = fields.micros("updated_at").and_then(|micros| Timestamp::from_microsecond(micros).ok());
        Ok(Some(Found { state: RowState { status, updated_at }, fields }))
    }

    /// `false`: the row is not any more as it was found.
    async fn write(
        &self,
        connection: &mut MySqlConnection,
        schema: &Schema,
        found: &Found,
        target: &Target,
    ) -> Result<bool> {
        let wrap = |e| error::failed(self.name(), WRITE, e);
        let mut change = connection.begin().await.map_err(wrap)?;
        let mut sql = QueryBuilder::<MySql>::new("UPDATE `failover_jobs` SET `status` = ");
        sql.push_bind(target.state.status.as_str());
        if let Some(at) = target.state.updated_at {
            sql.push(", `updated_at` = FROM_UNIXTIME(").push_bind(at.as_second()).push(")");
        }
        sql.push(" WHERE `job_id` = ").push_bind(found.fields.raw("job_id"));
        sql.push(" AND `destination_vm_id` = ").push_bind(found.fields.raw("destination_vm_id"));
        sql.push(" AND COALESCE(CAST(`status` AS CHAR), '') = ").push_bind(found.state.status.as_str());
        if schema.has(JOBS, "updated_at") {
            sql.push(" AND FLOOR(UNIX_TIMESTAMP(`updated_at`) * 1000000) <=> ")
                .push_bind(found.fields.micros_raw("updated_at"));
        }
        let rows = sql.build().execute(&mut *change).await.map_err(wrap)?.rows_affected();
        if rows != 1 {
            change.rollback().await.map_err(wrap)?;
            return Ok(false);
        }
        if target.since == TestStatus::CleanupCompleted && self.shared.options.context == ContextRule::Reset {
            self.reset_context(&mut change, schema, &found.fields).await?;
        }
        change.commit().await.map_err(wrap)?;
        Ok(true)
    }

    /// Tells the VM context that its test is over, unless a newer failover of it is there.
    async fn reset_context(&self, connection: &mut MySqlConnection, schema: &Schema, job: &Fields) -> Result<()> {
        let (Some(context), Some(id)) = (job.given("vm_context_id"), job.raw("id")) else { return Ok(()) };
        if !schema.has(CONTEXTS, "current_status") || !schema.has(CONTEXTS, "context_id") {
            return Ok(());
        }
        let mut sql =
            QueryBuilder::<MySql>::new("UPDATE `vm_replication_contexts` SET `current_status` = 'ready_for_failover'");
        if schema.has(CONTEXTS, "last_status_change") {
            sql.push(", `last_status_change` = NOW()");
        }
        sql.push(" WHERE `current_status` = 'failed_over_test' AND `context_id` = ").push_bind(context);
        sql.push(" AND NOT EXISTS (SELECT 1 FROM `failover_jobs` WHERE `vm_context_id` = ").push_bind(context);
        sql.push(" AND `id` > ").push_bind(id).push(")");
        sql.build().execute(connection).await.map_err(|e| error::failed(self.name(), WRITE, e))?;
        Ok(())
    }
}

fn instead(target: &Target) -> Option<String> {
    match (target.since, target.state.status.as_str()) {
        (TestStatus::CleanupCompleted, "completed") => Some(
            "the deployed database knows no status cleanup_completed: completed was written, as its own clean-up does, which there also means that a test VM is up"
                .to_owned(),
        ),
        (TestStatus::Cleaning, "reverting") => {
            Some("the deployed database knows no status cleanup: reverting was written".to_owned())
        }
        _ => None,
    }
}
