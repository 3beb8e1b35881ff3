//! The description, and whether it is true.

use cleanup_doors::{Imported, Told};
use reqwest::StatusCode;
use serde_json::{Value, json};

use super::bench::Bench;
use super::left_behind;

#[test]
fn the_description_changes_only_on_purpose() {
    insta::assert_json_snapshot!(cleanup_server::openapi());
}

/// What of an answer is not as described.
fn wrong(all: &Value, schema: &Value, value: &Value, at: &str) -> Vec<String> {
    if let Some(name) = schema["$ref"].as_str().and_then(|name| name.rsplit('/').next()) {
        return wrong(all, &all[name], value, at);
    }
    if let Some(several) = schema["oneOf"].as_array() {
        let fits = several.iter().any(|one| wrong(all, one, value, at).is_empty());
        return if fits { Vec::new() } else { vec![format!("{at}: {value} fits none")] };
    }
    let kinds: Vec<&str> = match &schema["type"] {
        Value::String(kind) => vec![kind],
        Value::Array(kinds) => kinds.iter().filter_map(Value::as_str).collect(),
        _ => Vec::new(),
    };
    let kind = match value {
        Value::Null => "null",
        Value::Bool(_) => "boolean",
        Value::Number(_) => "integer",
        Value::String(_) => "string",
        Value::Array(_) => "array",
        Value::Object(_) => "object",
    };
    if !kinds.contains(&kind) {
        return vec![format!("{at}: {kind} instead of {kinds:?}")];
    }
    let mut found = Vec::new();
    if let Some(allowed) = schema["enum"].as_array().filter(|_| !value.is_null())
        && !allowed.contains(value)
    {
        found.push(format!("{at}: {value} is none of {allowed:?}"));
    }
    if let (Some(items), false) = (value.as_array(), schema["items"].is_null()) {
        for (i, item) in items.iter().enumerate() {
            found.extend(wrong(all, &schema["items"], item, &format!("{at}[{i}]")));
        }
    }
    if let (Some(fields), Some(described)) = (value.as_object(), schema["properties"].as_object()) {
        for (name, field) in fields {
            match described.get(name) {
                Some(schema) => found.extend(wrong(all, schema, field, &format!("{at}.{name}"))),
                None => found.push(format!("{at}.{name} is not described")),
            }
        }
        for name in schema["required"].as_array().into_iter().flatten().filter_map(Value::as_str) {
            if !fields.contains_key(name) {
                found.push(format!("{at}.{name} is missing"));
            }
        }
    }
    found
}

#[tokio::test(flavor = "multi_thread")]
async fn answers_are_as_described() {
    let bench = Bench::new(2).await;
    let (status, described) = bench.get("/v1/openapi.json").await;
    assert_eq!(status, StatusCode::OK);
    assert_eq!(described, serde_json::to_value(cleanup_server::openapi()).unwrap());
    let all = &described["components"]["schemas"];
    let check = |name: &str, value: &Value| {
        assert_eq!(wrong(all, &all[name], value, name), Vec::<String>::new(), "{value:#}");
    };
    check("Planned", &bench.plan(&json!({ "test": "web01" })).await);
    check("FailoverTests", &bench.get("/v1/failover-tests").await.1);
    let id = bench.begin("key").await;
    check("Cleanup", &bench.get(&format!("/v1/cleanups/{id}")).await.1);
    let text = bench.ask(reqwest::Method::GET, &format!("/v1/cleanups/{id}/events")).send().await.unwrap();
    for event in super::watching::parse(&text.text().await.unwrap()) {
        check(if event.name == "end" { "Report" } else { "ProgressEvent" }, &event.data);
    }
    check("Cleanup", &bench.get(&format!("/v1/cleanups/{id}")).await.1);
    check("Cleanups", &bench.get("/v1/cleanups").await.1);
    check("Report", &bench.get(&format!("/v1/cleanups/{id}/report")).await.1);
    check("Problem", &bench.get("/v1/cleanups/no-uuid").await.1);
    check("Health", &bench.get("/health").await.1);
    // Snapshots, and what is left of them.
    let (bench, _folder) = left_behind::bench().await;
    let (planned, id) = left_behind::begin(&bench, "keep").await;
    check("Planned", &planned);
    let report = bench.ended(&id).await;
    assert_eq!(report["residue"][0]["kind"], "snapshot", "{report:#}");
    check("Report", &report);
    check("Cleanup", &bench.get(&format!("/v1/cleanups/{id}")).await.1);
    check("FailoverTests", &bench.get("/v1/failover-tests").await.1);
    // What the deployed database says is the same through every door, and needs one.
    let test = serde_json::from_value(bench.get("/v1/failover-tests").await.1["items"][0].clone()).unwrap();
    check("Imported", &serde_json::to_value(Imported { test, notes: vec!["a note".to_owned()] }).unwrap());
    let told = Told { test: "t".to_owned(), source_vm: "web01".to_owned(), outcome: "written", text: "x".to_owned() };
    check("ToldTests", &json!({ "items": [told], "total": 1 }));
    // The check itself can fail.
    assert_eq!(wrong(all, &all["Health"], &json!({ "status": 1, "more": 2 }), "x").len(), 3);
}
