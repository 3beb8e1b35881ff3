//! The processes.

use std::path::{Path, PathBuf};
use std::process::{ExitStatus, Stdio};
use std::time::Duration;

use anyhow::{Context, anyhow, bail};
use serde_json::Value;
use tokio::io::{AsyncBufReadExt, AsyncReadExt, BufReader, Lines};
use tokio::process::{Child, ChildStdout, Command};
use tokio::time::{Instant, sleep_until};

/// A program beside this one's folder, where cargo puts them.
fn program(name: &str) -> anyhow::Result<PathBuf> {
    let here = std::env::current_exe().context("this program cannot find itself")?;
    let found = here.ancestors().nth(2).map(|folder| folder.join(name)).filter(|file| file.exists());
    found.ok_or_else(|| anyhow!("there is no {name} to be killed: start this with cargo xtask kills, which builds it"))
}

/// The simulator, which ends with its handle.
#[derive(Debug)]
pub struct Simulator {
    _child: Child,
    /// The endpoint of its API.
    pub url: String,
    http: reqwest::Client,
}

impl Simulator {
    /// The root admin's keys.
    pub const KEYS: (&str, &str) = ("admin-api-key", "admin-secret-key");

    /// Starts it with the world in a file, so many times as fast as a real cloud.
    ///
    /// # Errors
    /// If it has not been built, or does not start.
    pub async fn start(world: &Path, speed: f64) -> anyhow::Result<Self> {
        let mut child = Command::new(program("cloudstack-simulator")?)
            .args(["--listen", "127.0.0.1:0", "--control", "--send-date-header", "--speed", &speed.to_string()])
            .arg("--world")
            .arg(world)
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .kill_on_drop(true)
            .spawn()
            .context("the simulator could not be started")?;
        let out = child.stdout.take().context("its output is a pipe")?;
        let url = BufReader::new(out).lines().next_line().await?.context("the simulator ended at once")?;
        let http = reqwest::Client::builder().no_proxy().timeout(Duration::from_secs(20)).build()?;
        Ok(Self { _child: child, url, http })
    }

    fn control(&self, what: &str) -> String {
        format!("{}/{what}", self.url.replace("/client/api", "/control"))
    }

    /// Everything that it knows.
    ///
    /// # Errors
    /// If it does not answer.
    pub async fn state(&self) -> anyhow::Result<Value> {
        let reply = self.http.get(self.control("state")).send().await?.error_for_status()?;
        Ok(serde_json::from_str(&reply.text().await?)?)
    }

    /// Does something to the cloud, as its control API wants to hear it.
    ///
    /// # Errors
    /// If it does not answer, or cannot do that.
    pub async fn tell(&self, what: &str, how: &Value) -> anyhow::Result<Value> {
        let reply = self.http.post(self.control(what)).body(how.to_string()).send().await?;
        let (status, text) = (reply.status(), reply.text().await?);
        if !status.is_success() {
            bail!("the simulator refuses {what} {how}: {text}");
        }
        Ok(serde_json::from_str(&text)?)
    }
}

/// `cleanup` with nothing around it that could change what it does, except for the words of a program that starts it.
fn cleanup(before: &[&str], settings: &Path, arguments: &[&str]) -> anyhow::Result<Command> {
    let cleanup = program("cleanup")?;
    let mut command = match before {
        [] => Command::new(cleanup),
        [starter, words @ ..] => {
            let mut command = Command::new(starter);
            command.args(words).arg(cleanup);
            command
        }
    };
    for variable in ["CLEANUP_SETTINGS", "CLEANUP_DATABASE"] {
        command.env_remove(variable);
    }
    command.arg("--json").args(arguments).arg("--settings").arg(settings);
    command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped()).kill_on_drop(true);
    Ok(command)
}

/// Runs a command that only reads or records, to its good end: what it wrote.
///
/// # Errors
/// If it has not been built, or ends otherwise.
pub async fn ask(settings: &Path, arguments: &[&str]) -> anyhow::Result<String> {
    let output = cleanup(&[], settings, arguments)?.output().await.context("cleanup could not be started")?;
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    if !output.status.success() {
        let said = String::from_utf8_lossy(&output.stderr);
        bail!("cleanup {} ended with {}: {text}{said}", arguments.join(" "), output.status);
    }
    Ok(text)
}

/// When a process is killed.
#[derive(Clone, Copy, Debug)]
pub enum Moment {
    /// So long after its start.
    Since(Duration),
    /// So long after so many lines of progress.
    Line(u64, Duration),
}

/// Where a process can be killed: before its first word, while it waits for the lease of the one before, and in the five phases of a cleanup.
pub const PHASES: [&str; 7] = ["start", "waiting", "validate", "power_off", "volumes", "delete", "record"];

