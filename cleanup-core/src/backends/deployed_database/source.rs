//! Failover tests as the deployed system has recorded them.

use jiff::Timestamp;
use sqlx::{Connection, MySqlConnection};

use super::connection::{DeployedDatabase, close};
use super::error;
use super::import::{self, Facts};
use super::read::{Column, Fields, fetch, select};
use super::schema::{CONFIGS, CONTEXTS, DISKS, JOBS, MAPPINGS, Schema, TRACKING, VOLUMES};
use super::status::DeployedStatus;
use crate::error::Result;
use crate::model::FailoverTest;
use crate::text::harmless;

const READ: &str = "deployed_database.read";

/// How somebody names a failover test of the deployed system. Each name is compared letter by letter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DeployedRef {
    /// By `failover_jobs.job_id`.
    Job(String),
    /// By the protected machine's name, if only one test of it is not cleaned up.
    VmName(String),
    /// By the id of its VM context, if only one test of it is not cleaned up.
    Context(String),
}

/// A row of `failover_jobs`, for people.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DeployedRow {
    /// The row's own id, or NULL where there is none.
    pub row: String,
    /// The job's id, as it stands there; the failover test's id.
    pub job: String,
    /// The protected machine's name, as it stands there.
    pub vm_name: String,
    /// The status as it stands there.
    pub status: DeployedStatus,
    /// When the row last changed, by the server's clock.
    pub updated_at: Option<Timestamp>,
}

/// A failover test, taken over from the deployed system.
#[derive(Clone, Debug, PartialEq)]
pub struct DeployedTest {
    /// The record, ready for [`Engine::register`](crate::Engine::register).
    pub test: FailoverTest,
    /// The row that it was read from.
    pub row: DeployedRow,
    /// What a person should know before its cleanup is started.
    pub notes: Vec<String>,
}

/// A row of the list of failover tests.
#[derive(Debug)]
pub struct ListedTest {
    /// The row.
    pub row: DeployedRow,
    /// The failover test, or why the row cannot be taken over.
    pub import: Result<DeployedTest>,
}

const JOB: [Column; 12] = [
    Column::Text("id"),
    Column::Text("job_id"),
    Column::Text("vm_context_id"),
    Column::Text("vm_id"),
    Column::Text("job_type"),
    Column::Text("status"),
    Column::Text("source_vm_name"),
    Column::Text("destination_vm_id"),
    Column::Text("ossea_snapshot_id"),
    Column::Time("created_at"),
    Column::Time("started_at"),
    Column::Time("updated_at"),
];
const CONTEXT: [Column; 5] = [
    Column::Text("context_id"),
    Column::Text("vm_name"),
    Column::Text("vmware_vm_id"),
    Column::Text("current_status"),
    Column::Text("ossea_config_id"),
];
const CONFIG: [Column; 3] = [Column::Text("id"), Column::Text("oma_vm_id"), Column::Text("is_active")];
const VOLUME: [Column; 5] = [
    Column::Text("id"),
    Column::Text("volume_id"),
    Column::Text("status"),
    Column::Text("snapshot_id"),
    Column::Text("snapshot_status"),
];
const MAPPING: [Column; 4] = [
    Column::Text("volume_uuid"),
    Column::Text("vm_id"),
    Column::Text("ossea_snapshot_id"),
    Column::Text("snapshot_status"),
];
const DISK: [Column; 2] = [Column::Text("disk_id"), Column::Text("ossea_volume_id")];
const TRACKED: [Column; 2] = [Column::Text("status"), Column::Text("owner")];

impl DeployedDatabase {
    /// The one failover test that is meant, with everything that belongs to it.
    ///
    /// # Errors
    /// - `NotFound` if no row fits; `Ambiguous` if several tests fit that may not be cleaned up yet, all of them named.
    /// - `Refused` if it is a live failover or is still being set up.
    /// - `InvalidInput` if the row or what belongs to it cannot be right, as a VM's name where an id must be; the text says which row, and what to do.
    /// - `Unavailable` or `Denied` if the database cannot be asked. Trying again is safe.
    pub async fn failover_test(&self, wanted: &DeployedRef) -> Result<DeployedTest> {
        self.within(READ, async {
            let mut connection = self.open().await?;
            let schema = self.schema(&mut connection).await?;
            let mut session = Session::begin(self, &mut connection, schema).await?;
            let job = session.wanted(wanted).await?;
            let found = session.import(job).await;
            session.end().await?;
            close(connection).await;
            found
        })
        .await
    }

    /// Every test failover that is recorded, the newest first, each with what it becomes or why it cannot be taken over.
    ///
    /// # Errors
    /// `Unavailable` or `Denied` if the database cannot be asked. Trying again is safe.
    pub async fn failover_tests(&self) -> Result<Vec<ListedTest>> {
        let mut connection = self.within(READ, self.open()).await?;
        let schema = self.within(READ, self.schema(&mut connection)).await?;
        let mut session = self.within(READ, Session::begin(self, &mut connection, schema)).await?;
        let jobs = self.within(READ, session.tests()).await?;
        let mut list = Vec::with_capacity(jobs.len());
        for job in jobs {
            let row = row_of(&job);
            // The patience is for each of them: a long list is no slow server.
            let import = match self.within(READ, session.import(job)).await {
                // The server has not answered: nothing is known of this row, nor of those after it.
                Err(e) if e.is_retryable() => return Err(e),
                import => import,
            };
            list.push(ListedTest { row, import });
        }
        self.within(READ, session.end()).await?;
        close(connection).await;
        Ok(list)
    }
}

