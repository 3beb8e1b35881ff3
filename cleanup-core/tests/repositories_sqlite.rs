//! What only a file can go through: every kind of bad file and disk, and the words for it.
#![cfg(feature = "sqlite")]
#![expect(clippy::unwrap_used, reason = "a test that cannot go on panics")]

#[path = "repositories_sqlite/child.rs"]
mod child;
#[path = "repositories_sqlite/kill.rs"]
mod kill;

use std::fs;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use child::{Child, put};
use cleanup_core::backends::sqlite::{SqliteAccess, SqliteOptions, SqliteRepository};
use cleanup_core::{Error, ErrorKind, JobRepository, Put, RowKind};
use sqlx::{ConnectOptions, Connection, SqliteConnection};
use tempfile::TempDir;

/// A folder and the path of a file in it that does not exist yet.
fn place() -> (TempDir, PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("jobs.db");
    (folder, path)
}

fn options(access: SqliteAccess) -> SqliteOptions {
    SqliteOptions { access, busy_timeout: Duration::from_millis(100) }
}

/// A repository that was used and closed.
async fn used(path: &Path) {
    let repository = SqliteRepository::open(path).await.unwrap();
    assert!(matches!(put(&repository, "a", None, 2).await, Put::Committed(1)));
    repository.close().await;
}

/// The same file without this crate.
async fn raw(path: &Path) -> SqliteConnection {
    sqlx::sqlite::SqliteConnectOptions::new().filename(path).create_if_missing(true).connect().await.unwrap()
}

async fn execute(path: &Path, sql: &'static str) -> Result<(), sqlx::Error> {
    let mut connection = raw(path).await;
    let done = sqlx::raw_sql(sql).execute(&mut connection).await;
    connection.close().await.unwrap();
    done.map(drop)
}

/// One line, lower case, no full stop, and these words in it.
fn assert_says(error: &Error, kind: ErrorKind, words: &[&str]) {
    let text = error.to_string();
    assert_eq!(error.kind(), kind, "{text}");
    assert!(!text.contains('\n') && !text.ends_with('.') && text.starts_with(char::is_lowercase), "{text}");
    for word in words {
        assert!(text.contains(word), "{word:?} is not in: {text}");
    }
    assert!(!error.operation().is_empty());
}

async fn refused(path: impl AsRef<Path>, access: SqliteAccess) -> Error {
    SqliteRepository::open_with(path, options(access)).await.unwrap_err()
}

#[tokio::test]
async fn paths_that_name_no_file() {
    let (folder, path) = place();
    for access in [SqliteAccess::Create, SqliteAccess::Existing, SqliteAccess::ReadOnly] {
        for odd in ["", ":memory:"] {
            assert_says(&refused(odd, access).await, ErrorKind::InvalidInput, &["names no file", "memory repository"]);
        }
        let error = refused(folder.path(), access).await;
        assert_says(&error, ErrorKind::InvalidInput, &["is a folder", folder.path().to_str().unwrap()]);
        let error = refused(folder.path().join("none/jobs.db"), access).await;
        assert_says(&error, ErrorKind::InvalidInput, &["make the folder", "none first"]);
    }
    for access in [SqliteAccess::Existing, SqliteAccess::ReadOnly] {
        assert_says(&refused(&path, access).await, ErrorKind::NotFound, &["does not exist", "jobs.db"]);
    }
    assert!(!path.exists(), "looking made no file");
}

#[tokio::test]
async fn odd_names_are_just_names() {
    let (folder, _) = place();
    for name in ["file:jobs.db?mode=memory", "100%20.db", "jöbs 東京.db", "a?b#c.db"] {
        let path = folder.path().join(name);
        used(&path).await;
        assert!(path.is_file(), "{name}");
        let repository = SqliteRepository::open_with(&path, options(SqliteAccess::Existing)).await.unwrap();
        assert!(repository.get(RowKind::Cleanup, "a").await.unwrap().is_some(), "{name}");
    }
}