/// A process that carries a cleanup out.
#[derive(Debug)]
pub struct Worker {
    child: Child,
    out: Lines<BufReader<ChildStdout>>,
    began: Instant,
    /// How many lines of progress it has written.
    lines: u64,
    /// The phase that it told of last.
    phase: String,
    last: String,
}

/// What became of it.
#[derive(Debug)]
pub enum Fate {
    /// By SIGKILL, in this phase.
    Killed(String),
    /// By itself: its code, its last line, and what it wrote to standard error.
    Ended(Option<i32>, String, String),
}

impl Worker {
    /// Starts `cleanup` with these arguments.
    ///
    /// # Errors
    /// If it has not been built.
    pub fn start(settings: &Path, arguments: &[&str]) -> anyhow::Result<Self> {
        Self::start_by(&[], settings, arguments)
    }

    /// The same, by a program that ends with starting another one.
    ///
    /// # Errors
    /// As [`Worker::start`].
    pub fn start_by(before: &[&str], settings: &Path, arguments: &[&str]) -> anyhow::Result<Self> {
        let mut child = cleanup(before, settings, arguments)?.spawn().context("cleanup could not be started")?;
        let out = BufReader::new(child.stdout.take().context("its output is a pipe")?).lines();
        Ok(Self { child, out, began: Instant::now(), lines: 0, phase: PHASES[0].to_owned(), last: String::new() })
    }

    /// Sends it a signal, as in `STOP`.
    ///
    /// # Errors
    /// If it has ended.
    pub async fn signal(&self, name: &str) -> anyhow::Result<()> {
        let id = self.child.id().ok_or_else(|| anyhow!("there is nobody left to send {name} to"))?;
        let status = Command::new("kill").args([format!("-{name}"), id.to_string()]).status().await?;
        if !status.success() {
            bail!("kill -{name} {id} ended with {status}");
        }
        Ok(())
    }

    /// Follows it until it has written so many lines of progress; `false` if it ends before that.
    ///
    /// # Errors
    /// If it writes something else.
    pub async fn reaches(&mut self, lines: u64) -> anyhow::Result<bool> {
        while self.lines < lines {
            match self.out.next_line().await? {
                Some(line) => self.read(line)?,
                None => return Ok(false),
            }
        }
        Ok(true)
    }

    /// Follows it until it is in this phase of [`PHASES`]; `false` if it ends before that.
    ///
    /// # Errors
    /// If it writes something else.
    pub async fn comes_to(&mut self, wanted: impl Fn(&str) -> bool) -> anyhow::Result<bool> {
        while !wanted(&self.phase) {
            match self.out.next_line().await? {
                Some(line) => self.read(line)?,
                None => return Ok(false),
            }
        }
        Ok(true)
    }

    fn read(&mut self, line: String) -> anyhow::Result<()> {
        let told: Value =
            serde_json::from_str(&line).with_context(|| format!("cleanup wrote a line that is no JSON: {line}"))?;
        if let Some(phase) = told["phase"].as_str() {
            self.lines += 1;
            let waits = told["step"].as_str() == Some("taking the cleanup");
            (if waits { PHASES[1] } else { phase }).clone_into(&mut self.phase);
        }
        self.last = line;
        Ok(())
    }

    /// Follows it to its end, or to its moment.
    ///
    /// # Errors
    /// If it writes something that is not JSON.
    pub async fn until(mut self, moment: Option<Moment>) -> anyhow::Result<Fate> {
        let mut deadline = match moment {
            Some(Moment::Since(after)) => Some(self.began + after),
            Some(Moment::Line(..)) | None => None,
        };
        loop {
            tokio::select! {
                line = self.out.next_line() => match line? {
                    Some(line) => {
                        self.read(line)?;
                        if let Some(Moment::Line(number, after)) = moment && number == self.lines {
                            deadline.get_or_insert(Instant::now() + after);
                        }
                    }
                    None => break,
                },
                () = sleep_until(deadline.unwrap_or(self.began)), if deadline.is_some() => {
                    // Has it just ended by itself, that is its fate.
                    self.child.start_kill()?;
                    break;
                }
            }
        }
        let status = self.child.wait().await?;
        if killed(status) {
            return Ok(Fate::Killed(self.phase));
        }
        while let Some(line) = self.out.next_line().await? {
            self.last = line;
        }
        let mut beside = String::new();
        if let Some(mut stderr) = self.child.stderr.take() {
            stderr.read_to_string(&mut beside).await?;
        }
        Ok(Fate::Ended(status.code(), self.last, beside))
    }
}

#[cfg(unix)]
fn killed(status: ExitStatus) -> bool {
    std::os::unix::process::ExitStatusExt::signal(&status) == Some(9)
}

#[cfg(not(unix))]
fn killed(status: ExitStatus) -> bool {
    !status.success()
}
