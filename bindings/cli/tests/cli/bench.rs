//! A simulated cloud in this process, and `cleanup` as another one.

use std::io::{BufRead, BufReader};
use std::path::PathBuf;
use std::process::{Child, ChildStdout, Command, Output, Stdio};

use cloudstack_simulator::{Cloud, FailoverTest as Ids, Secret, Server, ServerOptions, Settings, World};
use serde_json::{Value, json};
use tempfile::TempDir;

pub(crate) const KEY: &str = "planted-api-key-0123456789";
pub(crate) const SECRET: &str = "planted-secret-key-0123456789";

/// `cleanup` without anything of ours around it.
pub(crate) fn cleanup(arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_cleanup"));
    for variable in [
        "RUST_LOG",
        "CLEANUP_SETTINGS",
        "CLEANUP_DATABASE",
        "CLEANUP_TOKEN",
        "CLOUDSTACK_ENDPOINT",
        "CLOUDSTACK_API_URL",
    ] {
        command.env_remove(variable);
    }
    command.env("USER", "tester").args(arguments).stdin(Stdio::null());
    command
}

pub(crate) fn text(bytes: &[u8]) -> String {
    String::from_utf8(bytes.to_vec()).unwrap()
}

pub(crate) fn lines(output: &Output) -> Vec<Value> {
    text(&output.stdout).lines().map(|line| serde_json::from_str(line).unwrap()).collect()
}

pub(crate) struct Bench {
    pub(crate) server: Server,
    pub(crate) folder: TempDir,
    pub(crate) settings: PathBuf,
}

impl Bench {
    pub(crate) async fn new(volumes: usize, speed: f64) -> Self {
        Self::world(World::failover_test(volumes), speed).await
    }

    pub(crate) async fn world(world: World, speed: f64) -> Self {
        let behaviour = Settings {
            send_date_header: true,
            admin_api_key: Secret::new(KEY.to_owned()),
            admin_secret_key: Secret::new(SECRET.to_owned()),
            ..Settings::default().starting_now()
        };
        let options = ServerOptions { speed, ..ServerOptions::default() };
        let server = Server::start(Cloud::new(world, behaviour), options).await.unwrap();
        let folder = tempfile::tempdir().unwrap();
        let settings = folder.path().join("settings.json");
        let bench = Self { server, folder, settings };
        bench.write_settings(KEY, SECRET, speed);
        bench
    }

    pub(crate) fn write_settings(&self, key: &str, secret: &str, speed: f64) {
        let settings = json!({
            "cloud": { "kind": "keys", "endpoint": self.server.url(), "key": key, "secret": secret },
            "database": self.folder.path().join("jobs.db"), "cloud_only": true, "speed": speed, "lease_seconds": 2,
        });
        std::fs::write(&self.settings, settings.to_string()).unwrap();
    }

    /// A command on this cloud and this database.
    pub(crate) fn command(&self, arguments: &[&str]) -> Command {
        let mut command = cleanup(arguments);
        command.arg("--settings").arg(&self.settings);
        command
    }

    /// Runs a command to its end.
    pub(crate) async fn run(&self, arguments: &[&str]) -> Output {
        let mut command = self.command(arguments);
        tokio::task::spawn_blocking(move || command.output().unwrap()).await.unwrap()
    }

    /// Records the failover test of the simulator's own world.
    pub(crate) async fn register(&self, volumes: usize) {
        self.register_with(volumes, &[]).await;
    }

    /// The same, with more in the record.
    pub(crate) async fn register_with(&self, volumes: usize, more: &[&str]) {
        let ids = Ids::volumes(volumes);
        let mut arguments =
            vec!["register", "--source-vm", "web01", "--test-vm", Ids::TEST_VM, "--appliance", Ids::APPLIANCE];
        arguments.extend(["--began-at", Ids::BEGAN_AT]);
        for id in &ids {
            arguments.extend(["--volume", id]);
        }
        arguments.extend(more);
        let output = self.run(&arguments).await;
        assert_eq!(output.status.code(), Some(0), "{output:?}");
    }

    /// Waits until the cloud has taken a command. Whoever dies before that leaves a request that may arrive until it expires, which takes a minute.
    pub(crate) fn taken(&self, command: &str) {
        while self.sent(command) == 0 {
            std::thread::yield_now();
        }
    }

    pub(crate) fn sent(&self, command: &str) -> u64 {
        self.server.with_cloud(|cloud| cloud.calls().by_command.get(command).copied().unwrap_or_default())
    }
}

/// A command that runs, ended with the test.
pub(crate) struct Running {
    pub(crate) child: Child,
    out: BufReader<ChildStdout>,
}

impl Running {
    pub(crate) fn start(mut command: Command) -> Self {
        let mut child = command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
        let out = BufReader::new(child.stdout.take().unwrap());
        Self { child, out }
    }

    /// Reads lines until one has this in it.
    pub(crate) fn until(&mut self, part: &str) -> String {
        let mut all = String::new();
        loop {
            let mut line = String::new();
            assert_ne!(self.out.read_line(&mut line).unwrap(), 0, "it ended without {part:?}: {all}");
            if line.contains(part) {
                return line;
            }
            all.push_str(&line);
        }
    }

    pub(crate) fn signal(&self, name: &str) {
        let status = Command::new("kill").args([&format!("-{name}"), &self.child.id().to_string()]).status().unwrap();
        assert!(status.success());
    }

    /// Waits for the end: the code, and what was written beside the answers.
    pub(crate) fn end(mut self) -> (Option<i32>, String) {
        let mut rest = String::new();
        std::io::Read::read_to_string(&mut self.out, &mut rest).unwrap();
        let status = self.child.wait().unwrap();
        let mut beside = String::new();
        if let Some(stderr) = &mut self.child.stderr {
            std::io::Read::read_to_string(stderr, &mut beside).unwrap();
        }
        (status.code(), beside)
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
