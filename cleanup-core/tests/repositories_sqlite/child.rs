//! Other processes: this test binary once more, told by its environment what to do.

use std::io::{BufRead, BufReader, Write};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Duration;

use cleanup_core::backends::sqlite::{SqliteOptions, SqliteRepository};
use cleanup_core::evidence::{NewRecord, RecordKind};
use cleanup_core::{JobRepository, Put, Row, RowKind};
use jiff::Timestamp;
use serde_json::json;
use sqlx::{ConnectOptions, SqliteConnection};

use crate::kill;

const TASK: &str = "REPOSITORY_TEST_TASK";
const FILE: &str = "REPOSITORY_TEST_FILE";

/// What a row looks like at a version; the next one differs in everything.
pub(crate) fn row(id: &str, version: u64) -> (Row, Vec<String>) {
    let row = Row {
        id: id.into(),
        kind: RowKind::Cleanup,
        version: 0,
        status: format!("status {version}"),
        test_vm: "vm".into(),
        source_vm: "source".into(),
        test: "test".into(),
        body: json!({ "version": version, "filling": "x".repeat(2_000) }),
        updated_at: Timestamp::UNIX_EPOCH,
    };
    (row, vec![format!("volume of {id}"), format!("turn {} of {id}", version % 3)])
}

/// Puts the version after `expected` with that many events.
pub(crate) async fn put(repository: &SqliteRepository, id: &str, expected: Option<u64>, events: u64) -> Put {
    let version = expected.unwrap_or(0) + 1;
    let (row, claims) = row(id, version);
    let event = NewRecord { at: Timestamp::UNIX_EPOCH, kind: RecordKind::Observed, data: json!(version) };
    let events: Vec<_> = (0..events).map(|_| event.clone()).collect();
    repository.put_if(expected, &row, &claims, &events).await
}

/// A child process and what it says, line by line.
pub(crate) struct Child {
    process: std::process::Child,
    output: std::io::Lines<BufReader<std::process::ChildStdout>>,
}

impl Child {
    pub(crate) fn start(task: &str, file: &Path) -> Self {
        Self::spawn(Command::new(std::env::current_exe().unwrap()), task, file)
    }

    /// The script gets the command to run as `"$0" "$@"`.
    #[cfg(unix)]
    pub(crate) fn start_in_shell(task: &str, file: &Path, script: &str) -> Self {
        let mut command = Command::new("sh");
        command.args(["-c", script]).arg(std::env::current_exe().unwrap());
        Self::spawn(command, task, file)
    }

    /// The same, where mounts are seen by the child alone.
    #[cfg(target_os = "linux")]
    pub(crate) fn start_mounting(task: &str, file: &Path, script: &str) -> Self {
        let own = "unshare --mount --propagation private";
        let script = format!("{own} true || exit 77; exec {own} sh -c '{script}' \"$0\" \"$@\"");
        Self::start_in_shell(task, file, &script)
    }

    fn spawn(mut command: Command, task: &str, file: &Path) -> Self {
        command.args(["--exact", "child::works_when_started_by_a_parent", "--nocapture", "--test-threads=1"]);
        command.env(TASK, task).env(FILE, file).stdout(Stdio::piped());
        let mut process = command.spawn().unwrap();
        let output = BufReader::new(process.stdout.take().unwrap()).lines();
        Self { process, output }
    }

    /// What the task says next; `None` once the process is gone. The test harness's own words are left out.
    pub(crate) fn line(&mut self) -> Option<String> {
        self.output.by_ref().map_while(Result::ok).find_map(|line| line.strip_prefix("> ").map(str::to_owned))
    }

    /// Ends it as `kill -9` does, and waits for that.
    pub(crate) fn kill(&mut self) {
        self.process.kill().unwrap();
        self.process.wait().unwrap();
    }

