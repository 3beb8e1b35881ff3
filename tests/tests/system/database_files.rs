//! Job repositories that cannot be used.

use std::time::Duration;

use cleanup_core::backends::sqlite::{SqliteAccess, SqliteOptions, SqliteRepository};
use cleanup_core::{ErrorKind, RowKind};
use cloudstack_simulator::Settings;
use sqlx::sqlite::SqliteConnectOptions;
use sqlx::{ConnectOptions, SqliteConnection};

use crate::bench::{Bench, SPEED};

async fn raw(bench: &Bench) -> SqliteConnection {
    SqliteConnectOptions::new().filename(bench.repository.path()).connect().await.unwrap()
}

/// The text without the folder's random name.
fn shown(bench: &Bench, error: &cleanup_core::Error) -> String {
    error.to_string().replace(bench.folder.path().to_str().unwrap(), "FOLDER")
}

#[tokio::test(flavor = "multi_thread")]
async fn a_locked_file_is_named() {
    let mut bench = Bench::new(1).await;
    let mut other = raw(&bench).await;
    sqlx::raw_sql("BEGIN EXCLUSIVE").execute(&mut other).await.unwrap();
    let options = SqliteOptions { busy_timeout: Duration::from_millis(10), ..SqliteOptions::default() };
    let error = SqliteRepository::open_with(bench.repository.path(), options.clone()).await.unwrap_err();
    assert_eq!(
        shown(&bench, &error),
        "the job repository FOLDER/jobs.db is locked by another process: try again, or end the process that holds it"
    );
    assert_eq!((error.kind(), error.is_retryable()), (ErrorKind::Repository, true));

    // A file that is locked later stops the cleanup before its first call.
    sqlx::raw_sql("ROLLBACK").execute(&mut other).await.unwrap();
    bench.repository = SqliteRepository::open_with(bench.repository.path(), options).await.unwrap();
    let repository = std::sync::Arc::new(bench.repository.clone());
    let timing = cleanup_core::Timing::at_speed(SPEED);
    let engine = bench.lab.engine(bench.client.clone(), repository, timing).unwrap();
    sqlx::raw_sql("BEGIN EXCLUSIVE").execute(&mut other).await.unwrap();
    let error = engine.start(&bench.start()).await.unwrap_err();
    assert_eq!(
        shown(&bench, &error),
        "the job repository FOLDER/jobs.db is locked by another process: try again, or end the process that holds it"
    );
    bench.untouched();
    // When the lock is gone, the same start works.
    sqlx::raw_sql("ROLLBACK").execute(&mut other).await.unwrap();
    let report = engine.start(&bench.start()).await.unwrap().wait().await.unwrap();
    bench.completed(&report).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_read_only_file_changes_nothing() {
    let bench = Bench::new(1).await;
    let options = SqliteOptions { access: SqliteAccess::ReadOnly, ..SqliteOptions::default() };
    let repository = SqliteRepository::open_with(bench.repository.path(), options).await.unwrap();
    let timing = cleanup_core::Timing::at_speed(SPEED);
    let engine = bench.lab.engine(bench.client.clone(), std::sync::Arc::new(repository), timing).unwrap();
    engine.plan(&bench.request()).await.unwrap();
    let error = engine.start(&bench.start()).await.unwrap_err();
    assert_eq!(
        shown(&bench, &error),
        "the job repository FOLDER/jobs.db was opened read-only: open it for writing to put rows"
    );
    bench.untouched();
}

#[tokio::test(flavor = "multi_thread")]
async fn a_file_of_a_newer_version_is_left_alone() {
    let bench = Bench::new(1).await;
    let mut other = raw(&bench).await;
    sqlx::raw_sql("PRAGMA user_version = 99").execute(&mut other).await.unwrap();
    let error = SqliteRepository::open(bench.repository.path()).await.unwrap_err();
    assert_eq!(
        shown(&bench, &error),
        "the job repository FOLDER/jobs.db was written by a newer version of this software (schema 99, this one knows 1): update this software"
    );
    assert_eq!(error.kind(), ErrorKind::NewerVersion);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_row_of_a_newer_version_is_refused() {
    let bench = Bench::new(1).await;
    let id = bench.test.id.as_str();
    let mut other = raw(&bench).await;
    let newer = "UPDATE job_rows SET body = json_set(body, '$.format', 99)";
    sqlx::raw_sql(newer).execute(&mut other).await.unwrap();
    let row = cleanup_core::JobRepository::get(&bench.repository, RowKind::FailoverTest, id).await.unwrap().unwrap();
    assert_eq!(row.body["format"], 99);
    let error = bench.engine.plan(&bench.request()).await.unwrap_err();
    assert_eq!(
        shown(&bench, &error),
        "failover_test web01-test-1 was written by a newer version of this software: use that version"
    );
    bench.untouched();
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_no_job_repository_is_refused() {
    let bench = Bench::unrecorded(1, SPEED, Settings::default()).await;
    let text = bench.folder.path().join("notes.txt");
    std::fs::write(&text, "not a database, but long enough to look like one: ".repeat(30)).unwrap();
    for (path, expected) in [
        (text, "the job repository FOLDER/notes.txt is not a SQLite database: give the path of another file"),
        (bench.folder.path().to_owned(), "the job repository FOLDER is a folder: give the path of a file"),
        (
            bench.folder.path().join("no/jobs.db"),
            "the job repository FOLDER/no/jobs.db cannot be created: make the folder FOLDER/no first",
        ),
    ] {
        let error = SqliteRepository::open(&path).await.unwrap_err();
        assert_eq!(shown(&bench, &error), expected);
    }
}
