//! What do a hundred jobs at once cost?

use anyhow::{Context, Result};
use futures_util::future::try_join_all;

use super::delays::noticed;
use super::{Bench, mean};
use crate::peer_schedule;
use crate::program::{Program, work};
use crate::simulator::{Simulator, vm_id};
use crate::table::{Cell, Row, Unit};

const JOBS: u64 = 100;

/// With the 1.65 s until the first tick and the host's own time, a job takes 10.5 s.
const SLOWER_MS: u64 = 8_800;

#[derive(Clone, Copy)]
struct Outcome {
    result_reads: f64,
    polls: f64,
    connections: f64,
    delay_s: f64,
    length_s: f64,
}

pub(crate) async fn many(bench: &Bench) -> Result<Vec<Row>> {
    let outcomes = try_join_all(bench.programs.iter().map(|program| one(bench, program))).await?;
    let length = outcomes[0].context("our own program was not run")?.length_s;
    let of = |value: fn(Outcome) -> f64| {
        [0, 1, 2].map(|index: usize| Cell::measured(outcomes.get(index).copied().flatten().map(value)))
    };
    let looks = (peer_schedule::looks_at(length) as u64 * JOBS) as f64;
    let row = |question: &str, unit: Unit, target: Option<f64>, cells: [Cell; 3], go: Option<f64>| {
        let cells = [cells[0], cells[1], go.map_or(cells[2], |go| cells[2].or_computed(go))];
        Row::new(format!("{JOBS} jobs of {length:.1} s at once: {question}"), unit, target, cells)
    };
    let one_each = JOBS as f64;
    Ok(vec![
        row("reads of results", Unit::Count, Some(one_each), of(|outcome| outcome.result_reads), Some(looks)),
        row(
            "looks besides one read of each result",
            Unit::Count,
            Some(30.0),
            of(|outcome| outcome.polls),
            Some(looks - one_each),
        ),
        row("connections", Unit::Count, Some(2.0), of(|outcome| outcome.connections), None),
        row(
            "mean delay until noticed",
            Unit::Seconds,
            None,
            of(|outcome| outcome.delay_s),
            Some(peer_schedule::delay_s(length)),
        ),
    ])
}

async fn one(bench: &Bench, program: &Program) -> Result<Option<Outcome>> {
    if !program.is_there() {
        return Ok(None);
    }
    let mut server = Simulator::start(&bench.simulator, usize::try_from(JOBS)?).await?;
    for number in 1..=JOBS {
        server.slow_down("stopVirtualMachine", Some(&vm_id(number)), SLOWER_MS).await?;
    }
    let epoch = server.epoch_ms().await?;
    let printed = program.run(&server.url, &work("jobs-at-once", &[JOBS])).await?.context("nothing was printed")?;
    let seen = server.seen().await?;
    let jobs = noticed(&printed, &seen, epoch)?;
    let (delays, lengths): (Vec<f64>, Vec<f64>) = jobs.iter().map(|job| (job.delay_s, job.length_s)).unzip();
    let count = |command: &str| seen.calls.by_command.get(command).copied().unwrap_or_default() as f64;
    let connections = seen.connections as f64;
    Ok(Some(Outcome {
        result_reads: count("queryAsyncJobResult"),
        polls: count("queryAsyncJobResult") + count("listAsyncJobs") - count("stopVirtualMachine"),
        connections,
        delay_s: mean(&delays),
        length_s: mean(&lengths),
    }))
}
