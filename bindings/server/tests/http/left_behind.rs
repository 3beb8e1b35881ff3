//! What a cleanup left behind, and trying again to take it away.

use cloudstack_simulator::{FailoverTest as Ids, Fault};
use reqwest::{Method, StatusCode};
use serde_json::{Value, json};

use super::bench::{Bench, TOKEN, answer, json_body, world};

const SNAPSHOT: &str = "50000000-0000-4000-8000-00000000000e";

/// A world in which the first of two volumes has a snapshot, and a record that names it.
pub(super) async fn bench() -> (Bench, tempfile::TempDir) {
    let mut world = world(2);
    world["snapshots"] = json!([{ "id": SNAPSHOT, "volumeid": Ids::volume(0), "name": "before" }]);
    let (bench, folder) = Bench::world(&world).await;
    let test = json!({
        "source_vm": "web01", "test_vm": Ids::TEST_VM, "appliance": Ids::APPLIANCE, "volumes": Ids::volumes(2),
        "snapshots": [{ "volume": Ids::volume(0), "snapshot": SNAPSHOT }], "began_at": Ids::BEGAN_AT
    });
    let (status, recorded) = bench.post("/v1/failover-tests", &test).await;
    assert_eq!((status, &recorded["snapshots"]), (StatusCode::CREATED, &test["snapshots"]), "{recorded}");
    (bench, folder)
}

/// Begins a cleanup with this rule for snapshots, and gives its plan and id.
pub(super) async fn begin(bench: &Bench, rule: &str) -> (Value, String) {
    let planned = bench.plan(&json!({ "test": "web01", "snapshots": rule })).await;
    let start = json!({ "test": "web01", "snapshots": rule, "plan_hash": planned["plan_hash"] });
    let start = json_body(bench.ask(Method::POST, "/v1/cleanups"), &start).header("idempotency-key", "one");
    let (status, cleanup) = answer(start).await;
    assert_eq!(status, StatusCode::ACCEPTED, "{cleanup}");
    (planned, cleanup["id"].as_str().unwrap().to_owned())
}

#[tokio::test(flavor = "multi_thread")]
async fn what_would_not_go_is_tried_again_by_whoever_knows_the_token() {
    let (bench, _folder) = bench().await;
    bench.simulator().with_cloud(|cloud| cloud.inject(Fault { fail: true, ..Fault::on("deleteSnapshot") }));
    let (planned, id) = begin(&bench, "revert").await;
    assert_eq!(
        (&planned["plan"]["snapshots"], &planned["plan"]["volumes"][0]["snapshot"]),
        (&json!("revert"), &json!(SNAPSHOT))
    );
    let report = bench.ended(&id).await;
    let left = &report["residue"];
    assert_eq!((&report["ending"]["ending"], left.as_array().unwrap().len()), (&json!("completed"), 1), "{report:#}");
    assert_eq!(
        (&left[0]["kind"], &left[0]["id"], &left[0]["retry"]),
        (&json!("snapshot"), &json!(SNAPSHOT), &json!(true))
    );
    assert_eq!(&bench.get(&format!("/v1/cleanups/{id}")).await.1["residue"], left);

    let path = format!("/v1/cleanups/{id}/retry");
    // Nothing is ever changed by a GET, nor without the token.
    assert_eq!(bench.get(&path).await.0, StatusCode::METHOD_NOT_ALLOWED);
    assert_eq!(answer(bench.http.post(bench.url(&path))).await.0, StatusCode::UNAUTHORIZED);
    assert_eq!(answer(bench.http.post(bench.url(&path)).bearer_auth(&TOKEN[1..])).await.0, StatusCode::UNAUTHORIZED);
    assert_eq!(bench.post(&path, &json!({ "yb": "me" })).await.0, StatusCode::BAD_REQUEST);
    assert_eq!(bench.sent("deleteSnapshot"), 1);

    let (status, again) = bench.post(&path, &json!({ "by": "somebody" })).await;
    assert_eq!(
        (status, &again["residue"], &again["cleanup"]),
        (StatusCode::OK, &json!([]), &report["cleanup"]),
        "{again:#}"
    );
    assert_eq!(
        (bench.sent("deleteSnapshot"), bench.sent("revertSnapshot"), bench.sent("destroyVirtualMachine")),
        (2, 1, 1)
    );
    // An empty body is nobody in particular; and there is nothing more to do.
    let (status, again) = answer(bench.ask(Method::POST, &path)).await;
    assert_eq!((status, &again["residue"], bench.sent("deleteSnapshot")), (StatusCode::OK, &json!([]), 2));
    let log =
        bench.ask(Method::GET, &format!("/v1/cleanups/{id}/evidence")).send().await.unwrap().text().await.unwrap();
    assert!(log.contains("somebody") && log.contains(r#""by":"http""#), "{log}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_cleanup_that_is_not_over_is_not_tried_again() {
    let (bench, _folder) = bench().await;
    bench
        .simulator()
        .with_cloud(|cloud| cloud.inject(Fault { fail: true, times: 50, ..Fault::on("stopVirtualMachine") }));
    let (_, id) = begin(&bench, "delete").await;
    assert_eq!(bench.ended(&id).await["ending"]["ending"], "parked");
    let (status, problem) = answer(bench.ask(Method::POST, &format!("/v1/cleanups/{id}/retry"))).await;
    assert_eq!((status, &problem["code"]), (StatusCode::CONFLICT, &json!("refused")), "{problem}");
    let nobody = "/v1/cleanups/11111111-0000-4000-8000-000000000000/retry";
    assert_eq!(answer(bench.ask(Method::POST, nobody)).await.0, StatusCode::NOT_FOUND);
    assert_eq!(bench.sent("deleteSnapshot"), 0);
}
