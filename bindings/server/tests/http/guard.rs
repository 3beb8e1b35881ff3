//! What is refused before anything is done.

use reqwest::{Method, StatusCode};
use serde_json::{Value, json};

use super::bench::{Bench, TOKEN, answer, json_body};

/// Every route that changes something, and a body that it would take.
fn changes() -> Vec<(&'static str, Value)> {
    let id = "11111111-0000-4000-8000-000000000000";
    let of = |action: &str| -> &'static str { Box::leak(format!("/v1/cleanups/{id}/{action}").into_boxed_str()) };
    vec![
        ("/v1/failover-tests", json!({ "source_vm": "x", "test_vm": "t", "appliance": "a", "volumes": ["v"] })),
        ("/v1/plans", json!({ "test": "web01" })),
        ("/v1/cleanups", json!({ "test": "web01", "plan_hash": "0".repeat(64) })),
        (of("resolve"), json!({ "by": "x" })),
        (of("cancel"), json!({ "by": "x" })),
        (of("retry"), json!({ "by": "x" })),
        ("/api/v1/cleanup/test-failover", json!({ "test_vm_id": "t", "volume_id": "v", "oma_vm_id": "a" })),
        ("/v1/failover-tests/web01-test-1/withdraw", json!({})),
        ("/v1/deployed-database/import", json!({ "test": "web01" })),
        ("/v1/deployed-database/sync", json!({})),
        ("/api/v1/failover/cleanup/web01", json!({})),
    ]
}

const READS: &[&str] = &[
    "/v1/failover-tests",
    "/v1/failover-tests/web01-test-1",
    "/v1/cleanups",
    "/v1/cleanups/11111111-0000-4000-8000-000000000000",
    "/v1/cleanups/11111111-0000-4000-8000-000000000000/report",
    "/v1/cleanups/11111111-0000-4000-8000-000000000000/events",
    "/v1/openapi.json",
    "/api/v1/operations/11111111-0000-4000-8000-000000000000",
    "/there/is/nothing",
];

async fn untouched(bench: &Bench) {
    assert_eq!(bench.get("/v1/cleanups").await.1["total"], 0);
    assert_eq!(bench.get("/v1/failover-tests").await.1["total"], 1);
    assert_eq!(bench.simulator().with_cloud(|cloud| cloud.calls().mutating), 0);
}

