//! Parts of the caller's own.

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
    let settings = json!({ "cloud": { "kind": "own" }, "speed": 100, "database": folder.path().join("jobs.db") });
    let part = || Some(Arc::new(cloud.clone()) as Arc<dyn Foreign>);
    let own = Own { vms: part(), volumes: part(), devices: part(), jobs: None };
    let door = JsonDoor::open(&settings.to_string(), None, own).await.unwrap();
    let test = json!({
        "id": "t1", "source_vm": "web", "test_vm": "t", "appliance": "x", "volumes": ["v0", "v1"], "tag": "test=web"
    });
    ask(&door, "register", test).await;
    let planned = match door.ask("plan", r#"{"test":"t1"}"#).await {
        Ok(planned) => value(&planned),
        Err(problem) => return (cloud, Err(problem)),
    };
    let start = json!({ "test": "t1", "plan_hash": planned["plan_hash"] }).to_string();
    let run = door.go("start", &start).await.unwrap();
    let report = value(&run.wait().await.unwrap());
    (cloud, Ok(report))
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