#[tokio::test]
async fn files_that_are_not_ours_stay_as_they_are() {
    let (folder, path) = place();
    for text in ["short".to_owned(), "long ".repeat(10_000)] {
        fs::write(&path, &text).unwrap();
        for access in [SqliteAccess::Create, SqliteAccess::ReadOnly] {
            let error = refused(&path, access).await;
            assert_says(&error, ErrorKind::InvalidInput, &["is not a SQLite database", "jobs.db", "another file"]);
        }
        assert_eq!(fs::read_to_string(&path).unwrap(), text);
    }
    let other = folder.path().join("other.db");
    execute(&other, "CREATE TABLE customers (name TEXT)").await.unwrap();
    let before = fs::read(&other).unwrap();
    for access in [SqliteAccess::Create, SqliteAccess::Existing, SqliteAccess::ReadOnly] {
        assert_says(&refused(&other, access).await, ErrorKind::InvalidInput, &["another program"]);
    }
    assert_eq!(fs::read(&other).unwrap(), before);
}

#[tokio::test]
async fn a_file_of_a_newer_version_stays_as_it_is() {
    let (_folder, path) = place();
    used(&path).await;
    execute(&path, "PRAGMA user_version = 99").await.unwrap();
    for access in [SqliteAccess::Create, SqliteAccess::Existing, SqliteAccess::ReadOnly] {
        let error = refused(&path, access).await;
        assert_says(&error, ErrorKind::NewerVersion, &["newer version", "schema 99", "update this software"]);
    }
    execute(&path, "PRAGMA user_version = 1").await.unwrap();
    let repository = SqliteRepository::open(&path).await.unwrap();
    assert!(repository.get(RowKind::Cleanup, "a").await.unwrap().is_some());
}

#[tokio::test]
async fn an_event_of_a_newer_version_is_named() {
    let (_folder, path) = place();
    used(&path).await;
    execute(&path, "INSERT INTO job_events VALUES ('cleanup', 'a', 3, 0, 'teleported', '{}')").await.unwrap();
    let repository = SqliteRepository::open(&path).await.unwrap();
    assert_eq!(repository.events(RowKind::Cleanup, "a", 0, 2).await.unwrap().len(), 2);
    let error = repository.events(RowKind::Cleanup, "a", 0, 9).await.unwrap_err();
    assert_says(&error, ErrorKind::NewerVersion, &["teleported", "update this software"]);
}

#[tokio::test]
async fn events_cannot_be_changed_by_anybody() {
    let (_folder, path) = place();
    used(&path).await;
    for (sql, words) in [
        ("UPDATE job_events SET data = '0'", "never changed"),
        ("DELETE FROM job_events", "never deleted"),
        ("INSERT OR REPLACE INTO job_events VALUES ('cleanup', 'a', 2, 0, 'ended', '0')", "without gaps"),
        ("INSERT INTO job_events VALUES ('cleanup', 'a', 4, 0, 'ended', '0')", "without gaps"),
        (
            "PRAGMA foreign_keys = ON; INSERT INTO job_events VALUES ('cleanup', 'none', 1, 0, 'ended', '0')",
            "FOREIGN KEY",
        ),
        ("PRAGMA foreign_keys = ON; DELETE FROM job_rows", "FOREIGN KEY"),
        ("INSERT INTO job_claims VALUES ('volume of a', 'cleanup', 'b')", "UNIQUE"),
    ] {
        let error = execute(&path, sql).await.unwrap_err().to_string();
        assert!(error.contains(words), "{sql}: {error}");
    }
}

#[tokio::test]
async fn searches_use_an_index() {
    let (_folder, path) = place();
    used(&path).await;
    let mut connection = raw(&path).await;
    for (sql, index) in [
        ("EXPLAIN QUERY PLAN SELECT * FROM job_rows WHERE kind = 'a' ORDER BY put DESC", "job_rows_put"),
        (
            "EXPLAIN QUERY PLAN SELECT * FROM job_rows WHERE kind = 'a' AND test_vm = 'b' ORDER BY put DESC",
            "job_rows_test_vm",
        ),
        (
            "EXPLAIN QUERY PLAN SELECT * FROM job_rows WHERE kind = 'a' AND source_vm = 'b' ORDER BY put DESC",
            "job_rows_source_vm",
        ),
        (
            "EXPLAIN QUERY PLAN SELECT * FROM job_rows WHERE kind = 'a' AND test = 'b' ORDER BY put DESC",
            "job_rows_test",
        ),
        (
            "EXPLAIN QUERY PLAN SELECT * FROM job_rows WHERE kind = 'a' AND status IN ('b', 'c') ORDER BY put DESC",
            "job_rows_",
        ),
    ] {
        let plan: Vec<(i64, i64, i64, String)> = sqlx::query_as(sql).fetch_all(&mut connection).await.unwrap();
        assert!(plan[0].3.starts_with("SEARCH") && plan[0].3.contains(index), "{sql}: {plan:?}");
    }
}

