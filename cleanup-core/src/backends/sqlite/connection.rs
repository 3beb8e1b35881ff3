//! Connections, and the settings without which none is used.

use std::path::Path;
use std::time::{Duration, Instant};

use sqlx::sqlite::{SqliteConnectOptions, SqlitePool, SqlitePoolOptions, SqliteSynchronous};
use sqlx::{ConnectOptions, Connection, SqliteConnection};

use super::error;
use super::migrations::{self, CURRENT, Schema};
use super::options::{SqliteAccess, SqliteOptions};
use crate::error::Result;

/// Reads are short; more connections would only wait for the same disk.
const READERS: u32 = 4;
/// How long a read waits for a free connection.
const READER_WAIT: Duration = Duration::from_secs(30);
/// SQLite counts milliseconds in 32 bits, and nobody waits longer than this.
const LONGEST_BUSY_TIMEOUT: Duration = Duration::from_secs(600);

fn connect_options(path: &Path, options: &SqliteOptions) -> SqliteConnectOptions {
    SqliteConnectOptions::new()
        .filename(path)
        .create_if_missing(options.access == SqliteAccess::Create)
        .read_only(options.access == SqliteAccess::ReadOnly)
        .busy_timeout(options.busy_timeout.min(LONGEST_BUSY_TIMEOUT))
        .synchronous(SqliteSynchronous::Full)
        .foreign_keys(true)
        // On macOS an ordinary sync does not reach the disk; elsewhere these change nothing.
        .pragma("fullfsync", "ON")
        .pragma("checkpoint_fullfsync", "ON")
        .disable_statement_logging()
}

/// The one connection that writes.
///
/// # Errors
/// As [`SqliteRepository::open`](super::SqliteRepository::open).
pub(super) async fn writer(path: &Path, options: &SqliteOptions) -> Result<SqliteConnection> {
    let wrap = |e| error::open(path, e);
    let mut connection = connect_options(path, options).connect().await.map_err(wrap)?;
    // Looked at before anything is changed: a file that is not ours stays as it is.
    accept(path, migrations::schema(&mut connection).await.map_err(wrap)?)?;
    turn_wal_on(&mut connection, options.busy_timeout).await.map_err(wrap)?;
    check_settings(path, &mut connection).await?;
    accept(path, migrations::migrate(&mut connection).await.map_err(wrap)?)?;
    Ok(connection)
}

/// The connections that read.
pub(super) fn readers(path: &Path, options: &SqliteOptions) -> SqlitePool {
    let access = match options.access {
        SqliteAccess::ReadOnly => SqliteAccess::ReadOnly,
        // Not read-only: after a crash, whoever comes first has to repair the index of the log.
        SqliteAccess::Create | SqliteAccess::Existing => SqliteAccess::Existing,
    };
    let connect = connect_options(path, &SqliteOptions { access, ..options.clone() }).pragma("query_only", "ON");
    SqlitePoolOptions::new()
        .max_connections(READERS)
        .acquire_timeout(READER_WAIT)
        .test_before_acquire(false)
        .connect_lazy_with(connect)
}

/// Makes sure that there is something to read.
///
/// # Errors
/// As [`SqliteRepository::open`](super::SqliteRepository::open).
pub(super) async fn check_reader(path: &Path, readers: &SqlitePool) -> Result<()> {
    let wrap = |e| error::open(path, e);
    let mut connection = readers.acquire().await.map_err(wrap)?;
    match migrations::schema(&mut connection).await.map_err(wrap)? {
        Schema::Empty => Err(error::old_schema(path, 0)),
        Schema::Version(version) if version < CURRENT => Err(error::old_schema(path, version)),
        schema => accept(path, schema),
    }
}

fn accept(path: &Path, schema: Schema) -> Result<()> {
    match schema {
        Schema::Foreign => Err(error::foreign(path)),
        Schema::Version(version) if version > CURRENT => Err(error::newer_schema(path, version, CURRENT)),
        Schema::Empty | Schema::Version(_) => Ok(()),
    }
}

/// SQLite does not wait by itself when two processes do this to a new file at once.
async fn turn_wal_on(connection: &mut SqliteConnection, patience: Duration) -> Result<(), sqlx::Error> {
    let began = Instant::now();
    loop {
        match text(connection, "PRAGMA journal_mode = WAL").await {
            Err(e) if error::is_locked(&e) && began.elapsed() < patience => {
                tokio::time::sleep(Duration::from_millis(10)).await;
            }
            // Whether it took hold is looked at with the other settings.
            done => return done.map(drop),
        }
    }
}

async fn check_settings(path: &Path, connection: &mut SqliteConnection) -> Result<()> {
    let wrap = |e| error::open(path, e);
    let mode = text(connection, "PRAGMA journal_mode").await.map_err(wrap)?;
    if mode != "wal" {
        return Err(error::setting(path, "journal_mode", &mode));
    }
    for (setting, sql, wanted) in [("synchronous", "PRAGMA synchronous", 2), ("foreign_keys", "PRAGMA foreign_keys", 1)]
    {
        let value = int(connection, sql).await.map_err(wrap)?;
        if value != wanted {
            return Err(error::setting(path, setting, &value.to_string()));
        }
    }
    Ok(())
}

/// The one number that a statement answers.
pub(super) async fn int(connection: &mut SqliteConnection, sql: &'static str) -> Result<i64, sqlx::Error> {
    sqlx::query_scalar(sql).fetch_one(connection).await
}

async fn text(connection: &mut SqliteConnection, sql: &'static str) -> Result<String, sqlx::Error> {
    sqlx::query_scalar(sql).fetch_one(connection).await
}

/// Closes a connection; what it could not write it had not promised.
pub(super) async fn close(connection: SqliteConnection) {
    if let Err(error) = connection.close().await {
        tracing::debug!(%error, "a connection to the job repository did not close cleanly");
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    async fn checked(options: SqliteConnectOptions, path: &Path) -> Result<()> {
        let mut connection = options.connect().await.unwrap();
        turn_wal_on(&mut connection, Duration::ZERO).await.unwrap();
        check_settings(path, &mut connection).await
    }

    #[tokio::test]
    async fn settings_that_do_not_hold_are_refused() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("jobs.db");
        let good = connect_options(&path, &SqliteOptions::default());
        checked(good.clone(), &path).await.unwrap();
        for (options, words) in [
            (good.clone().synchronous(SqliteSynchronous::Normal), "synchronous (it is 1)"),
            (good.clone().foreign_keys(false), "foreign_keys (it is 0)"),
            // Has no shared memory, like a network file system.
            (good.filename(folder.path().join("other.db")).vfs("unix-dotfile"), "journal_mode (it is delete)"),
        ] {
            let error = checked(options, &path).await.unwrap_err().to_string();
            assert!(error.contains(words) && error.contains("put it on a local disk"), "{error}");
        }
    }

    #[tokio::test]
    async fn a_write_protected_file_is_noticed_at_once() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("jobs.db");
        let mut open = writer(&path, &SqliteOptions::default()).await.unwrap();
        migrations::migrate(&mut open).await.unwrap();
        let options = connect_options(&path, &SqliteOptions::default()).read_only(true).create_if_missing(false);
        let mut protected = options.connect().await.unwrap();
        let error = error::open(&path, migrations::migrate(&mut protected).await.unwrap_err()).to_string();
        assert!(error.contains("cannot be written: allow this user"), "{error}");
    }
}
