//! A deployed database that is not there, or at which nobody listens. What one answers is told in the whole-system tests.

use cleanup_doors::Settings;
use reqwest::StatusCode;
use serde_json::{Value, json};

use super::bench::{Bench, settings};

const ROUTES: [&str; 2] = ["/v1/deployed-database/import", "/v1/deployed-database/sync"];

fn body(route: &str) -> Value {
    if route.ends_with("import") { json!({ "test": "web01" }) } else { json!({}) }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_service_without_a_deployed_database_says_so() {
    let bench = Bench::new(1).await;
    for route in ROUTES {
        let (status, problem) = bench.post(route, &body(route)).await;
        assert_eq!((status, &problem["code"]), (StatusCode::BAD_REQUEST, &json!("invalid_input")), "{problem}");
        assert!(problem["detail"].as_str().unwrap().contains("deployed_database"), "{problem}");
        let (status, problem) = bench.post(route, &json!({ "test": "web01", "more": 1 })).await;
        assert_eq!(status, StatusCode::BAD_REQUEST);
        assert!(problem["detail"].as_str().unwrap().contains("unknown field"), "{problem}");
    }
    assert_eq!(bench.get("/v1/failover-tests").await.1["total"], 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_database_that_is_away_keeps_no_service_from_starting_and_no_cleanup_from_its_end() {
    let away = json!({ "url": "mysql://u:planted@127.0.0.1:1/jobs" });
    let bench =
        Bench::with(Settings { deployed_database: Some(serde_json::from_value(away).unwrap()), ..settings(1, 50.0) })
            .await;
    for route in ROUTES {
        let (status, problem) = bench.post(route, &body(route)).await;
        assert_eq!((status, &problem["code"]), (StatusCode::SERVICE_UNAVAILABLE, &json!("unavailable")), "{problem}");
        assert!(problem["retryable"] == true && !problem.to_string().contains("planted"), "{problem}");
    }
    let id = bench.begin("one").await;
    let report = bench.ended(&id).await;
    assert_eq!(report["ending"]["ending"], "completed");
    assert!(report["warnings"].to_string().contains("does not say how its cleanup stands"), "{report:#}");
}
