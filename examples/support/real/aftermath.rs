//! What a cleanup leaves behind, as new processes tell it, and whether the simulator agrees.

use std::collections::BTreeSet;
use std::path::Path;

use anyhow::{Context, anyhow, bail};
use cleanup_core::{Ending, FailoverTest, Report};
use serde_json::{Value, json};

use super::programs::ask;
use crate::audit::{Harm, harm};

/// A cleanup that is over.
#[derive(Debug)]
pub struct Aftermath {
    /// Its failover test.
    pub test: FailoverTest,
    /// Its report.
    pub report: Report,
    /// How often a process took over from another one, by the evidence.
    pub takeovers: usize,
    /// The ids of every call in the evidence.
    pub intents: Vec<String>,
}

impl Aftermath {
    /// Asks `cleanup` about the cleanup of this source VM, and checks its evidence.
    ///
    /// # Errors
    /// If `cleanup` does not answer, the evidence does not hold, or the failover test does not say that it is over.
    pub async fn of(settings: &Path, source_vm: &str) -> anyhow::Result<Self> {
        let tests = ask(settings, &["list"]).await?;
        let mut tests = tests.lines().filter_map(|line| serde_json::from_str::<FailoverTest>(line).ok());
        let test = tests.rfind(|test| test.source_vm == source_vm);
        let test = test.ok_or_else(|| anyhow!("the failover test of {source_vm} is not listed"))?;
        let report = ask(settings, &["report", source_vm]).await?;
        let report: Report = serde_json::from_str(&report).context("a report can be read")?;
        if report.ending == Some(Ending::Completed) && json!(test.status) != "cleanup_completed" {
            bail!("the cleanup of {source_vm} is called completed, and its failover test {:?}", test.status);
        }

        let evidence = ask(settings, &["evidence", source_vm]).await?;
        let file = tempfile::NamedTempFile::new()?;
        std::fs::write(file.path(), &evidence)?;
        let name = file.path().to_str().ok_or_else(|| anyhow!("a temporary file's name is text"))?;
        ask(settings, &["verify", name]).await?;
        let (mut takeovers, mut intents) = (0, Vec::new());
        for line in evidence.lines() {
            let entry: Value = serde_json::from_str(line).context("evidence is JSON")?;
            match entry["kind"].as_str() {
                Some("taken_over") => takeovers += 1,
                Some("intent") => intents.extend(entry["data"]["call"]["id"].as_str().map(str::to_owned)),
                _ => {}
            }
        }
        Ok(Self { test, report, takeovers, intents })
    }
}

/// Everything that is not as it should be when these cleanups, and no others, have ended on this cloud.
#[must_use]
pub fn aftermath_harm(state: &Value, ended: &[&Aftermath]) -> Vec<Harm> {
    let mut found = BTreeSet::new();
    let intents: BTreeSet<&str> = ended.iter().flat_map(|one| &one.intents).map(String::as_str).collect();
    let log = || state["calls"]["log"].as_array().into_iter().flatten();
    for call in log() {
        if !call["job_id"].as_str().is_some_and(|id| intents.contains(id)) {
            found.insert(format!("a change was asked for without an intent on disk: {call}"));
        }
    }
    for one in ended {
        let name = &one.test.source_vm;
        found.extend(harm(state, &one.test, Some(&one.report)));
        if one.report.ending != Some(Ending::Completed) {
            found.insert(format!("the cleanup of {name} ended as {:?}", one.report.ending));
        }
        let destroys = log().filter(|call| {
            call["command"] == "destroyVirtualMachine"
                && call["target"] == one.test.test_vm.as_str()
                && call["effect_at"].is_u64()
        });
        let destroys = destroys.count();
        if destroys > 1 {
            found.insert(format!("the test VM of {name} was destroyed {destroys} times"));
        }
    }
    found.into_iter().collect()
}
