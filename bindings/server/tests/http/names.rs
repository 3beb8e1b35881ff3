//! Names that somebody wrote to do harm.

use cloudstack_simulator::FailoverTest as Ids;
use reqwest::{Method, StatusCode};
use serde_json::json;

use super::bench::{Bench, json_body, world};

const NAMES: &[&str] = &[
    "<script>alert(1)</script>",
    "\"; drop table rows; --",
    "it's {{7*7}} ${x} %0d%0a",
    "👩\u{200d}💻 naïve 名前",
    "../../etc/passwd?x=1#y",
];

#[tokio::test(flavor = "multi_thread")]
async fn a_name_is_text_and_nothing_else() {
    let bench = Bench::new(1).await;
    for (i, name) in NAMES.iter().enumerate() {
        let test = json!({ "id": name, "source_vm": name, "test_vm": format!("t{i}"), "appliance": "a", "volumes": ["v"], "tag": "a=b", "by": name });
        let reply = json_body(bench.ask(Method::POST, "/v1/failover-tests"), &test).send().await.unwrap();
        assert_eq!(reply.status(), StatusCode::CREATED, "{name}");
        assert_eq!(reply.headers()["content-type"], "application/json");
        assert_eq!(reply.headers()["x-content-type-options"], "nosniff");
        let location = reply.headers()["location"].to_str().unwrap().to_owned();
        let (status, known) = bench.get(&location).await;
        assert_eq!((status, &known["source_vm"], &known["id"]), (StatusCode::OK, &json!(name), &json!(name)));
        // It is found by its name, and refused for what the cloud does not have.
        let (status, problem) = bench.post("/v1/plans", &json!({ "test": name })).await;
        assert_eq!((status, &problem["code"]), (StatusCode::CONFLICT, &json!("refused")), "{problem}");
    }
    for bad in ["a\nb", "a\r\nx-evil: 1", "\u{0}", "\u{1b}[2J", &"x".repeat(256)] {
        let test = json!({ "source_vm": bad, "test_vm": "t", "appliance": "a", "volumes": ["v"], "tag": "a=b" });
        assert_eq!(bench.post("/v1/failover-tests", &test).await.0, StatusCode::BAD_REQUEST, "{bad:?}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn names_in_the_cloud_come_through_as_they_are() {
    let name = "<b>\"web\"</b>\n👩\u{200d}💻\u{1b}[2J";
    let mut world = world(1);
    world["virtualmachines"][1]["name"] = json!(name);
    world["virtualmachines"][1]["displayname"] = json!(name);
    world["volumes"][1]["name"] = json!(name);
    let (bench, _folder) = Bench::world(&world).await;
    let test = json!({
        "source_vm": "web01", "test_vm": Ids::TEST_VM, "appliance": Ids::APPLIANCE, "volumes": [Ids::volume(0)],
        "began_at": Ids::BEGAN_AT
    });
    assert_eq!(bench.post("/v1/failover-tests", &test).await.0, StatusCode::CREATED);
    let planned = bench.plan(&json!({ "test": "web01" })).await;
    assert_eq!(
        (&planned["plan"]["test_vm_name"], &planned["plan"]["volumes"][0]["name"]),
        (&json!(name), &json!(name))
    );
    let id = bench.begin("key").await;
    // Also in events, where a line break would end one.
    assert_eq!(bench.ended(&id).await["ending"]["ending"], "completed");
}
