//! The two old endpoints: old requests get old answers.

use std::time::Duration;

use cloudstack_simulator::{FailoverTest as Ids, Fault};
use reqwest::{Method, StatusCode};
use serde_json::{Value, json};

use super::bench::{Bench, answer, volume, world};

const PATH: &str = "/api/v1/cleanup/test-failover";

fn old(volume: &str, delete_vm: bool) -> Value {
    json!({ "test_vm_id": Ids::TEST_VM, "volume_id": volume, "oma_vm_id": Ids::APPLIANCE, "delete_vm": delete_vm, "force_clean": false })
}

/// Polls as the deployed appliance does, only faster.
async fn polled(bench: &Bench, operation: &Value) -> Value {
    let path = format!("/api/v1/operations/{}", operation["id"].as_str().unwrap());
    tokio::time::timeout(Duration::from_secs(60), async {
        loop {
            let (status, now) = bench.get(&path).await;
            assert_eq!(status, StatusCode::OK, "{now}");
            match now["status"].as_str().unwrap() {
                "completed" | "failed" | "cancelled" => return now,
                other => assert_eq!(other, "executing"),
            }
            tokio::task::yield_now().await;
        }
    })
    .await
    .unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn one_volume_a_call_and_the_vm_with_the_last() {
    let bench = Bench::new(2).await;
    let (status, begun) = bench.post(PATH, &old(&volume(1), true)).await;
    assert_eq!(status, StatusCode::CREATED, "{begun}");
    assert_eq!((&begun["type"], &begun["status"]), (&json!("cleanup"), &json!("pending")));
    assert_eq!(
        (&begun["volume_id"], &begun["vm_id"], &begun["request"]),
        (&json!(volume(1)), &json!(Ids::TEST_VM), &old(&volume(1), true))
    );
    assert!(begun["note"].as_str().unwrap().contains("only with its last volume"), "{begun}");
    assert!(begun.get("response").is_none() && begun.get("error").is_none() && begun.get("completed_at").is_none());

    let ended = polled(&bench, &begun).await;
    assert_eq!(ended["status"], "completed", "{ended}");
    assert_eq!(
        ended["response"],
        json!({
            "test_vm_id": Ids::TEST_VM, "volume_id": volume(1), "oma_vm_id": Ids::APPLIANCE,
            "device_path": format!("/dev/disk/by-id/virtio-{}", &volume(1).replace('-', "")[..20]), "vm_deleted": false,
            "message": "the test VM is kept for now: delete_vm takes effect only with its last volume"
        })
    );
    assert!(ended["completed_at"].is_string());
    let holder = |i| bench.simulator().with_cloud(|cloud| cloud.volume(&volume(i)).unwrap().virtual_machine);
    assert_eq!((holder(0).as_deref(), holder(1).as_deref()), (Some(Ids::TEST_VM), Some(Ids::APPLIANCE)));
    assert_eq!(bench.sent("destroyVirtualMachine"), 0);

    let (status, begun) = bench.post(PATH, &old(&volume(0), true)).await;
    assert_eq!(status, StatusCode::CREATED, "{begun}");
    assert!(begun.get("note").is_none());
    let ended = polled(&bench, &begun).await;
    assert_eq!((&ended["status"], &ended["response"]["vm_deleted"]), (&json!("completed"), &json!(true)), "{ended}");
    assert_eq!(holder(0).as_deref(), Some(Ids::APPLIANCE));
    assert_eq!(bench.get("/v1/failover-tests/web01-test-1").await.1["status"], "cleanup_completed");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_test_that_nobody_recorded_is_what_is_on_the_vm() {
    let mut world = world(1);
    let (bench, _folder) = Bench::world(&world).await;
    let (status, refusal) = bench.post(PATH, &old(&volume(0), true)).await;
    // Nothing shows that the VM was made for a test, and an old caller cannot say so.
    assert_eq!(status, StatusCode::BAD_REQUEST, "{refusal}");
    assert!(refusal["error"].as_str().unwrap().contains("test_tag"), "{refusal}");
    assert_eq!(bench.sent("stopVirtualMachine"), 0);

    world["virtualmachines"][1]["tags"] = json!([{ "key": "failover-test", "value": "yes" }]);
    let (bench, _folder) = Bench::world_with(&world, Some("failover-test=yes")).await;
    // What cannot be is refused before it is recorded, and stands in nobody's way.
    let mut wrong = old(&volume(0), true);
    wrong["oma_vm_id"] = json!("00000000-0000-4000-8000-00000000000f");
    assert_eq!(bench.post(PATH, &wrong).await.0, StatusCode::BAD_REQUEST);
    let swapped = json!({
        "test_vm_id": Ids::APPLIANCE, "oma_vm_id": Ids::TEST_VM, "volume_id": Ids::APPLIANCE_ROOT, "delete_vm": true
    });
    assert_eq!(bench.post(PATH, &swapped).await.0, StatusCode::BAD_REQUEST);
    assert_eq!(bench.get("/v1/failover-tests").await.1["items"], json!([]));
    let (status, begun) = bench.post(PATH, &old(&volume(0), true)).await;
    assert_eq!(status, StatusCode::CREATED, "{begun}");
    assert_eq!(polled(&bench, &begun).await["response"]["vm_deleted"], true);
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_unsafe_is_refused_in_the_old_envelope() {
    let bench = Bench::new(2).await;
    let mut elsewhere = old(&volume(0), false);
    elsewhere["oma_vm_id"] = json!("00000000-0000-4000-8000-000000000001");
    let mut nobody = old(&volume(0), false);
    nobody["test_vm_id"] = json!("00000000-0000-4000-8000-000000000002");
    let mut empty = old("", false);
    empty["more"] = json!("was never looked at");
    for (body, expected) in [
        (elsewhere, StatusCode::BAD_REQUEST),
        (old("00000000-0000-4000-8000-000000000003", false), StatusCode::BAD_REQUEST),
        (nobody, StatusCode::NOT_FOUND),
        (empty, StatusCode::BAD_REQUEST),
        (json!({}), StatusCode::BAD_REQUEST),
        (json!("x"), StatusCode::BAD_REQUEST),
    ] {
        let (status, refusal) = bench.post(PATH, &body).await;
        assert_eq!(status, expected, "{body}: {refusal}");
        let fields: Vec<&String> = refusal.as_object().unwrap().keys().collect();
        assert_eq!(fields, ["error"], "{refusal}");
    }
    assert_eq!(bench.simulator().with_cloud(|cloud| cloud.calls().mutating), 0);
    for id in ["nonsense", "11111111-0000-4000-8000-000000000000"] {
        let (status, refusal) = bench.get(&format!("/api/v1/operations/{id}")).await;
        assert_eq!((status, refusal), (StatusCode::NOT_FOUND, json!({ "error": "operation not found" })));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_second_call_is_told_about_the_first() {
    let bench = Bench::with(super::bench::settings(2, 10.0)).await;
    let (_, begun) = bench.post(PATH, &old(&volume(0), false)).await;
    let (status, refusal) = bench.post(PATH, &old(&volume(1), false)).await;
    assert_eq!(status, StatusCode::CONFLICT);
    assert!(refusal["error"].as_str().unwrap().contains(begun["id"].as_str().unwrap()), "{refusal}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_parked_cleanup_is_a_failed_operation() {
    let bench = Bench::new(1).await;
    bench
        .simulator()
        .with_cloud(|cloud| cloud.inject(Fault { fail: true, times: 50, ..Fault::on("stopVirtualMachine") }));
    let (_, begun) = bench.post(PATH, &old(&volume(0), true)).await;
    let ended = polled(&bench, &begun).await;
    assert_eq!(ended["status"], "failed", "{ended}");
    assert!(ended["error"].as_str().unwrap().starts_with("failed to power off test VM: "), "{ended}");
    assert!(ended.get("response").is_none());
}

#[tokio::test(flavor = "multi_thread")]
async fn the_appliances_endpoint_answers_at_the_end() {
    let bench = Bench::new(2).await;
    let (status, done) = answer(bench.ask(Method::POST, "/api/v1/failover/cleanup/web01")).await;
    assert_eq!(status, StatusCode::OK, "{done}");
    let id = done["data"]["cleanup_id"].as_str().unwrap().to_owned();
    assert_eq!(
        done,
        json!({ "success": true, "message": "Test failover cleanup completed successfully for VM web01", "job_id": "", "data": { "cleanup_id": id } })
    );
    assert_eq!(bench.get(&format!("/v1/cleanups/{id}")).await.1["status"], "completed");
    // Not twice.
    let (status, again) = answer(bench.ask(Method::POST, "/api/v1/failover/cleanup/web01")).await;
    assert_eq!((status, &again["success"]), (StatusCode::BAD_REQUEST, &json!(false)), "{again}");
    assert!(again["error"].as_str().unwrap().contains("cleaned up already"), "{again}");
}

#[tokio::test(flavor = "multi_thread")]
async fn the_appliances_endpoint_refuses_what_is_unsafe() {
    let bench = Bench::new(1).await;
    let path = "/api/v1/failover/cleanup/web01";
    for (path, body, expected) in [
        (path, json!({ "vm_name": "" }), StatusCode::BAD_REQUEST),
        (path, json!({ "vm_name": "db01" }), StatusCode::BAD_REQUEST),
        (path, json!({ "cleanup_type": "live" }), StatusCode::BAD_REQUEST),
        (path, json!([]), StatusCode::BAD_REQUEST),
        ("/api/v1/failover/cleanup/nobody", json!({}), StatusCode::INTERNAL_SERVER_ERROR),
    ] {
        let (status, refusal) = bench.post(path, &body).await;
        assert_eq!(status, expected, "{refusal}");
        assert_eq!((&refusal["success"], &refusal["job_id"]), (&json!(false), &json!("")));
        assert!(refusal["error"].is_string() && refusal["message"].is_string());
    }
    assert_eq!(bench.simulator().with_cloud(|cloud| cloud.calls().mutating), 0);
    // The old GUI's body, and a content type that was never looked at.
    let gui =
        json!({ "context_id": "ctx-web01", "vm_id": "4205", "vm_name": "web01", "cleanup_type": "test_failover" });
    let other = bench.ask(Method::POST, path).header("content-type", "text/plain").body("vm_name=db01");
    bench
        .simulator()
        .with_cloud(|cloud| cloud.inject(Fault { fail: true, times: 50, ..Fault::on("stopVirtualMachine") }));
    let (status, parked) = bench.post(path, &gui).await;
    assert_eq!(status, StatusCode::INTERNAL_SERVER_ERROR);
    assert!(parked["error"].as_str().unwrap().starts_with("parked: "), "{parked}");
    let (status, busy) = answer(other).await;
    assert_eq!((status, &busy["data"]), (StatusCode::CONFLICT, &parked["data"]), "{busy}");
}
