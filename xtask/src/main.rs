//! The project's own commands: `cargo xtask <command>`.

mod doors;
mod generate;
mod place;
mod run;
mod test;

use clap::{Parser, Subcommand};

#[derive(Parser)]
#[command(name = "xtask", about = "The project's own commands")]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Write the client's API from its table of facts.
    Generate(generate::Args),
    /// Check, lint, test, document and demonstrate everything.
    Test(test::Args),
}

fn main() -> anyhow::Result<()> {
    match Cli::parse().command {
        Command::Generate(args) => generate::run(&args),
        Command::Test(args) => test::run(&args),
    }
}
