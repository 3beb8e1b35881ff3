//! What every test with the daemon's double needs: a cloud, the double on it, and the question whether anything came to harm.

use std::sync::Arc;
use std::time::Duration;

use cleanup_core::backends::volume_daemon::VolumeDaemonOptions;
use cleanup_core::{Ending, FailoverTest, Report};
use cloudstack_simulator::{CallOutcome, CallRecord, FailoverTest as Ids, Fault, Settings};
use support::Lab;
use system_tests::volume_daemon::{DaemonDouble, Kind, Manner, Trouble};

/// How many times faster than in the field everything works.
pub(crate) const SPEED: f64 = 50.0;

pub(crate) fn manner() -> Manner {
    Manner::at_speed(Ids::APPLIANCE, SPEED)
}

/// Patient enough for nothing but a test: a silent daemon is given up after a moment.
pub(crate) fn options() -> VolumeDaemonOptions {
    VolumeDaemonOptions { timeout: Duration::from_millis(500), ..VolumeDaemonOptions::at_speed(SPEED) }
}

pub(crate) async fn lab(volumes: usize) -> Arc<Lab> {
    let settings = Settings { max_data_volumes: Some(64), ..Settings::default() };
    Arc::new(Lab::start_with(volumes, SPEED, settings).await.unwrap())
}

/// A double on this cloud, which attached the volumes to the test VM. `devices` lists the paths below `/dev/disk/by-id` on its appliance.
pub(crate) async fn double(
    lab: &Lab,
    manner: Manner,
    devices: impl Fn() -> Vec<String> + Send + Sync + 'static,
) -> DaemonDouble {
    let double = DaemonDouble::start(lab.server.url(), manner, devices).await.unwrap();
    for volume in Ids::volumes(lab.volumes) {
        double.remember(&volume, Ids::TEST_VM);
    }
    double
}

/// CloudStack's command for it.
pub(crate) fn command(kind: Kind) -> &'static str {
    match kind {
        Kind::Detach => "detachVolume",
        Kind::Attach => "attachVolume",
    }
}

/// How often the cloud accepted this command.
pub(crate) fn accepted(lab: &Lab, command: &str) -> usize {
    lab.server.with_cloud(|cloud| {
        let taken = |call: &&CallRecord| call.command == command && !matches!(call.outcome, CallOutcome::Refused(_));
        cloud.calls().log.iter().filter(taken).count()
    })
}

/// Everything that came to harm by the simulator's own state.
pub(crate) async fn harm(lab: &Lab, double: &DaemonDouble, test: &FailoverTest, report: &Report) -> Vec<String> {
    let state = lab.control().unwrap().state().await.unwrap();
    let mut harm = support::harm(&state, test, Some(report));
    // What the double sends twice because it was told to is not ours.
    if double.struck().contains(&Trouble::Twice) {
        harm.retain(|words| !words.contains("was sent again as call"));
    }
    harm
}

/// The second request of this kind was sent to CloudStack, and its work there takes a while.
pub(crate) async fn in_the_middle_of(lab: &Lab, kind: Kind) {
    let slow = Fault { delay_ms: Some(20_000), skip: 1, ..Fault::on(command(kind)) };
    lab.server.with_cloud(|cloud| cloud.inject(slow));
    until("the second one is at work", || accepted(lab, command(kind)) == 2).await;
}

/// Tries until it is so; not for ever.
pub(crate) async fn until(what: &str, mut so: impl FnMut() -> bool) {
    let deadline = tokio::time::Instant::now() + Duration::from_secs(20);
    while !so() {
        assert!(tokio::time::Instant::now() < deadline, "waited in vain until {what}");
        tokio::time::sleep(Duration::from_millis(1)).await;
    }
}

/// The code of a parked ending.
pub(crate) fn parked(report: &Report) -> &str {
    match &report.ending {
        Some(Ending::Parked { code, .. }) => code,
        other => panic!("not parked but {other:?}: {report:#?}"),
    }
}
