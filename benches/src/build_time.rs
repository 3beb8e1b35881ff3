//! How long `cargo check` of the client takes when its dependencies are built already.

use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Instant;

use anyhow::{Context, Result, ensure};

use crate::table::{Cell, Row, Unit};

const SELECTIONS: [(&str, &str, f64); 2] = [
    ("7 services", "reqwest,async-job,configuration,event,snapshot,virtual-machine,volume,zone", 4.0),
    ("all 102 services", "reqwest,full", 20.0),
];

pub(crate) fn rows(workspace: &Path, rounds: usize) -> Result<Vec<Row>> {
    let mut rows = Vec::new();
    for (name, features, target) in SELECTIONS {
        let mut best = f64::INFINITY;
        // The first check builds the dependencies.
        for round in 0..=rounds {
            cargo(workspace, &["clean", "-p", "cloudstack-client"])?;
            let began = Instant::now();
            cargo(workspace, &["check", "-p", "cloudstack-client", "--no-default-features", "--features", features])?;
            if round > 0 {
                best = best.min(began.elapsed().as_secs_f64());
            }
        }
        let cells = [Cell::Measured(best), Cell::Cannot, Cell::NotRun];
        rows.push(Row::new(format!("`cargo check`, {name}"), Unit::Seconds, Some(target), cells));
    }
    Ok(rows)
}

/// In a target folder of its own, so that nothing else is built again afterwards.
fn cargo(workspace: &Path, words: &[&str]) -> Result<()> {
    let target = std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| workspace.join("target"), Into::into);
    let status = Command::new("cargo")
        .args(words)
        .arg("--locked")
        .arg("--target-dir")
        .arg(target.join("bench-build"))
        .current_dir(workspace)
        .stderr(Stdio::null())
        .status()
        .context("cargo could not be started")?;
    ensure!(status.success(), "cargo {} failed", words.join(" "));
    Ok(())
}
