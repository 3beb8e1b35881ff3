//! What the daemon says when it fails, and whatever else goes wrong with it, in the middle of a cleanup of three volumes.

use std::time::Duration;

use cleanup_core::Ending;
use system_tests::volume_daemon::{Kind, Trouble};
use tokio::task::JoinSet;

use crate::bench::Appliance;

/// The second volume is struck. Every volume comes home; so often the daemon is asked, and so many volumes stay without their mapping.
async fn ends(trouble: Trouble, on: Kind, posts: usize, unmapped: usize) {
    let Some(appliance) = Appliance::new(3).await else { return };
    appliance.double.trouble(trouble.clone(), on, 1);
    let report = appliance.run().await;
    assert_eq!(appliance.double.struck(), [trouble]);
    appliance.completed(&report, unmapped).await;
    assert_eq!(appliance.double.posts().len(), posts, "{on:?}: {report:#?}");
}

macro_rules! troubles {
    ($($test:ident: $trouble:ident, $on:ident, $posts:literal, $unmapped:literal;)*) => {
        $(#[tokio::test(flavor = "multi_thread")]
        async fn $test() {
            ends(Trouble::$trouble, Kind::$on, $posts, $unmapped).await;
        })*
    };
}

// Each text that the daemon is known to fail a detach or an attach with.
troubles! {
    cloudstack_client_creation_failed_at_a_detach: NoClient, Detach, 7, 0;
    cloudstack_client_creation_failed_at_an_attach: NoClient, Attach, 7, 0;
    cloudstack_volume_detachment_failed_before_it_began: CloudFails, Detach, 7, 0;
    cloudstack_volume_attachment_failed_before_it_began: CloudFails, Attach, 7, 0;
    cloudstack_volume_detachment_failed_by_a_time_out: CloudTimesOut, Detach, 6, 0;
    cloudstack_volume_attachment_failed_by_a_time_out: CloudTimesOut, Attach, 6, 1;
    by_id_device_resolution_failed: NoDevice, Attach, 6, 1;
    mapping_creation_failed: NoMapping, Attach, 6, 1;
}

/// What no text tells: answers that do not come, come late, or are not true.
#[tokio::test(flavor = "multi_thread")]
async fn whatever_else_the_daemon_does_no_volume_is_lost() {
    let mut all = JoinSet::new();
    for on in [Kind::Detach, Kind::Attach] {
        for (trouble, posts) in [
            (Trouble::Late(Duration::from_millis(700)), 6),
            (Trouble::Lie, 7),
            (Trouble::LostReply, 6),
            (Trouble::LostRequest, 7),
            (Trouble::Silence, 6),
        ] {
            all.spawn(ends(trouble, on, posts, 0));
        }
    }
    all.join_all().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_the_daemon_asks_for_twice_frees_and_attaches_one_volume() {
    ends(Trouble::Twice, Kind::Detach, 6, 0).await;
    // The second attach is refused, since the first has been done: the operation fails.
    let Some(appliance) = Appliance::new(3).await else { return };
    appliance.double.trouble(Trouble::Twice, Kind::Attach, 1);
    let report = appliance.run().await;
    assert_eq!(appliance.double.struck(), [Trouble::Twice]);
    if report.ending == Some(Ending::Completed) {
        appliance.completed(&report, appliance.unmapped()).await;
    } else {
        let code = crate::daemon::parked(&report).to_owned();
        assert!(["ghost_device", "too_many_attempts"].contains(&code.as_str()), "{report:#?}");
        appliance.parked(&report, &code).await;
    }
}
