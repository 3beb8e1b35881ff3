//! One cleanup, and the processes that are killed over it.

use std::path::PathBuf;
use std::time::{Duration, Instant};

use anyhow::{Context, anyhow, bail};
use cleanup_core::Report;
use serde_json::{Value, json};

use super::dice::Dice;
use crate::real::{Aftermath, Fate, Moment, Names, Simulator, Worker};

/// A cleanup as the dice want it.
#[derive(Clone, Debug)]
pub(super) struct Case {
    pub(super) names: Names,
    pub(super) settings: PathBuf,
    /// How many kills it gets, if it lives long enough.
    pub(super) budget: u32,
    /// What goes wrong in the cloud, as the simulator wants to hear it.
    pub(super) fault: Option<Value>,
    /// The management server is restarted meanwhile.
    pub(super) restarts: bool,
    /// How many times slower than a tenth of a real server's the cloud works.
    pub(super) slow: u32,
    pub(super) dice: Dice,
}

/// What became of it.
#[derive(Debug)]
pub(super) struct Tale {
    pub(super) after: Aftermath,
    /// The phases in which processes were killed.
    pub(super) kills: Vec<String>,
    /// Why it was parked, each time.
    pub(super) parked: Vec<String>,
    /// Errors with which processes ended by themselves.
    pub(super) errors: Vec<String>,
    pub(super) took: Duration,
}

/// So often a person looks after a parked cleanup, and so often a process may end with an error, before it counts as stuck.
const MOST: usize = 5;

impl Case {
    /// The faults that a cleanup may meet. Each strikes once.
    pub(super) fn some_fault(names: &Names, dice: &mut Dice) -> Option<Value> {
        let volume = dice.one_of(&names.volumes)?.clone();
        let calls = [
            ("stopVirtualMachine", &names.test_vm),
            ("destroyVirtualMachine", &names.test_vm),
            ("detachVolume", &volume),
            ("attachVolume", &volume),
        ];
        let (on, target) = dice.one_of(&calls)?;
        let hows = ["lose_reply", "lose_reply", "drop_connection", "duplicate", "fail", "fail_after_effect"];
        let how = dice.one_of(&hows)?;
        Some(json!({ "on": on, "target": target, (*how): true }))
    }

    /// Registers the test, and lets process after process carry the cleanup out, until one sees its end.
    pub(super) async fn run(mut self, cloud: &Simulator) -> anyhow::Result<Tale> {
        let began = Instant::now();
        self.names.register(&self.settings).await?;
        if let Some(fault) = &self.fault {
            cloud.tell("faults", fault).await?;
        }
        let (mut kills, mut parked, mut errors) = (Vec::new(), Vec::new(), Vec::new());
        let mut worker = self.worker("run")?;
        let mut next = None;
        loop {
            let moment = (kills.len() < self.budget as usize).then(|| self.moment());
            // The next process is there already, and waits for the lease.
            if moment.is_some() && next.is_none() && self.dice.percent(25) {
                next = Some(self.worker("run")?);
            }
            let command = match worker.until(moment).await? {
                Fate::Killed(phase) => {
                    kills.push(phase);
                    "run"
                }
                Fate::Ended(Some(0), ..) if next.is_none() => break,
                Fate::Ended(Some(0), ..) => "run",
                Fate::Ended(Some(2), last, _) => {
                    parked.push(self.look_after(cloud, &last).await?);
                    "resolve"
                }
                Fate::Ended(code, last, beside) => {
                    errors.push(format!("{code:?} {last} {beside}"));
                    "run"
                }
            };
            if parked.len() > MOST || errors.len() > MOST {
                bail!("{} came to no end: parked {parked:?}, errors {errors:?}", self.names.source_vm);
            }
            worker = match next.take() {
                Some(waiting) => waiting,
                None => self.worker(command)?,
            };
        }
        let took = began.elapsed();
        let after = Aftermath::of(&self.settings, &self.names.source_vm).await?;
        Ok(Tale { after, kills, parked, errors, took })
    }

    /// Always the same words, as from a service manager that knows nothing of the process before.
    fn worker(&self, command: &str) -> anyhow::Result<Worker> {
        let name = self.names.source_vm.as_str();
        match command {
            "resolve" => Worker::start(&self.settings, &["resolve", name]),
            _ => Worker::start(&self.settings, &["run", name, "--yes", "--key", name]),
        }
    }

    /// Some moments are times, so that every instant can be one; more are lines of progress, so that late ones are as likely as early ones, and half of
    /// these strike at once, so that short phases are hit as well.
    fn moment(&mut self) -> Moment {
        let dice = &mut self.dice;
        if dice.percent(30) {
            let most = if dice.percent(30) { 200 } else { 2_000 };
            return Moment::Since(Duration::from_millis(dice.below(most)) * self.slow);
        }
        let line = 1 + dice.below(14);
        let most = if dice.percent(50) { 10 } else { 200 };
        Moment::Line(line, Duration::from_millis(dice.below(most)) * self.slow)
    }

    /// What a person does about a parked cleanup: brings what is free to the appliance. Says why it was parked.
    async fn look_after(&self, cloud: &Simulator, last: &str) -> anyhow::Result<String> {
        let report: Report = serde_json::from_str(last).with_context(|| format!("parked without a report: {last}"))?;
        let why = format!("{}: {:?}", self.names.source_vm, report.ending);
        if self.fault.is_none() && !self.restarts {
            bail!("parked, and nothing had gone wrong: {why}");
        }
        let state = cloud.state().await?;
        for id in &self.names.volumes {
            let rows = state["volumes"].as_array().ok_or_else(|| anyhow!("the simulator lists no volumes"))?;
            if rows.iter().any(|row| row["id"] == id.as_str() && row["virtualmachineid"].is_null()) {
                let attach = json!({ "do": "attach", "volume": id, "virtualmachine": self.names.appliance });
                cloud.tell("people", &attach).await?;
            }
        }
        Ok(why)
    }
}
