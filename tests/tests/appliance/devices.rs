//! Disks that the appliance's kernel shows in ways that have misled people before.

use std::collections::BTreeSet;

use cleanup_core::Report;
use cloudstack_simulator::Fault;

use crate::bench::Appliance;
use crate::kernel::Shown;

/// A cleanup of two volumes of the same size.
async fn shown(shown: Shown) -> Option<(Appliance, Report)> {
    let appliance = Appliance::new(2).await?;
    appliance.kernel.show(shown);
    let report = appliance.run().await;
    assert_eq!(report.plan.volumes[0].size, report.plan.volumes[1].size);
    Some((appliance, report))
}

#[tokio::test(flavor = "multi_thread")]
async fn two_disks_that_exchange_their_names_between_two_looks_are_told_apart() {
    let Some((appliance, report)) = shown(Shown::Swapping).await else { return };
    appliance.completed(&report, 0).await;
    for volume in &report.volumes {
        let serial = &volume.device.as_ref().unwrap().serial;
        let names: Vec<String> = appliance.kernel.names(serial).into_iter().collect();
        assert_eq!(names, ["vdb", "vdc"], "nothing was exchanged: {volume:#?}");
    }
    // The links lead to the other one's device, so no path goes through them.
    let paths: BTreeSet<&str> =
        report.volumes.iter().map(|volume| volume.device.as_ref().unwrap().path.as_str()).collect();
    assert_eq!(paths, BTreeSet::from(["/dev/vdb", "/dev/vdc"]));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_disk_that_shows_after_the_daemon_gave_up_is_waited_for() {
    let Some(appliance) = Appliance::new(2).await else { return };
    // 45 s; the daemon waits for ten, the engine for sixty.
    let late = Fault { late_device_ms: Some(45_000), skip: 1, ..Fault::on("attachVolume") };
    appliance.lab.server.with_cloud(|cloud| cloud.inject(late));
    let report = appliance.run().await;
    appliance.completed(&report, 1).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_disk_that_shows_within_the_daemons_wait_is_mapped() {
    let Some(appliance) = Appliance::new(2).await else { return };
    let late = Fault { late_device_ms: Some(3_000), skip: 1, ..Fault::on("attachVolume") };
    appliance.lab.server.with_cloud(|cloud| cloud.inject(late));
    let report = appliance.run().await;
    appliance.completed(&report, 0).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_disk_that_shows_later_than_anybody_waits_parks_until_it_is_there() {
    let Some((appliance, report)) = shown(Shown::Hidden).await else { return };
    appliance.parked(&report, "device_missing").await;
    appliance.kernel.show(Shown::AsTheyAre);
    let report = appliance.resolve(&report).await;
    appliance.completed(&report, appliance.unmapped()).await;
    assert!(appliance.unmapped() > 0, "{report:#?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_serial_that_two_devices_show_parks_until_one_is_gone() {
    let Some((appliance, report)) = shown(Shown::Twice).await else { return };
    appliance.parked(&report, "wrong_device").await;
    appliance.kernel.show(Shown::AsTheyAre);
    let report = appliance.resolve(&report).await;
    appliance.completed(&report, appliance.unmapped()).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_truncated_serial_parks_until_it_is_whole() {
    let Some((appliance, report)) = shown(Shown::Truncated).await else { return };
    appliance.parked(&report, "device_missing").await;
    appliance.kernel.show(Shown::AsTheyAre);
    let report = appliance.resolve(&report).await;
    // The daemon looked for the first one in vain while the serial was not whole, and wrote no row.
    appliance.completed(&report, appliance.unmapped()).await;
    assert!(appliance.unmapped() > 0, "{report:#?}");
}
