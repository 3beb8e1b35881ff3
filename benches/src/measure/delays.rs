//! How long after its end is a job noticed?

use std::collections::BTreeMap;

use anyhow::{Context, Result, ensure};
use futures_util::future::try_join_all;
use serde_json::Value;

use super::{Bench, mean, worst};
use crate::peer_schedule;
use crate::program::{Program, work};
use crate::simulator::{Seen, Simulator, vm_id};
use crate::table::{Cell, Row, Unit};

/// Jobs of about the same length, made by hosts that take longer than a tick.
pub(crate) struct JobSet {
    pub(crate) name: &'static str,
    /// Workers with a client each, which stop one VM after the other.
    workers: u64,
    each: u64,
    /// How much longer the hosts take, in milliseconds: evenly spread between these.
    slower_ms: (u64, u64),
    /// Jobs that took this long count, in seconds.
    length_s: (f64, f64),
    target_s: f64,
}

pub(crate) const JOB_SETS: &[JobSet] = &[
    JobSet {
        name: "jobs that end with a tick",
        workers: 8,
        each: 5,
        slower_ms: (0, 0),
        length_s: (0.0, 3.0),
        target_s: 0.15,
    },
    JobSet {
        name: "jobs of 1–5 s",
        workers: 8,
        each: 5,
        slower_ms: (900, 3_000),
        length_s: (1.0, 5.0),
        target_s: 0.15,
    },
    JobSet {
        name: "jobs of 5–30 s",
        workers: 16,
        each: 3,
        slower_ms: (4_900, 28_000),
        length_s: (5.0, 30.0),
        target_s: 0.45,
    },
];

/// What one client made of a set of jobs.
struct Outcome {
    delays_s: Vec<f64>,
    lengths_s: Vec<f64>,
    looks_per_job: f64,
}

/// All clients at the same time, each with a server of its own: nearly all of it is waiting.
pub(crate) async fn delays(bench: &Bench, set: &JobSet) -> Result<Vec<Row>> {
    let outcomes = try_join_all(bench.programs.iter().map(|program| one(bench, program, set))).await?;
    let ours = outcomes[0].as_ref().context("our own program was not run")?;
    let of = |value: fn(&Outcome) -> f64| {
        [0, 1, 2].map(|index: usize| Cell::measured(outcomes.get(index).and_then(Option::as_ref).map(value)))
    };
    let computed: Vec<f64> = ours.lengths_s.iter().map(|length| peer_schedule::delay_s(*length)).collect();
    let looks: Vec<f64> = ours.lengths_s.iter().map(|length| peer_schedule::looks_at(*length) as f64).collect();
    let row = |question: &str, unit: Unit, target: Option<f64>, cells: [Cell; 3], go: f64| {
        let question = format!("{} ({}): {question}", set.name, ours.lengths_s.len());
        Row::new(question, unit, target, [cells[0], cells[1], cells[2].or_computed(go)])
    };
    let mean_of = of(|outcome| mean(&outcome.delays_s));
    let worst_of = of(|outcome| worst(&outcome.delays_s));
    let looks_of = of(|outcome| outcome.looks_per_job);
    Ok(vec![
        row("mean delay until noticed", Unit::Seconds, Some(set.target_s), mean_of, mean(&computed)),
        row("worst delay", Unit::Seconds, None, worst_of, worst(&computed)),
        row("looks per job", Unit::Count, None, looks_of, mean(&looks)),
    ])
}

async fn one(bench: &Bench, program: &Program, set: &JobSet) -> Result<Option<Outcome>> {
    if !program.is_there() {
        return Ok(None);
    }
    let jobs = set.workers * set.each;
    let mut server = Simulator::start(&bench.simulator, usize::try_from(jobs)?).await?;
    let (least, most) = set.slower_ms;
    for number in 1..=jobs {
        // Spread evenly, and not in order: seven and the number of jobs have no common divisor.
        let ms = least + (most - least) * (number * 7 % jobs) / jobs;
        server.slow_down("stopVirtualMachine", Some(&vm_id(number)), ms).await?;
    }
    let epoch = server.epoch_ms().await?;
    let printed = program.run(&server.url, &work("jobs-in-turn", &[set.workers, set.each])).await?;
    let printed = printed.context("the program printed nothing")?;
    let seen = server.seen().await?;
    let outcome = outcome(&printed, &seen, epoch, set.length_s)?;
    ensure!(!outcome.delays_s.is_empty(), "no job was of the length asked for");
    Ok(Some(outcome))
}

fn outcome(printed: &Value, seen: &Seen, epoch: f64, (shortest, longest): (f64, f64)) -> Result<Outcome> {
    let ended = noticed(printed, seen, epoch)?;
    let counted = ended.iter().filter(|job| (shortest..=longest).contains(&job.length_s));
    let (delays_s, lengths_s) = counted.map(|job| (job.delay_s, job.length_s)).unzip();
    let commands = &seen.calls.by_command;
    let looks = ["queryAsyncJobResult", "listAsyncJobs"].iter().filter_map(|name| commands.get(*name)).sum::<u64>();
    let looks_per_job = looks as f64 / ended.len() as f64;
    Ok(Outcome { delays_s, lengths_s, looks_per_job })
}

/// A job, with when its end was noticed.
pub(super) struct Noticed {
    pub(super) length_s: f64,
    pub(super) delay_s: f64,
}

/// Joins what the program printed with what the server knows.
pub(super) fn noticed(printed: &Value, seen: &Seen, epoch: f64) -> Result<Vec<Noticed>> {
    let returned: BTreeMap<String, f64> = serde_json::from_value(printed["returned"].clone())?;
    ensure!(returned.len() == seen.calls.log.len(), "{} jobs and {} results", seen.calls.log.len(), returned.len());
    let join = |call: &crate::simulator::Call| {
        let end = call.succeeded().context("a job has not succeeded")?;
        let at = call.target.as_ref().and_then(|vm| returned.get(vm)).context("a job has no result")?;
        Ok(Noticed { length_s: (end - call.at) / 1_000.0, delay_s: (at - epoch - end) / 1_000.0 })
    };
    seen.calls.log.iter().map(join).collect()
}
