//! Whether anything can still happen.

use cleanup_core::{CallKind, Outcome, Quiet};

use super::parts::{Bench, DETACH, LIST, OPERATION, call, known, operation};

#[tokio::test]
async fn a_completed_operation_is_quiet_when_the_cloud_is() {
    let bench = Bench::new();
    bench.operation("detach", "completed");
    let call = known(CallKind::Detach);
    assert_eq!(bench.quiet(&call).await, Quiet::Quiet);
    bench.shelf.set(|truth| truth.busy = true);
    assert_eq!(bench.quiet(&call).await, Quiet::Pending);
    bench.shelf.set(|truth| (truth.busy, truth.quiet) = (false, Quiet::Pending));
    assert_eq!(bench.quiet(&call).await, Quiet::Pending);
    bench.shelf.set(|truth| truth.quiet = Quiet::CannotTell);
    assert_eq!(bench.quiet(&call).await, Quiet::CannotTell);
    bench.shelf.set(|truth| truth.readable = false);
    assert_eq!(bench.quiet(&call).await, Quiet::Pending);
}

#[tokio::test]
async fn a_failed_operation_settles() {
    let bench = Bench::new();
    bench.operation("detach", "failed");
    bench.becomes_quiet(&known(CallKind::Detach)).await;
}

#[tokio::test]
async fn an_operation_that_vanished_settles() {
    let bench = Bench::new();
    bench.becomes_quiet(&known(CallKind::Detach)).await;
}

#[tokio::test]
async fn a_lost_request_settles_and_calm_is_counted_anew_after_each_stir() {
    let bench = Bench::new();
    let call = call(CallKind::Detach);
    bench.daemon.answer(DETACH, 502, "<html>");
    assert!(matches!(bench.detach(&call).await, Outcome::Unknown { .. }));
    bench.becomes_quiet(&call).await;
    bench.shelf.set(|truth| truth.busy = true);
    assert_eq!(bench.quiet(&call).await, Quiet::Pending);
    bench.shelf.set(|truth| truth.busy = false);
    bench.becomes_quiet(&call).await;
}

#[tokio::test]
async fn work_of_any_kind_and_of_anybody_on_the_volume_is_not_quiet() {
    let bench = Bench::new();
    let own = operation("op-1", "detach", "completed");
    bench.daemon.answer(OPERATION, 200, &own);
    for kind in ["detach", "attach", "delete", "cleanup", "novel"] {
        for status in ["pending", "executing", "resting"] {
            bench.daemon.answer(LIST, 200, format!("[{},{own}]", operation("op-2", kind, status)));
            assert_eq!(bench.quiet(&known(CallKind::Detach)).await, Quiet::Pending, "{kind} {status}");
        }
    }
    // Builds that do not filter list other volumes' work too.
    let elsewhere = operation("op-2", "detach", "executing").replace("c0000000-", "c1111111-");
    bench.daemon.answer(LIST, 200, format!("[{elsewhere},{own}]"));
    assert_eq!(bench.quiet(&known(CallKind::Detach)).await, Quiet::Quiet);
    // A row that a restart left behind long ago.
    let forgotten = operation("op-2", "detach", "executing").replace("\"created_at\":\"20", "\"created_at\":\"19");
    bench.daemon.answer(LIST, 200, format!("[{forgotten},{own}]"));
    assert_eq!(bench.quiet(&known(CallKind::Detach)).await, Quiet::Quiet);
}

/// A 404 on an operation may be the database: it counts as vanished only if the list can be read and does not have it.
#[tokio::test]
async fn without_a_list_nothing_is_ever_quiet() {
    let bench = Bench::new();
    let (away, none) = (Quiet::Pending, Quiet::CannotTell);
    for (status, body, quiet) in
        [(500, r#"{"error":"x"}"#, away), (200, "{}", away), (502, "<html>", away), (404, "404 page not found", none)]
    {
        bench.daemon.answer(LIST, status, body);
        for call in [known(CallKind::Detach), call(CallKind::Detach)] {
            assert_eq!(bench.quiet(&call).await, quiet, "{status} {body}");
        }
    }
}
