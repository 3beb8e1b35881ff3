//! Every error of this backend: one line that says what is wrong with which part of the database, and what to do.

use sqlx::Error as SqlError;

use crate::error::{Error, ErrorKind};

const OPEN: &str = "deployed_database.open";
const READ: &str = "deployed_database.read";
const IMPORT: &str = "deployed_database.import";

// https://mariadb.com/docs/server/reference/error-codes
const DENIED: [u16; 6] = [1044, 1045, 1142, 1143, 1227, 1698];
const NO_DATABASE: u16 = 1049;
const READ_ONLY: [u16; 2] = [1290, 1792];
const LOCKED: [u16; 2] = [1205, 1213];

pub(super) fn bad_url(why: &str) -> Error {
    Error::new(
        ErrorKind::InvalidInput,
        format!("the URL of the deployed database {why}: write it as mysql://user:password@host:port/database"),
    )
    .in_operation(OPEN)
}

/// What the server or the way to it answered.
pub(super) fn failed(shown: &str, operation: &'static str, error: SqlError) -> Error {
    let code = error.as_database_error().and_then(|e| e.try_downcast_ref::<sqlx::mysql::MySqlDatabaseError>());
    let (kind, what) = match (code.map(sqlx::mysql::MySqlDatabaseError::number), &error) {
        (Some(code), _) if DENIED.contains(&code) => (
            ErrorKind::Denied,
            "does not let this user in, or not do this: check user, password and rights (SELECT, and UPDATE on failover_jobs)".to_owned(),
        ),
        (Some(NO_DATABASE), _) => (ErrorKind::NotFound, "does not exist on that server: check its name".to_owned()),
        (Some(code), _) if READ_ONLY.contains(&code) => {
            (ErrorKind::Denied, "is read-only: nothing was written".to_owned())
        }
        (Some(code), _) if LOCKED.contains(&code) => {
            (ErrorKind::Unavailable, "has the row locked by somebody else: try again".to_owned())
        }
        (Some(code), _) => (ErrorKind::Unexpected, format!("answered with error {code}: {}", one_line(&error))),
        (None, SqlError::Tls(_)) => (
            ErrorKind::Unavailable,
            "cannot be talked to over TLS: check its certificate, give its authority, or switch TLS off".to_owned(),
        ),
        (None, _) => (ErrorKind::Unavailable, format!("cannot be reached: {}", one_line(&error))),
    };
    about(shown, kind, &what).in_operation(operation).caused_by(error)
}

pub(super) fn slow(shown: &str, operation: &'static str, seconds: f64) -> Error {
    about(shown, ErrorKind::Unavailable, &format!("did not answer within {seconds} s")).in_operation(operation)
}

pub(super) fn no_column(shown: &str, table: &str, column: &str) -> Error {
    let what = format!("has no column {column} in a table {table}: is it the database of an appliance?");
    about(shown, ErrorKind::InvalidInput, &what).in_operation(OPEN)
}

pub(super) fn damaged(shown: &str, what: &str) -> Error {
    about(shown, ErrorKind::Unexpected, &format!("gave an answer that makes no sense ({what})")).in_operation(READ)
}

pub(super) fn not_found(shown: &str, what: &str) -> Error {
    about(shown, ErrorKind::NotFound, &format!("has no failover test of {what}")).in_operation(IMPORT)
}

pub(super) fn ambiguous(what: &str, candidates: &[String]) -> Error {
    let list = candidates.join("; ");
    Error::new(
        ErrorKind::Ambiguous,
        format!("{} rows of failover_jobs fit {what}: {list}; name the one you mean by its job id", candidates.len()),
    )
    .with("candidates", list)
    .in_operation(IMPORT)
}

/// A row that cannot be taken over as it is. `row` names it.
pub(super) fn wrong(row: &str, what: &str) -> Error {
    Error::new(ErrorKind::InvalidInput, format!("{row} {what}")).with("row", row).in_operation(IMPORT)
}

/// A row that must not be taken over.
pub(super) fn refused(row: &str, what: &str) -> Error {
    Error::new(ErrorKind::Refused, format!("{row} {what}")).with("row", row).in_operation(IMPORT)
}

fn about(shown: &str, kind: ErrorKind, what: &str) -> Error {
    Error::new(kind, format!("the deployed database {shown} {what}"))
}

fn one_line(error: &SqlError) -> String {
    error.to_string().split_whitespace().collect::<Vec<_>>().join(" ")
}
