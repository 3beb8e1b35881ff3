//! How exactly are time limits kept, and how fast does waiting end?

use anyhow::{Context, Result};
use futures_util::future::try_join_all;
use serde_json::Value;

use super::{Bench, worst};
use crate::peer_schedule;
use crate::program::{Program, work};
use crate::simulator::Simulator;
use crate::table::{Cell, Row, Unit};

/// Whole seconds, which is all that the peers can be told.
const LIMITS_MS: [u64; 4] = [2_000, 3_000, 4_000, 5_000];
const CANCELLED: u64 = 5;
/// Longer than any of the limits.
const JOB_MS: u64 = 60_000;

pub(crate) async fn limits(bench: &Bench) -> Result<Vec<Row>> {
    let overshoots = all(bench, work("deadlines", &LIMITS_MS)).await?;
    let cancels = all(bench, work("cancel", &[CANCELLED])).await?;
    let worst_of = |printed: &Option<Value>, name: &str| -> Cell {
        let Some(printed) = printed else { return Cell::NotRun };
        let values: Option<Vec<f64>> =
            printed[name].as_array().map(|all| all.iter().filter_map(Value::as_f64).collect());
        values.map_or(Cell::Cannot, |values| Cell::Measured(worst(&values)))
    };
    let lost = |printed: &Option<Value>| match printed {
        Some(printed) => {
            printed["resumable"].as_u64().map_or(Cell::Cannot, |kept| Cell::Measured((CANCELLED - kept) as f64))
        }
        None => Cell::NotRun,
    };
    let computed: Vec<f64> =
        LIMITS_MS.iter().map(|limit| peer_schedule::overshoot_s(*limit as f64 / 1_000.0) * 1_000.0).collect();
    // A call of cloudstack-go takes nothing by which it could be ended.
    let go_cannot = |cell: Cell| if matches!(cell, Cell::NotRun) { Cell::Cannot } else { cell };
    let [ours, cs, go] = [0, 1, 2].map(|index: usize| worst_of(&overshoots[index], "overshoot_ms"));
    let [cancel, cancel_cs, cancel_go] = [0, 1, 2].map(|index: usize| worst_of(&cancels[index], "cancel_ms"));
    let [lost_ours, lost_cs, lost_go] = [0, 1, 2].map(|index: usize| lost(&cancels[index]));
    Ok(vec![
        Row::new(
            "time limits of 2–5 s for a longer job: worst overshoot",
            Unit::Milliseconds,
            Some(50.0),
            [ours, cs, go.or_computed(worst(&computed))],
        ),
        Row::new(
            "a wait is cancelled: worst time until it has ended",
            Unit::Milliseconds,
            Some(10.0),
            [cancel, cancel_cs, go_cannot(cancel_go)],
        ),
        Row::new(
            format!("jobs of {CANCELLED} whose id is lost by cancelling"),
            Unit::Count,
            Some(0.0),
            [lost_ours, lost_cs, go_cannot(lost_go)],
        ),
    ])
}

async fn all(bench: &Bench, work: Vec<String>) -> Result<Vec<Option<Value>>> {
    try_join_all(bench.programs.iter().map(|program| one(bench, program, &work))).await
}

async fn one(bench: &Bench, program: &Program, work: &[String]) -> Result<Option<Value>> {
    if !program.is_there() {
        return Ok(None);
    }
    let mut server = Simulator::start(&bench.simulator, 10).await?;
    server.slow_down("stopVirtualMachine", None, JOB_MS).await?;
    program.run(&server.url, work).await?.context("nothing was printed").map(Some)
}
