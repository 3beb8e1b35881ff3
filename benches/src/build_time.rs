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
        let (mut wall, mut cpu) = (f64::INFINITY, f64::INFINITY);
        // The first check builds the dependencies.
        for round in 0..=rounds {
            cargo(workspace, &["clean", "-p", "cloudstack-client"])?;
            let (began, spent) = (Instant::now(), children_cpu_s()?);
            cargo(workspace, &["check", "-p", "cloudstack-client", "--no-default-features", "--features", features])?;
            if round > 0 {
                wall = wall.min(began.elapsed().as_secs_f64());
                cpu = cpu.min(children_cpu_s()? - spent);
            }
        }
        for (what, target, value) in [("time", Some(target), wall), ("CPU time", None, cpu)] {
            let cells = [Cell::Measured(value), Cell::NotAsked, Cell::NotAsked];
            rows.push(Row::new(format!("`cargo check`, {name}: {what}"), Unit::Seconds, target, cells));
        }
    }
    Ok(rows)
}

/// Seconds of CPU time that ended children of this process have taken, theirs included.
fn children_cpu_s() -> Result<f64> {
    let stat = std::fs::read_to_string("/proc/self/stat")?;
    // The name of the program, in parentheses, may hold spaces.
    let (_, fields) = stat.rsplit_once(')').context("/proc/self/stat has no name")?;
    let ticks: Vec<f64> = fields.split_whitespace().skip(13).take(2).map(str::parse).collect::<Result<_, _>>()?;
    let per_second = rustix::param::clock_ticks_per_second() as f64;
    Ok(ticks.iter().sum::<f64>() / per_second)
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