#[tokio::test]
async fn damage_is_named() {
    let (_folder, path) = place();
    let repository = SqliteRepository::open(&path).await.unwrap();
    for number in 0..40 {
        put(&repository, &format!("row {number}"), None, 20).await;
    }
    repository.close().await;
    let mut bytes = fs::read(&path).unwrap();
    // The first page holds the schema; all others become noise.
    bytes[4_096..].fill(0xa5);
    fs::write(&path, bytes).unwrap();
    let error = match SqliteRepository::open(&path).await {
        Err(error) => error,
        Ok(repository) => repository.get(RowKind::Cleanup, "row 7").await.unwrap_err(),
    };
    assert_says(&error, ErrorKind::Repository, &["is damaged", "keep a copy", "backup"]);
}

#[tokio::test]
async fn damaged_texts_are_named() {
    let (_folder, path) = place();
    used(&path).await;
    execute(&path, "UPDATE job_rows SET body = '{'").await.unwrap();
    let repository = SqliteRepository::open(&path).await.unwrap();
    let error = repository.get(RowKind::Cleanup, "a").await.unwrap_err();
    assert_says(&error, ErrorKind::Repository, &["is damaged (a row's body)"]);
}

#[tokio::test]
async fn read_only_reads_and_refuses_to_put() {
    let (folder, path) = place();
    used(&path).await;
    let repository = SqliteRepository::open_with(&path, options(SqliteAccess::ReadOnly)).await.unwrap();
    assert!(repository.get(RowKind::Cleanup, "a").await.unwrap().is_some());
    repository.now().await.unwrap();
    for _ in 0..2 {
        let Put::Refused(error) = put(&repository, "a", Some(1), 1).await else { panic!("it was put") };
        assert_says(&error, ErrorKind::Repository, &["read-only", "open it for writing"]);
    }
    let empty = folder.path().join("empty.db");
    fs::write(&empty, "").unwrap();
    assert_says(&refused(&empty, SqliteAccess::ReadOnly).await, ErrorKind::Repository, &["old schema (0)"]);
}

#[tokio::test]
async fn a_file_that_was_taken_away_is_not_written() {
    let (folder, path) = place();
    let repository = SqliteRepository::open(&path).await.unwrap();
    put(&repository, "a", None, 1).await;
    fs::rename(&path, folder.path().join("moved.db")).unwrap();
    let Put::Refused(error) = put(&repository, "a", Some(1), 1).await else { panic!("it was put") };
    assert_says(&error, ErrorKind::Repository, &["moved, deleted or replaced", "put the file back"]);
    fs::copy(folder.path().join("moved.db"), &path).unwrap();
    let Put::Refused(error) = put(&repository, "a", Some(1), 1).await else { panic!("it was put") };
    assert_says(&error, ErrorKind::Repository, &["replaced while in use"]);
}

#[tokio::test]
async fn a_closed_repository_says_so() {
    let (_folder, path) = place();
    let repository = SqliteRepository::open(&path).await.unwrap();
    repository.clone().close().await;
    let Put::Refused(error) = put(&repository, "a", None, 1).await else { panic!("it was put") };
    assert_says(&error, ErrorKind::Repository, &["was closed"]);
    assert_says(&repository.now().await.unwrap_err(), ErrorKind::Repository, &["was closed"]);
    assert_eq!(fs::read_dir(path.parent().unwrap()).unwrap().count(), 1, "a closed repository is one file");
}

