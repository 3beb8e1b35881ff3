//! Each trouble of the daemon, at a detach and at an attach, in the middle of a cleanup of three volumes.

use std::time::Duration;

use cleanup_core::Ending;
use system_tests::volume_daemon::{Kind, Trouble};

use crate::bench::{Bench, volume};
use crate::daemon::{command, parked};

/// What a trouble must end in.
enum End {
    /// Every volume is home and mapped, and so often a volume was asked to be moved.
    Mapped(usize),
    /// Every volume is home. The one that was struck has no mapping, and the report says so.
    Unmapped(usize),
}

async fn ends(trouble: Trouble, on: Kind, end: End) {
    let bench = Bench::new(3).await;
    bench.double.trouble(trouble.clone(), on, 1);
    let report = bench.run().await;
    assert_eq!(bench.double.struck(), [trouble]);
    bench.completed(&report).await;
    let unmapped: Vec<String> = (0..3).map(volume).filter(|id| !bench.double.is_mapped(id)).collect();
    let (posts, missing) = match end {
        End::Mapped(posts) => (posts, 0),
        End::Unmapped(posts) => (posts, 1),
    };
    assert_eq!((bench.double.posts().len(), unmapped.len()), (posts, missing), "{report:#?}");
    assert_eq!(report.warnings.len(), missing, "{:?}", report.warnings);
    assert_eq!(bench.accepted("destroyVirtualMachine"), 1);
}

macro_rules! troubles {
    ($($test:ident: $trouble:expr, $on:ident, $end:expr;)*) => {
        $(#[tokio::test(flavor = "multi_thread")]
        async fn $test() {
            ends($trouble, Kind::$on, $end).await;
        })*
    };
}

const LATER: Duration = Duration::from_millis(700);

troubles! {
    a_detach_without_a_client_is_made_again: Trouble::NoClient, Detach, End::Mapped(7);
    an_attach_without_a_client_is_made_again: Trouble::NoClient, Attach, End::Mapped(7);
    a_failed_detach_is_made_again: Trouble::CloudFails, Detach, End::Mapped(7);
    a_failed_attach_is_made_again: Trouble::CloudFails, Attach, End::Mapped(7);
    a_detach_that_timed_out_inside_is_seen_to_its_end: Trouble::CloudTimesOut, Detach, End::Mapped(6);
    an_attach_that_timed_out_inside_is_home_without_a_mapping: Trouble::CloudTimesOut, Attach, End::Unmapped(6);
    an_attach_whose_device_is_not_found_is_home_without_a_mapping: Trouble::NoDevice, Attach, End::Unmapped(6);
    an_attach_whose_mapping_fails_is_home_without_a_mapping: Trouble::NoMapping, Attach, End::Unmapped(6);
    a_late_detach_is_waited_for: Trouble::Late(LATER), Detach, End::Mapped(6);
    a_late_attach_is_waited_for: Trouble::Late(LATER), Attach, End::Mapped(6);
    a_slow_detach_is_waited_for: Trouble::Slow(LATER), Detach, End::Mapped(6);
    a_slow_attach_is_waited_for: Trouble::Slow(LATER), Attach, End::Mapped(6);
    a_detach_that_is_carried_out_twice_frees_one_volume: Trouble::Twice, Detach, End::Mapped(6);
    a_lost_reply_to_a_detach_does_not_detach_again: Trouble::LostReply, Detach, End::Mapped(6);
    a_lost_reply_to_an_attach_does_not_attach_again: Trouble::LostReply, Attach, End::Mapped(6);
    a_lost_request_to_detach_is_made_again_as_another_call: Trouble::LostRequest, Detach, End::Mapped(7);
    a_lost_request_to_attach_is_made_again_as_another_call: Trouble::LostRequest, Attach, End::Mapped(7);
    a_detach_that_is_never_answered_is_found: Trouble::Silence, Detach, End::Mapped(6);
    an_attach_that_is_never_answered_is_found: Trouble::Silence, Attach, End::Mapped(6);
    a_refused_detach_is_made_again: Trouble::Refusal, Detach, End::Mapped(7);
    a_refused_attach_is_made_again: Trouble::Refusal, Attach, End::Mapped(7);
    a_proxys_page_to_a_detach_is_no_answer: Trouble::Page, Detach, End::Mapped(6);
    a_proxys_page_to_an_attach_is_no_answer: Trouble::Page, Attach, End::Mapped(6);
    a_detach_that_is_only_said_to_be_done_is_made_again: Trouble::Lie, Detach, End::Mapped(7);
    an_attach_that_is_only_said_to_be_done_is_made_again: Trouble::Lie, Attach, End::Mapped(7);
    a_request_to_detach_that_is_read_late_is_not_made_again: Trouble::ReadLate(LATER), Detach, End::Mapped(6);
    a_request_to_attach_that_is_read_late_is_not_made_again: Trouble::ReadLate(LATER), Attach, End::Mapped(6);
    half_an_answer_to_a_detach_is_none: Trouble::HalfAnswer, Detach, End::Mapped(6);
    half_an_answer_to_an_attach_is_none: Trouble::HalfAnswer, Attach, End::Mapped(6);
}

#[tokio::test(flavor = "multi_thread")]
async fn what_the_daemon_prints_of_what_it_sends_goes_nowhere() {
    let bench = Bench::new(2).await;
    bench.double.trouble(Trouble::CloudFails, Kind::Detach, 1);
    let report = bench.run().await;
    assert_eq!(bench.double.struck(), [Trouble::CloudFails]);
    bench.completed(&report).await;
    let records = bench.engine.events(report.cleanup, 0).await.unwrap();
    let told = format!("{report:?} {records:?}");
    assert!(told.contains("dial tcp: connection refused") && told.contains("apiKey=[redacted]&"), "{told}");
    assert!(!told.contains("planted-key") && !told.contains("planted%3D") && !told.contains("nora:"), "{told}");
}

/// The second attach is refused, since the first has been done: the operation fails, and the volume is home.
#[tokio::test(flavor = "multi_thread")]
async fn an_attach_that_is_carried_out_twice_ends_home_or_parked() {
    let bench = Bench::new(3).await;
    bench.double.trouble(Trouble::Twice, Kind::Attach, 1);
    let report = bench.run().await;
    assert_eq!(bench.double.struck(), [Trouble::Twice]);
    if report.ending != Some(Ending::Completed) {
        assert!(["ghost_device", "too_many_attempts"].contains(&parked(&report)), "{report:#?}");
    }
    bench.unharmed(&report).await;
}

/// A late operation to which there was no answer either: nobody knows it but the daemon's list.
#[tokio::test(flavor = "multi_thread")]
async fn an_unanswered_operation_that_begins_late_is_waited_for() {
    for kind in [Kind::Detach, Kind::Attach] {
        let bench = Bench::new(3).await;
        // The others' jobs are at work meanwhile.
        bench.lab.server.with_cloud(|cloud| {
            cloud.inject(cloudstack_simulator::Fault {
                delay_ms: Some(60_000),
                ..cloudstack_simulator::Fault::on(command(kind))
            })
        });
        bench.double.trouble(Trouble::LostReply, kind, 0);
        let report = bench.run().await;
        bench.completed_and_mapped(&report).await;
        assert_eq!(bench.double.posts().len(), 6, "{report:#?}");
    }
}
