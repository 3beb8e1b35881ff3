//! The Python and the npm package, as installed.

use std::io::{BufRead, BufReader, Write};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use serde::Deserialize;
use serde_json::{Value, json};

use super::stage::Stage;
use super::table::Table;
use super::{Story, told};

/// A line that a teller writes.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Line {
    step: String,
    name: String,
    answer: Value,
    #[serde(default)]
    events: Vec<Value>,
}

fn installed(variable: &str) -> PathBuf {
    match std::env::var_os(variable) {
        Some(path) => path.into(),
        None => panic!(
            "{variable} is not set: run this test with `cargo xtask test`, which builds and installs the package"
        ),
    }
}

fn teller(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/doors").join(name)
}

/// The interpreter of the environment that the wheel was installed into.
pub(crate) async fn python(stage: &Stage, table: &Table) -> Story {
    let mut command = Command::new(installed("CLEANUP_TEST_PYTHON"));
    command.arg(teller("tell.py"));
    tell(command, "python", stage, table).await
}

/// The project that the tarball was installed into.
pub(crate) async fn node(stage: &Stage, table: &Table) -> Story {
    let project = installed("CLEANUP_TEST_NODE_PROJECT");
    // Packages are looked for beside the file.
    let script = project.join("tell.mjs");
    std::fs::copy(teller("tell.mjs"), &script).unwrap();
    let mut command = Command::new("node");
    command.arg(script).current_dir(project);
    tell(command, "node", stage, table).await
}

async fn tell(mut command: Command, door: &str, stage: &Stage, table: &Table) -> Story {
    let task = json!({ "settings": stage.settings(), "test": stage.test(), "names": table.names(door) });
    let mut child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().unwrap();
    let (mut to, from) = (child.stdin.take().unwrap(), BufReader::new(child.stdout.take().unwrap()));
    writeln!(to, "{task}").unwrap();
    let mut story = Story::new();
    let (sender, mut lines) = tokio::sync::mpsc::channel(1);
    let reading = tokio::task::spawn_blocking(move || {
        for line in from.lines() {
            sender.blocking_send(line.unwrap()).unwrap();
        }
    });
    while let Some(line) = lines.recv().await {
        let line: Line = serde_json::from_str(&line).unwrap_or_else(|e| panic!("{door} wrote {line:?}: {e}"));
        let step = line.step.clone();
        story.insert(line.step, told(&line.name, line.answer, line.events));
        match step.as_str() {
            "watch" => stage.put_right().await,
            "retry" if stage.tells() => stage.untell().await,
            _ => continue,
        }
        writeln!(to, "go on").unwrap();
    }
    reading.await.unwrap();
    assert!(child.wait().unwrap().success(), "{door} ended badly after {:?}", story.keys());
    story
}
