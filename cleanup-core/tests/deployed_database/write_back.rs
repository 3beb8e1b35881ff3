//! What is written into the row, and what never is.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};

use cleanup_core::backends::deployed_database::{ContextRule, DeployedOptions, WithDeployed, WriteBack};
use cleanup_core::backends::memory::MemoryRepository;
use cleanup_core::testkit::job_repository_suite;
use cleanup_core::{ErrorKind, JobRepository};

use super::server::Database;
use super::tables::{JOB, Shape, VMWARE};
use super::telling::Told;

/// A second test of another VM, which nobody may touch.
const OTHER: &str = "INSERT INTO vm_replication_contexts (context_id, vm_name, vmware_vm_id, current_status) VALUES ('ctx-2', 'db01', 'x', 'failed_over_test');
    INSERT INTO failover_jobs (vm_context_id, job_id, job_type, status, source_vm_name, destination_vm_id)
        SELECT 'ctx-2', 'other-job', 'test', 'completed', 'db01', destination_vm_id FROM failover_jobs WHERE id = 1;";

async fn told(shape: Shape) -> Option<(Database, Told)> {
    let database = Database::new(shape).await?;
    database.seed(shape, 2).await;
    database.run(OTHER).await;
    let told = Told::registered(database.connect().await).await;
    Some((database, told))
}

async fn updated_at(database: &Database) -> String {
    database.one(&format!("SELECT updated_at FROM failover_jobs WHERE job_id = '{JOB}'")).await
}

#[tokio::test]
async fn the_row_follows_the_cleanup_in_the_words_it_takes() {
    for (shape, begun, ended) in [
        (Shape::Newer, "cleanup", "cleanup_completed"),
        (Shape::Deployed, "cleanup", "completed"),
        (Shape::Old, "completed", "completed"),
    ] {
        let Some((database, told)) = told(shape).await else { return };
        let others = database.others(JOB).await;
        assert_eq!(database.status(JOB).await, "completed");
        told.put("cleaning").await;
        assert_eq!(database.status(JOB).await, begun, "{shape:?}");
        told.put("cleanup_parked").await;
        assert_eq!(database.status(JOB).await, begun, "{shape:?}: a parked cleanup has begun and not ended");
        told.put("cleaning").await;
        told.put("cleanup_completed").await;
        assert_eq!(database.status(JOB).await, ended, "{shape:?}");
        assert_eq!(told.notices().await, [""; 0], "{shape:?}");
        assert_eq!(database.others(JOB).await, others, "{shape:?}");
    }
}

#[tokio::test]
async fn a_word_that_stands_for_another_is_told() {
    let Some((database, told)) = told(Shape::Deployed).await else { return };
    told.put("cleaning").await;
    // A cleanup that completes while the database is away, so that the sync is what writes.
    let mut row = told.inner.get(cleanup_core::RowKind::FailoverTest, JOB).await.unwrap().unwrap();
    row.status = "cleanup_completed".into();
    told.inner.put_if(Some(row.version), &row, &[], &[]).await;
    let synced = told.repository.sync().await.unwrap();
    let WriteBack::Written { now, instead } = synced[0].told.as_ref().unwrap() else { panic!("{synced:?}") };
    assert_eq!(now.status, "completed");
    let instead = instead.as_deref().unwrap();
    assert!(instead.contains("knows no status cleanup_completed") && instead.contains("a test VM is up"), "{instead}");
    assert_eq!(database.status(JOB).await, "completed");
}

#[tokio::test]
async fn a_cancelled_cleanup_gives_back_the_status_it_found() {
    let Some(database) = Database::new(Shape::Newer).await else { return };
    database.seed(Shape::Newer, 2).await;
    database.run("UPDATE failover_jobs SET status = 'failed'").await;
    let told = Told::registered(database.connect().await).await;
    told.put("cleaning").await;
    assert_eq!(database.status(JOB).await, "cleanup");
    told.put("cleanup_cancelled").await;
    assert_eq!(database.status(JOB).await, "failed");
}

