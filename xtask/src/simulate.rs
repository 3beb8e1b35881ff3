//! `cargo xtask simulate`: more seeds of the simulation than the test command runs.

use std::process::Command;

use anyhow::{Result, ensure};

use crate::place::Place;
use crate::run::run as run_command;

#[derive(clap::Args)]
pub(crate) struct Args {
    /// How many seeds
    #[arg(long, value_name = "N", default_value_t = 1000, conflicts_with = "seed")]
    seeds: u64,
    /// The first of them
    #[arg(long, value_name = "S", default_value_t = 0, conflicts_with = "seed")]
    from: u64,
    /// Only this one, and its story as it happens
    #[arg(long, value_name = "S")]
    seed: Option<u64>,
    /// Build with optimisation: worth it from some ten thousand seeds on
    #[arg(long)]
    release: bool,
}

pub(crate) fn run(args: &Args) -> Result<()> {
    let (from, count) = args.seed.map_or((args.from, args.seeds), |seed| (seed, 1));
    ensure!(count > 0, "there is nothing to simulate: ask for at least one seed");
    let place = Place::find()?;
    let mut command = Command::new(env!("CARGO"));
    command.args(["test", "-p", "cleanup-core", "--features", "cloudstack,sqlite,testkit", "--locked"]);
    if args.release {
        command.arg("--release");
    }
    command.args(["--test", "simulation", "nothing_is_lost", "--", "--nocapture"]).current_dir(&place.root);
    command.env("SIMULATE_SEEDS", format!("{from}..{}", from.saturating_add(count)));
    if args.seed.is_some() {
        command.env("SIMULATE_TELL", "1");
    }
    run_command(&mut command)
}
