//! What becomes of calls.

use std::time::Duration;

use cleanup_core::backends::volume_daemon::VolumeDaemonOptions;
use cleanup_core::{CallKind, CallStatus, Outcome};

use super::parts::{APPLIANCE, Bench, DETACH, LIST, OPERATION, TEST_VM, call, known, operation, options};

fn is_unknown(status: &CallStatus) -> bool {
    matches!(status, CallStatus::Unknown { .. })
}

#[tokio::test]
async fn only_what_both_sides_call_done_has_succeeded() {
    let bench = Bench::new();
    for (kind, word, before, after) in
        [(CallKind::Detach, "detach", Some(TEST_VM), None), (CallKind::Attach, "attach", None, Some(APPLIANCE))]
    {
        bench.operation(word, "completed");
        let call = known(kind);
        bench.shelf.set(|truth| truth.owner = before);
        assert!(is_unknown(&bench.status(&call).await), "{word}: the cloud does not agree");
        bench.shelf.set(|truth| (truth.owner, truth.readable) = (after, false));
        assert!(is_unknown(&bench.status(&call).await), "{word}: the cloud does not answer");
        bench.shelf.set(|truth| (truth.busy, truth.readable) = (true, true));
        assert_eq!(bench.status(&call).await, CallStatus::Pending, "{word}: somebody is at it");
        bench.shelf.set(|truth| truth.busy = false);
        assert_eq!(bench.status(&call).await, CallStatus::Succeeded, "{word}");
        bench.shelf.set(|truth| truth.owner = Some("d0000000-0000-4000-8000-00000000000d"));
        assert!(is_unknown(&bench.status(&call).await), "{word}: another VM has it");
    }
}

#[tokio::test]
async fn a_failed_operation_says_nothing_about_the_effect() {
    let bench = Bench::new();
    for (status, owner) in [("failed", Some(APPLIANCE)), ("failed", None), ("cancelled", Some(APPLIANCE))] {
        bench.operation("attach", status);
        bench.shelf.set(|truth| truth.owner = owner);
        let found = bench.status(&known(CallKind::Attach)).await;
        assert_eq!(found, CallStatus::Failed { why: "the daemon: some words".to_owned() });
    }
}

#[tokio::test]
async fn what_nobody_understands_is_unknown() {
    let bench = Bench::new();
    let known = known(CallKind::Detach);
    let other_volume = operation("op-1", "detach", "completed").replace("c0000000-", "c1111111-");
    let answers = [
        (200, operation("op-1", "detach", "resting")),
        (200, operation("op-2", "detach", "completed")),
        (200, operation("op-1", "attach", "completed")),
        (200, other_volume),
        (200, "null".to_owned()),
        (200, "<html>".to_owned()),
        (404, r#"{"error":"operation not found"}"#.to_owned()),
        (500, r#"{"error":"database is gone"}"#.to_owned()),
        (502, "<html>Bad Gateway</html>".to_owned()),
        (302, String::new()),
    ];
    // It would count as done if the daemon said so.
    bench.shelf.set(|truth| truth.owner = None);
    for (status, body) in answers {
        bench.daemon.answer(OPERATION, status, &body);
        let found = bench.status(&known).await;
        assert!(is_unknown(&found), "{status} {body}: {found:?}");
    }
    bench.operation("detach", "completed");
    assert_eq!(bench.status(&known).await, CallStatus::Succeeded);
}

#[tokio::test]
async fn a_request_is_made_once_whatever_comes_of_it() {
    for (status, body) in [
        (201, operation("op-1", "detach", "pending")),
        (200, operation("op-1", "detach", "pending")),
        (201, operation("op-1", "attach", "pending")),
        (201, "{}".to_owned()),
        (400, r#"{"error":"invalid request"}"#.to_owned()),
        (404, r#"{"error":"no route"}"#.to_owned()),
        (500, r#"{"error":"database is locked"}"#.to_owned()),
        (502, "<html>".to_owned()),
    ] {
        let bench = Bench::new();
        bench.daemon.answer(DETACH, status, &body);
        let call = call(CallKind::Detach);
        let taken = bench.detach(&call).await;
        let good = status < 300 && body.contains("detach");
        match taken {
            Outcome::Accepted { status: CallStatus::Pending, reference } if good => {
                assert_eq!(reference.as_deref(), Some("op-1"));
            }
            // Never "surely not done": whoever answered may not be whoever did it.
            Outcome::Unknown { .. } if !good => {}
            other => panic!("{status} {body}: {other:?}"),
        }
        assert!(matches!(bench.detach(&call).await, Outcome::Unknown { .. }));
        assert_eq!(bench.daemon.asked(DETACH), 1, "{status} {body}");
    }
}

/// Somebody else detached the volume while our request was lost. To take that for ours would let ours arrive later.
#[tokio::test]
async fn an_operation_of_somebody_else_is_waited_for_and_never_taken_for_ours() {
    let bench = Bench::new();
    let call = call(CallKind::Detach);
    bench.daemon.answer(DETACH, 502, "<html>");
    assert!(matches!(bench.detach(&call).await, Outcome::Unknown { .. }));
    bench.operation("detach", "executing");
    assert_eq!(bench.status(&call).await, CallStatus::Pending);
    bench.operation("detach", "completed");
    bench.shelf.set(|truth| truth.owner = None);
    assert!(is_unknown(&bench.status(&call).await), "{:?}", bench.status(&call).await);
    // Another kind of work on the volume is not what this call is.
    bench.operation("attach", "executing");
    assert!(is_unknown(&bench.status(&call).await));
}

#[tokio::test]
async fn a_call_that_this_process_never_made_is_absent_unless_it_is_at_work() {
    let bench = Bench::new();
    let call = call(CallKind::Detach);
    assert_eq!(bench.status(&call).await, CallStatus::Absent);
    bench.operation("detach", "completed");
    assert_eq!(bench.status(&call).await, CallStatus::Absent, "history");
    bench.operation("detach", "pending");
    assert_eq!(bench.status(&call).await, CallStatus::Pending);
    bench.daemon.answer(LIST, 500, r#"{"error":"database is gone"}"#);
    assert!(is_unknown(&bench.status(&call).await));
}

#[tokio::test]
async fn an_operation_that_does_not_end_is_not_waited_for_for_ever() {
    let limit = Duration::from_millis(50);
    let bench = Bench::with(VolumeDaemonOptions { operation_limit: limit, ..options() });
    bench.operation("detach", "executing");
    let call = known(CallKind::Detach);
    assert_eq!(bench.status(&call).await, CallStatus::Pending);
    while bench.status(&call).await == CallStatus::Pending {
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
    assert!(is_unknown(&bench.status(&call).await));
    assert_eq!(bench.quiet(&call).await, cleanup_core::Quiet::CannotTell);
}
