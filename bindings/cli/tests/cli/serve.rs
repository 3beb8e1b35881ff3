//! `cleanup serve` as a process that dies and comes back.

use std::process::Command;

use serde_json::{Value, json};

use super::bench::{Bench, Running};

const TOKEN: &str = "planted-0123456789abcdefghijklmnopqrstuvwxyz-token";

fn serve(bench: &Bench) -> (Running, String, Value) {
    let mut command: Command = bench.command(&["serve", "--listen", "127.0.0.1:0", "--json", "--grace", "0"]);
    command.env("CLEANUP_TOKEN", TOKEN).env("RUST_LOG", "trace");
    let mut running = Running::start(command);
    let ready: Value = serde_json::from_str(&running.until("url")).unwrap();
    (running, ready["url"].as_str().unwrap().to_owned(), ready)
}

fn client() -> reqwest::Client {
    reqwest::Client::builder().no_proxy().timeout(std::time::Duration::from_secs(180)).build().unwrap()
}

async fn post(url: &str, body: &Value, key: &str) -> Value {
    let request = client().post(url).bearer_auth(TOKEN).header("content-type", "application/json");
    let reply = request.header("idempotency-key", key).body(body.to_string()).send().await.unwrap();
    serde_json::from_str(&reply.text().await.unwrap()).unwrap()
}

async fn get(url: &str) -> String {
    client().get(url).bearer_auth(TOKEN).send().await.unwrap().text().await.unwrap()
}

async fn begin(url: &str) -> String {
    let planned = post(&format!("{url}/v1/plans"), &json!({ "test": "web01" }), "none").await;
    let start = json!({ "test": "web01", "plan_hash": planned["plan_hash"] });
    let begun = post(&format!("{url}/v1/cleanups"), &start, "one").await;
    begun["id"].as_str().unwrap_or_else(|| panic!("{begun}")).to_owned()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_killed_service_goes_on_at_its_next_start() {
    let bench = Bench::new(3, 10.0).await;
    bench.register(3).await;
    let (first, url, ready) = serve(&bench);
    assert_eq!(ready["resumed"], 0);
    let id = begin(&url).await;
    while bench.sent("detachVolume") == 0 {
        get(&format!("{url}/v1/cleanups/{id}")).await;
    }
    first.signal("KILL");
    first.end();

    let (second, url, ready) = serve(&bench);
    assert_eq!(ready["resumed"], 1);
    let events = get(&format!("{url}/v1/cleanups/{id}/events")).await;
    assert!(events.contains("event: end") && events.contains("\"ending\":\"completed\""), "{events}");
    assert_eq!(bench.sent("destroyVirtualMachine"), 1);
    second.signal("TERM");
    assert_eq!(second.end().0, Some(0));
}

#[tokio::test(flavor = "multi_thread")]
async fn an_orderly_end_cancels_nothing() {
    let bench = Bench::new(3, 10.0).await;
    bench.register(3).await;
    let (first, url, _) = serve(&bench);
    let id = begin(&url).await;
    first.signal("TERM");
    assert_eq!(first.end().0, Some(0));
    let (_second, url, ready) = serve(&bench);
    assert_eq!(ready["resumed"], 1);
    let events = get(&format!("{url}/v1/cleanups/{id}/events")).await;
    assert!(events.contains("\"ending\":\"completed\""), "{events}");
}

#[tokio::test(flavor = "multi_thread")]
async fn no_secret_is_ever_written() {
    let bench = Bench::new(1, 50.0).await;
    bench.register(1).await;
    let (running, url, _) = serve(&bench);
    let id = begin(&url).await;
    get(&format!("{url}/v1/cleanups/{id}/events")).await;
    let wrong = client().get(format!("{url}/v1/cleanups")).bearer_auth("planted-wrong").send().await.unwrap();
    assert_eq!(wrong.status().as_u16(), 401);
    running.signal("TERM");
    let (code, log) = running.end();
    assert_eq!(code, Some(0));
    assert!(log.contains("TRACE") || log.contains("DEBUG"), "nothing was logged: {log}");
    let at = log.find("planted").map(|at| &log[at.saturating_sub(200)..(at + 60).min(log.len())]);
    assert_eq!(at, None);
}
