//! Every repository of this crate keeps every sentence of its trait, and the one in memory fails as ordered.
#![cfg(feature = "testkit")]
#![expect(clippy::unwrap_used, reason = "a test that cannot go on panics")]

use std::collections::{BTreeMap, BTreeSet};
use std::sync::atomic::{AtomicI64, Ordering};
use std::sync::{Arc, Mutex};

use cleanup_core::backends::memory::{MemoryRepository, PutFault};
use cleanup_core::evidence::{NewRecord, RecordKind};
use cleanup_core::testkit::job_repository_suite;
use cleanup_core::testkit::job_repository_suite::all_checks;
use cleanup_core::{Conflict, ErrorKind, JobRepository, Put, Row, RowKind, RowQuery};
use jiff::Timestamp;
use serde_json::json;

#[tokio::test(flavor = "multi_thread")]
async fn memory_keeps_every_sentence() {
    let stores = Mutex::new(BTreeMap::<String, MemoryRepository>::new());
    let open = |store: String| {
        let repository = stores.lock().unwrap().entry(store).or_default().clone();
        async { Ok(Arc::new(repository) as Arc<dyn JobRepository>) }
    };
    job_repository_suite(open).await.unwrap();
}

#[cfg(feature = "sqlite")]
#[tokio::test(flavor = "multi_thread")]
async fn sqlite_keeps_every_sentence() {
    use cleanup_core::backends::sqlite::SqliteRepository;

    let folder = tempfile::tempdir().unwrap();
    let open = |store: String| {
        let path = folder.path().join(store);
        async move { Ok(Arc::new(SqliteRepository::open(path).await?) as Arc<dyn JobRepository>) }
    };
    job_repository_suite(open).await.unwrap();
}

#[test]
fn every_check_has_a_name_of_its_own() {
    let names: BTreeSet<_> = all_checks().map(|check| check.name()).collect();
    assert_eq!(names.len(), all_checks().count());
    for name in names {
        assert!(name.len() <= 48 && name.chars().all(|c| c.is_ascii_lowercase() || c == '_'), "{name}");
    }
}

fn row(id: &str) -> Row {
    Row {
        id: id.into(),
        kind: RowKind::Cleanup,
        version: 0,
        status: "active".into(),
        test_vm: "vm".into(),
        source_vm: "source".into(),
        test: "test".into(),
        body: json!({}),
        updated_at: Timestamp::UNIX_EPOCH,
    }
}

fn event() -> NewRecord {
    NewRecord { at: Timestamp::UNIX_EPOCH, kind: RecordKind::Observed, data: json!(null) }
}

/// Puts the row `a` with a claim and an event.
async fn put(repository: &MemoryRepository, expected: Option<u64>) -> Put {
    repository.put_if(expected, &row("a"), &["volume".into()], &[event()]).await
}

/// The version of the row `a` and how many events it has.
async fn state(repository: &MemoryRepository) -> (Option<u64>, usize) {
    let row = repository.get(RowKind::Cleanup, "a").await.unwrap();
    let events = repository.events(RowKind::Cleanup, "a", 0, u32::MAX).await.unwrap();
    (row.map(|row| row.version), events.len())
}

#[tokio::test]
async fn memory_uses_the_clock_it_was_given() {
    let seconds = Arc::new(AtomicI64::new(1_000));
    let clock = Arc::clone(&seconds);
    let repository =
        MemoryRepository::with_clock(move || Timestamp::from_second(clock.load(Ordering::SeqCst)).unwrap());
    assert_eq!(repository.now().await.unwrap().as_second(), 1_000);
    put(&repository, None).await;
    seconds.store(500, Ordering::SeqCst);
    repository.put_if(None, &row("b"), &[], &[]).await;
    let found = repository.find(&RowQuery::all(RowKind::Cleanup)).await.unwrap();
    let found: Vec<_> = found.iter().map(|row| (row.id.as_str(), row.updated_at.as_second())).collect();
    assert_eq!(found, [("b", 500), ("a", 1_000)], "the latest put comes first though the clock went back");
}