    /// Waits for its end, which must be a good one, and gives the rest of what it said.
    pub(crate) fn succeed(&mut self) -> Vec<String> {
        self.succeed_unless(0).unwrap_or_default()
    }

    /// `None` if it ended with this code, which is not 0.
    pub(crate) fn succeed_unless(&mut self, code: i32) -> Option<Vec<String>> {
        let lines: Vec<String> = std::iter::from_fn(|| self.line()).collect();
        let status = self.process.wait().unwrap();
        if code != 0 && status.code() == Some(code) {
            return None;
        }
        assert!(status.success(), "{status}: {lines:?}");
        Some(lines)
    }
}

impl Drop for Child {
    fn drop(&mut self) {
        // Gone already, unless the test failed.
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

pub(crate) fn say(line: &str) {
    // A line of its own, wherever the harness left the cursor.
    let mut output = std::io::stdout().lock();
    writeln!(output, "\n> {line}").unwrap();
    output.flush().unwrap();
}

#[test]
fn works_when_started_by_a_parent() {
    let (Ok(task), Ok(file)) = (std::env::var(TASK), std::env::var(FILE)) else { return };
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    runtime.block_on(async {
        let file = PathBuf::from(file);
        match task.as_str() {
            "lock" => lock(&file).await,
            "open" => drop(SqliteRepository::open(&file).await.unwrap()),
            "fill" => drop(fill(&file).await),
            "full" => full(&file).await,
            "protected" => say(&SqliteRepository::open(&file).await.unwrap_err().to_string()),
            "put" => kill::put_for_ever(&file).await,
            "count" => kill::count(&file).await,
            other => panic!("no such task: {other}"),
        }
    });
}

/// Holds the write lock until it is killed.
async fn lock(file: &Path) {
    let options = sqlx::sqlite::SqliteConnectOptions::new().filename(file);
    let mut connection: SqliteConnection = options.connect().await.unwrap();
    sqlx::raw_sql("BEGIN IMMEDIATE").execute(&mut connection).await.unwrap();
    say("locked");
    std::future::pending::<()>().await;
}

/// Puts until there is no more room; says every version that was committed, and why there are no more.
async fn fill(file: &Path) -> SqliteRepository {
    let options = SqliteOptions { busy_timeout: Duration::from_millis(100), ..SqliteOptions::default() };
    let repository = SqliteRepository::open_with(file, options).await.unwrap();
    let mut version = None;
    let answer = loop {
        match put(&repository, "a", version, 2).await {
            Put::Committed(next) => {
                say(&format!("{next}"));
                version = Some(next);
            }
            Put::Refused(error) => break format!("refused: {error}"),
            Put::Unknown(error) => break format!("unknown: {error}"),
            Put::Conflict(conflict) => panic!("{conflict:?}"),
        }
        assert!(version < Some(5_000), "there is room without end");
    };
    say(&answer);
    assert_eq!(repository.get(RowKind::Cleanup, "a").await.unwrap().map(|row| row.version), version);
    repository
}

/// The same on a disk of its own, where room is made again.
async fn full(file: &Path) {
    let filler = file.with_file_name("filler");
    std::fs::write(&filler, vec![0; 200_000]).unwrap();
    let repository = fill(file).await;
    std::fs::remove_file(&filler).unwrap();
    let version = repository.get(RowKind::Cleanup, "a").await.unwrap().map(|row| row.version);
    match put(&repository, "a", version, 2).await {
        Put::Committed(next) => assert_eq!(Some(next), version.map(|version| version + 1)),
        other => panic!("there is room again, but the put answered {other:?}"),
    }
}

/// Everything that [`fill`] said was committed is there.
pub(crate) async fn assert_filled(repository: &SqliteRepository, lines: &[String]) {
    let last: u64 = lines.iter().filter_map(|line| line.parse().ok()).max().unwrap();
    let version = kill::assert_whole(repository, "a", 2).await;
    assert!(version == last || version == last + 1, "version {version}, but {last} was said");
}
