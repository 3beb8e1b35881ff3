//! The README's examples, one a door: run as they stand.

use std::fs;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail, ensure};

use crate::place::Place;
use crate::run::{debian, output};

/// Longest example, in lines.
const LINES: usize = 10;
/// Languages in which the README must have an example.
const LANGUAGES: [&str; 4] = ["rust", "python", "js", "sh"];

/// A fenced block.
struct Block {
    language: String,
    text: String,
}

/// Runs every example of the README.
pub(crate) fn check(place: &Place) -> Result<()> {
    debian("curl", "curl")?;
    debian("jq", "jq")?;
    let readme = fs::read_to_string(place.root.join("README.md"))?;
    let blocks = blocks(&readme);
    for language in LANGUAGES {
        ensure!(blocks.iter().any(|block| block.language == language), "the README has no example in {language}");
    }
    for block in &blocks {
        let lines = block.text.lines().count();
        ensure!(lines <= LINES, "an example of the README has {lines} lines:\n{}", block.text);
        let folder = place.packages().join("snippet");
        // What an earlier run left would change this one.
        let _ = fs::remove_dir_all(&folder);
        fs::create_dir_all(&folder)?;
        let said = run(place, block, &folder).with_context(|| format!("in the README's example\n{}", block.text))?;
        ensure!(said.to_lowercase().contains("completed"), "no \"completed\" came of\n{}\nbut\n{said}", block.text);
    }
    Ok(())
}

fn run(place: &Place, block: &Block, folder: &Path) -> Result<String> {
    match block.language.as_str() {
        "rust" => {
            let example = fs::read_to_string(place.root.join("examples/quickstart.rs"))?;
            let told: Vec<&str> = block.text.lines().map(str::trim).collect();
            let (_, rest) = example.split_once("// README begins\n").context("quickstart.rs has no beginning")?;
            let (shown, _) = rest.split_once("    // README ends").context("quickstart.rs has no end")?;
            let shown: Vec<&str> = shown.lines().map(str::trim).collect();
            ensure!(told == shown, "examples/quickstart.rs says something else:\n{}", shown.join("\n"));
            let mut command = Command::new(env!("CARGO"));
            output(command.args(["run", "--quiet", "--locked", "--example", "quickstart"]).current_dir(&place.root))
        }
        "python" => {
            fs::write(folder.join("example.py"), &block.text)?;
            output(Command::new(place.python()).arg("example.py").current_dir(folder))
        }
        "js" => {
            let file = place.project().join("example.mjs");
            fs::write(&file, &block.text)?;
            output(Command::new("node").arg(file).current_dir(folder))
        }
        "sh" => shell(place, &block.text, folder),
        other => bail!("nobody knows how to run {other:?}"),
    }
}

/// A shell of its own, and the end of everything that it left running.
fn shell(place: &Place, text: &str, folder: &Path) -> Result<String> {
    let path = std::env::join_paths(
        std::iter::once(place.programs()).chain(std::env::split_paths(&std::env::var_os("PATH").unwrap_or_default())),
    )?;
    let script = format!("set -euo pipefail\ntrap 'kill $(jobs -p) 2>/dev/null || true' EXIT\n{text}");
    let mut child = Command::new("bash")
        .args(["-c", &script])
        .env("PATH", path)
        .current_dir(folder)
        .stdin(Stdio::null())
        .stdout(fs::File::create(folder.join("output"))?)
        .spawn()?;
    let status = ended(&mut child, Duration::from_secs(120))?;
    let said = fs::read_to_string(folder.join("output"))?;
    ensure!(status, "the shell failed; it had said\n{said}");
    Ok(said)
}

fn ended(child: &mut Child, patience: Duration) -> Result<bool> {
    let deadline = Instant::now() + patience;
    loop {
        if let Some(status) = child.try_wait()? {
            return Ok(status.success());
        }
        if Instant::now() > deadline {
            child.kill()?;
            bail!("it did not end within {} s", patience.as_secs());
        }
        std::thread::sleep(Duration::from_millis(50));
    }
}

fn blocks(readme: &str) -> Vec<Block> {
    let mut all = Vec::new();
    let mut open: Option<Block> = None;
    for line in readme.lines() {
        match (line.strip_prefix("```"), &mut open) {
            (Some(_), Some(_)) => all.extend(open.take()),
            (Some(language), None) => {
                open = Some(Block { language: language.trim().to_owned(), text: String::new() });
            }
            (None, Some(block)) => {
                block.text.push_str(line);
                block.text.push('\n');
            }
            (None, None) => {}
        }
    }
    // The picture of the house has no language.
    all.retain(|block| !block.language.is_empty());
    all
}
