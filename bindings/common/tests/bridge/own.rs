//! Parts of the caller's own.

use std::path::Path;
use std::sync::Arc;

use async_trait::async_trait;
use cleanup_doors::{Foreign, JsonDoor, Own};
use serde_json::{Value, json};

use super::tiny::{TinyCloud, Trouble};
use super::{ask, refused, value};

/// An object without methods.
#[derive(Debug)]
struct Empty;

#[async_trait]
impl Foreign for Empty {
    fn has(&self, _: &str) -> bool {
        false
    }
    async fn call(&self, method: &'static str, _: String) -> Result<String, String> {
        panic!("{method} was asked of an object that does not have it");
    }
}

async fn clean_up(trouble: Trouble) -> (TinyCloud, Result<Value, cleanup_doors::Problem>) {
    let cloud = TinyCloud::new(trouble);
    let folder = tempfile::tempdir().unwrap();
    let door = open(&cloud, folder.path()).await;
    let test = json!({
        "id": "t1", "source_vm": "web", "test_vm": "t", "appliance": "x", "volumes": ["v0", "v1"], "tag": "test=web"
    });
    ask(&door, "register", test).await;
    let planned = match door.ask("plan", r#"{"test":"t1"}"#).await {
        Ok(planned) => value(&planned),
        Err(problem) => return (cloud, Err(problem)),
    };
    let start = json!({ "test": "t1", "plan_hash": planned["plan_hash"] });
    let report = run(&door, &start).await;
    (cloud, Ok(report))
}

async fn open(cloud: &TinyCloud, folder: &Path) -> JsonDoor {
    let settings = json!({ "cloud": { "kind": "own" }, "speed": 100, "database": folder.join("jobs.db") });
    let part = || Some(Arc::new(cloud.clone()) as Arc<dyn Foreign>);
    let own = Own { vms: part(), volumes: part(), devices: part(), jobs: None };
    JsonDoor::open(&settings.to_string(), None, own).await.unwrap()
}

async fn run(door: &JsonDoor, start: &Value) -> Value {
    let run = door.go("start", &start.to_string()).await.unwrap();
    value(&run.wait().await.unwrap())
}

/// A plan that goes back to the snapshots, carried out with an own store.
async fn revert(cloud: &TinyCloud, folder: &Path) -> (JsonDoor, Value) {
    let door = open(cloud, folder).await;
    let snapshots = json!([{ "volume": "v0", "snapshot": "s-v0" }, { "volume": "v1", "snapshot": "s-v1" }]);
    let test = json!({
        "id": "t1", "source_vm": "web", "test_vm": "t", "appliance": "x", "volumes": ["v0", "v1"], "tag": "test=web",
        "snapshots": snapshots
    });
    assert_eq!(ask(&door, "register", test).await["snapshots"], snapshots);
    let planned = ask(&door, "plan", json!({ "test": "t1", "snapshots": "revert" })).await;
    assert_eq!(planned["plan"]["volumes"][1]["snapshot"], "s-v1");
    let mut start = json!({ "test": "t1", "snapshots": "revert", "plan_hash": planned["plan_hash"], "key": "k" });
    let report = run(&door, &start).await;
    // The same key for another rule is no start.
    start["snapshots"] = json!("keep");
    refused(door.go("start", &start.to_string()).await, "key");
    (door, report)
}