#[tokio::test]
async fn memory_loses_its_last_commits_whole() {
    let repository = MemoryRepository::new();
    put(&repository, None).await;
    put(&repository, Some(1)).await;
    let released = repository.put_if(Some(2), &row("a"), &[], &[event()]).await;
    assert!(matches!(released, Put::Committed(3)));
    assert!(repository.lose_last_commit());
    assert_eq!(state(&repository).await, (Some(2), 2));
    let answer = repository.put_if(None, &row("b"), &["volume".into()], &[]).await;
    assert!(matches!(answer, Put::Conflict(Conflict::Claim { .. })), "the claim is held again: {answer:?}");
    assert!(repository.lose_last_commit() && repository.lose_last_commit() && !repository.lose_last_commit());
    assert_eq!(state(&repository).await, (None, 0));
    assert!(matches!(repository.put_if(None, &row("b"), &["volume".into()], &[]).await, Put::Committed(1)));
}

#[tokio::test]
async fn memory_goes_back_to_a_snapshot() {
    let repository = MemoryRepository::new();
    put(&repository, None).await;
    let snapshot = repository.snapshot();
    put(&repository, Some(1)).await;
    repository.clone().restore(&snapshot);
    assert_eq!(state(&repository).await, (Some(1), 1));
}

#[tokio::test]
async fn memory_crashes_back_to_what_was_synced() {
    let repository = MemoryRepository::new();
    put(&repository, None).await;
    assert_eq!(repository.crash(), 0, "everything is synced unless a test delays it");
    repository.delay_sync();
    put(&repository, Some(1)).await;
    put(&repository, Some(2)).await;
    assert_eq!(state(&repository).await, (Some(3), 3));
    assert_eq!(repository.crash(), 2);
    assert_eq!(state(&repository).await, (Some(1), 1));
    put(&repository, Some(1)).await;
    repository.sync();
    assert_eq!(repository.crash(), 0);
    assert_eq!(state(&repository).await, (Some(2), 2));
}

#[tokio::test]
async fn memory_answers_with_the_faults_ordered() {
    for (fault, after) in [
        (PutFault::UnknownCommitted, (Some(2), 2)),
        (PutFault::UnknownLost, (Some(1), 1)),
        (PutFault::Refused, (Some(1), 1)),
        // Somebody else was first.
        (PutFault::Conflict, (Some(2), 1)),
    ] {
        let repository = MemoryRepository::new();
        put(&repository, None).await;
        repository.fail_next_put(fault);
        let answer = put(&repository, Some(1)).await;
        let as_ordered = match fault {
            PutFault::Refused => matches!(answer, Put::Refused(_)),
            PutFault::Conflict => matches!(answer, Put::Conflict(Conflict::Version(Some(2)))),
            _ => matches!(answer, Put::Unknown(_)),
        };
        assert!(as_ordered, "{fault:?}: {answer:?}");
        assert_eq!(state(&repository).await, after, "{fault:?}");
        assert!(matches!(put(&repository, after.0).await, Put::Committed(_)), "{fault:?} happens once");
    }
}

#[tokio::test]
async fn memory_shows_a_late_commit_late() {
    let repository = MemoryRepository::new();
    put(&repository, None).await;
    repository.fail_next_put(PutFault::UnknownLate);
    assert!(matches!(put(&repository, Some(1)).await, Put::Unknown(_)));
    assert_eq!(state(&repository).await, (Some(1), 1));
    let answer = put(&repository, Some(1)).await;
    assert!(matches!(answer, Put::Conflict(Conflict::Version(Some(2)))), "the next put waits for it: {answer:?}");
    repository.fail_next_put(PutFault::UnknownLate);
    put(&repository, Some(2)).await;
    repository.land();
    assert_eq!(state(&repository).await, (Some(3), 3));
    repository.fail_next_put(PutFault::UnknownLate);
    put(&repository, Some(3)).await;
    assert_eq!(repository.crash(), 1, "what was never visible does not survive a crash");
    assert_eq!(state(&repository).await, (Some(3), 3));
}

#[tokio::test]
async fn memory_fails_as_many_reads_as_ordered() {
    let repository = MemoryRepository::new();
    repository.fail_reads(2);
    assert_eq!(repository.now().await.unwrap_err().kind(), ErrorKind::Repository);
    assert_eq!(repository.get(RowKind::Cleanup, "a").await.unwrap_err().kind(), ErrorKind::Repository);
    repository.now().await.unwrap();
}
