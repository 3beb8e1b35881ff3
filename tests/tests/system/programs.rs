//! The programs of this workspace, as processes.

use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Output, Stdio};
use std::time::SystemTime;

/// Where cargo puts programs, seen from this test.
fn target() -> PathBuf {
    let here = std::env::current_exe().unwrap();
    here.ancestors().nth(2).unwrap().to_owned()
}

/// A program that was built before, and not before its sources changed.
fn built(program: PathBuf, sources: &[&str]) -> PathBuf {
    let advice =
        "build the programs first: cargo build -p examples --examples -p cloudstack-simulator -p cleanup-cli --bins";
    let Ok(found) = std::fs::metadata(&program) else { panic!("there is no {}; {advice}", program.display()) };
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
    let newest = sources.iter().map(|folder| newest(&root.join(folder))).max().unwrap();
    assert!(found.modified().unwrap() >= newest, "{} is older than its sources; {advice}", program.display());
    program
}

fn newest(folder: &Path) -> SystemTime {
    let entries = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let times =
        entries.map(|path| if path.is_dir() { newest(&path) } else { path.metadata().unwrap().modified().unwrap() });
    times.max().unwrap_or(SystemTime::UNIX_EPOCH)
}

pub(crate) fn example(name: &str) -> PathBuf {
    built(target().join("examples").join(name), &["examples/support"])
}

/// The programs that ship are there, and as new as their sources.
pub(crate) fn both_built() {
    built(target().join("cloudstack-simulator"), &["cloudstack-simulator/src"]);
    // Not the core's: it has files that only its own tests are built from.
    built(target().join("cleanup"), &["bindings/cli/src", "bindings/common/src"]);
}

/// Runs an example to its end, without a terminal.
pub(crate) fn run(name: &str, arguments: &[&str]) -> Output {
    Command::new(example(name)).args(arguments).env_remove("RUST_LOG").stdin(Stdio::null()).output().unwrap()
}

pub(crate) fn text(bytes: &[u8]) -> String {
    String::from_utf8(bytes.to_vec()).unwrap()
}

/// The simulator as a process of its own.
pub(crate) struct Simulator {
    child: Child,
    /// The endpoint of its API.
    pub(crate) url: String,
}

impl Simulator {
    pub(crate) fn start(flags: &[&str]) -> Self {
        let program = built(target().join("cloudstack-simulator"), &["cloudstack-simulator/src"]);
        let mut child =
            Command::new(program).args(["--listen", "127.0.0.1:0"]).args(flags).stdout(Stdio::piped()).spawn().unwrap();
        let mut line = String::new();
        BufReader::new(child.stdout.take().unwrap()).read_line(&mut line).unwrap();
        Self { child, url: line.trim().to_owned() }
    }

    /// The root of its control API.
    pub(crate) fn control(&self) -> String {
        self.url.replace("/client/api", "/control")
    }
}

impl Drop for Simulator {
    fn drop(&mut self) {
        // It may have ended by itself.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
