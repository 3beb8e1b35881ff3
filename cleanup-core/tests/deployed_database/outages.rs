//! A deployed database that is away at the wrong moment, and processes that die there.

use std::time::Duration;

use cleanup_core::backends::deployed_database::{DeployedDatabase, DeployedOptions, WriteBack};
use cleanup_core::{ErrorKind, JobRepository, RowKind};
use sqlx::{Connection, MySqlConnection};

use super::proxy::{Proxy, Way};
use super::server::Database;
use super::tables::{JOB, Shape};
use super::telling::Told;

struct Bench {
    database: Database,
    proxy: Proxy,
}

impl Bench {
    async fn new() -> Option<Self> {
        let database = Database::new(Shape::Newer).await?;
        database.seed(Shape::Newer, 2).await;
        let proxy = Proxy::new(database.address()).await;
        Some(Self { database, proxy })
    }

    /// The deployed database behind the proxy.
    fn deployed(&self, patience: Duration) -> DeployedDatabase {
        let url = self.database.url_with(None, Some(self.proxy.port));
        DeployedDatabase::new(&url, DeployedOptions { patience, ..DeployedOptions::default() }).unwrap()
    }
}

const PATIENT: Duration = Duration::from_secs(30);
const SHORT: Duration = Duration::from_millis(300);

#[tokio::test]
async fn a_server_that_is_gone_in_the_middle_is_told_later() {
    let Some(bench) = Bench::new().await else { return };
    let told = Told::registered(bench.deployed(PATIENT)).await;
    told.put("cleaning").await;
    assert_eq!(bench.database.status(JOB).await, "cleanup");
    bench.proxy.set(Way::Cut);
    // The put itself is committed all the same.
    told.put("cleanup_completed").await;
    assert_eq!(bench.database.status(JOB).await, "cleanup");
    let notices = told.notices().await;
    assert!(notices[0].contains("cannot be reached") && notices[0].contains("next sync"), "{notices:?}");
    let error = told.repository.sync().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Unavailable);
    assert!(error.is_retryable());
    bench.proxy.set(Way::Open);
    let synced = told.repository.sync().await.unwrap();
    assert!(matches!(synced[0].told, Ok(WriteBack::Written { .. })), "{synced:?}");
    assert_eq!(bench.database.status(JOB).await, "cleanup_completed");
    assert_eq!(told.notices().await, [""; 0]);
}

#[tokio::test]
async fn a_server_that_is_silent_keeps_nobody_waiting() {
    let Some(bench) = Bench::new().await else { return };
    let told = Told::registered(bench.deployed(PATIENT)).await;
    bench.proxy.set(Way::Silent);
    let hasty = told.reborn(bench.deployed(SHORT));
    hasty.put("cleaning").await;
    assert!(hasty.notices().await[0].contains("did not answer within 0.3 s"), "{:?}", hasty.notices().await);
}

#[tokio::test]
async fn a_database_that_was_away_all_the_time_hears_of_the_end() {
    let Some(bench) = Bench::new().await else { return };
    let told = Told::registered(bench.deployed(PATIENT)).await;
    bench.proxy.set(Way::Cut);
    told.put("cleaning").await;
    told.put("cleanup_completed").await;
    assert_eq!(bench.database.status(JOB).await, "completed");
    bench.proxy.set(Way::Open);
    let reborn = told.reborn(bench.deployed(PATIENT));
    let synced = reborn.repository.sync().await.unwrap();
    assert!(matches!(synced[0].told, Ok(WriteBack::Written { .. })), "{synced:?}");
    assert_eq!(bench.database.status(JOB).await, "cleanup_completed");
}

#[tokio::test]
async fn a_test_registered_while_the_database_was_away_is_told_unless_its_row_looks_wrong() {
    for (status, written) in [("completed", true), ("powering_on", false), ("cleanup_completed", false)] {
        let Some(bench) = Bench::new().await else { return };
        let found = Told::registered(bench.database.connect().await).await;
        // The same failover test in a repository without any note of the row.
        let told = Told::new(bench.deployed(PATIENT));
        let row = found.inner.get(RowKind::FailoverTest, JOB).await.unwrap().unwrap();
        told.inner.put_if(None, &row, &[], &[]).await;
        bench.proxy.set(Way::Cut);
        told.put("cleaning").await;
        bench.proxy.set(Way::Open);
        bench.database.run(&format!("UPDATE failover_jobs SET status = '{status}'")).await;
        let synced = told.repository.sync().await.unwrap();
        assert_eq!(matches!(synced[0].told, Ok(WriteBack::Written { .. })), written, "{status}: {synced:?}");
        assert_eq!(bench.database.status(JOB).await, if written { "cleanup" } else { status });
    }
}

#[tokio::test]
async fn a_process_that_dies_between_our_end_and_the_rows_is_made_good_by_the_next() {
    let Some(bench) = Bench::new().await else { return };
    let told = Told::registered(bench.deployed(PATIENT)).await;
    told.put("cleaning").await;
    bench.proxy.set(Way::Silent);
    let inner = told.inner.clone();
    let next = told.reborn(bench.database.connect().await);
    let dying = tokio::spawn(async move { told.put("cleanup_completed").await });
    // Our own end is durable; the row's write is under way and gets no answer.
    loop {
        let row = inner.get(RowKind::FailoverTest, JOB).await.unwrap().unwrap();
        if row.status == "cleanup_completed" {
            break;
        }
        tokio::task::yield_now().await;
    }
    dying.abort();
    assert!(dying.await.unwrap_err().is_cancelled());
    assert_eq!(bench.database.status(JOB).await, "cleanup");
    let synced = next.repository.sync().await.unwrap();
    assert!(matches!(synced[0].told, Ok(WriteBack::Written { .. })), "{synced:?}");
    assert_eq!(bench.database.status(JOB).await, "cleanup_completed");
}

#[tokio::test]
async fn a_row_that_somebody_holds_locked_is_told_later() {
    let Some(bench) = Bench::new().await else { return };
    let told = Told::registered(bench.deployed(PATIENT)).await;
    let mut holder = MySqlConnection::connect(&bench.database.url()).await.unwrap();
    let mut hold = holder.begin().await.unwrap();
    sqlx::query("SELECT id FROM failover_jobs FOR UPDATE").execute(&mut *hold).await.unwrap();
    let hasty = told.reborn(bench.deployed(SHORT));
    hasty.put("cleaning").await;
    assert!(hasty.notices().await[0].contains("did not answer within"), "{:?}", hasty.notices().await);
    hold.rollback().await.unwrap();
    let synced = told.repository.sync().await.unwrap();
    // The write that was given up may have come through in the end: either way it stands there once.
    assert!(matches!(synced[0].told, Ok(WriteBack::Written { .. } | WriteBack::AlreadySo { .. })), "{synced:?}");
    assert_eq!(bench.database.status(JOB).await, "cleanup");
}
