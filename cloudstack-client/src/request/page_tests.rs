//! Paging against scripted servers: sizes, wrong counts, repeated pages, order and speed.

use std::collections::BTreeSet;
use std::time::Duration;

use serde_json::json;

use crate::scripted_server::{Answer, Form, ScriptedServer};

/// A server with that many zones and pages of that size; `count` is what it claims given the true number and the rows of a page.
fn server(rows: usize, size: usize, count: fn(usize, usize) -> usize) -> std::sync::Arc<ScriptedServer> {
    ScriptedServer::new(move |form: &Form, _| {
        let page: usize = form.get("page").map_or(1, |page| page.parse().unwrap());
        let asked: usize = form.get("pagesize").map_or(size, |size| size.parse().unwrap());
        if asked > size {
            return Answer::error(431, &format!("Page size can't exceed max allowed page size value: {size}"));
        }
        let zones: Vec<_> =
            (0..rows).skip((page - 1) * asked).take(asked).map(|i| json!({"id": format!("z{i}")})).collect();
        match zones.len() {
            0 if rows == 0 => Answer::ok(json!({})),
            0 => Answer::ok(json!({"count": rows})),
            got => Answer::ok(json!({"count": count(rows, got), "zone": zones})),
        }
    })
}

async fn ids(server: &std::sync::Arc<ScriptedServer>) -> Vec<String> {
    let zones = server.client().zone().list().all().await.unwrap();
    zones.into_iter().map(|zone| zone.id.unwrap().to_string()).collect()
}

fn expected(rows: usize) -> Vec<String> {
    (0..rows).map(|i| format!("z{i}")).collect()
}

#[tokio::test(start_paused = true)]
async fn claim_09_every_page_size_gives_every_row_in_order() {
    for size in [1, 2, 100, 500] {
        for rows in [0, 1, 2, 3, 99, 100, 101, 250, 500, 1000] {
            assert_eq!(ids(&server(rows, size, |all, _| all)).await, expected(rows), "{rows} rows, pages of {size}");
        }
    }
}

