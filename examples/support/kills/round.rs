//! Many cleanups at once on one simulated cloud, and what they leave behind.

use std::sync::Arc;
use std::time::{Duration, Instant};

use anyhow::{Context, anyhow};
use serde_json::{Value, json};
use tokio::task::JoinSet;

use super::case::{Case, Tale};
use super::dice::Dice;
use super::flags::Flags;
use crate::real::{Aftermath, Names, Simulator, aftermath_harm, bystanders, settings, world};

/// A round as its seed wants it.
pub(super) struct Round<'a> {
    pub(super) flags: &'a Flags,
    pub(super) seed: u64,
}

/// What became of it.
#[derive(Debug, Default)]
pub(super) struct Outcome {
    pub(super) seed: u64,
    pub(super) tales: Vec<Tale>,
    pub(super) one_file: bool,
    pub(super) restarts: usize,
    pub(super) faults: usize,
    /// Changes that the simulator was asked for.
    pub(super) calls: u64,
    /// Ids that reached it more than once.
    pub(super) repeated: usize,
    pub(super) took: Duration,
    pub(super) harm: Vec<String>,
}

/// The restarts of a round that has them.
const RESTARTS: [&str; 3] = ["queue_purged", "queue_survives", "half_done"];

impl Round<'_> {
    /// Runs every cleanup to its end. What went wrong is in the outcome's harm.
    pub(super) async fn run(&self) -> anyhow::Result<Outcome> {
        let began = Instant::now();
        let mut dice = Dice::new(self.seed, 0);
        // The four kinds take turns, so that four rounds have seen them all.
        let (one_file, restarting) = (self.seed.is_multiple_of(2), (self.seed / 2).is_multiple_of(2));
        let folder = tempfile::tempdir()?;
        let counts: Vec<usize> = (0..self.flags.at_once).map(|_| 1 + usize::from(dice.percent(60)) * 2).collect();
        let file = folder.path().join("world.json");
        std::fs::write(&file, world(&counts)?.to_string())?;
        let cloud = Arc::new(Simulator::start(&file, self.flags.speed()).await?);
        let before = bystanders(&cloud.state().await?);

        let mut running = JoinSet::new();
        let mut faults = 0;
        for (index, count) in (1_u8..).zip(&counts) {
            let mut dice = Dice::new(self.seed, u64::from(index));
            let names = Names::new(index, *count);
            let fault = if dice.percent(40) { Case::some_fault(&names, &mut dice) } else { None };
            faults += usize::from(fault.is_some());
            let database = if one_file { "jobs.db".to_owned() } else { format!("jobs-{index}.db") };
            let case = Case {
                settings: settings(
                    folder.path().join(format!("{}.json", names.source_vm)),
                    (&cloud.url, Simulator::KEYS.0, Simulator::KEYS.1),
                    &folder.path().join(database),
                    self.flags.speed(),
                    self.flags.short(),
                )?,
                #[expect(clippy::cast_possible_truncation, reason = "below 5")]
                budget: 1 + dice.below(4) as u32,
                restarts: restarting,
                slow: if self.flags.production { 10 } else { 1 },
                names,
                fault,
                dice,
            };
            let (cloud, patience) = (Arc::clone(&cloud), self.flags.patience());
            running.spawn(async move {
                let name = case.names.source_vm.clone();
                let tale = tokio::time::timeout(patience, case.run(&cloud)).await;
                tale.unwrap_or_else(|_| Err(anyhow!("no end within {} s", patience.as_secs())))
                    .with_context(|| format!("the cleanup of {name}"))
            });
        }
        let restarts = if restarting { self.restart(&cloud, &mut dice).await? } else { 0 };
        let mut outcome = Outcome { seed: self.seed, one_file, restarts, faults, ..Outcome::default() };
        while let Some(tale) = running.join_next().await {
            match tale? {
                Ok(tale) => outcome.tales.push(tale),
                Err(e) => outcome.harm.push(format!("{e:#}")),
            }
        }
        let state = cloud.state().await?;
        outcome.calls = state["calls"]["mutating"].as_u64().unwrap_or_default();
        outcome.repeated = jobs(&state).filter(|(_, job)| job["submitted"].as_u64() > Some(1)).count();
        if bystanders(&state) != before {
            outcome.harm.push("a VM or a volume that no cleanup names is not as it was".to_owned());
        }
        let ended: Vec<&Aftermath> = outcome.tales.iter().map(|tale| &tale.after).collect();
        outcome.harm.extend(aftermath_harm(&state, &ended));
        outcome.took = began.elapsed();
        Ok(outcome)
    }

    /// Restarts the management server in each way, while the cleanups run.
    async fn restart(&self, cloud: &Simulator, dice: &mut Dice) -> anyhow::Result<usize> {
        for mode in RESTARTS {
            let pause = Duration::from_millis(500 + dice.below(1_500));
            tokio::time::sleep(if self.flags.production { pause * 10 } else { pause }).await;
            cloud.tell("restart", &json!({ "mode": mode })).await?;
        }
        Ok(RESTARTS.len())
    }
}

fn jobs(state: &Value) -> impl Iterator<Item = (&String, &Value)> {
    state["calls"]["jobs"].as_object().into_iter().flatten()
}
