//! The project's own commands: `cargo xtask <command>`.

mod bench;
mod database;
mod doors;
mod generate;
mod kills;
mod place;
mod run;
mod simulate;
mod test;

use std::io::Write as _;
use std::process::ExitCode;

use clap::{Parser, Subcommand};

#[derive(Parser)]
#[command(name = "xtask", about = "The project's own commands")]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Measure, with peers beside us.
    #[command(subcommand)]
    Bench(bench::Bench),
    /// Write the client's API from its table of facts.
    Generate(generate::Args),
    /// Simulate whole cleanups in virtual time with everything going wrong, seed by seed.
    Simulate(simulate::Args),
    /// Kill the real programs at random moments, and let new processes go on.
    #[command(disable_help_flag = true)]
    Kills(kills::Args),
    /// Check, lint, test, document and demonstrate everything.
    Test(test::Args),
}

fn main() -> ExitCode {
    let result = match Cli::parse().command {
        Command::Bench(what) => bench::run(&what),
        Command::Generate(args) => generate::run(&args),
        Command::Simulate(args) => simulate::run(&args),
        Command::Kills(args) => kills::run(&args),
        Command::Test(args) => test::run(&args),
    };
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(e) => {
            // One line, without the way through this program.
            let _ = writeln!(std::io::stderr(), "error: {e:#}");
            ExitCode::FAILURE
        }
    }
}
