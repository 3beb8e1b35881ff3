//! A daemon that dies in the middle, and one that is slower than anybody waits.

use std::sync::Arc;
use std::time::Duration;

use cleanup_core::backends::memory::MemoryRepository;
use cleanup_core::backends::volume_daemon::VolumeDaemonOptions;
use cleanup_core::evidence::RecordKind;
use cleanup_core::{Ending, Report};
use cloudstack_simulator::Fault;
use system_tests::volume_daemon::{Kind, Trouble};

use crate::bench::{Bench, begun_elsewhere, engine, short_leases};
use crate::daemon::{command, in_the_middle_of, manner, options, parked};

/// A run in whose middle the daemon dies, and is back after a while.
async fn dies_in(bench: &mut Bench, kind: Kind, forget: bool) -> Report {
    let run = bench.start().await;
    in_the_middle_of(&bench.lab, kind).await;
    bench.double.stop(forget);
    tokio::time::sleep(Duration::from_millis(300)).await;
    bench.double.start_again().await.unwrap();
    run.wait().await.unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn operations_that_vanish_in_a_detach_are_seen_to_their_end_in_the_cloud() {
    let mut bench = Bench::new(3).await;
    let report = dies_in(&mut bench, Kind::Detach, true).await;
    bench.completed(&report).await;
    // The detach was done by CloudStack, and is not asked for again.
    assert_eq!((bench.accepted("detachVolume"), bench.posts(Kind::Detach)), (3, 3));
}

#[tokio::test(flavor = "multi_thread")]
async fn operations_that_vanish_in_an_attach_are_seen_to_their_end_in_the_cloud() {
    let mut bench = Bench::new(3).await;
    let report = dies_in(&mut bench, Kind::Attach, true).await;
    bench.completed(&report).await;
    assert_eq!(bench.accepted("attachVolume"), 3);
    // Nobody wrote its mapping, and that is not hidden.
    assert_eq!(report.warnings.len(), 1, "{:?}", report.warnings);
}

#[tokio::test(flavor = "multi_thread")]
async fn operations_that_stay_at_work_for_ever_park_and_a_person_goes_on() {
    for kind in [Kind::Detach, Kind::Attach] {
        let options = VolumeDaemonOptions { operation_limit: Duration::from_secs(1), ..options() };
        let mut bench = Bench::with(3, manner(), options).await;
        let report = dies_in(&mut bench, kind, false).await;
        assert_eq!(parked(&report), "cannot_tell", "{report:#?}");
        bench.unharmed(&report).await;
        let report = bench.engine.resolve(report.cleanup, "tests").await.unwrap().wait().await.unwrap();
        bench.completed(&report).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_local_time_out_shorter_than_the_work_moves_nothing_twice() {
    for kind in [Kind::Detach, Kind::Attach] {
        let command = command(kind);
        // The work takes a second; patience ends after a tenth of it.
        let options = VolumeDaemonOptions { operation_limit: Duration::from_millis(100), ..options() };
        let bench = Bench::with(2, manner(), options).await;
        let slow = Fault { delay_ms: Some(50_000), ..Fault::on(command) };
        bench.lab.server.with_cloud(|cloud| cloud.inject(slow));
        let mut report = bench.run().await;
        bench.unharmed(&report).await;
        // Between CloudStack's end and the daemon's nobody can tell, so a person may be asked.
        for _ in 0..4 {
            if report.ending == Some(Ending::Completed) {
                break;
            }
            assert_eq!(parked(&report), "cannot_tell", "{report:#?}");
            report = bench.engine.resolve(report.cleanup, "tests").await.unwrap().wait().await.unwrap();
            bench.unharmed(&report).await;
        }
        bench.completed(&report).await;
        assert_eq!(bench.accepted(command), 2, "{report:#?}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_request_that_is_given_up_before_the_work_begins_is_not_made_again() {
    let options = VolumeDaemonOptions { timeout: Duration::from_millis(100), ..options() };
    for kind in [Kind::Detach, Kind::Attach] {
        let bench = Bench::with(2, manner(), options.clone()).await;
        bench.double.trouble(Trouble::Silence, kind, 0);
        let report = bench.run().await;
        bench.completed_and_mapped(&report).await;
        assert_eq!(bench.double.posts().len(), 4, "{report:#?}");
    }
}

/// The engine's process dies while the daemon is at work, and another one goes on with the same repository.
#[tokio::test(flavor = "multi_thread")]
async fn another_process_goes_on_with_the_same_operation() {
    for kind in [Kind::Detach, Kind::Attach] {
        let bench = Bench::new(3).await;
        let repository = Arc::new(MemoryRepository::new());
        let (doomed, id) = begun_elsewhere(&bench, &repository).await;
        in_the_middle_of(&bench.lab, kind).await;
        doomed.shutdown_background();

        let second = engine(&bench, Arc::clone(&repository), short_leases());
        let report = second.resume(id).await.unwrap().wait().await.unwrap();
        bench.completed_and_mapped(&report).await;
        assert_eq!(bench.double.posts().len(), 6, "{kind:?}");
        let log = second.events(id, 0).await.unwrap();
        assert_eq!(log.iter().filter(|entry| entry.kind == RecordKind::TakenOver).count(), 1, "{kind:?}: nobody died");
    }
}
