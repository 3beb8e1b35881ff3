//! A service with a simulated cloud behind it, and somebody who calls it.

use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use cleanup_doors::{Cloud, Door, Settings};
use cleanup_server::{ServeOptions, Service, Token};
use cloudstack_simulator::FailoverTest as Ids;
use reqwest::{Method, RequestBuilder, StatusCode};
use serde_json::{Value, json};

pub(crate) const TOKEN: &str = "planted-0123456789abcdefghijklmnopqrstuvwxyz-token";

pub(crate) struct Bench {
    pub(crate) service: Service,
    pub(crate) http: reqwest::Client,
}

/// Settings of a fast simulator with so many volumes.
pub(crate) fn settings(volumes: u8, speed: f64) -> Settings {
    let mut settings = Settings::simulator(speed);
    settings.cloud = Cloud::Simulator { world: None, volumes };
    settings
}

/// The simulator's own world, to be changed.
pub(crate) fn world(volumes: usize) -> Value {
    let world = cloudstack_simulator::World::failover_test(volumes);
    json!({ "virtualmachines": world.virtual_machines, "volumes": world.volumes })
}

pub(crate) fn volume(index: usize) -> String {
    Ids::volume(index)
}

impl Bench {
    pub(crate) async fn new(volumes: u8) -> Self {
        Self::with(settings(volumes, 50.0)).await
    }

    pub(crate) async fn with(settings: Settings) -> Self {
        Self::of(Door::open(settings).await.unwrap()).await
    }

    pub(crate) async fn of(door: Door) -> Self {
        let service = Service::start(door, ServeOptions::new(Token::new(TOKEN).unwrap())).await.unwrap();
        let http = reqwest::Client::builder().no_proxy().timeout(Duration::from_secs(60)).build().unwrap();
        Self { service, http }
    }

    /// With a world of one's own.
    pub(crate) async fn world(world: &Value) -> (Self, tempfile::TempDir) {
        Self::world_with(world, None).await
    }

    /// With a world of one's own, in which every test VM carries a tag.
    pub(crate) async fn world_with(world: &Value, test_tag: Option<&str>) -> (Self, tempfile::TempDir) {
        let folder = tempfile::tempdir().unwrap();
        let path: PathBuf = folder.path().join("world.json");
        std::fs::write(&path, world.to_string()).unwrap();
        let mut settings = Settings::simulator(50.0);
        settings.cloud = Cloud::Simulator { world: Some(path), volumes: 0 };
        settings.test_tag = test_tag.map(|tag| tag.parse().unwrap());
        (Self::with(settings).await, folder)
    }

    pub(crate) fn simulator(&self) -> Arc<cloudstack_simulator::Server> {
        Arc::clone(self.service.door().simulator.as_ref().unwrap())
    }

    pub(crate) fn url(&self, path: &str) -> String {
        format!("http://{}{path}", self.service.address())
    }

    /// A request with the token.
    pub(crate) fn ask(&self, method: Method, path: &str) -> RequestBuilder {
        self.http.request(method, self.url(path)).bearer_auth(TOKEN)
    }

    pub(crate) async fn get(&self, path: &str) -> (StatusCode, Value) {
        answer(self.ask(Method::GET, path)).await
    }

    pub(crate) async fn post(&self, path: &str, body: &Value) -> (StatusCode, Value) {
        answer(json_body(self.ask(Method::POST, path), body)).await
    }

    /// The hash of a plan for the sample's failover test.
    pub(crate) async fn plan(&self, request: &Value) -> Value {
        let (status, planned) = self.post("/v1/plans", request).await;
        assert_eq!(status, StatusCode::OK, "{planned}");
        planned
    }

    /// A start of the sample's failover test, not sent yet.
    pub(crate) async fn start(&self, key: &str) -> RequestBuilder {
        let planned = self.plan(&json!({ "test": "web01" })).await;
        let body = json!({ "test": "web01", "plan_hash": planned["plan_hash"], "by": "tests" });
        json_body(self.ask(Method::POST, "/v1/cleanups"), &body).header("idempotency-key", key)
    }

    /// A cleanup of the sample's failover test, begun.
    pub(crate) async fn begin(&self, key: &str) -> String {
        let (status, cleanup) = answer(self.start(key).await).await;
        assert_eq!(status, StatusCode::ACCEPTED, "{cleanup}");
        cleanup["id"].as_str().unwrap().to_owned()
    }

    /// Waits for the end, and gives the report.
    pub(crate) async fn ended(&self, id: &str) -> Value {
        let text =
            self.ask(Method::GET, &format!("/v1/cleanups/{id}/events")).send().await.unwrap().text().await.unwrap();
        let events = super::watching::parse(&text);
        let last = events.last().unwrap();
        assert_eq!(last.name, "end", "{text}");
        last.data.clone()
    }

    /// How often a command was sent to the cloud.
    pub(crate) fn sent(&self, command: &str) -> u64 {
        self.simulator().with_cloud(|cloud| cloud.calls().by_command.get(command).copied().unwrap_or_default())
    }
}

pub(crate) fn json_body(request: RequestBuilder, body: &Value) -> RequestBuilder {
    request.header("content-type", "application/json").body(body.to_string())
}

pub(crate) async fn answer(request: RequestBuilder) -> (StatusCode, Value) {
    let reply = request.send().await.unwrap();
    let status = reply.status();
    let text = reply.text().await.unwrap();
    (status, serde_json::from_str(&text).unwrap_or(Value::String(text)))
}

impl Bench {
    /// Another start, with the hash of a plan that was sealed before.
    pub(crate) async fn start_again(&self, key: &str, report: &Value) -> RequestBuilder {
        let body = json!({ "test": "web01", "plan_hash": report["plan_hash"] });
        json_body(self.ask(Method::POST, "/v1/cleanups"), &body).header("idempotency-key", key)
    }
}
