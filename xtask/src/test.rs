//! `cargo xtask test`: everything that must hold before a change lands, in one command.

use std::process::Command;
use std::time::{Duration, Instant};

use anyhow::{Context, Result};

use crate::database;
use crate::doors;
use crate::place::Place;
use crate::run::run as run_command;

/// The features that the tests need. One selection for clippy and for the tests, so that everything is built once for each.
const FEATURES: &str = "cleanup-core/cloudstack,cleanup-core/deployed-database,cleanup-core/linux-devices,cleanup-core/remote-devices,\
    cleanup-core/sqlite,cleanup-core/testkit,cleanup-core/volume-daemon,cloudstack-simulator/http";

#[derive(clap::Args)]
pub(crate) struct Args {
    /// Leave out what a change rarely breaks and what takes long: docs, packaging, other feature selections, other languages.
    #[arg(long)]
    quick: bool,
    /// Only the steps whose names have this in them.
    #[arg(long, value_name = "WORDS")]
    only: Option<String>,
}

/// The name of the step that runs the tests themselves.
const TESTS: &str = "tests";

type Work = Box<dyn Fn(&Place) -> Result<()>>;

struct Step {
    name: &'static str,
    quick: bool,
    work: Work,
}

impl Step {
    /// A step that a quick test leaves out.
    fn long(self) -> Self {
        Self { quick: false, ..self }
    }
}

fn step(name: &'static str, work: impl Fn(&Place) -> Result<()> + 'static) -> Step {
    Step { name, quick: true, work: Box::new(work) }
}

fn cargo(name: &'static str, words: impl Into<String>) -> Step {
    cargo_with(name, words, &[])
}

fn cargo_with(name: &'static str, words: impl Into<String>, env: &'static [(&'static str, &'static str)]) -> Step {
    let words: String = words.into();
    step(name, move |place| run_command(cargo_command(place, &words).envs(env.iter().copied())))
}

fn cargo_command(place: &Place, words: &str) -> Command {
    let mut command = Command::new(env!("CARGO"));
    // A snapshot that differs is an error here, never an offer to accept it.
    command.args(words.split_whitespace()).current_dir(&place.root).env("INSTA_UPDATE", "no");
    command
}

fn steps() -> Vec<Step> {
    let features = format!("--features {FEATURES}");
    vec![
        cargo("format", "fmt --all --check"),
        cargo("generated code is up to date", "xtask generate --check"),
        cargo(
            "lints",
            format!("clippy --workspace --all-targets {features},system-tests/doors --locked -- -D warnings"),
        ),
        step(TESTS, {
            let words = format!("test --workspace {features} --locked --no-fail-fast");
            // One MariaDB for all of them.
            move |place| database::run_with(&mut cargo_command(place, &words))
        }),
        cargo(
            "client without default features",
            "clippy -p cloudstack-client --no-default-features --locked -- -D warnings",
        )
        .long(),
        cargo(
            "client with every service",
            "clippy -p cloudstack-client --features full --all-targets --locked -- -D warnings",
        )
        .long(),
        cargo("every command and every reply", "test -p cloudstack-client --features full --lib --locked").long(),
        cargo("core without features", "clippy -p cleanup-core --locked -- -D warnings").long(),
        cargo(
            "simulator without features",
            "clippy -p cloudstack-simulator --no-default-features --locked -- -D warnings",
        )
        .long(),
        cargo_with(
            "docs",
            format!("doc --workspace --no-deps {features} --locked"),
            &[("RUSTDOCFLAGS", "-D warnings")],
        )
        .long(),
        cargo("the demo", "run --example cleanup --locked"),
        cargo("the demo dies everywhere and comes back", "run --example crash --locked").long(),
        cargo(
            "packages",
            "package -p cloudstack-simulator -p cloudstack-client -p cleanup-core --allow-dirty --no-verify --locked --quiet",
        )
        .long(),
        step("the Python package", doors::python).long(),
        step("the npm package", doors::node).long(),
        step("one story through every door", |place| doors::story(place, FEATURES)).long(),
        step("the README's examples", doors::snippets).long(),
        step("the button in a browser", doors::gui).long(),
    ]
}

pub(crate) fn run(args: &Args) -> Result<()> {
    let place = Place::find()?;
    let mut took: Vec<(&str, Duration)> = Vec::new();
    let wanted = |step: &Step| match &args.only {
        Some(words) => step.name.contains(words.as_str()),
        None => step.quick || !args.quick,
    };
    for step in steps().into_iter().filter(wanted) {
        say(&format!("== {}", step.name));
        let began = Instant::now();
        (step.work)(&place).with_context(|| format!("{} failed", step.name))?;
        took.push((step.name, began.elapsed()));
    }
    for (name, took) in &took {
        say(&format!("{:>7.1} s  {name}", took.as_secs_f64()));
    }
    if took.iter().any(|(name, _)| *name == TESTS)
        && let Some(why) = database::missing()
    {
        say(&format!("NOT RUN: the tests of the deployed database: {why}"));
    }
    say(&format!("xtask test: ok. {} steps passed; 0 failed", took.len()));
    Ok(())
}

#[expect(clippy::print_stdout, reason = "a command for people")]
fn say(line: &str) {
    println!("{line}");
}