#[tokio::test]
async fn what_somebody_else_has_changed_is_left_as_it_is() {
    // Status; only the time; the time of a row that got our beginning already.
    for (status, change) in [
        ("cleaning", "status = 'reverting'"),
        ("cleaning", "updated_at = updated_at + INTERVAL 1 SECOND"),
        ("cleaning", "error_message = 'looked at by hand'"),
        ("cleanup_completed", "status = 'failed'"),
        ("cleanup_completed", "status = 'completed', updated_at = '2026-01-01'"),
    ] {
        let Some((database, told)) = told(Shape::Deployed).await else { return };
        if status == "cleanup_completed" {
            told.put("cleaning").await;
            assert_eq!(database.status(JOB).await, "cleanup");
        }
        database.run(&format!("UPDATE failover_jobs SET {change} WHERE job_id = '{JOB}'")).await;
        let before = (database.status(JOB).await, updated_at(&database).await);
        told.put(status).await;
        assert_eq!((database.status(JOB).await, updated_at(&database).await), before, "{change}");
        let notices = told.notices().await;
        assert!(notices[0].contains("somebody else has changed its row"), "{change}: {notices:?}");
        assert!(notices[0].contains(&format!("{:?}", before.0)), "{notices:?}");
        let synced = told.repository.sync().await.unwrap();
        let WriteBack::Changed { now, .. } = synced[0].told.as_ref().unwrap() else { panic!("{change}: {synced:?}") };
        assert_eq!(now.status, before.0, "{change}");
        assert_eq!((database.status(JOB).await, updated_at(&database).await), before, "{change}");
    }
}

#[tokio::test]
async fn a_row_that_now_belongs_to_another_vm_is_left_as_it_is() {
    let Some((database, told)) = told(Shape::Deployed).await else { return };
    for change in
        [format!("destination_vm_id = '{VMWARE}'"), "destination_vm_id = NULL".into(), "job_type = 'live'".into()]
    {
        database.run(&format!("UPDATE failover_jobs SET {change} WHERE job_id = '{JOB}'")).await;
        told.put("cleaning").await;
        assert_eq!(database.status(JOB).await, "completed", "{change}");
        assert!(told.notices().await[0].contains("is not of the test VM"), "{:?}", told.notices().await);
        let synced = told.repository.sync().await.unwrap();
        assert_eq!(synced[0].told.as_ref().unwrap_err().kind(), ErrorKind::Refused);
    }
}

#[tokio::test]
async fn the_same_end_twice_is_written_once() {
    let Some((database, told)) = told(Shape::Newer).await else { return };
    told.put("cleaning").await;
    told.put("cleanup_completed").await;
    let before = updated_at(&database).await;
    told.put("cleanup_completed").await;
    for _ in 0..2 {
        let synced = told.repository.sync().await.unwrap();
        assert_eq!(synced.len(), 1);
        assert!(matches!(synced[0].told, Ok(WriteBack::AlreadySo { .. })), "{synced:?}");
    }
    // Also by a second process, which remembers nothing itself.
    let again = told.reborn(database.connect().await).repository.sync().await.unwrap();
    assert!(matches!(again[0].told, Ok(WriteBack::AlreadySo { .. })), "{again:?}");
    assert_eq!((database.status(JOB).await.as_str(), updated_at(&database).await), ("cleanup_completed", before));
}

