//! Connections: one for each question, since questions are rare and a kept connection may be dead.

use std::fmt;
use std::future::Future;
use std::sync::Arc;

use sqlx::{ConnectOptions, Connection, MySqlConnection};
use tokio::sync::OnceCell;

use super::error;
use super::location::{self, Location};
use super::options::DeployedOptions;
use super::schema::Schema;
use crate::error::Result;

const OPEN: &str = "deployed_database.open";

/// The deployed system's database. Clones share what is known of its tables.
///
/// ```no_run
/// # async fn example() -> cleanup_core::Result<()> {
/// use cleanup_core::backends::deployed_database::{DeployedDatabase, DeployedRef};
///
/// let deployed = DeployedDatabase::connect("mysql://reader:secret@127.0.0.1/migratekit_oma").await?;
/// let found = deployed.failover_test(&DeployedRef::VmName("web01".into())).await?;
/// println!("{} {:?}", found.test.test_vm, found.notes);
/// # Ok(()) }
/// ```
#[derive(Clone)]
pub struct DeployedDatabase {
    pub(super) shared: Arc<Shared>,
}

pub(super) struct Shared {
    location: Location,
    pub(super) options: DeployedOptions,
    schema: OnceCell<Schema>,
}

impl DeployedDatabase {
    /// Connects, and looks which tables and columns are there.
    ///
    /// # Errors
    /// `InvalidInput` if the URL makes no sense or names another program's database; `Denied`, `NotFound`, or `Unavailable` if the server
    /// does not let us in, has no such database, or cannot be reached. Trying again is safe. No text ever shows the password.
    pub async fn connect(url: &str) -> Result<Self> {
        let database = Self::new(url, DeployedOptions::default())?;
        database.check().await?;
        Ok(database)
    }

    /// The same without connecting yet: the tables are looked at with the first question. For a database that may be away at first.
    ///
    /// # Errors
    /// `InvalidInput` if the URL makes no sense.
    pub fn new(url: &str, options: DeployedOptions) -> Result<Self> {
        let location = location::parse(url, &options)?;
        Ok(Self { shared: Arc::new(Shared { location, options, schema: OnceCell::new() }) })
    }

    /// Looks whether the database can be used.
    ///
    /// # Errors
    /// As [`DeployedDatabase::connect`].
    pub async fn check(&self) -> Result<()> {
        self.within(OPEN, async {
            let mut connection = self.open().await?;
            self.schema(&mut connection).await?;
            close(connection).await;
            Ok(())
        })
        .await
    }

    /// The same, and whether the jobs may be written. Changes nothing.
    ///
    /// # Errors
    /// As [`DeployedDatabase::connect`]; `Denied` also if the user may read only.
    pub async fn check_rights(&self) -> Result<()> {
        self.check().await?;
        self.within(OPEN, async {
            let mut connection = self.open().await?;
            // Of no row: the server looks at the rights first.
            let nothing = sqlx::query("UPDATE failover_jobs SET status = status WHERE 1 = 0").execute(&mut connection);
            nothing.await.map_err(|e| error::failed(self.name(), OPEN, e))?;
            close(connection).await;
            Ok(())
        })
        .await
    }

    /// Host, port and name of the database; no user and no password.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.shared.location.shown
    }

    /// A connection of one's own.
    pub(super) async fn open(&self) -> Result<MySqlConnection> {
        self.shared.location.connect.connect().await.map_err(|e| error::failed(self.name(), OPEN, e))
    }

    /// Which tables and columns are there, looked at once.
    pub(super) async fn schema(&self, connection: &mut MySqlConnection) -> Result<&Schema> {
        self.shared.schema.get_or_try_init(|| Schema::probe(connection, self.name())).await
    }

    /// The same, if they have been looked at.
    pub(super) fn known_schema(&self) -> Option<&Schema> {
        self.shared.schema.get()
    }

    /// Work that takes no longer than the patience.
    pub(super) async fn within<T>(
        &self,
        operation: &'static str,
        work: impl Future<Output = Result<T>> + Send,
    ) -> Result<T> {
        let patience = self.shared.options.patience;
        let slow = || Err(error::slow(self.name(), operation, patience.as_secs_f64()));
        tokio::time::timeout(patience, work).await.unwrap_or_else(|_| slow())
    }
}

/// Says goodbye. A connection that is merely dropped is closed as well, only less politely.
pub(super) async fn close(connection: MySqlConnection) {
    if let Err(e) = connection.close().await {
        tracing::debug!(error = %e, "the deployed database did not take leave");
    }
}

impl fmt::Debug for DeployedDatabase {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Shared { location, options, .. } = &*self.shared;
        f.debug_struct("DeployedDatabase")
            .field("name", &location.shown)
            .field("options", options)
            .finish_non_exhaustive()
    }
}
