//! Two ways to play a recording: function calls in virtual time, and a socket in fast real time.

use std::collections::BTreeMap;
use std::io::{Read, Write};
use std::net::TcpStream;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use cloudstack_simulator::{
    AccountKeys, CallOutcome, CallRecord, Cloud, Fault, RestartMode, Server, ServerOptions, Settings, SimTime,
    Throttle, WireRequest, World,
};
use serde_json::Value;

use crate::recording::{Recording, Step};
use crate::sign;

pub(crate) trait Driver {
    /// Lets time pass until so many milliseconds after the start.
    fn wait_until(&mut self, ms: u64);
    fn now_ms(&mut self) -> u64;
    /// Sends one step; status and body.
    fn send(&mut self, step: &Step) -> (u16, Value);
    fn inject(&mut self, fault: Fault);
    fn restart(&mut self);
    /// When each job of a counted call ended, by job id, in milliseconds.
    fn ends(&mut self) -> BTreeMap<String, u64>;
}

fn ends(cloud: &Cloud) -> BTreeMap<String, u64> {
    let ended = |record: &CallRecord| match record.outcome {
        CallOutcome::Succeeded(at) | CallOutcome::Failed(at) => Some((record.job_id.clone()?, at.as_millis())),
        _ => None,
    };
    cloud.calls().log.iter().filter_map(ended).collect()
}

fn cloud(recording: &Recording, phase: Option<u64>) -> (Cloud, AccountKeys) {
    let settings = Settings {
        tick_phase_ms: phase,
        enforce_post: recording.name == "hardened-server",
        throttle: (recording.name == "throttled").then_some(Throttle { calls: 5, seconds: 2 }),
        ..Settings::default()
    };
    let mut cloud = Cloud::new(World::from_json(&recording.text).unwrap(), settings);
    let keys = cloud.add_account("cleaner", Some(&recording.allowed()));
    (cloud, keys)
}

pub(crate) struct VirtualDriver {
    cloud: Cloud,
    limited: AccountKeys,
    now: u64,
}

impl VirtualDriver {
    pub(crate) fn new(recording: &Recording, phase: Option<u64>) -> Self {
        let (cloud, limited) = cloud(recording, phase);
        Self { cloud, limited, now: 0 }
    }

    fn wall(&self) -> i64 {
        1_795_422_482_000 + i64::try_from(self.now).unwrap()
    }
}

impl Driver for VirtualDriver {
    fn wait_until(&mut self, ms: u64) {
        self.now = self.now.max(ms);
        self.cloud.advance(SimTime::from_millis(self.now));
    }

    fn now_ms(&mut self) -> u64 {
        self.now
    }

    fn send(&mut self, step: &Step) -> (u16, Value) {
        let limited = (self.limited.api_key.as_str(), self.limited.secret_key.expose());
        let request = sign::request(step, limited, self.wall());
        let exchange = self.cloud.handle(SimTime::from_millis(self.now), self.wall(), &request);
        let response = exchange.outcome.response().expect("an answer");
        (response.status, serde_json::from_slice(&response.body).unwrap())
    }

    fn inject(&mut self, fault: Fault) {
        self.cloud.inject(fault);
    }

    fn restart(&mut self) {
        self.cloud.restart(RestartMode::default());
    }

    fn ends(&mut self) -> BTreeMap<String, u64> {
        ends(&self.cloud)
    }
}

pub(crate) struct HttpDriver {
    runtime: tokio::runtime::Runtime,
    server: Server,
    limited: AccountKeys,
    speed: f64,
}

impl HttpDriver {
    pub(crate) fn new(recording: &Recording, speed: f64) -> Self {
        let (cloud, limited) = cloud(recording, None);
        let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(1).enable_all().build().unwrap();
        let options = ServerOptions { speed, control: true, ..ServerOptions::default() };
        let server = runtime.block_on(Server::start(cloud, options)).unwrap();
        Self { runtime, server, limited, speed }
    }

    fn post(&self, request: &WireRequest) -> (u16, String) {
        let mut stream = TcpStream::connect(self.server.address()).unwrap();
        let head = format!(
            "{} /client/api?{} HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: {}\r\n\r\n",
            request.method,
            request.query,
            request.body.len()
        );
        stream.write_all(head.as_bytes()).unwrap();
        stream.write_all(&request.body).unwrap();
        let mut answer = String::new();
        stream.read_to_string(&mut answer).unwrap();
        let (head, body) = answer.split_once("\r\n\r\n").unwrap();
        assert!(!head.to_lowercase().contains("\r\ndate:"), "a packaged server sends no Date: {head}");
        (head.split(' ').nth(1).unwrap().parse().unwrap(), body.to_owned())
    }
}

impl Driver for HttpDriver {
    fn wait_until(&mut self, ms: u64) {
        let missing = ms.saturating_sub(self.now_ms());
        let pause = Duration::from_millis(missing).div_f64(self.speed);
        self.runtime.block_on(async { tokio::time::sleep(pause).await });
    }

    fn now_ms(&mut self) -> u64 {
        self.server.with_cloud(|cloud| cloud.now().as_millis())
    }

    fn send(&mut self, step: &Step) -> (u16, Value) {
        let limited = (self.limited.api_key.as_str(), self.limited.secret_key.expose());
        let wall = SystemTime::now().duration_since(UNIX_EPOCH).unwrap().as_millis();
        let request = sign::request(step, limited, wall.try_into().unwrap());
        let (status, body) = self.post(&request);
        (status, serde_json::from_str(&body).unwrap())
    }

    fn inject(&mut self, fault: Fault) {
        self.server.with_cloud(|cloud| cloud.inject(fault));
    }

    fn restart(&mut self) {
        self.server.with_cloud(|cloud| cloud.restart(RestartMode::default()));
    }

    fn ends(&mut self) -> BTreeMap<String, u64> {
        self.server.with_cloud(|cloud| ends(cloud))
    }
}
