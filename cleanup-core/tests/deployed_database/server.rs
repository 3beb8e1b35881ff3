//! A database of one's own for every test.

use std::io::{ErrorKind, Write};
use std::sync::OnceLock;
use std::sync::atomic::{AtomicU32, Ordering};

use cleanup_core::backends::deployed_database::{DeployedDatabase, DeployedOptions};
use private_mariadb::{PrivateMariaDb, URL_VARIABLE};
use sqlx::{AssertSqlSafe, Connection, MySqlConnection};

use super::tables::Shape;

struct Server {
    /// Stopped when this process ends.
    _private: Option<PrivateMariaDb>,
    /// Without the name of a database.
    url: String,
}

/// One server for all tests of this process; `None` if there is none to be had.
fn server() -> Option<&'static Server> {
    static SERVER: OnceLock<Option<Server>> = OnceLock::new();
    SERVER
        .get_or_init(|| {
            if let Ok(url) = std::env::var(URL_VARIABLE) {
                return Some(Server { _private: None, url: without_database(&url) });
            }
            match PrivateMariaDb::start() {
                Ok(private) => Some(Server { url: without_database(private.url()), _private: Some(private) }),
                Err(e) => {
                    not_run(&e);
                    None
                }
            }
        })
        .as_ref()
}

/// Says that a test does not run because there is no server; fails if there is one that cannot be used.
pub(super) fn not_run(e: &std::io::Error) {
    assert_eq!(e.kind(), ErrorKind::NotFound, "MariaDB is installed, but: {e}");
    // Not print: that is swallowed in a test that passes.
    let told = format!("\nNOT RUN: tests of the deployed database, for want of a MariaDB ({e})\n");
    std::io::stderr().write_all(told.as_bytes()).unwrap();
}

fn without_database(url: &str) -> String {
    let (scheme, rest) = url.split_once("://").unwrap();
    format!("{scheme}://{}", rest.split('/').next().unwrap())
}

/// A database with tables of some shape.
pub(super) struct Database {
    name: String,
    server: String,
}

impl Database {
    /// An empty set of tables; `None` if there is no server.
    pub(super) async fn new(shape: Shape) -> Option<Self> {
        static NUMBER: AtomicU32 = AtomicU32::new(0);
        let server = server()?.url.clone();
        let number = NUMBER.fetch_add(1, Ordering::Relaxed);
        let name = format!("cleanup_test_{}_{number}", std::process::id());
        let mut connection = MySqlConnection::connect(&format!("{server}/information_schema")).await.unwrap();
        sqlx::raw_sql(AssertSqlSafe(format!("CREATE DATABASE {name} CHARACTER SET utf8mb4")))
            .execute(&mut connection)
            .await
            .unwrap();
        let database = Self { name, server };
        database.run(&shape.tables()).await;
        Some(database)
    }

    pub(super) fn url(&self) -> String {
        format!("{}/{}", self.server, self.name)
    }

    /// The URL with another user or server.
    pub(super) fn url_with(&self, user: Option<(&str, &str)>, port: Option<u16>) -> String {
        let (user_of, host_of) = self.server.strip_prefix("mysql://").unwrap().rsplit_once('@').unwrap();
        let user = user.map_or(user_of.to_owned(), |(name, password)| format!("{name}:{password}"));
        let host = port.map_or(host_of.to_owned(), |port| format!("127.0.0.1:{port}"));
        format!("mysql://{user}@{host}/{}", self.name)
    }

    /// Where the server listens.
    pub(super) fn address(&self) -> String {
        let host = self.server.rsplit_once('@').unwrap().1;
        if host.contains(':') { host.to_owned() } else { format!("{host}:3306") }
    }

    pub(super) fn name(&self) -> &str {
        &self.name
    }

    async fn connection(&self) -> MySqlConnection {
        MySqlConnection::connect(&self.url()).await.unwrap()
    }

    /// Does statements.
    pub(super) async fn run(&self, statements: &str) {
        let done = sqlx::raw_sql(AssertSqlSafe(statements.to_owned())).execute(&mut self.connection().await).await;
        done.unwrap_or_else(|e| panic!("{e}\n{statements}"));
    }

    /// The first column of the first row, as text.
    pub(super) async fn one(&self, expression: &str) -> String {
        let sql = format!("SELECT COALESCE(CAST(({expression}) AS CHAR), 'NULL')");
        sqlx::query_scalar(AssertSqlSafe(sql)).fetch_one(&mut self.connection().await).await.unwrap()
    }

    /// The status of a job.
    pub(super) async fn status(&self, job: &str) -> String {
        self.one(&format!("SELECT status FROM failover_jobs WHERE job_id = '{job}'")).await
    }

    /// Everything that is in the tables but the row of one job, so that a change of anything can be seen.
    pub(super) async fn others(&self, job: &str) -> String {
        let columns = self
            .one("SELECT GROUP_CONCAT(column_name) FROM information_schema.columns WHERE table_schema = DATABASE() AND table_name = 'failover_jobs'")
            .await;
        let jobs = self
            .one(&format!(
                "SELECT GROUP_CONCAT(CONCAT_WS('|', {columns}) ORDER BY id) FROM failover_jobs WHERE job_id <> '{job}'"
            ))
            .await;
        let contexts = self
            .one(
                "SELECT GROUP_CONCAT(CONCAT_WS('|', context_id, vm_name, current_status)) FROM vm_replication_contexts",
            )
            .await;
        let volumes = self.one("SELECT GROUP_CONCAT(CONCAT_WS('|', id, volume_id, status)) FROM ossea_volumes").await;
        [jobs, contexts, volumes].join("\n")
    }

    pub(super) async fn connect(&self) -> DeployedDatabase {
        DeployedDatabase::connect(&self.url()).await.unwrap()
    }

    pub(super) fn with(&self, options: DeployedOptions) -> DeployedDatabase {
        DeployedDatabase::new(&self.url(), options).unwrap()
    }
}

impl Drop for Database {
    fn drop(&mut self) {
        let (server, name) = (self.server.clone(), self.name.clone());
        let work = move || {
            let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
            runtime.block_on(async {
                let mut connection = MySqlConnection::connect(&format!("{server}/information_schema")).await.unwrap();
                sqlx::raw_sql(AssertSqlSafe(format!("DROP DATABASE {name}"))).execute(&mut connection).await.unwrap();
            });
        };
        // A server that is gone takes its databases along.
        let _ = std::thread::spawn(work).join();
    }
}