#[tokio::test(flavor = "multi_thread")]
async fn nobody_gets_in_without_the_token() {
    let bench = Bench::new(1).await;
    let wrong = [
        None,
        Some(String::new()),
        Some("Bearer".to_owned()),
        Some("Bearer ".to_owned()),
        Some(format!("Basic {TOKEN}")),
        Some(TOKEN.to_owned()),
        Some(format!("Bearer {}", &TOKEN[1..])),
        Some(format!("Bearer {TOKEN}x")),
        Some(format!("Bearer {}", TOKEN.to_uppercase())),
    ];
    let changes = changes();
    let reads = READS.iter().map(|path| (Method::GET, *path, Value::Null));
    for (method, path, body) in changes.iter().map(|(path, body)| (Method::POST, *path, body.clone())).chain(reads) {
        for header in &wrong {
            let mut request = json_body(bench.http.request(method.clone(), bench.url(path)), &body);
            if let Some(header) = header {
                request = request.header("authorization", header);
            }
            let reply = request.send().await.unwrap();
            assert_eq!(reply.status(), StatusCode::UNAUTHORIZED, "{method} {path} {header:?}");
            assert_eq!(reply.headers()["www-authenticate"], "Bearer");
            let text = reply.text().await.unwrap();
            assert!(!text.contains("planted"), "{text}");
            let body: Value = serde_json::from_str(&text).unwrap();
            if path.starts_with("/api/") {
                assert!(body["error"].is_string(), "{body}");
            } else {
                assert_eq!(body["code"], "unauthorized");
            }
        }
    }
    untouched(&bench).await;
    let (status, body) = answer(bench.http.get(bench.url("/health"))).await;
    assert_eq!((status, &body["status"]), (StatusCode::OK, &json!("ok")));
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_is_changed_by_get() {
    let bench = Bench::new(1).await;
    let both = ["/v1/failover-tests", "/v1/cleanups"];
    for (path, body) in changes() {
        for method in [Method::GET, Method::HEAD, Method::PUT, Method::DELETE] {
            let reads = matches!(method, Method::GET | Method::HEAD);
            let (status, answer) = answer(json_body(bench.ask(method.clone(), path), &body)).await;
            if reads && both.contains(&path) {
                assert_eq!(status, StatusCode::OK);
            } else {
                assert_eq!(status, StatusCode::METHOD_NOT_ALLOWED, "{method} {path}: {answer}");
            }
        }
    }
    untouched(&bench).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_not_understood_is_refused() {
    let bench = Bench::new(1).await;
    let ours = || changes().into_iter().filter(|(path, _)| path.starts_with("/v1/"));
    for (path, mut body) in ours() {
        body["surprise"] = json!(1);
        let (status, problem) = bench.post(path, &body).await;
        assert_eq!((status, &problem["code"]), (StatusCode::BAD_REQUEST, &json!("invalid_input")), "{path}: {problem}");
        assert!(problem["detail"].as_str().unwrap().contains("surprise"), "{problem}");
    }
    for (path, _) in ours() {
        for text in ["{", "[]", "\"x\"", "{\"test\":1}", "\u{0}"] {
            let request = bench.ask(Method::POST, path).header("content-type", "application/json").body(text);
            let (status, problem) = answer(request).await;
            assert_eq!(status, StatusCode::BAD_REQUEST, "{path} {text:?}: {problem}");
        }
    }
    for path in ["/v1/cleanups?limt=1", "/v1/failover-tests?limit=x", "/v1/cleanups/no-uuid", "/v1/cleanups/%ff"] {
        assert_eq!(bench.get(path).await.0, StatusCode::BAD_REQUEST, "{path}");
    }
    let form = bench.ask(Method::POST, "/v1/plans").header("content-type", "text/plain").body("{\"test\":\"web01\"}");
    assert_eq!(answer(form).await.0, StatusCode::UNSUPPORTED_MEDIA_TYPE);
    let (status, problem) = answer(json_body(bench.ask(Method::POST, "/v1/cleanups"), &changes()[2].1)).await;
    assert_eq!(status, StatusCode::BAD_REQUEST);
    assert!(problem["detail"].as_str().unwrap().contains("Idempotency-Key"), "{problem}");
    untouched(&bench).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_body_has_a_limit_told_or_not() {
    let bench = Bench::new(1).await;
    let large = "x".repeat(64 * 1024 + 1);
    for (path, _) in changes() {
        let told = bench.ask(Method::POST, path).header("content-type", "application/json").body(large.clone());
        let (status, text) = answer(told).await;
        assert_eq!(status, StatusCode::PAYLOAD_TOO_LARGE, "{path}: {text}");
        let chunks =
            large.as_bytes().chunks(1000).map(|chunk| Ok::<_, std::io::Error>(chunk.to_vec())).collect::<Vec<_>>();
        let body = reqwest::Body::wrap_stream(futures_util::stream::iter(chunks));
        let untold = bench.ask(Method::POST, path).header("content-type", "application/json").body(body);
        // The service may hang up before everything was sent.
        if let Ok(reply) = untold.send().await {
            assert_eq!(reply.status(), StatusCode::PAYLOAD_TOO_LARGE, "{path}");
        }
    }
    untouched(&bench).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn other_machines_get_in_only_when_that_was_said() {
    let door = cleanup_doors::Door::open(cleanup_doors::Settings::simulator(50.0)).await.unwrap();
    let mut options = cleanup_server::ServeOptions::new(cleanup_server::Token::new(TOKEN).unwrap());
    options.listen = ([0, 0, 0, 0], 0).into();
    let error = cleanup_server::Service::start(door, options).await.unwrap_err();
    assert!(error.to_string().contains("can be reached from other machines"), "{error}");
}