#[tokio::test]
async fn a_file_locked_by_another_process_is_refused_until_it_is_free() {
    let (_folder, path) = place();
    used(&path).await;
    let open = SqliteRepository::open_with(&path, options(SqliteAccess::Create)).await.unwrap();
    let mut holder = Child::start("lock", &path);
    assert_eq!(holder.line().as_deref(), Some("locked"));
    let error = refused(&path, SqliteAccess::Create).await;
    assert_says(&error, ErrorKind::Repository, &["locked by another process", "try again"]);
    let Put::Refused(error) = put(&open, "a", Some(1), 1).await else { panic!("it was put") };
    assert_says(&error, ErrorKind::Repository, &["locked by another process"]);
    assert_eq!(open.get(RowKind::Cleanup, "a").await.unwrap().unwrap().version, 1, "reads go on");
    holder.kill();
    assert!(matches!(put(&open, "a", Some(1), 1).await, Put::Committed(2)));
}

#[tokio::test]
async fn a_new_file_that_somebody_else_has_open_is_waited_for() {
    for hold in ["BEGIN; SELECT * FROM sqlite_schema", "BEGIN IMMEDIATE"] {
        let (_folder, path) = place();
        let mut other = raw(&path).await;
        sqlx::raw_sql(hold).execute(&mut other).await.unwrap();
        let began = Instant::now();
        let error = refused(&path, SqliteAccess::Create).await;
        assert_says(&error, ErrorKind::Repository, &["locked by another process"]);
        let patience = options(SqliteAccess::Create).busy_timeout;
        assert!(began.elapsed() >= patience, "{hold}: it gave up after {:?}", began.elapsed());
        sqlx::raw_sql("COMMIT").execute(&mut other).await.unwrap();
        used(&path).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn many_may_create_one_file_at_once() {
    for _ in 0..5 {
        let (_folder, path) = place();
        let mut children: Vec<Child> = (0..3).map(|_| Child::start("open", &path)).collect();
        let opening: Vec<_> = (0..5).map(|_| tokio::spawn(SqliteRepository::open(path.clone()))).collect();
        for opened in opening {
            opened.await.unwrap().unwrap();
        }
        for child in &mut children {
            child.succeed();
        }
    }
}

#[cfg(unix)]
#[tokio::test]
async fn a_file_that_may_not_grow_loses_nothing_acknowledged() {
    let (_folder, path) = place();
    // In units of 512 or 1024 bytes, as the shell likes. The signal would end the process, the error must not.
    let mut child = Child::start_in_shell("fill", &path, "trap '' XFSZ; ulimit -f 400; exec \"$0\" \"$@\"");
    let lines = child.succeed();
    let said = lines.last().map(String::as_str).unwrap_or_default();
    assert!(said.starts_with("unknown: ") && said.contains("by the operating system: check the disk"), "{said}");
    let repository = SqliteRepository::open(&path).await.unwrap();
    child::assert_filled(&repository, &lines).await;
    let now = repository.get(RowKind::Cleanup, "a").await.unwrap().unwrap().version;
    assert!(matches!(put(&repository, "a", Some(now), 1).await, Put::Committed(_)));
}

#[cfg(target_os = "linux")]
#[tokio::test]
async fn a_full_disk_and_a_write_protected_one() {
    let (folder, path) = place();
    let folder = folder.path().to_str().unwrap();
    let full = format!("mount -t tmpfs -o size=600k tmpfs {folder} || exit 77; exec \"$0\" \"$@\"");
    let mut child = Child::start_mounting("full", &path, &full);
    // Mounting takes rights that a test does not always have; the same errors without a mount: unit tests of the backend.
    let Some(lines) = child.succeed_unless(77) else { return };
    let said = lines.last().map(String::as_str).unwrap_or_default();
    assert!(said.starts_with("refused: ") && said.contains("no room to grow: free space"), "{said}");

    used(&path).await;
    let protected = format!(
        "mount --bind {folder} {folder} && mount -o remount,ro,bind {folder} {folder} || exit 77; exec \"$0\" \"$@\""
    );
    let mut child = Child::start_mounting("protected", &path, &protected);
    let Some(lines) = child.succeed_unless(77) else { return };
    assert!(
        lines.iter().any(|line| line.contains("check that its folder exists and that this user may write there")),
        "{lines:?}"
    );
}
