//! A cleanup that nothing happens to.

use system_tests::volume_daemon::Kind;

use crate::bench::Appliance;
use crate::daemon::options;
use crate::tables::{ALL, Shape};

#[tokio::test(flavor = "multi_thread")]
async fn a_whole_cleanup_on_an_appliance() {
    let [deployed, old, newer] = ALL.map(whole);
    tokio::join!(deployed, old, newer);
}

async fn whole(shape: Shape) {
    let Some(appliance) = Appliance::with(3, shape, options()).await else { return };
    assert_eq!(appliance.status().await, "completed", "the test is up");
    let report = appliance.run().await;
    appliance.completed(&report, 0).await;
    for kind in [Kind::Detach, Kind::Attach] {
        assert_eq!(appliance.moves(kind), (3, 3), "{shape:?}");
    }
    assert!(appliance.kernel.looks() >= 2, "devices are proven twice");
}
