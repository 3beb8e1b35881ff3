//! `cargo xtask kills`: kills the programs that ship, at random moments.

use std::path::Path;
use std::process::Command;

use anyhow::Result;

use crate::place::Place;
use crate::run::run as run_command;

#[derive(clap::Args)]
pub(crate) struct Args {
    /// As for the example kills: --times N, --seed S, --at-once N, --production; --help says more.
    #[arg(trailing_var_arg = true, allow_hyphen_values = true, value_name = "FLAGS")]
    flags: Vec<String>,
}

/// What is killed, and what kills it. In one selection, so that nothing is built twice.
const BUILD: &str = "build -p cleanup-cli -p cloudstack-simulator -p examples --bins --example kills --features cloudstack-simulator/http --locked";

pub(crate) fn run(args: &Args) -> Result<()> {
    let place = Place::find()?;
    run_command(Command::new(env!("CARGO")).args(BUILD.split(' ')).current_dir(&place.root))?;
    let program = place.programs().join(Path::new("examples/kills"));
    run_command(Command::new(program).args(&args.flags))
}
