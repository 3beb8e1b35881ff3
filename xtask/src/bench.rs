//! `cargo xtask bench`: measurements, with peers beside us.

use std::path::Path;
use std::process::Command;

use anyhow::Result;
use clap::Subcommand;

use crate::place::Place;
use crate::run::{program, run as run_command};

#[derive(Subcommand)]
pub(crate) enum Bench {
    /// The client beside Python's cs and Go's cloudstack-go.
    Client(ClientArgs),
}

#[derive(clap::Args)]
pub(crate) struct ClientArgs {
    /// Measure also how long `cargo check` of the client takes, which takes minutes.
    #[arg(long)]
    build: bool,
    /// As for the program benches: --rounds N, --only WORDS.
    #[arg(last = true, value_name = "FLAGS")]
    flags: Vec<String>,
}

pub(crate) fn run(bench: &Bench) -> Result<()> {
    match bench {
        Bench::Client(args) => client(args),
    }
}

/// In one selection, so that nothing is built twice.
const BUILD: &str =
    "build --release -p cloudstack-simulator -p benches --bins --features cloudstack-simulator/http --locked";

fn client(args: &ClientArgs) -> Result<()> {
    let place = Place::find()?;
    run_command(Command::new(env!("CARGO")).args(BUILD.split(' ')).current_dir(&place.root))?;
    let programs = place.target.join("release");
    let peers = place.root.join("benches/peers");
    let mut bench = Command::new(programs.join("benches"));
    bench.arg("--simulator").arg(programs.join("cloudstack-simulator")).arg("--ours").arg(programs.join("work"));
    let python = python(&place, &peers)?;
    bench.arg("--python").arg(python).arg(peers.join("python/peer.py"));
    match go(&place, &peers) {
        Ok(program) => drop(bench.arg("--go").arg(program)),
        Err(error) => say(&format!("going on without cloudstack-go: {error:#}")),
    }
    bench.arg("--out").arg(place.root.join("benches/results.md"));
    if args.build {
        bench.arg("--build").arg(&place.root);
    }
    run_command(bench.args(&args.flags).current_dir(&place.root))
}

/// A Python with `cs`.
fn python(place: &Place, peers: &Path) -> Result<std::path::PathBuf> {
    let environment = place.packages().join("bench-venv");
    let python = environment.join("bin/python");
    std::fs::create_dir_all(place.packages())?;
    run_command(program("python3", &["-m", "venv"], &place.root).arg(&environment))?;
    let requirements = peers.join("python/requirements.txt");
    run_command(
        program(&python, &["-m", "pip", "install", "--quiet", "--disable-pip-version-check", "-r"], &place.root)
            .arg(requirements),
    )?;
    Ok(python)
}

/// The program for cloudstack-go, if its module can be had. Built in a copy, because Go writes the sums of what it downloads.
fn go(place: &Place, peers: &Path) -> Result<std::path::PathBuf> {
    let folder = place.packages().join("bench-go");
    std::fs::create_dir_all(&folder)?;
    for file in ["go.mod", "main.go"] {
        std::fs::copy(peers.join("go").join(file), folder.join(file))?;
    }
    run_command(&mut program("go", &["mod", "tidy"], &folder))?;
    run_command(&mut program("go", &["build", "-o", "peer", "."], &folder))?;
    Ok(folder.join("peer"))
}

#[expect(clippy::print_stdout, reason = "a command for people")]
fn say(line: &str) {
    println!("{line}");
}
