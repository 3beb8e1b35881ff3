//! The JSON side of the doors: whole cleanups, own parts, nonsense.
#![expect(clippy::unwrap_used, clippy::panic, reason = "a test that cannot go on panics")]

#[path = "bridge/own.rs"]
mod own;
#[path = "bridge/tiny.rs"]
mod tiny;

use cleanup_doors::{JsonClient, JsonCloud, JsonDoor, Own, Problem};
use serde_json::{Value, json};

fn value(text: &str) -> Value {
    serde_json::from_str(text).unwrap()
}

async fn ask(door: &JsonDoor, what: &str, input: Value) -> Value {
    value(&door.ask(what, &input.to_string()).await.unwrap())
}

fn refused<T: std::fmt::Debug>(result: Result<T, Problem>, told: &str) {
    let problem = result.unwrap_err();
    assert_eq!(problem.code, "invalid_input", "{problem:?}");
    assert!(problem.message.contains(told), "{problem:?}");
    assert!(!format!("{problem:?}").contains("planted"), "{problem:?}");
}

async fn clean_up(cloud: &JsonCloud) -> (JsonDoor, Value) {
    let door = JsonDoor::open(r#"{"cloud":{"kind":"given"}}"#, Some(cloud), Own::default()).await.unwrap();
    let test = ask(&door, "register", value(&cloud.failover_test().unwrap())).await;
    let planned = ask(&door, "plan", json!({ "test": test["id"] })).await;
    let mut start = json!({ "test": test["id"], "plan_hash": planned["plan_hash"], "by": "tests", "key": "k1" });
    start["plan"] = planned["plan"].clone();
    start["plan"]["after"] = json!("keep_vm");
    refused(door.go("start", &start.to_string()).await, "the plan is not the one with this plan_hash");
    start["plan"] = planned["plan"].clone();
    let run = door.go("start", &start.to_string()).await.unwrap();
    let report = value(&run.wait().await.unwrap());
    assert_eq!(door.go("start", &start.to_string()).await.unwrap().id(), run.id(), "one key, one cleanup");
    let progress = run.progress();
    let mut last = Value::Null;
    while let Some(event) = progress.next().await.unwrap() {
        last = value(&event);
    }
    assert_eq!(last["percent"], 100);
    assert_eq!(ask(&door, "report", json!({ "id": run.id() })).await["ending"], report["ending"]);
    assert_eq!(ask(&door, "status", json!({ "id": run.id() })).await["status"], "completed");
    assert!(!ask(&door, "events", json!({ "id": run.id() })).await.as_array().unwrap().is_empty());
    assert_eq!(ask(&door, "unfinished", json!({})).await, json!([]));
    assert_eq!(ask(&door, "cleanups", json!({})).await.as_array().unwrap().len(), 1);
    assert_eq!(ask(&door, "tests", json!({})).await[0]["status"], "cleanup_completed");
    (door, report)
}

#[tokio::test(flavor = "multi_thread")]
async fn a_whole_cleanup_on_a_simulator_and_on_a_mock_cloud() {
    let simulator = JsonCloud::simulator(r#"{"speed":100}"#).await.unwrap();
    let (_, report) = clean_up(&simulator).await;
    assert_eq!(report["volumes"].as_array().unwrap().len(), 3);
    assert!(value(&simulator.access().unwrap())["endpoint"].as_str().unwrap().starts_with("http://127.0.0.1:"));
    assert!(value(&simulator.control("state", "").unwrap()).is_object());

    let mock = JsonCloud::mock(r#"{"volumes":2}"#).unwrap();
    let fault = json!({ "on": "attachVolume", "lose_reply": true });
    mock.control("faults", &fault.to_string()).unwrap();
    let (_, report) = clean_up(&mock).await;
    assert_eq!(report["volumes"].as_array().unwrap().len(), 2);
    assert_eq!(value(&mock.access().unwrap())["endpoint"], Value::Null);
}

#[tokio::test(flavor = "multi_thread")]
async fn wrong_inputs_are_told_by_field_and_without_secrets() {
    let open = |text: &'static str| async move { JsonDoor::open(text, None, Own::default()).await };
    refused(open(r#"{"cloud":{"kind":"environment"},"databse":"planted"}"#).await, "settings.databse");
    refused(open(r#"{"cloud":{"kind":"environment"},"speed":"planted"}"#).await, "settings.speed");
    refused(open(r#"{"cloud":{"kind":"keys","endpoint":"e","key":7,"secret":"planted"}}"#).await, "settings.cloud");
    refused(open("{}").await, "settings: missing field `cloud`");
    refused(open(r#"{"cloud":{"kind":"given"}}"#).await, "none was given");
    refused(open(r#"{"cloud":{"kind":"own"}}"#).await, "both a VM provider and a volume store");
    refused(open(r#"{"cloud":{"kind":"own"},"answer_seconds":0}"#).await, "answer_seconds must be at least 1");
    refused(JsonCloud::mock(r#"{"speed":-1}"#), "options.speed");
    refused(JsonCloud::mock(r#"{"volumes":0}"#), "options.volumes");

    let cloud = JsonCloud::mock("").unwrap();
    let door = JsonDoor::open(r#"{"cloud":{"kind":"given"}}"#, Some(&cloud), Own::default()).await.unwrap();
    refused(door.ask("register", r#"{"source_vm":7}"#).await, "test.source_vm");
    refused(door.ask("plan", r#"{"test":"x","consent":{"proof":"none"}}"#).await, "plan.consent.proof");
    refused(door.ask("plan", "[]").await, "plan");
    refused(door.ask("plan", "{").await, "plan");
    refused(door.ask("tests", r#"{"x":1}"#).await, "tests.x");
    refused(door.ask("report", r#"{"id":"nonsense"}"#).await, "not a UUID");
    refused(door.ask("erase", "").await, "erase");
    refused(door.ask("import", "{}").await, "import: missing field `test`");
    refused(door.ask("import", r#"{"test":"web01","by":"x"}"#).await, "import.by");
    refused(door.ask("import", r#"{"test":"web01"}"#).await, "name no deployed_database");
    refused(door.ask("sync", r#"{"test":"web01"}"#).await, "sync.test");
    refused(door.ask("sync", "").await, "name no deployed_database");
    refused(door.go("start", r#"{"test":"x","plan_hash":"no"}"#).await, "plan_hash");
    refused(door.go("start", r#"{"test":"x","plan_hash":"no","key":7}"#).await, "start.key");
    refused(door.go("start", r#"{"test":"x","kye":"a","plan_hash":"no"}"#).await, "start.kye");
    refused(cloud.control("faults", r#"{"on":"x","fial":true}"#), "fial");
    refused(cloud.control("nonsense", ""), "nonsense");
    let unknown = json!({ "id": "6f1c1b6e-3f5e-4b0e-9d0e-0123456789ab" }).to_string();
    assert_eq!(door.go("watch", &unknown).await.unwrap_err().code, "not_found");
}

/// Nobody listens at any of these addresses, and no password in them is shown.
#[tokio::test(flavor = "multi_thread")]
async fn the_parts_of_an_appliance_are_asked_and_their_secrets_are_kept() {
    let cloud = JsonCloud::mock(r#"{"speed":100}"#).unwrap();
    let open = async |name: &str, part: Value| {
        let settings = json!({ "cloud": { "kind": "given" }, name: part }).to_string();
        JsonDoor::open(&settings, Some(&cloud), Own::default()).await
    };
    for (name, part, told) in [
        ("volume_daemon", json!({ "url": "http://u:planted@127.0.0.1:1" }), "without a user"),
        ("volume_daemon", json!({ "url": "http://daemon.example" }), "another machine"),
        ("volume_daemon", json!({ "url": ["planted"] }), "settings.volume_daemon.url: this is not what is expected"),
        ("volume_daemon", json!({ "uri": "planted" }), "settings.volume_daemon.uri: unknown field `uri`"),
        ("deployed_database", json!({}), "either a url or a url_file"),
        ("deployed_database", json!({ "url": "mysql://u:planted@h/d", "url_file": "x" }), "either a url or a url_file"),
        ("deployed_database", json!({ "url": "postgres://u:planted@h/d" }), "mysql://"),
        (
            "deployed_database",
            json!({ "url": "mysql://u:planted@h/d", "ca_file": "x", "allow_plain": true }),
            "one of them",
        ),
    ] {
        refused(open(name, part).await, told);
    }

    let address = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().to_string();
    let door = open("volume_daemon", json!({ "url": format!("http://{address}") })).await.unwrap();
    let test = ask(&door, "register", value(&cloud.failover_test().unwrap())).await;
    let problem = door.ask("plan", &json!({ "test": test["id"] }).to_string()).await.unwrap_err();
    assert_eq!((problem.code, problem.retryable), ("unavailable", true), "{problem:?}");
    assert!(problem.message.contains(&address) && problem.message.contains("Volume Daemon"), "{problem:?}");

    let door = open("deployed_database", json!({ "url": "mysql://u:planted@127.0.0.1:1/jobs" })).await.unwrap();
    for (what, text) in [("import", r#"{"test":"web01"}"#), ("sync", "")] {
        let problem = door.ask(what, text).await.unwrap_err();
        assert_eq!((problem.code, problem.retryable), ("unavailable", true), "{problem:?}");
        assert!(!format!("{problem:?} {door:?}").contains("planted"), "{problem:?} {door:?}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_client_knows_every_command_by_name() {
    let cloud = JsonCloud::simulator(r#"{"speed":100}"#).await.unwrap();
    let test = value(&cloud.failover_test().unwrap());
    let client = JsonClient::of(&cloud).unwrap();
    let vm = test["test_vm"].clone();
    let found = client.request("listVirtualMachines", &json!({ "id": vm, "listall": true }).to_string()).await.unwrap();
    assert_eq!(value(&found)["count"], 1);
    let chosen = "6f1c1b6e-3f5e-4b0e-9d0e-0123456789ab";
    let stop = json!({ "id": vm, "$job": chosen, "forced": null }).to_string();
    let job = value(&client.submit("stopVirtualMachine", &stop).await.unwrap());
    assert_eq!(job, json!({ "job": chosen }));
    let done = value(&client.wait(chosen, None).await.unwrap());
    assert_eq!(done["result"]["state"], "Stopped", "{done}");

    let wrong = client.submit("detachVolume", r#"{"id":"nonsense"}"#).await.unwrap_err();
    assert_eq!((wrong.facts["may_have_happened"].as_str(), wrong.retryable), ("false", false), "{wrong:?}");
    refused(client.request("listVolumes", r#"{"details":{}}"#).await, "details[0]");
    refused(client.request("listVolumes", r#"{"$job":"x"}"#).await, "job");
}
