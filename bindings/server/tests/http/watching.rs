//! Server-sent events.

use reqwest::{Method, StatusCode};
use serde_json::{Value, json};

use super::bench::{Bench, settings};

#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Sent {
    pub(crate) name: String,
    pub(crate) id: String,
    pub(crate) data: Value,
}

/// Reads complete events; comments, and what was cut off, are passed over.
pub(crate) fn parse(text: &str) -> Vec<Sent> {
    let mut all = Vec::new();
    let mut event = Sent::default();
    let complete = text.rfind("\n\n").map_or("", |end| &text[..end + 2]);
    for line in complete.lines() {
        match line.split_once(':') {
            _ if line.is_empty() && !event.name.is_empty() => all.push(std::mem::take(&mut event)),
            Some(("event", value)) => event.name = value.trim().to_owned(),
            Some(("id", value)) => event.id = value.trim().to_owned(),
            Some(("data", value)) => event.data = serde_json::from_str(value).unwrap(),
            _ => {}
        }
    }
    all
}

/// Reads until so many events have come, and hangs up.
async fn some(bench: &Bench, id: &str, last: Option<&str>, count: usize) -> Vec<Sent> {
    let mut request = bench.ask(Method::GET, &format!("/v1/cleanups/{id}/events"));
    if let Some(last) = last {
        request = request.header("last-event-id", last);
    }
    let mut reply = request.send().await.unwrap();
    assert_eq!(reply.status(), StatusCode::OK);
    assert_eq!(reply.headers()["content-type"], "text/event-stream");
    let mut text = String::new();
    while parse(&text).len() < count {
        match reply.chunk().await.unwrap() {
            Some(chunk) => text.push_str(std::str::from_utf8(&chunk).unwrap()),
            None => break,
        }
    }
    parse(&text)
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_comes_back_misses_nothing_and_sees_nothing_twice() {
    // Slow enough to hang up in the middle.
    let bench = Bench::with(settings(3, 20.0)).await;
    let id = bench.begin("key").await;
    let first = some(&bench, &id, None, 3).await;
    assert!(first.len() >= 3 && first.iter().all(|event| event.name == "progress"), "{first:?}");
    let rest = some(&bench, &id, Some(&first[2].id), usize::MAX).await;
    let whole = some(&bench, &id, None, usize::MAX).await;
    let joined: Vec<Sent> = first[..3].iter().chain(&rest).cloned().collect();
    assert_eq!(joined, whole);

    let numbers: Vec<u64> = whole.iter().filter_map(|event| event.data["seq"].as_u64()).collect();
    assert_eq!(numbers, (1..=numbers.len() as u64).collect::<Vec<_>>());
    let last = whole.last().unwrap();
    assert_eq!((last.name.as_str(), last.data["ending"]["ending"].as_str()), ("end", Some("completed")));
    let (_, report) = bench.get(&format!("/v1/cleanups/{id}/report")).await;
    assert_eq!(last.data, report);

    // Whoever has seen the end is told that nothing more comes.
    let again = bench.ask(Method::GET, &format!("/v1/cleanups/{id}/events")).header("last-event-id", &last.id);
    assert_eq!(again.send().await.unwrap().status(), StatusCode::NO_CONTENT);
    // What makes no sense is no reason to miss anything.
    assert_eq!(some(&bench, &id, Some("nonsense"), usize::MAX).await, whole);
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_is_streamed_of_what_there_is_not() {
    let bench = Bench::new(1).await;
    let (status, problem) = bench.get("/v1/cleanups/11111111-0000-4000-8000-000000000000/events").await;
    assert_eq!((status, &problem["code"]), (StatusCode::NOT_FOUND, &json!("not_found")));
}
