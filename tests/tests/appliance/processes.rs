//! The engine's process dies, and another one has nothing but the file, the deployed database and what it can see.

use std::net::{Ipv4Addr, TcpListener};
use std::time::Duration;

use cleanup_core::backends::deployed_database::{DeployedDatabase, DeployedOptions, WriteBack};
use cleanup_core::evidence::RecordKind;
use cleanup_core::{CleanupId, Timing};
use system_tests::volume_daemon::Kind;

use crate::bench::{Appliance, Process, at_both};
use crate::daemon::{SPEED, in_the_middle_of, parked};
use crate::kernel::Shown;

/// A dead process is followed soon.
fn timing() -> Timing {
    Timing {
        lease: Duration::from_millis(900),
        renew: Duration::from_millis(300),
        guard: Duration::from_millis(600),
        ..Timing::at_speed(SPEED)
    }
}

/// The deployed database at a port on which nobody listens.
pub(crate) fn away(appliance: &Appliance) -> DeployedDatabase {
    let port = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap().local_addr().unwrap().port();
    DeployedDatabase::new(&appliance.database.url_with(None, Some(port)), DeployedOptions::default()).unwrap()
}

/// A process begins, and dies in the middle of the second move of this kind.
pub(crate) async fn begins_and_dies(appliance: &Appliance, deployed: DeployedDatabase, kind: Kind) -> CleanupId {
    // A runtime that ends takes everything along that the process knows by heart.
    let doomed = tokio::runtime::Builder::new_multi_thread().enable_all().build().unwrap();
    let Process { engine, repository } = appliance.process(deployed, timing()).await;
    drop(repository);
    let request = appliance.request();
    let started = doomed.spawn(async move { engine.start(&request).await.unwrap().id() });
    let id = started.await.unwrap();
    in_the_middle_of(&appliance.lab, kind).await;
    doomed.shutdown_background();
    id
}

async fn sync(process: &Process) -> WriteBack {
    let mut synced = process.repository.sync().await.unwrap();
    assert_eq!(synced.len(), 1, "{synced:?}");
    synced.remove(0).told.unwrap()
}

/// The second process cannot reach the database; the third one tells it.
#[tokio::test(flavor = "multi_thread")]
async fn an_end_that_a_second_process_could_not_tell_is_told_by_the_third() {
    at_both(async |kind| {
        let Some(appliance) = Appliance::new(3).await else { return };
        let id = begins_and_dies(&appliance, appliance.database.connect().await, kind).await;
        assert_eq!(appliance.status().await, "cleanup");

        let second = appliance.process(away(&appliance), timing()).await;
        let report = second.engine.resume(id).await.unwrap().wait().await.unwrap();
        appliance.completed_untold(&report).await;
        let [warning] = report.warnings.as_slice() else { panic!("{:?}", report.warnings) };
        assert!(warning.contains("does not say how its cleanup stands"), "{warning}");
        assert_eq!((appliance.double.posts().len(), appliance.unmapped()), (6, 0), "{kind:?}: {report:#?}");
        assert_eq!(appliance.status().await, "cleanup");
        let log = second.engine.events(id, 0).await.unwrap();
        assert_eq!(log.iter().filter(|entry| entry.kind == RecordKind::TakenOver).count(), 1, "{kind:?}: nobody died");

        let third = appliance.process(appliance.database.connect().await, timing()).await;
        let told = sync(&third).await;
        assert!(matches!(told, WriteBack::Written { instead: None, .. }), "{told:?}");
        assert_eq!(appliance.status().await, "cleanup_completed");
        let told = sync(&third).await;
        assert!(matches!(told, WriteBack::AlreadySo { .. }), "{told:?}");
        // What was done is as it was when the second one came to its end.
        appliance.completed_untold(&third.engine.report(id).await.unwrap()).await;
    })
    .await;
}

/// The first process cannot reach the database; the second one tells it in the middle, before it goes on.
#[tokio::test(flavor = "multi_thread")]
async fn a_beginning_that_a_dead_process_could_not_tell_is_told_in_the_middle() {
    at_both(async |kind| {
        let Some(appliance) = Appliance::new(3).await else { return };
        let id = begins_and_dies(&appliance, away(&appliance), kind).await;
        assert_eq!(appliance.status().await, "completed", "the row still says that the test is up");

        let second = appliance.process(appliance.database.connect().await, timing()).await;
        let told = sync(&second).await;
        assert!(matches!(told, WriteBack::Written { .. }), "{told:?}");
        assert_eq!(appliance.status().await, "cleanup");
        let report = second.engine.resume(id).await.unwrap().wait().await.unwrap();
        appliance.completed(&report, 0).await;
        assert_eq!(appliance.double.posts().len(), 6, "{kind:?}: {report:#?}");
    })
    .await;
}

/// What a process that parked could not tell is no warning any more once another one has told it.
#[tokio::test(flavor = "multi_thread")]
async fn a_cleanup_that_parked_while_the_database_was_away_ends_without_a_warning() {
    let Some(appliance) = Appliance::new(2).await else { return };
    appliance.kernel.show(Shown::Twice);
    let first = appliance.process(away(&appliance), timing()).await;
    let report = first.engine.start(&appliance.request()).await.unwrap().wait().await.unwrap();
    assert_eq!((parked(&report), appliance.status().await.as_str()), ("wrong_device", "completed"));
    assert!(report.warnings.iter().any(|w| w.contains("does not say how its cleanup stands")), "{report:#?}");

    appliance.kernel.show(Shown::AsTheyAre);
    let second = appliance.process(appliance.database.connect().await, timing()).await;
    let report = second.engine.resolve(report.cleanup, "tests").await.unwrap().wait().await.unwrap();
    appliance.completed(&report, 0).await;
}
