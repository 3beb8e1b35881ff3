//! `cargo xtask test`: everything that must hold before a change lands, in one command.

use std::path::Path;
use std::process::Command;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail};

/// The features that the tests need. One selection for clippy and for the tests, so that everything is built once for each.
const FEATURES: &str = "cleanup-core/cloudstack,cleanup-core/sqlite,cleanup-core/testkit,cloudstack-simulator/http";

#[derive(clap::Args)]
pub(crate) struct Args {
    /// Leave out what a change rarely breaks and what takes long: docs, packaging, other feature selections.
    #[arg(long)]
    quick: bool,
}

struct Step {
    name: &'static str,
    words: Vec<String>,
    env: &'static [(&'static str, &'static str)],
    quick: bool,
}

fn step(name: &'static str, words: &str, quick: bool) -> Step {
    Step { name, words: words.split_whitespace().map(str::to_owned).collect(), env: &[], quick }
}

fn steps() -> Vec<Step> {
    let features = format!("--features {FEATURES}");
    vec![
        step("format", "fmt --all --check", true),
        step("generated code is up to date", "xtask generate --check", true),
        step("lints", &format!("clippy --workspace --all-targets {features} --locked -- -D warnings"), true),
        step("tests", &format!("test --workspace {features} --locked --no-fail-fast"), true),
        step(
            "client without default features",
            "clippy -p cloudstack-client --no-default-features --locked -- -D warnings",
            false,
        ),
        step("client with every service", "clippy -p cloudstack-client --features full --locked -- -D warnings", false),
        step("core without features", "clippy -p cleanup-core --locked -- -D warnings", false),
        step(
            "simulator without features",
            "clippy -p cloudstack-simulator --no-default-features --locked -- -D warnings",
            false,
        ),
        Step {
            env: &[("RUSTDOCFLAGS", "-D warnings")],
            ..step("docs", &format!("doc --workspace --no-deps {features} --locked"), false)
        },
        step("the demo", "run --example cleanup --locked", true),
        step("the demo dies everywhere and comes back", "run --example crash --locked", false),
        step(
            "packages",
            "package -p cloudstack-simulator -p cloudstack-client -p cleanup-core --allow-dirty --no-verify --locked --quiet",
            false,
        ),
    ]
}

pub(crate) fn run(args: &Args) -> Result<()> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().context("xtask lies in the workspace")?;
    let mut took: Vec<(&str, Duration)> = Vec::new();
    for step in steps().into_iter().filter(|step| step.quick || !args.quick) {
        say(&format!("== {}: cargo {}", step.name, step.words.join(" ")));
        let began = Instant::now();
        let status = Command::new(env!("CARGO"))
            .args(&step.words)
            .envs(step.env.iter().copied())
            // A snapshot that differs is an error here, never an offer to accept it.
            .env("INSTA_UPDATE", "no")
            .current_dir(root)
            .status()
            .with_context(|| format!("cargo {} could not be started", step.words.join(" ")))?;
        if !status.success() {
            bail!("{} failed: cargo {}", step.name, step.words.join(" "));
        }
        took.push((step.name, began.elapsed()));
    }
    for (name, took) in &took {
        say(&format!("{:>7.1} s  {name}", took.as_secs_f64()));
    }
    say(&format!("xtask test: ok. {} steps passed; 0 failed", took.len()));
    Ok(())
}

#[expect(clippy::print_stdout, reason = "a command for people")]
fn say(line: &str) {
    println!("{line}");
}
