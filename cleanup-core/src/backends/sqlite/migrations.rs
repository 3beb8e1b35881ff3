//! The schema and its versions. The version is SQLite's own `user_version`, set by each migration itself.

use sqlx::{Connection, SqliteConnection};

use super::connection::int;

/// In order; number `n` leads to version `n`. A released file never changes.
const MIGRATIONS: &[&str] = &[include_str!("migrations/0001_rows_claims_events.sql")];

/// The version this software writes.
pub(super) const CURRENT: i64 = MIGRATIONS.len() as i64;

/// As in the first migration.
const APPLICATION_ID: i64 = 0x434c_4e55;

/// What a file is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Schema {
    /// There is nothing in it.
    Empty,
    /// A job repository of this version.
    Version(i64),
    /// Somebody else's database.
    Foreign,
}

/// Looks without changing anything; in one transaction, since another process may be creating the file just now.
pub(super) async fn schema(connection: &mut SqliteConnection) -> Result<Schema, sqlx::Error> {
    let mut transaction = connection.begin().await?;
    let found = look(&mut transaction).await?;
    transaction.rollback().await?;
    Ok(found)
}

async fn look(connection: &mut SqliteConnection) -> Result<Schema, sqlx::Error> {
    match int(connection, "PRAGMA application_id").await? {
        APPLICATION_ID => Ok(Schema::Version(int(connection, "PRAGMA user_version").await?)),
        0 if int(connection, "SELECT count(*) FROM sqlite_schema").await? == 0 => Ok(Schema::Empty),
        _ => Ok(Schema::Foreign),
    }
}

/// Brings the file to the current version, all steps in one transaction, and makes sure that it can be written.
///
/// Whoever comes second finds the work done. A file of a newer version, or somebody else's, is left as it is.
pub(super) async fn migrate(connection: &mut SqliteConnection) -> Result<Schema, sqlx::Error> {
    let mut transaction = connection.begin_with("BEGIN IMMEDIATE").await?;
    let done = match look(&mut transaction).await? {
        Schema::Empty => 0,
        Schema::Version(version) if version <= CURRENT => usize::try_from(version).unwrap_or(0),
        other => return Ok(other),
    };
    for migration in MIGRATIONS.iter().skip(done) {
        sqlx::raw_sql(*migration).execute(&mut *transaction).await?;
    }
    // SQLite opens a write-protected file without a word; only a write tells. This one changes nothing.
    sqlx::raw_sql("UPDATE job_rows SET version = version WHERE false").execute(&mut *transaction).await?;
    transaction.commit().await?;
    Ok(Schema::Version(CURRENT))
}
