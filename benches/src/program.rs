//! A program that does the work of a measurement.

use anyhow::{Context, Result, bail};
use serde_json::Value;
use tokio::process::Command;

/// The program of one client; the words to start it with, none if it is not there.
pub(crate) struct Program(Vec<String>);

impl Program {
    pub(crate) fn new(words: Vec<String>) -> Self {
        Self(words)
    }

    pub(crate) fn is_there(&self) -> bool {
        !self.0.is_empty()
    }

    /// Does the work against the server and gives what it prints; `None` = the program is not there.
    pub(crate) async fn run(&self, url: &str, work: &[String]) -> Result<Option<Value>> {
        let Some((name, words)) = self.0.split_first() else { return Ok(None) };
        let output = Command::new(name).args(words).arg(url).args(work).output().await;
        let output = output.with_context(|| format!("{name} could not be started"))?;
        if !output.status.success() {
            bail!("{} {} failed: {}", self.0.join(" "), work.join(" "), String::from_utf8_lossy(&output.stderr));
        }
        Ok(Some(serde_json::from_slice(&output.stdout).with_context(|| format!("{name} printed no JSON"))?))
    }
}

/// The words of some work: its name and its numbers.
pub(crate) fn work(name: &str, numbers: &[u64]) -> Vec<String> {
    std::iter::once(name.to_owned()).chain(numbers.iter().map(u64::to_string)).collect()
}