/// Long pages are read while they are unpacked; what the server broke, or a single object in place of a list, is read as a whole.
#[tokio::test(start_paused = true)]
async fn claim_08_long_pages_in_gzip_give_every_row() {
    for (broken, single) in [(false, false), (true, false), (false, true)] {
        let server = ScriptedServer::new(move |form, _| {
            let page: usize = form.get("page").map_or(1, |page| page.parse().unwrap());
            let long = "x".repeat(if single { 100_000 } else { 300 });
            let zone =
                |i: usize| format!(r#"{{"id":"z{i}","description":"{long}{}"}}"#, if broken { "\n" } else { "" });
            let last = if single { page } else { page * 500 };
            let zones: Vec<_> = (if single { page - 1 } else { last - 500 }..last).map(zone).collect();
            let list = if single { zones.concat() } else { format!("[{}]", zones.join(",")) };
            Answer::Packed(match page {
                1..=3 => {
                    format!(r#"{{"listzonesresponse":{{"count":{},"zone":{list}}}}}"#, if single { 3 } else { 1500 })
                }
                _ => r#"{"listzonesresponse":{}}"#.to_owned(),
            })
        });
        assert_eq!(ids(&server).await, expected(if single { 3 } else { 1500 }), "broken {broken}, single {single}");
    }
}

#[tokio::test(start_paused = true)]
async fn claim_09_a_count_of_the_page_only_does_not_cut_the_list() {
    for size in [5, 10, 20, 100, 500] {
        for rows in [0, 1, 7, 20, 99, 100, 500, 700] {
            for count in [|_: usize, got: usize| got, |_: usize, _: usize| 0] {
                assert_eq!(ids(&server(rows, size, count)).await, expected(rows), "{rows} rows, pages of {size}");
            }
        }
    }
}

#[tokio::test(start_paused = true)]
async fn claim_09_a_list_is_asked_for_more_only_until_a_longer_page_was_seen() {
    let mut rows = [3, 5, 5, 10, 5, 11].into_iter();
    let server = ScriptedServer::new(move |form: &Form, _| {
        if form.contains_key("page") {
            return Answer::ok(json!({"count": 1}));
        }
        let zones: Vec<_> = (0..rows.next().unwrap()).map(|i| json!({"id": format!("z{i}")})).collect();
        Answer::ok(json!({"count": zones.len(), "zone": zones}))
    });
    let client = server.client();
    let mut reads = Vec::new();
    for _ in 0..6 {
        let before = server.times("listZones").len();
        client.zone().list().all().await.unwrap();
        reads.push(server.times("listZones").len() - before);
    }
    assert_eq!(reads, [1, 2, 2, 2, 1, 1]);
}

/// One row for each zone, all under the same id.
#[cfg(feature = "template")]
#[tokio::test(start_paused = true)]
async fn a_template_of_several_zones_has_a_row_for_each() {
    for size in [3, 500] {
        let server = ScriptedServer::new(move |form: &Form, _| {
            let page: usize = form.get("page").map_or(1, |page| page.parse().unwrap());
            let named = |i: usize| form.get("name").is_none_or(|name| *name == format!("t{}", i % 3));
            let row = |i: usize| json!({"id": format!("t{}", i % 3), "name": format!("t{}", i % 3), "zoneid": format!("z{}", i / 3)});
            let rows: Vec<_> = (0..6).filter(|&i| named(i)).skip((page - 1) * size).take(size).map(row).collect();
            Answer::ok(json!({"count": 6, "template": rows}))
        });
        let client = server.client();
        let rows = client.template().list("all").all().await.unwrap();
        let ids: Vec<_> = rows.iter().map(|row| row.id.as_ref().unwrap().as_str()).collect();
        assert_eq!(ids, ["t0", "t1", "t2", "t0", "t1", "t2"], "pages of {size}");
        assert_eq!(client.template().list("all").pages().id_of("t1").await.unwrap().as_str(), "t1");
    }
}

#[tokio::test(start_paused = true)]
async fn claim_09_a_list_that_ignores_pages_ends() {
    let zones: Vec<_> = (0..200).map(|i| json!({"id": format!("z{i}")})).collect();
    let ignoring = ScriptedServer::new(move |_, _| Answer::ok(json!({"count": 200, "zone": zones})));
    assert_eq!(ids(&ignoring).await, expected(200));
    assert_eq!(ignoring.times("listZones").len(), 2);
}

#[tokio::test(start_paused = true)]
async fn claim_09_rows_that_slide_to_the_next_page_come_once() {
    let sliding = ScriptedServer::new(|form, _| {
        let page: usize = form.get("page").map_or(1, |page| page.parse().unwrap());
        // A row was made in front of the list after the first page was read.
        let from = if page == 1 { 0 } else { (page - 1) * 10 - 1 };
        let zones: Vec<_> = (0..35).skip(from).take(10).map(|i| json!({"id": format!("z{i}")})).collect();
        Answer::ok(json!({"count": 36, "zone": zones}))
    });
    let ids = ids(&sliding).await;
    assert_eq!(ids.len(), ids.iter().collect::<BTreeSet<_>>().len());
    assert_eq!(ids, expected(35));
}

#[tokio::test(start_paused = true)]
async fn claim_09_a_short_list_costs_one_read_and_pages_are_read_side_by_side() {
    let short = server(7, 500, |all, _| all);
    ids(&short).await;
    assert_eq!(short.times("listZones").len(), 1);
    let long = server(10_000, 500, |all, _| all);
    let started = tokio::time::Instant::now();
    ids(&long).await;
    assert_eq!(long.times("listZones").len(), 20);
    // One page alone, then nineteen, four at a time, each taking 4 ms.
    assert!(started.elapsed() <= Duration::from_millis(30), "{:?}", started.elapsed());
}

/// A server whose filter by name takes parts of names, as some lists do.
fn names(names: &'static [&'static str]) -> std::sync::Arc<ScriptedServer> {
    ScriptedServer::new(move |form, _| {
        let named = |(_, name): &(usize, &&str)| name.contains(form["name"].as_str());
        let zones: Vec<_> = names
            .iter()
            .enumerate()
            .filter(named)
            .map(|(i, name)| json!({"id": format!("z{i}"), "name": name}))
            .collect();
        if zones.is_empty() { Answer::ok(json!({})) } else { Answer::ok(json!({"count": zones.len(), "zone": zones})) }
    })
}

#[tokio::test(start_paused = true)]
async fn a_name_becomes_an_id_only_when_it_is_the_only_one() {
    let server = names(&["web", "web01", "db", "db", "Web01", "db"]);
    let cloud = server.client();
    let id = cloud.zone().list().pages().id_of("web01").await.unwrap();
    assert_eq!(id, crate::ids::ZoneId::from("z1"));
    assert_eq!(cloud.zone().list().pages().named("web").await.unwrap().id.unwrap().as_str(), "z0");
    let error = cloud.zone().list().pages().id_of("db").await.unwrap_err();
    assert_eq!((error.kind(), error.candidates().len()), (crate::ErrorKind::Ambiguous, 3));
    assert_eq!(error.candidates(), ["z2", "z3", "z5"]);
    assert_eq!(error.to_string(), "listZones: 3 are called \"db\" (z2, z3, z5); narrow the search down or give the id");
    let error = cloud.zone().list().pages().id_of("we").await.unwrap_err();
    assert!(error.is_not_found() && error.candidates().is_empty(), "{error:?}");
}