/// One look at the database, in which nothing changes.
struct Session<'a> {
    database: &'a DeployedDatabase,
    schema: &'a Schema,
    look: sqlx::Transaction<'a, sqlx::MySql>,
}

impl<'a> Session<'a> {
    async fn begin(
        database: &'a DeployedDatabase,
        connection: &'a mut MySqlConnection,
        schema: &'a Schema,
    ) -> Result<Self> {
        let look = connection
            .begin_with("START TRANSACTION WITH CONSISTENT SNAPSHOT, READ ONLY")
            .await
            .map_err(|e| error::failed(database.name(), READ, e))?;
        Ok(Self { database, schema, look })
    }

    async fn end(self) -> Result<()> {
        self.look.rollback().await.map_err(|e| error::failed(self.database.name(), READ, e))
    }

    /// The rows of a table in which one of these columns holds the value. Columns that are missing are left out.
    async fn rows(
        &mut self,
        table: &'static str,
        columns: &[Column],
        by: &[(&'static str, &str)],
    ) -> Result<Vec<Fields>> {
        let known: Vec<_> = by.iter().filter(|(column, _)| self.schema.has(table, column)).collect();
        if known.is_empty() {
            return Ok(Vec::new());
        }
        let mut sql = select(self.schema, table, columns);
        for (i, (column, value)) in known.into_iter().enumerate() {
            sql.push(if i > 0 { " OR " } else { "" }).push(format_args!("`{column}` = ")).push_bind(*value);
        }
        if self.schema.has(table, "id") {
            sql.push(" ORDER BY id DESC");
        }
        fetch(&mut self.look, self.database.name(), columns, sql).await
    }

    async fn tests(&mut self) -> Result<Vec<Fields>> {
        self.rows(JOBS, &JOB, &[("job_type", "test")]).await
    }

    async fn wanted(&mut self, wanted: &DeployedRef) -> Result<Fields> {
        let (what, mut jobs) = match wanted {
            DeployedRef::Job(id) => {
                let mut jobs = self.rows(JOBS, &JOB, &[("job_id", id)]).await?;
                jobs.retain(|job| job.raw("job_id") == Some(id));
                (format!("job {:?}", harmless(id)), jobs)
            }
            DeployedRef::Context(id) => {
                (format!("VM context {:?}", harmless(id)), self.tests_of(&[("vm_context_id", id)]).await?)
            }
            DeployedRef::VmName(name) => {
                let contexts = self.rows(CONTEXTS, &CONTEXT, &[("vm_name", name)]).await?;
                let mut by = vec![("source_vm_name", name.as_str())];
                let named = contexts.iter().filter(|context| context.raw("vm_name") == Some(name));
                by.extend(named.filter_map(|context| context.raw("context_id")).map(|id| ("vm_context_id", id)));
                (format!("VM {:?}", harmless(name)), self.tests_of(&by).await?)
            }
        };
        if jobs.len() > 1 {
            let candidates: Vec<String> = jobs.iter().map(import::row_name).collect();
            return Err(error::ambiguous(&what, &candidates));
        }
        jobs.pop().ok_or_else(|| error::not_found(self.database.name(), &what))
    }

    /// Tests that are not surely cleaned up. The server compares text generously; here every letter counts.
    async fn tests_of(&mut self, by: &[(&'static str, &str)]) -> Result<Vec<Fields>> {
        let mut jobs = self.rows(JOBS, &JOB, by).await?;
        jobs.retain(|job| {
            by.iter().any(|(column, value)| job.raw(column) == Some(*value))
                && job.raw("job_type") == Some("test")
                && DeployedStatus::new(job.raw("status").unwrap_or_default()) != DeployedStatus::CleanupCompleted
        });
        Ok(jobs)
    }

    async fn import(&mut self, job: Fields) -> Result<DeployedTest> {
        let mut facts = Facts { appliance: self.database.shared.options.appliance.clone(), ..Facts::default() };
        if let Some(context) = job.given("vm_context_id") {
            facts.contexts = self.rows(CONTEXTS, &CONTEXT, &[("context_id", context)]).await?;
            facts.volumes = self.rows(VOLUMES, &VOLUME, &[("vm_context_id", context)]).await?;
            facts.disks = self.rows(DISKS, &DISK, &[("vm_context_id", context)]).await?;
        }
        let context = job.given("vm_context_id").map(|id| ("vm_context_id", id));
        let test_vm = job.given("destination_vm_id").map(|id| ("vm_id", id));
        let by: Vec<_> = context.into_iter().chain(test_vm).collect();
        facts.mappings = self.rows(MAPPINGS, &MAPPING, &by).await?;
        // Without a site of its own, a VM context belongs to the only active one.
        let config = facts.contexts.first().and_then(|context| context.given("ossea_config_id"));
        let by = config.map_or(("is_active", "1"), |config| ("id", config));
        facts.configs = self.rows(CONFIGS, &CONFIG, &[by]).await?;
        facts.tracked = self.rows(TRACKING, &TRACKED, &[("id", job.raw("job_id").unwrap_or_default())]).await?;
        facts.job = job;
        import::import(&facts)
    }
}

/// The row for people.
pub(super) fn row_of(job: &Fields) -> DeployedRow {
    DeployedRow {
        row: job.raw("id").unwrap_or("NULL").to_owned(),
        job: job.raw("job_id").unwrap_or_default().to_owned(),
        vm_name: job.raw("source_vm_name").unwrap_or_default().to_owned(),
        status: DeployedStatus::new(job.raw("status").unwrap_or_default()),
        updated_at: job.micros("updated_at").and_then(|micros| Timestamp::from_microsecond(micros).ok()),
    }
}
