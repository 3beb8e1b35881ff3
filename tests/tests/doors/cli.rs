//! The command line.

use std::path::PathBuf;
use std::process::{Command, Stdio};

use serde_json::Value;

use super::stage::Stage;
use super::table::Table;
use super::{Story, Told, told};

fn program() -> PathBuf {
    let here = std::env::current_exe().unwrap();
    let program = here.ancestors().nth(2).unwrap().join("cleanup");
    assert!(program.exists(), "there is no {}; build it first: cargo build -p cleanup-cli", program.display());
    program
}

struct Shell<'a> {
    settings: PathBuf,
    table: &'a Table,
}

impl Shell<'_> {
    /// Runs a command by the name in the table: its last line is the answer, the lines before may be events.
    async fn run(&self, step: &str, arguments: &[&str], code: i32) -> Told {
        let name = self.table.name(step, "cli").unwrap();
        let mut command = Command::new(program());
        command.arg(name).args(arguments).arg("--json").arg("--settings").arg(&self.settings);
        for variable in ["RUST_LOG", "CLEANUP_SETTINGS", "CLEANUP_DATABASE", "CLOUDSTACK_ENDPOINT"] {
            command.env_remove(variable);
        }
        command.stdin(Stdio::null());
        let output = tokio::task::spawn_blocking(move || command.output().unwrap()).await.unwrap();
        assert_eq!(output.status.code(), Some(code), "{name}: {output:?}");
        // A refusal stands where errors do.
        let text = String::from_utf8(if code == 3 { output.stderr } else { output.stdout }).unwrap();
        let mut lines: Vec<Value> = text.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
        let answer = lines.pop().unwrap();
        lines.retain(|line| line.get("v").is_some());
        told(name, answer, lines)
    }
}

pub(crate) async fn tell(stage: &Stage, table: &Table) -> Story {
    let settings = stage.folder().join("settings.json");
    std::fs::write(&settings, stage.settings().to_string()).unwrap();
    let shell = Shell { settings, table };
    let mut story = Story::new();
    let mut tell = |step: &str, told: Told| story.insert(step.to_owned(), told);

    let test = stage.test();
    let field = |name: &str| test[name].as_str().unwrap().to_owned();
    let named = ["id", "source_vm", "test_vm", "appliance", "began_at", "by"];
    let flags = named.map(|name| (format!("--{}", name.replace('_', "-")), field(name)));
    let mut arguments: Vec<&str> = flags.iter().flat_map(|(flag, value)| [flag.as_str(), value.as_str()]).collect();
    for volume in test["volumes"].as_array().unwrap() {
        arguments.extend(["--volume", volume.as_str().unwrap()]);
    }
    let snapshot = &test["snapshots"][0];
    let snapshot = format!("{}={}", snapshot["volume"].as_str().unwrap(), snapshot["snapshot"].as_str().unwrap());
    arguments.extend(["--snapshot", &snapshot]);
    if stage.tells() {
        tell("import", shell.run("import", &[&stage.source_vm()], 0).await);
        shell.run("withdraw", &["story-1", "--by", "story"], 0).await;
    }
    tell("register", shell.run("register", &arguments, 0).await);
    let mut wanted = vec!["--appliance", test["appliance"].as_str().unwrap()];
    for volume in test["volumes"].as_array().unwrap() {
        wanted.extend(["--volume", volume.as_str().unwrap()]);
    }
    let Told { name, mut answer, .. } = shell.run("fingerprints", &wanted, 3).await;
    tell("fingerprints", told(&name, answer["code"].take(), Vec::new()));
    tell("withdraw", shell.run("withdraw", &["story-1", "--by", "story"], 0).await);
    shell.run("register", &arguments, 0).await;
    let plan = shell.run("plan", &["story-1", "--snapshots", "revert"], 0).await;
    let hash = plan.answer["plan_hash"].as_str().unwrap().to_owned();
    tell("plan", plan);
    let arguments =
        ["story-1", "--snapshots", "revert", "--yes", "--key", "story", "--by", "story", "--plan-hash", &hash];
    let run = shell.run("run", &arguments, 2).await;
    let cleanup = run.answer["cleanup"].clone();
    let id = cleanup.as_str().unwrap().to_owned();
    // The command waits for the end, and its answer is the report; the others only name the cleanup.
    tell("run", Told { answer: cleanup, ..run.clone() });
    // A command that comes afterwards sees the end; the events were those of the process that ran it.
    let watched = shell.run("watch", &[&id], 2).await;
    tell("watch", Told { events: run.events, ..watched });

    stage.put_right().await;
    tell("resolve", shell.run("resolve", &[&id, "--by", "story"], 0).await);
    tell("report", shell.run("report", &[&id], 0).await);
    tell("retry", shell.run("retry", &[&id, "--by", "story"], 0).await);
    if stage.tells() {
        stage.untell().await;
        // One line for each.
        let Told { name, answer, .. } = shell.run("sync", &[], 0).await;
        tell("sync", told(&name, Value::Array(vec![answer]), Vec::new()));
    }
    story
}
