//! The service comes back after a process that could not reach the deployed database.

use std::time::Duration;

use cleanup_core::evidence::RecordKind;
use cleanup_server::{ServeOptions, Service, Token};
use sqlx::{Connection, MySqlConnection};
use system_tests::volume_daemon::Kind;

use crate::bench::{Appliance, TOKEN};
use crate::doors::door;
use crate::processes::{away, begins_and_dies};

/// Who writes in this database now: a write of one row that is still there waits for it.
const WRITING: &str =
    "SELECT COUNT(*) FROM information_schema.processlist WHERE db = DATABASE() AND info LIKE 'UPDATE `failover_jobs`%'";

/// Waits until this is so, not for ever.
async fn until(what: &str, mut so: impl AsyncFnMut() -> bool) {
    let waiting = async {
        while !so().await {
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
    };
    assert!(tokio::time::timeout(Duration::from_secs(20), waiting).await.is_ok(), "waited in vain until {what}");
}

/// Whoever tells has to wait for a row that somebody holds, and so it can be seen what has been begun before it was told.
#[tokio::test(flavor = "multi_thread")]
async fn a_service_tells_what_was_not_told_before_it_goes_on_with_anything() {
    let Some(appliance) = Appliance::new(2).await else { return };
    let id = begins_and_dies(&appliance, away(&appliance), Kind::Detach).await;
    assert_eq!(appliance.status().await, "completed", "the row still says that the test is up");
    // So long that whoever resumes need not wait for the dead one's lease.
    tokio::time::sleep(Duration::from_secs(1)).await;

    let mut holder = MySqlConnection::connect(&appliance.database.url()).await.unwrap();
    let mut held = holder.begin().await.unwrap();
    sqlx::query("SELECT id FROM failover_jobs FOR UPDATE").execute(&mut *held).await.unwrap();
    let door = door(&appliance, &appliance.folder).await;
    let starting = tokio::spawn(Service::start(door, ServeOptions::new(Token::new(TOKEN).unwrap())));
    until("it waits for the row", async || appliance.database.one(WRITING).await == "1").await;
    let log = appliance.engine.events(id, 0).await.unwrap();
    assert!(!log.iter().any(|entry| entry.kind == RecordKind::TakenOver), "it went on before it had told");
    assert!(!starting.is_finished(), "it answers before it has told");

    held.rollback().await.unwrap();
    let service = starting.await.unwrap().unwrap();
    assert_eq!(service.resumed(), 1);
    assert!(service.stop(Duration::from_secs(20)).await);
    let report = appliance.engine.report(id).await.unwrap();
    appliance.completed(&report, 0).await;
}
