//! The simulated server of a measurement: a process of its own, at the speed of a real one.

use std::collections::BTreeMap;
use std::path::Path;
use std::process::Stdio;
use std::time::{SystemTime, UNIX_EPOCH};

use anyhow::{Context, Result};
use serde::Deserialize;
use serde_json::{Value, json};
use tokio::io::{AsyncBufReadExt, BufReader};
use tokio::process::{Child, Command};

/// A running server, killed when dropped.
pub(crate) struct Simulator {
    /// The API's URL.
    pub(crate) url: String,
    control: reqwest::Client,
    /// Connections that were made to control it.
    own_connections: u64,
    _process: Child,
}

/// What the server has seen.
#[derive(Deserialize)]
pub(crate) struct Seen {
    pub(crate) now_ms: f64,
    pub(crate) connections: u64,
    pub(crate) calls: Calls,
}

#[derive(Deserialize)]
pub(crate) struct Calls {
    pub(crate) by_command: BTreeMap<String, u64>,
    pub(crate) log: Vec<Call>,
}

/// A call that changes something.
#[derive(Deserialize)]
pub(crate) struct Call {
    /// When it arrived, in milliseconds of the server's time.
    pub(crate) at: f64,
    pub(crate) target: Option<String>,
    outcome: Value,
}

impl Call {
    /// When its job succeeded, in milliseconds of the server's time.
    pub(crate) fn succeeded(&self) -> Option<f64> {
        self.outcome.get("succeeded")?.as_f64()
    }
}

impl Simulator {
    /// A server with so many full VMs.
    pub(crate) async fn start(program: &Path, vms: usize) -> Result<Self> {
        let mut process = Command::new(program)
            .args(["--listen", "127.0.0.1:0", "--control", "--size", &vms.to_string()])
            .stdout(Stdio::piped())
            .kill_on_drop(true)
            .spawn()
            .with_context(|| format!("{} could not be started", program.display()))?;
        let output = process.stdout.take().context("the simulator has no output")?;
        let url = BufReader::new(output).lines().next_line().await?.context("the simulator ended at once")?;
        let control = reqwest::Client::builder().pool_max_idle_per_host(0).no_proxy().build()?;
        Ok(Self { url, control, own_connections: 0, _process: process })
    }

    fn control_url(&self, what: &str) -> String {
        format!("{}/control/{what}", self.url.trim_end_matches("/client/api"))
    }

    /// Lets the host take so many milliseconds longer for calls of this command, of one VM or of all.
    pub(crate) async fn slow_down(&mut self, command: &str, vm: Option<&str>, ms: u64) -> Result<()> {
        self.own_connections += 1;
        let fault = json!({"on": command, "times": 1_000_000, "target": vm, "delay_ms": ms});
        self.control.post(self.control_url("faults")).json(&fault).send().await?.error_for_status()?;
        Ok(())
    }

    /// What it has seen of others than us.
    pub(crate) async fn seen(&mut self) -> Result<Seen> {
        self.own_connections += 1;
        let seen: Seen = self.control.get(self.control_url("calls")).send().await?.error_for_status()?.json().await?;
        Ok(Seen { connections: seen.connections - self.own_connections, ..seen })
    }

    /// Unix milliseconds at the server's zero: of five readings, the one that took the shortest.
    pub(crate) async fn epoch_ms(&mut self) -> Result<f64> {
        let mut best: Option<(f64, f64)> = None;
        for _ in 0..5 {
            let before = unix_ms()?;
            let now = self.seen().await?.now_ms;
            let after = unix_ms()?;
            let (took, epoch) = (after - before, f64::midpoint(before, after) - now);
            if best.is_none_or(|(shortest, _)| took < shortest) {
                best = Some((took, epoch));
            }
        }
        best.map(|(_, epoch)| epoch).context("no reading")
    }
}

fn unix_ms() -> Result<f64> {
    Ok(SystemTime::now().duration_since(UNIX_EPOCH)?.as_secs_f64() * 1_000.0)
}

/// The id of the VM with this number in the server's world.
pub(crate) fn vm_id(number: u64) -> String {
    format!("00000001-0000-4000-8000-{number:012x}")
}