#[tokio::test(flavor = "multi_thread")]
async fn a_whole_cleanup_with_own_parts() {
    let (cloud, report) = clean_up(Trouble::None).await;
    let report = report.unwrap();
    assert_eq!(report["ending"]["ending"], "completed", "{report:#}");
    let tiny = cloud.0.lock().unwrap();
    assert!(tiny.owners.values().all(|owner| owner.as_deref() == Some("x")), "{tiny:?}");
    assert!(!tiny.vms.contains_key("t"));
    assert_eq!(tiny.calls.iter().filter(|kind| *kind == "attach").count(), 2, "{tiny:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn what_raises_or_is_nonsense_is_unknown_and_never_done_twice() {
    for trouble in [Trouble::Raises, Trouble::Nonsense] {
        let (cloud, report) = clean_up(trouble).await;
        let report = report.unwrap();
        let tiny = cloud.0.lock().unwrap();
        // Its calls are over when they return, so what was done is seen, and nothing is sent again.
        assert_eq!(report["ending"]["ending"], "completed", "{trouble:?} {report:#}");
        assert_eq!(tiny.calls.iter().filter(|kind| *kind == "attach").count(), 2, "{trouble:?} {tiny:?}");
        assert_eq!(tiny.calls.iter().filter(|kind| *kind == "detach").count(), 2, "{trouble:?} {tiny:?}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_misspelt_owner_does_not_mean_free() {
    let (cloud, plan) = clean_up(Trouble::Misspelt).await;
    let problem = plan.unwrap_err();
    assert_eq!(problem.code, "unavailable", "{problem:?}");
    assert!(problem.message.contains("onwer"), "{problem:?}");
    assert_eq!(cloud.0.lock().unwrap().calls, Vec::<String>::new());
}

#[tokio::test(flavor = "multi_thread")]
async fn an_own_store_takes_volumes_back_to_their_snapshots_and_deletes_these() {
    let (cloud, folder) = (TinyCloud::new(Trouble::None), tempfile::tempdir().unwrap());
    let (door, report) = revert(&cloud, folder.path()).await;
    assert_eq!((&report["ending"]["ending"], &report["residue"]), (&json!("completed"), &json!([])), "{report:#}");
    {
        let mut tiny = cloud.0.lock().unwrap();
        tiny.told.sort();
        assert_eq!(tiny.told, ["v0 to s-v0", "v1 to s-v1"]);
        assert!(tiny.snapshots.is_empty(), "{tiny:?}");
    }
    // With nothing left, trying again finds nothing to do.
    let calls = cloud.0.lock().unwrap().calls.len();
    let again = ask(&door, "retry", json!({ "id": report["cleanup"] })).await;
    assert_eq!((&again["residue"], cloud.0.lock().unwrap().calls.len()), (&json!([]), calls));
}

#[tokio::test(flavor = "multi_thread")]
async fn what_an_own_store_would_not_delete_is_residue_and_goes_when_it_is_tried_again() {
    let (cloud, folder) = (TinyCloud::new(Trouble::KeepsSnapshots), tempfile::tempdir().unwrap());
    let (door, report) = revert(&cloud, folder.path()).await;
    assert_eq!(report["ending"]["ending"], "completed", "{report:#}");
    let of = |report: &Value| -> Vec<String> {
        let items = report["residue"].as_array().unwrap().iter();
        items.map(|item| format!("{} {}: {}", item["kind"], item["retry"], item["reason"])).collect()
    };
    let item = |volume: &str| format!(r#""snapshot" true: "it could not be deleted: s-{volume} is in use""#);
    assert_eq!(of(&report), [item("v0"), item("v1")]);
    let status = ask(&door, "status", json!({ "id": report["cleanup"] })).await;
    assert_eq!((&status["status"], &status["residue"]), (&json!("completed"), &report["residue"]));

    let again = ask(&door, "retry", json!({ "id": report["cleanup"], "by": "somebody" })).await;
    assert_eq!(of(&again), Vec::<String>::new(), "{again:#}");
    assert!(cloud.0.lock().unwrap().snapshots.is_empty());
    refused(door.ask("retry", r#"{"id":"x","yb":"z"}"#).await, "retry.yb");
    let events = ask(&door, "events", json!({ "id": report["cleanup"] })).await.to_string();
    assert!(events.contains("somebody"), "{events}");
}

#[tokio::test(flavor = "multi_thread")]
async fn missing_methods_are_all_named() {
    let empty = || Some(Arc::new(Empty) as Arc<dyn Foreign>);
    let open = |own: Own| async { JsonDoor::open(r#"{"cloud":{"kind":"own"}}"#, None, own).await };
    refused(open(Own { vms: empty(), ..Own::default() }).await, "vm, find_vms, stop, destroy, status");
    refused(open(Own { volumes: empty(), ..Own::default() }).await, "volumes_of, volume, detach, attach, status");
    refused(open(Own { jobs: empty(), ..Own::default() }).await, "name, now, get, find, events, put_if");
    refused(open(Own { devices: empty(), ..Own::default() }).await, "devices");
}

/// Has every method, and never answers.
#[derive(Debug)]
struct Silent;

#[async_trait]
impl Foreign for Silent {
    fn has(&self, _: &str) -> bool {
        true
    }

    async fn call(&self, _: &'static str, _: String) -> Result<String, String> {
        std::future::pending().await
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_part_that_never_says_what_it_promises_is_not_waited_for_without_end() {
    let silent = || Some(Arc::new(Silent) as Arc<dyn Foreign>);
    for own in [Own { vms: silent(), ..Own::default() }, Own { jobs: silent(), ..Own::default() }] {
        let opened = JsonDoor::open(r#"{"cloud":{"kind":"own"},"answer_seconds":1}"#, None, own).await;
        assert_eq!(opened.unwrap_err().code, "unavailable");
    }
}
