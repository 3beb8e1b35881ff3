//! `/v1` from a record to a report.

use cleanup_doors::{Cloud, Settings};
use cloudstack_simulator::{FailoverTest as Ids, Fault};
use reqwest::{Method, StatusCode};
use serde_json::{Value, json};

use super::bench::{Bench, answer, json_body, settings, volume};

#[tokio::test(flavor = "multi_thread")]
async fn a_whole_cleanup() {
    let bench = Bench::new(2).await;
    let (status, tests) = bench.get("/v1/failover-tests").await;
    assert_eq!((status, &tests["total"], &tests["items"][0]["status"]), (StatusCode::OK, &json!(1), &json!("active")));
    let before = bench.simulator().with_cloud(|cloud| cloud.calls().mutating);
    let planned = bench.plan(&json!({ "test": "web01" })).await;
    assert_eq!(planned["plan"]["volumes"].as_array().unwrap().len(), 2);
    assert_eq!(bench.simulator().with_cloud(|cloud| cloud.calls().mutating), before, "a plan changes nothing");

    let reply = bench.start("one").await.send().await.unwrap();
    assert_eq!(reply.status(), StatusCode::ACCEPTED);
    let location = reply.headers()["location"].to_str().unwrap().to_owned();
    let begun: Value = serde_json::from_str(&reply.text().await.unwrap()).unwrap();
    assert_eq!(location, format!("/v1/cleanups/{}", begun["id"].as_str().unwrap()));
    assert_eq!(
        (&begun["status"], &begun["by"], &begun["plan_hash"]),
        (&json!("running"), &json!("tests"), &planned["plan_hash"])
    );

    let report = bench.ended(begun["id"].as_str().unwrap()).await;
    assert_eq!(report["ending"], json!({ "ending": "completed" }));
    let (_, cleanup) = bench.get(&location).await;
    assert_eq!((&cleanup["status"], &cleanup["progress"]), (&json!("completed"), &Value::Null));
    let (_, cleanups) = bench.get("/v1/cleanups?limit=1").await;
    assert_eq!((&cleanups["items"][0]["id"], &cleanups["items"][0]["status"]), (&begun["id"], &json!("completed")));
    let (_, test) = bench.get("/v1/failover-tests/web01-test-1").await;
    assert_eq!((&test["status"], &test["cleanup"]), (&json!("cleanup_completed"), &begun["id"]));
    assert!(bench.simulator().with_cloud(|cloud| cloud.host_disks(Ids::APPLIANCE).len()) == 3);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_failover_test_is_recorded_once() {
    let bench = Bench::new(1).await;
    let test = json!({ "source_vm": "db 1/ü", "test_vm": "t", "appliance": "a", "volumes": ["v"], "tag": "a=b" });
    let reply = json_body(bench.ask(Method::POST, "/v1/failover-tests"), &test).send().await.unwrap();
    assert_eq!(reply.status(), StatusCode::CREATED);
    let location = reply.headers()["location"].to_str().unwrap().to_owned();
    assert_eq!(bench.get(&location).await.1["source_vm"], "db 1/ü");
    assert_eq!(bench.post("/v1/failover-tests", &test).await.0, StatusCode::CREATED);
    let other = json!({ "source_vm": "db 1/ü", "test_vm": "t", "appliance": "b", "volumes": ["v"], "tag": "a=b" });
    let (status, problem) = bench.post("/v1/failover-tests", &other).await;
    assert_eq!((status, &problem["code"]), (StatusCode::CONFLICT, &json!("busy")));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_hundred_starts_with_one_key_are_one_cleanup() {
    let folder = tempfile::tempdir().unwrap();
    let bench = Bench::with(Settings { database: Some(folder.path().join("jobs.db")), ..settings(2, 50.0) }).await;
    let start = bench.start("one").await;
    let starts: Vec<_> = (0..100).map(|_| tokio::spawn(answer(start.try_clone().unwrap()))).collect();
    let mut ids = std::collections::BTreeSet::new();
    for start in starts {
        let (status, cleanup) = start.await.unwrap();
        assert_eq!(status, StatusCode::ACCEPTED, "{cleanup}");
        ids.insert(cleanup["id"].as_str().unwrap().to_owned());
    }
    assert_eq!(ids.len(), 1);
    let report = bench.ended(ids.first().unwrap()).await;
    assert_eq!(report["ending"]["ending"], "completed");
    assert_eq!(bench.get("/v1/cleanups").await.1["total"], 1);
    assert_eq!(bench.sent("detachVolume"), 2);
    assert_eq!(bench.sent("destroyVirtualMachine"), 1);
    // The same key for something else is no start.
    let body = json!({ "test": "web01", "after": "keep_vm", "plan_hash": "0".repeat(64) });
    let (status, problem) =
        answer(json_body(bench.ask(Method::POST, "/v1/cleanups"), &body).header("idempotency-key", "one")).await;
    assert_eq!((status, &problem["code"]), (StatusCode::BAD_REQUEST, &json!("invalid_input")));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_second_cleanup_is_told_about_the_first() {
    let bench = Bench::with(settings(2, 20.0)).await;
    // Both looked at the plan before either began.
    let (one, two) = (bench.start("one").await, bench.start("two").await);
    let (_, first) = answer(one).await;
    let (status, problem) = answer(two).await;
    assert_eq!(status, StatusCode::CONFLICT, "{problem}");
    assert_eq!((&problem["code"], &problem["facts"]["cleanup"]), (&json!("busy"), &first["id"]));
    assert!(problem["next"].as_str().unwrap().contains("wait"), "{problem}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_world_that_changed_is_not_touched() {
    let bench = Bench::new(2).await;
    let start = bench.start("one").await;
    bench.simulator().with_cloud(|cloud| {
        cloud.somebody_stops(Ids::TEST_VM).unwrap();
    });
    let (status, problem) = answer(start).await;
    assert_eq!((status, &problem["code"]), (StatusCode::CONFLICT, &json!("drifted")), "{problem}");
    assert_eq!(bench.get("/v1/cleanups").await.1["total"], 0);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_lost_reply_of_the_cloud_is_no_loss() {
    let bench = Bench::new(2).await;
    bench.simulator().with_cloud(|cloud| cloud.inject(Fault { lose_reply: true, ..Fault::on("detachVolume") }));
    let id = bench.begin("one").await;
    let report = bench.ended(&id).await;
    assert_eq!(report["ending"]["ending"], "completed", "{report}");
    assert_eq!(bench.simulator().with_cloud(|cloud| cloud.host_disks(Ids::APPLIANCE).len()), 3);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_parked_cleanup_is_resolved_by_a_person() {
    let bench = Bench::new(2).await;
    let id = {
        let start = bench.start("one").await;
        bench.simulator().with_cloud(|cloud| cloud.inject(Fault { times: 50, ..never_stops() }));
        let (_, cleanup) = answer(start).await;
        cleanup["id"].as_str().unwrap().to_owned()
    };
    let report = bench.ended(&id).await;
    assert_eq!(report["ending"]["ending"], "parked", "{report}");
    let (_, cleanup) = bench.get(&format!("/v1/cleanups/{id}")).await;
    assert_eq!(cleanup["status"], "parked");
    for word in ["code", "why", "next"] {
        assert_eq!(cleanup[word], report["ending"][word]);
    }
    let (status, problem) = answer(bench.start_again("two", &report).await).await;
    assert_eq!((status, &problem["facts"]["cleanup"]), (StatusCode::CONFLICT, &json!(id)));

    bench.simulator().with_cloud(|cloud| {
        cloud.clear_faults();
        cloud.somebody_stops(Ids::TEST_VM).unwrap();
    });
    let path = format!("/v1/cleanups/{id}/resolve");
    let (status, cleanup) = bench.post(&path, &json!({ "by": "a person" })).await;
    assert_eq!(status, StatusCode::ACCEPTED, "{cleanup}");
    assert_eq!(bench.ended(&id).await["ending"]["ending"], "completed");
    let (status, problem) = answer(bench.ask(Method::POST, &path)).await;
    assert_eq!((status, &problem["code"]), (StatusCode::CONFLICT, &json!("refused")));
}

fn never_stops() -> Fault {
    Fault { fail: true, ..Fault::on("stopVirtualMachine") }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_cancelled_cleanup_leaves_nothing_half_way() {
    let bench = Bench::with(settings(4, 10.0)).await;
    let id = bench.begin("one").await;
    let (status, _) = answer(bench.ask(Method::POST, &format!("/v1/cleanups/{id}/cancel"))).await;
    assert_eq!(status, StatusCode::ACCEPTED);
    let report = bench.ended(&id).await;
    assert_eq!(report["ending"]["ending"], "cancelled", "{report}");
    let owners: Vec<_> = bench
        .simulator()
        .with_cloud(|cloud| (0..4).map(|i| cloud.volume(&volume(i)).unwrap().virtual_machine).collect());
    assert!(owners.iter().all(Option::is_some), "{owners:?}");
    assert_eq!(bench.sent("destroyVirtualMachine"), 0);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_new_service_goes_on_where_the_old_one_ended() {
    let folder = tempfile::tempdir().unwrap();
    let database = Some(folder.path().join("jobs.db"));
    let old = Bench::with(Settings { database: database.clone(), ..settings(4, 10.0) }).await;
    let id = old.begin("one").await;
    let simulator = old.simulator();
    let keys = Cloud::Keys {
        endpoint: simulator.url(),
        key: "admin-api-key".to_owned().into(),
        secret: "admin-secret-key".to_owned().into(),
    };
    // No grace: the running cleanup is left, not cancelled. This process lives on, and so does its run; the new service follows it.
    let url = old.url("/health");
    assert!(!old.service.stop(std::time::Duration::ZERO).await);
    assert!(old.http.get(url).send().await.is_err(), "it still listens");

    let mut again = Settings::new(keys);
    (again.database, again.speed, again.cloud_only) = (database, 10.0, true);
    let new = Bench::with(again).await;
    assert_eq!(new.service.resumed(), 1);
    assert_eq!(new.ended(&id).await["ending"]["ending"], "completed");
    assert_eq!(simulator.with_cloud(|cloud| cloud.calls().by_command["destroyVirtualMachine"]), 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn the_event_log_is_a_file_that_verifies_and_a_page_that_runs_nothing() {
    let bench = Bench::new(1).await;
    let id = bench.begin("evidence").await;
    bench.ended(&id).await;
    let text = |path: String| {
        let reply = bench.ask(Method::GET, &path).send();
        async {
            let reply = reply.await.unwrap();
            let kind = reply.headers()["content-type"].to_str().unwrap().to_owned();
            let policy = reply.headers()["content-security-policy"].to_str().unwrap().to_owned();
            (kind, policy, reply.text().await.unwrap())
        }
    };
    let (kind, policy, lines) = text(format!("/v1/cleanups/{id}/evidence")).await;
    assert_eq!((kind.as_str(), policy.as_str()), ("application/jsonl", "default-src 'none'"));
    let evidence = cleanup_core::evidence::Evidence::verify(&lines).unwrap();
    assert_eq!(evidence.cleanup.to_string(), id);
    let (kind, policy, html) = text(format!("/v1/cleanups/{id}/page")).await;
    assert!(
        kind.starts_with("text/html") && policy.contains("style-src") && !policy.contains("script"),
        "{kind} {policy}"
    );
    assert!(html.contains(&evidence.chain.head));
}
