//! The example `kills`.

mod case;
mod dice;
mod flags;
mod round;

use std::collections::BTreeMap;
use std::ffi::OsString;
use std::process::ExitCode;
use std::time::{Instant, SystemTime, UNIX_EPOCH};

use comfy_table::{Table, presets::UTF8_FULL_CONDENSED};

use flags::Flags;
use round::{Outcome, Round};

use crate::real::PHASES;

/// Runs the example with the arguments of its command line, the program's name first.
pub async fn main(arguments: impl IntoIterator<Item = OsString>) -> ExitCode {
    let flags: Flags = match crate::flags(arguments) {
        Ok(flags) => flags,
        Err(code) => return code,
    };
    run(&flags).await.unwrap_or_else(|e| {
        eprintln!("error: {e:#}");
        ExitCode::from(1)
    })
}

async fn run(flags: &Flags) -> anyhow::Result<ExitCode> {
    let clock = || SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |since| since.as_secs());
    let first = flags.seed.unwrap_or_else(clock);
    let values = match flags.short() {
        Some((lease, answer)) => format!("leases live {lease} s, requests {answer} s"),
        None => "leases and requests live as long as they ship".to_owned(),
    };
    crate::say!(
        "Seed {first}. {} cleanups at once, on a cloud {} times as fast as a real one; {values}.",
        flags.at_once,
        flags.speed()
    );
    let began = Instant::now();
    let mut outcomes: Vec<Outcome> = Vec::new();
    for seed in first.. {
        let outcome = Round { flags, seed }.run().await?;
        for harm in &outcome.harm {
            eprintln!("!!! HARM with seed {seed}: {harm}");
        }
        if !outcome.harm.is_empty() {
            eprintln!("    again, as far as a machine keeps time: {}", flags.again(seed));
        }
        outcomes.push(outcome);
        if sum(&outcomes, Outcome::kills) >= flags.times as usize {
            break;
        }
    }
    crate::say!("{}\n{}", rounds(&outcomes), phases(&outcomes));
    for (seed, why) in outcomes.iter().flat_map(|one| one.notes().map(|note| (one.seed, note))) {
        crate::say!("seed {seed}: {why}");
    }
    let bad = outcomes.iter().filter(|one| !one.harm.is_empty()).count();
    crate::say!(
        "Killed {} processes in {} cleanups, {} rounds with harm, in {:.0} s. By the simulator's own count.",
        sum(&outcomes, Outcome::kills),
        sum(&outcomes, |one| one.tales.len()),
        bad,
        began.elapsed().as_secs_f64()
    );
    Ok(if bad == 0 { ExitCode::SUCCESS } else { ExitCode::from(3) })
}

fn sum(outcomes: &[Outcome], of: impl Fn(&Outcome) -> usize) -> usize {
    outcomes.iter().map(of).sum()
}

impl Outcome {
    fn kills(&self) -> usize {
        self.tales.iter().map(|tale| tale.kills.len()).sum()
    }

    fn takeovers(&self) -> usize {
        self.tales.iter().map(|tale| tale.after.takeovers).sum()
    }

    fn parked(&self) -> usize {
        self.tales.iter().filter(|tale| !tale.parked.is_empty()).count()
    }

    fn notes(&self) -> impl Iterator<Item = &String> {
        self.tales.iter().flat_map(|tale| tale.parked.iter().chain(&tale.errors))
    }
}

fn rounds(outcomes: &[Outcome]) -> Table {
    let mut table = Table::new();
    let columns = [
        "seed",
        "databases",
        "faults",
        "restarts",
        "kills",
        "takeovers",
        "changes",
        "ids sent again",
        "ended",
        "slowest",
        "seconds",
    ];
    table.load_style(UTF8_FULL_CONDENSED).set_header(columns);
    for one in outcomes {
        let slowest = one.tales.iter().map(|tale| tale.took).max().unwrap_or_default();
        let ended = match (one.harm.len(), one.parked()) {
            (0, 0) => format!("{} completed", one.tales.len()),
            (0, parked) => format!("{} completed, {parked} of them parked before", one.tales.len()),
            (harm, _) => format!("{harm} times harm"),
        };
        table.add_row([
            one.seed.to_string(),
            if one.one_file { "one for all".to_owned() } else { "one each".to_owned() },
            one.faults.to_string(),
            one.restarts.to_string(),
            one.kills().to_string(),
            one.takeovers().to_string(),
            one.calls.to_string(),
            one.repeated.to_string(),
            ended,
            format!("{:.1}", slowest.as_secs_f64()),
            format!("{:.1}", one.took.as_secs_f64()),
        ]);
    }
    table
}

/// What the processes were at when they were killed.
fn phases(outcomes: &[Outcome]) -> Table {
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    for phase in outcomes.iter().flat_map(|one| &one.tales).flat_map(|tale| &tale.kills) {
        *counts.entry(phase).or_default() += 1;
    }
    let mut table = Table::new();
    table.load_style(UTF8_FULL_CONDENSED).set_header(["killed in", "times"]);
    for phase in PHASES {
        table.add_row([phase.replace('_', " "), counts.get(phase).copied().unwrap_or_default().to_string()]);
    }
    table
}
