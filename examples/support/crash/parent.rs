//! Starts processes that die, and looks at what they leave behind.

use std::path::Path;
use std::process::{ExitCode, Stdio};
use std::sync::Arc;
use std::time::{Duration, Instant};

use anyhow::{anyhow, bail};
use cleanup_core::backends::sqlite::SqliteRepository;
use cleanup_core::{CleanupId, TestRef, TestStatus};
use comfy_table::{Table, presets::UTF8_FULL_CONDENSED};
use tokio::process::Command;
use tokio::task::JoinSet;

use super::flags::{Flags, KEY, SPEED, timing};
use super::points::DIED;
use crate::audit::harm;
use crate::lab::{Lab, record};
use crate::words;

/// No point takes longer, or something is stuck.
const PATIENCE: Duration = Duration::from_secs(60);

/// What became of one point.
struct Tried {
    point: u32,
    /// What it was; `None` if the cleanup ended before it came to it.
    what: Option<String>,
    ended: String,
    calls: u64,
    took: Duration,
    harm: Vec<String>,
}

pub(super) async fn run(flags: &Flags) -> anyhow::Result<ExitCode> {
    let timing = timing();
    crate::say!(
        "Each point has a simulated CloudStack of its own, {SPEED} times as fast as a real one, and a SQLite file; leases live {} s, requests {} s.",
        timing.lease.as_secs_f64(),
        timing.call_ttl.as_secs_f64()
    );
    let began = Instant::now();
    let mut tried = match flags.point {
        Some(point) => vec![try_point(flags, point).await?],
        None => every_point(flags).await?,
    };
    if let (Some(point), [Tried { what: None, .. }]) = (flags.point, tried.as_slice()) {
        bail!("a cleanup of {} volumes has fewer than {point} points: give a smaller one", flags.volumes);
    }
    tried.retain(|one| one.what.is_some());
    tried.sort_by_key(|one| one.point);
    let mut table = Table::new();
    table.load_style(UTF8_FULL_CONDENSED).set_header(["point", "where it died", "then", "changes", "seconds"]);
    for one in &tried {
        let seconds = format!("{:.1}", one.took.as_secs_f64());
        let what = one.what.clone().unwrap_or_default();
        table.add_row([one.point.to_string(), what, one.ended.clone(), one.calls.to_string(), seconds]);
    }
    crate::say!("{table}");
    for one in &tried {
        for harm in &one.harm {
            eprintln!("!!! HARM at point {}, says the simulator: {harm}", one.point);
        }
    }
    let bad = tried.iter().filter(|one| !one.harm.is_empty()).count();
    crate::say!(
        "Died at {} points, {} times with harm, in {:.0} s. By the simulator's own count.",
        tried.len(),
        bad,
        began.elapsed().as_secs_f64()
    );
    Ok(if bad == 0 { ExitCode::SUCCESS } else { ExitCode::from(3) })
}

/// Points 1, 2, 3 … until a cleanup ends before it comes to the next.
async fn every_point(flags: &Flags) -> anyhow::Result<Vec<Tried>> {
    let mut running = JoinSet::new();
    let (mut next, mut over, mut tried) = (1, false, Vec::new());
    loop {
        while !over && running.len() < usize::from(flags.at_once) {
            let (flags, point) = (flags.clone(), next);
            running.spawn(async move { try_point(&flags, point).await });
            next += 1;
        }
        match running.join_next().await {
            None => return Ok(tried),
            Some(one) => {
                let one = one.map_err(|e| anyhow!("a point could not be tried: {e}"))??;
                over |= one.what.is_none();
                tried.push(one);
            }
        }
    }
}

async fn try_point(flags: &Flags, point: u32) -> anyhow::Result<Tried> {
    let began = Instant::now();
    let lab = Lab::start_with_date(usize::from(flags.volumes), SPEED).await?;
    let folder = tempfile::tempdir()?;
    let database = folder.path().join("jobs.db");
    let first = child(flags, &lab, &database, point).await?;
    let what = first.strip_prefix(DIED).map(str::to_owned);
    let ended = match &what {
        Some(_) => child(flags, &lab, &database, 0).await?,
        None => first,
    };
    let took = began.elapsed();
    let state = lab.control().map_err(words)?.state().await.map_err(words)?;
    let harm = aftermath(&lab, &database, &state, &ended).await?;
    let calls = state["calls"]["mutating"].as_u64().unwrap_or_default();
    Ok(Tried { point, what, ended, calls, took, harm })
}

/// A process that dies at a point, or sees the cleanup to its end. Its last line.
async fn child(flags: &Flags, lab: &Lab, database: &Path, die_at: u32) -> anyhow::Result<String> {
    let program = std::env::current_exe().map_err(|e| anyhow!("this program cannot find itself: {e}"))?;
    let mut command = Command::new(program);
    command
        .args(["--volumes", &flags.volumes.to_string(), "--die-at", &die_at.to_string()])
        .args(["--endpoint", &lab.server.url(), "--control", &lab.server.control_url(), "--database"])
        .arg(database)
        .stdin(Stdio::null())
        .kill_on_drop(true);
    let output = tokio::time::timeout(PATIENCE, command.output())
        .await
        .map_err(|_| anyhow!("the process for point {die_at} did not end within {} s", PATIENCE.as_secs()))??;
    let text = String::from_utf8_lossy(&output.stdout);
    match text.lines().last() {
        Some(line) if output.status.success() != line.starts_with(DIED) => Ok(line.to_owned()),
        _ => bail!(
            "the process for point {die_at} ended with {} and said {:?} {:?}",
            output.status,
            text.trim(),
            String::from_utf8_lossy(&output.stderr).trim()
        ),
    }
}

/// What is not as it should be: by the simulator's state, and by what the job repository says when it is opened once more.
async fn aftermath(lab: &Lab, database: &Path, state: &serde_json::Value, ended: &str) -> anyhow::Result<Vec<String>> {
    let repository = SqliteRepository::open(database).await.map_err(words)?;
    let engine = lab.engine(lab.client()?, Arc::new(repository.clone()), timing()).map_err(words)?;
    let test = record(lab.volumes).map_err(words)?;
    let report = engine.report(CleanupId::from_key(KEY)).await.map_err(words)?;
    let mut found = harm(state, &test, Some(&report));
    let status = engine.find_test(&TestRef::Id(test.id)).await.map_err(words)?.status;
    repository.close().await;
    if ended != "completed" || status != TestStatus::CleanupCompleted {
        found.push(format!("the cleanup ended as {ended}, and the failover test is {}", status.name()));
    }
    Ok(found)
}
