//! Two engines on one SQLite file, as two processes would be.

use std::sync::Arc;

use cleanup_core::backends::sqlite::SqliteRepository;
use cleanup_core::{Engine, ErrorKind, StartRequest, Timing};

use crate::bench::{Bench, SPEED, ended};

/// Another engine on the same file, with connections and a client of its own.
async fn second(bench: &Bench) -> Engine {
    let repository = SqliteRepository::open(bench.repository.path()).await.unwrap();
    bench.lab.engine(bench.lab.client().unwrap(), Arc::new(repository), Timing::at_speed(SPEED)).unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn one_runs_and_the_other_follows() {
    let bench = Bench::new(3).await;
    let other = second(&bench).await;
    let start = StartRequest { key: Some("one and the same".to_owned()), ..bench.start() };
    let first = bench.engine.start(&start).await.unwrap();

    let error = other.start(&bench.start()).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Busy);
    assert_eq!(error.get("cleanup"), Some(first.id().to_string().as_str()));

    let (same, resumed) = (other.start(&start).await.unwrap(), other.resume(first.id()).await.unwrap());
    assert_eq!((same.id(), resumed.id()), (first.id(), first.id()));
    let reports = [first.wait().await.unwrap(), same.wait().await.unwrap(), resumed.wait().await.unwrap()];
    for report in &reports {
        bench.completed(report).await;
    }
    // What one engine does alone: claim, stop, three detaches, three attaches, destroy.
    assert_eq!(bench.with(|cloud| cloud.calls().mutating), 9);
}

#[tokio::test(flavor = "multi_thread")]
async fn of_two_that_start_at_once_one_wins() {
    for _ in 0..5 {
        let bench = Bench::new(1).await;
        let other = second(&bench).await;
        let start = bench.start();
        let (a, b) = tokio::join!(bench.engine.start(&start), other.start(&start));
        let (winner, loser) = match (a, b) {
            (Ok(run), Err(e)) | (Err(e), Ok(run)) => (run, e),
            (a, b) => panic!("not one winner: {a:?}, {b:?}"),
        };
        assert_eq!(loser.get("cleanup"), Some(winner.id().to_string().as_str()), "{loser}");
        bench.completed(&ended(Ok(winner)).await.unwrap()).await;
        assert_eq!(bench.with(|cloud| cloud.calls().mutating), 5);
    }
}