#[tokio::test]
async fn two_processes_at_once_write_once() {
    let Some((database, told)) = told(Shape::Newer).await else { return };
    told.put("cleaning").await;
    let mut row = told.inner.get(cleanup_core::RowKind::FailoverTest, JOB).await.unwrap().unwrap();
    row.status = "cleanup_completed".into();
    told.inner.put_if(Some(row.version), &row, &[], &[]).await;
    let (a, b, c) = (told.reborn(database.connect().await), told.reborn(database.connect().await), told);
    let synced = tokio::join!(a.repository.sync(), b.repository.sync(), c.repository.sync());
    let mut written = 0;
    for synced in [synced.0, synced.1, synced.2] {
        match &synced.unwrap()[0].told {
            Ok(WriteBack::Written { .. }) => written += 1,
            Ok(WriteBack::AlreadySo { .. }) => {}
            // The note of another one was put in between.
            Err(e) => assert_eq!(e.kind(), ErrorKind::Busy),
            other => panic!("{other:?}"),
        }
    }
    assert_eq!(written, 1);
    assert_eq!(database.status(JOB).await, "cleanup_completed");
}

#[tokio::test]
async fn a_test_that_is_not_of_the_deployed_system_is_none_of_its_business() {
    let Some((database, told)) = told(Shape::Newer).await else { return };
    let others = database.others(JOB).await;
    database.run(&format!("DELETE FROM failover_jobs WHERE job_id = '{JOB}'")).await;
    told.put("cleaning").await;
    assert_eq!(database.others(JOB).await, others);
    let synced = told.repository.sync().await.unwrap();
    assert!(matches!(synced[0].told, Ok(WriteBack::NoRow)), "{synced:?}");
}

#[tokio::test]
async fn a_test_that_is_registered_again_is_read_again() {
    let Some((database, told)) = told(Shape::Newer).await else { return };
    told.put("withdrawn").await;
    assert_eq!(database.status(JOB).await, "completed");
    // Somebody corrects the row, which is why the record was taken back.
    database
        .run(&format!("UPDATE failover_jobs SET status = 'failed', updated_at = NOW(6) WHERE job_id = '{JOB}'"))
        .await;
    told.put("active").await;
    told.put("cleaning").await;
    assert_eq!(database.status(JOB).await, "cleanup");
    assert_eq!(told.notices().await, [""; 0]);
    told.put("withdrawn").await;
    assert_eq!(database.status(JOB).await, "failed");
}

#[tokio::test]
async fn the_vm_context_is_reset_only_if_told_and_only_by_its_newest_failover() {
    let state = "SELECT current_status FROM vm_replication_contexts WHERE vm_name = 'web01'";
    let newer = "INSERT INTO failover_jobs (vm_context_id, job_id, job_type) SELECT vm_context_id, 'newer', 'test' FROM failover_jobs WHERE id = 1";
    for (rule, before, after) in [
        (ContextRule::Leave, "", "failed_over_test"),
        (ContextRule::Reset, "", "ready_for_failover"),
        (ContextRule::Reset, newer, "failed_over_test"),
        (ContextRule::Reset, "UPDATE vm_replication_contexts SET current_status = 'replicating'", "replicating"),
    ] {
        let Some(database) = Database::new(Shape::Newer).await else { return };
        database.seed(Shape::Newer, 2).await;
        let told =
            Told::registered(database.with(DeployedOptions { context: rule, ..DeployedOptions::default() })).await;
        told.put("cleaning").await;
        assert_eq!(database.one(state).await, "failed_over_test");
        if !before.is_empty() {
            database.run(before).await;
        }
        told.put("cleanup_completed").await;
        assert_eq!(database.status(JOB).await, "cleanup_completed");
        assert_eq!(database.one(state).await, after, "{rule:?} {before}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn it_keeps_every_sentence_of_a_job_repository() {
    let Some(database) = Database::new(Shape::Deployed).await else { return };
    let deployed = database.connect().await;
    let stores = Mutex::new(BTreeMap::<String, Arc<WithDeployed>>::new());
    let open = |store: String| {
        let new = || Arc::new(WithDeployed::new(Arc::new(MemoryRepository::new()), deployed.clone()));
        let repository = stores.lock().unwrap().entry(store).or_insert_with(new).clone();
        async { Ok(repository as Arc<dyn JobRepository>) }
    };
    job_repository_suite(open).await.unwrap();
}
