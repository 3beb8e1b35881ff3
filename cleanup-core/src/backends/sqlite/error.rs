//! Every error of this backend: one line that says what is wrong with which file, and what to do.

use std::path::Path;

use sqlx::Error as SqlError;

use crate::error::{Error, ErrorKind};

const OPEN: &str = "sqlite.open";
const READ: &str = "sqlite.read";
const PUT: &str = "sqlite.put_if";

// Primary result codes: https://www.sqlite.org/rescode.html
const BUSY: i32 = 5;
const LOCKED: i32 = 6;
const READONLY: i32 = 8;
const IOERR: i32 = 10;
const CORRUPT: i32 = 11;
const FULL: i32 = 13;
const CANTOPEN: i32 = 14;
const NOTADB: i32 = 26;

pub(super) fn open(path: &Path, error: SqlError) -> Error {
    wrap(path, OPEN, error)
}

pub(super) fn read(path: &Path, error: SqlError) -> Error {
    wrap(path, READ, error)
}

pub(super) fn put(path: &Path, error: SqlError) -> Error {
    wrap(path, PUT, error)
}

fn wrap(path: &Path, operation: &'static str, error: SqlError) -> Error {
    let (kind, what) = match primary_code(&error) {
        Some(BUSY | LOCKED) => (
            ErrorKind::Repository,
            "is locked by another process: try again, or end the process that holds it".to_owned(),
        ),
        Some(READONLY) => (
            ErrorKind::Repository,
            "cannot be written: allow this user to write the file and its folder, or open it read-only".to_owned(),
        ),
        Some(IOERR) => (
            ErrorKind::Repository,
            "cannot be read or written by the operating system: check the disk and its limits".to_owned(),
        ),
        Some(CORRUPT) => (
            ErrorKind::Repository,
            "is damaged: keep a copy of it, then restore it from a backup or repair it with sqlite3 .recover"
                .to_owned(),
        ),
        Some(FULL) => (ErrorKind::Repository, "has no room to grow: free space on its disk, then try again".to_owned()),
        Some(CANTOPEN) => (
            ErrorKind::Repository,
            "cannot be opened: check that its folder exists and that this user may write there".to_owned(),
        ),
        Some(NOTADB) => (ErrorKind::InvalidInput, "is not a SQLite database: give the path of another file".to_owned()),
        _ => match &error {
            SqlError::PoolTimedOut => {
                (ErrorKind::Repository, "has too many readers waiting: try again later".to_owned())
            }
            SqlError::PoolClosed => (ErrorKind::Repository, "was closed: open it again".to_owned()),
            other => (ErrorKind::Repository, format!("failed: {}", one_line(other))),
        },
    };
    about(path, kind, &what).in_operation(operation).caused_by(error)
}

fn about(path: &Path, kind: ErrorKind, what: &str) -> Error {
    Error::new(kind, format!("the job repository {} {what}", path.display()))
}

fn one_line(error: &SqlError) -> String {
    error.to_string().split_whitespace().collect::<Vec<_>>().join(" ")
}

fn primary_code(error: &SqlError) -> Option<i32> {
    let code: i32 = error.as_database_error()?.code()?.parse().ok()?;
    Some(code & 0xff)
}

pub(super) fn is_locked(error: &SqlError) -> bool {
    matches!(primary_code(error), Some(BUSY | LOCKED))
}

/// Whether a commit that failed like this surely wrote nothing.
///
/// A lock that was not given, and a log that could not take the commit's last frame. After any other failure the frame
/// may be in the file and come to life when the log is read again.
pub(super) fn is_surely_not_committed(error: &SqlError) -> bool {
    matches!(primary_code(error), Some(BUSY | LOCKED | READONLY | FULL))
}

pub(super) fn no_file() -> Error {
    Error::new(
        ErrorKind::InvalidInput,
        "the path of the job repository names no file: give one, or use the memory repository",
    )
    .in_operation(OPEN)
}

pub(super) fn bad_path(path: &Path, what: &str) -> Error {
    about(path, ErrorKind::InvalidInput, &format!("{what}: give the path of a file")).in_operation(OPEN)
}

pub(super) fn no_folder(path: &Path, folder: &Path) -> Error {
    let what = format!("cannot be created: make the folder {} first", folder.display());
    about(path, ErrorKind::InvalidInput, &what).in_operation(OPEN)
}

pub(super) fn missing(path: &Path) -> Error {
    about(path, ErrorKind::NotFound, "does not exist: check the path, or let it be created").in_operation(OPEN)
}

pub(super) fn network(path: &Path, file_system: &str) -> Error {
    let what = format!(
        "is on a network file system ({file_system}), where locks do not hold: put it on a local disk, or use a database server"
    );
    about(path, ErrorKind::InvalidInput, &what).in_operation(OPEN)
}

pub(super) fn foreign(path: &Path) -> Error {
    about(path, ErrorKind::InvalidInput, "is the database of another program: give the path of another file")
        .in_operation(OPEN)
}

pub(super) fn newer_schema(path: &Path, found: i64, known: i64) -> Error {
    let what = format!(
        "was written by a newer version of this software (schema {found}, this one knows {known}): update this software"
    );
    about(path, ErrorKind::NewerVersion, &what).in_operation(OPEN)
}

pub(super) fn old_schema(path: &Path, found: i64) -> Error {
    let what = format!("has an old schema ({found}): open it once for writing, which brings it up to date");
    about(path, ErrorKind::Repository, &what).in_operation(OPEN)
}

pub(super) fn setting(path: &Path, setting: &str, value: &str) -> Error {
    let what = format!(
        "does not keep the setting {setting} (it is {value}), as on a network file system: put it on a local disk"
    );
    about(path, ErrorKind::InvalidInput, &what).in_operation(OPEN)
}

pub(super) fn newer_event(path: &Path, event: &str) -> Error {
    let what = format!("holds an event this version does not know ({event}): update this software");
    about(path, ErrorKind::NewerVersion, &what).in_operation(READ)
}

pub(super) fn damaged(path: &Path, what: &str) -> Error {
    let what = format!("is damaged ({what}): keep a copy of it, then restore it from a backup");
    about(path, ErrorKind::Repository, &what).in_operation(READ)
}

pub(super) fn read_only(path: &Path) -> Error {
    about(path, ErrorKind::Repository, "was opened read-only: open it for writing to put rows").in_operation(PUT)
}

pub(super) fn replaced(path: &Path) -> Error {
    about(
        path,
        ErrorKind::Repository,
        "was moved, deleted or replaced while in use: put the file back, or end this process and open the new one",
    )
    .in_operation(PUT)
}

pub(super) fn closed(path: &Path) -> Error {
    about(path, ErrorKind::Repository, "was closed: open it again").in_operation(PUT)
}

pub(super) fn unstorable(path: &Path, what: &str) -> Error {
    about(path, ErrorKind::InvalidInput, &format!("cannot hold {what}")).in_operation(PUT)
}
