//! Measures the client beside its peers: separate processes, the same work, the same simulated server. `cargo xtask bench client` builds and starts all of it.

mod build_time;
mod machine;
mod measure;
mod peer_schedule;
mod program;
mod simulator;
mod table;

use std::path::PathBuf;

use clap::Parser;

use program::Program;
use table::Row;

/// How to measure, and with what.
#[derive(Parser)]
struct Flags {
    /// The simulator's program, built for release.
    #[arg(long)]
    simulator: PathBuf,
    /// The program that does the work with this repository's client, built for release.
    #[arg(long)]
    ours: PathBuf,
    /// A Python that has `cs`, and the program for it.
    #[arg(long, num_args = 2, value_names = ["PYTHON", "PROGRAM"])]
    python: Vec<PathBuf>,
    /// The program that does the work with cloudstack-go.
    #[arg(long)]
    go: Option<PathBuf>,
    /// Where the results go, as Markdown.
    #[arg(long)]
    out: PathBuf,
    /// The workspace, to measure also how long the client takes to check.
    #[arg(long)]
    build: Option<PathBuf>,
    /// How often what may be disturbed by other work is measured; the best counts.
    #[arg(long, default_value_t = 3)]
    rounds: usize,
    /// Only measurements whose name has this in it; the results are shown and not written.
    #[arg(long)]
    only: Option<String>,
}

#[tokio::main]
async fn main() -> anyhow::Result<()> {
    let flags = Flags::parse();
    let python: Vec<String> = flags.python.iter().map(|path| path.display().to_string()).collect();
    let bench = measure::Bench {
        simulator: flags.simulator,
        programs: [
            Program::new(vec![flags.ours.display().to_string()]),
            Program::new(python),
            Program::new(flags.go.iter().map(|path| path.display().to_string()).collect()),
        ],
        rounds: flags.rounds.max(1),
    };
    let wanted = |name: &str| flags.only.as_deref().is_none_or(|only| name.contains(only));
    let mut rows: Vec<Row> = Vec::new();
    for job_set in measure::JOB_SETS {
        if wanted(job_set.name) {
            table::say(&format!("measuring {} …", job_set.name));
            rows.extend(measure::delays(&bench, job_set).await?);
        }
    }
    if wanted("many") {
        table::say("measuring many jobs at once …");
        rows.extend(measure::many(&bench).await?);
    }
    if wanted("limits") {
        table::say("measuring time limits and cancelling …");
        rows.extend(measure::limits(&bench).await?);
    }
    if wanted("lists") {
        table::say("measuring lists of 10,000 …");
        rows.extend(measure::lists(&bench).await?);
    }
    if let Some(workspace) = flags.build.as_deref().filter(|_| wanted("build")) {
        table::say("measuring how long the client takes to check …");
        rows.extend(build_time::rows(workspace, bench.rounds)?);
    }
    let text = table::markdown(&rows);
    table::say(&text);
    if flags.only.is_none() {
        let page = table::page(&machine::in_words(), bench.programs[2].is_there(), &text);
        std::fs::write(&flags.out, page)?;
    }
    Ok(())
}
