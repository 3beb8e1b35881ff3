//! The HTTP service.

use cleanup_doors::Door;
use cleanup_server::{ServeOptions, Service, Token};
use reqwest::{Client, StatusCode};
use serde_json::{Value, json};

use super::stage::Stage;
use super::table::Table;
use super::{Story, Told, told};

const TOKEN: &str = "planted-0123456789abcdefghijklmnopqrstuvwxyz-token";

struct Caller<'a> {
    http: Client,
    service: &'a Service,
    table: &'a Table,
}

impl Caller<'_> {
    /// Asks by the name in the table.
    async fn ask(&self, step: &str, id: &str, body: &Value) -> (String, String) {
        let name = self.table.name(step, "http").unwrap();
        let (method, path) = name.split_once(' ').unwrap();
        let url = format!("http://{}{}", self.service.address(), path.replace("{id}", id));
        let mut request = self.http.request(method.parse().unwrap(), url).bearer_auth(TOKEN);
        if method == "POST" {
            request = request.header("idempotency-key", "story").json(body);
        }
        let reply = request.send().await.unwrap();
        let status = reply.status();
        let text = reply.text().await.unwrap();
        assert!(status.is_success() || status == StatusCode::CONFLICT, "{name}: {status} {text}");
        (name.to_owned(), text)
    }

    async fn json(&self, step: &str, id: &str, body: &Value) -> Told {
        let (name, text) = self.ask(step, id, body).await;
        told(&name, serde_json::from_str(&text).unwrap(), Vec::new())
    }

    /// Every event until the end, and the report that comes with it.
    async fn events(&self, id: &str) -> Told {
        let (name, text) = self.ask("watch", id, &Value::Null).await;
        let mut data: Vec<Value> = text
            .lines()
            .filter_map(|line| line.strip_prefix("data:"))
            .map(|data| serde_json::from_str(data).unwrap())
            .collect();
        let end = data.pop().unwrap();
        told(&name, end, data)
    }
}

pub(crate) async fn tell(stage: &Stage, table: &Table) -> Story {
    let door = Door::open(serde_json::from_value(stage.settings()).unwrap()).await.unwrap();
    let service = Service::start(door, ServeOptions::new(Token::new(TOKEN).unwrap())).await.unwrap();
    let caller = Caller { http: Client::builder().no_proxy().build().unwrap(), service: &service, table };
    let mut story = Story::new();
    let mut tell = |step: &str, told: Told| story.insert(step.to_owned(), told);

    if stage.tells() {
        tell("import", caller.json("import", "", &json!({ "test": stage.source_vm() })).await);
        caller.json("withdraw", "story-1", &json!({ "by": "story" })).await;
    }
    tell("register", caller.json("register", "", &stage.test()).await);
    let wanted = json!({ "appliance": stage.test()["appliance"], "volumes": stage.test()["volumes"] });
    let Told { name, mut answer, .. } = caller.json("fingerprints", "", &wanted).await;
    tell("fingerprints", told(&name, answer["code"].take(), Vec::new()));
    tell("withdraw", caller.json("withdraw", "story-1", &json!({ "by": "story" })).await);
    caller.json("register", "", &stage.test()).await;
    let plan = caller.json("plan", "", &json!({ "test": "story-1", "snapshots": "revert" })).await;
    let hash = &plan.answer["plan_hash"];
    let start = json!({ "test": "story-1", "snapshots": "revert", "plan_hash": hash, "by": "story" });
    tell("plan", plan);
    // It answers at once, and progress is what is watched.
    let begun = caller.json("run", "", &start).await;
    let id = begun.answer["id"].as_str().unwrap().to_owned();
    let watched = caller.events(&id).await;
    tell("run", told(&begun.name, json!(id), watched.events.clone()));
    tell("watch", watched);

    stage.put_right().await;
    let resolved = caller.json("resolve", &id, &json!({ "by": "story" })).await;
    let watched = caller.events(&id).await;
    tell("resolve", Told { name: resolved.name, ..watched });
    tell("report", caller.json("report", &id, &Value::Null).await);
    tell("retry", caller.json("retry", &id, &json!({ "by": "story" })).await);
    if stage.tells() {
        stage.untell().await;
        let Told { name, mut answer, .. } = caller.json("sync", "", &json!({})).await;
        assert_eq!(answer["total"], 1);
        tell("sync", told(&name, answer["items"].take(), Vec::new()));
    }
    assert!(service.stop(std::time::Duration::from_secs(5)).await);
    story
}
