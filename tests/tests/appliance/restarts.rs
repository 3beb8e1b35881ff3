//! A daemon that dies in the middle, and one that is slower than anybody waits.

use std::ops::RangeInclusive;
use std::time::Duration;

use cleanup_core::backends::volume_daemon::VolumeDaemonOptions;
use cleanup_core::{Ending, Report};
use cloudstack_simulator::Fault;
use system_tests::volume_daemon::{Kind, Trouble};

use crate::bench::{Appliance, at_both};
use crate::daemon::{command, in_the_middle_of, options};
use crate::tables::Shape;

/// A run in whose middle the daemon dies, and is back after a while.
async fn dies_in(appliance: &mut Appliance, kind: Kind, forget: bool) -> Report {
    let run = appliance.start().await;
    in_the_middle_of(&appliance.lab, kind).await;
    assert_eq!(appliance.status().await, appliance.begun());
    appliance.double.stop(forget);
    tokio::time::sleep(Duration::from_millis(300)).await;
    appliance.double.start_again().await.unwrap();
    run.wait().await.unwrap()
}

/// How many rows such a death may cost. Of the attach nobody writes it; beside a detach an attach may be at work or not.
fn lost_rows(kind: Kind) -> RangeInclusive<usize> {
    usize::from(kind == Kind::Attach)..=1
}

#[tokio::test(flavor = "multi_thread")]
async fn a_daemon_that_restarts_and_forgets_in_the_middle_of_a_cleanup() {
    at_both(async |kind| {
        let Some(mut appliance) = Appliance::new(3).await else { return };
        let report = dies_in(&mut appliance, kind, true).await;
        appliance.completed(&report, appliance.unmapped()).await;
        assert!(lost_rows(kind).contains(&appliance.unmapped()), "{kind:?}: {report:#?}");
        assert_eq!(appliance.moves(kind), (3, 3), "{kind:?}: {report:#?}");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_daemon_that_restarts_and_never_ends_its_operations() {
    let options = VolumeDaemonOptions { operation_limit: Duration::from_secs(1), ..options() };
    at_both(async |kind| {
        let Some(mut appliance) = Appliance::with(3, Shape::Deployed, options.clone()).await else { return };
        let report = dies_in(&mut appliance, kind, false).await;
        appliance.parked(&report, "cannot_tell").await;
        let report = appliance.resolve(&report).await;
        appliance.completed(&report, appliance.unmapped()).await;
        assert!(lost_rows(kind).contains(&appliance.unmapped()), "{kind:?}: {report:#?}");
        assert_eq!(appliance.moves(kind), (3, 3), "{kind:?}: {report:#?}");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn time_outs_shorter_than_the_daemons_work() {
    // The work takes a second; patience ends after a tenth of it.
    let options = VolumeDaemonOptions { operation_limit: Duration::from_millis(100), ..options() };
    at_both(async |kind| {
        let Some(appliance) = Appliance::with(2, Shape::Newer, options.clone()).await else { return };
        let slow = Fault { delay_ms: Some(50_000), ..Fault::on(command(kind)) };
        appliance.lab.server.with_cloud(|cloud| cloud.inject(slow));
        let mut report = appliance.run().await;
        // Between CloudStack's end and the daemon's nobody can tell, so a person may be asked.
        for _ in 0..4 {
            if report.ending == Some(Ending::Completed) {
                break;
            }
            appliance.parked(&report, "cannot_tell").await;
            report = appliance.resolve(&report).await;
        }
        appliance.completed(&report, appliance.unmapped()).await;
        assert_eq!(appliance.moves(kind).0, 2, "{kind:?}: {report:#?}");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn time_outs_shorter_than_the_daemons_answer() {
    let options = VolumeDaemonOptions { timeout: Duration::from_millis(100), ..options() };
    at_both(async |kind| {
        let Some(appliance) = Appliance::with(2, Shape::Newer, options.clone()).await else { return };
        appliance.double.trouble(Trouble::Silence, kind, 0);
        let report = appliance.run().await;
        assert_eq!(appliance.double.struck(), [Trouble::Silence]);
        appliance.completed(&report, 0).await;
        assert_eq!(appliance.double.posts().len(), 4, "{kind:?}: {report:#?}");
    })
    .await;
}
