//! Every example runs to its end.
#![cfg(all(
    feature = "reqwest",
    feature = "snapshot",
    feature = "virtual-machine",
    feature = "volume",
    feature = "zone"
))]
#![expect(clippy::unwrap_used, reason = "a test ends where it fails")]

use std::path::PathBuf;
use std::process::Command;

/// The programs, which cargo builds together with the tests, into the folder beside theirs.
fn folder() -> PathBuf {
    let tests = std::env::current_exe().unwrap();
    tests.parent().unwrap().parent().unwrap().join("examples")
}

/// Runs an example; what it wrote.
fn run(name: &str) -> String {
    let program = folder().join(format!("{name}{}", std::env::consts::EXE_SUFFIX));
    assert!(program.exists(), "{} is missing: cargo build -p cloudstack-client --examples", program.display());
    let output = Command::new(program).output().unwrap();
    let (said, complained) = (String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
    assert!(output.status.success(), "{name} failed:\n{said}{complained}");
    said.into_owned()
}

#[test]
fn each_example_says_what_its_reader_came_for() {
    for (name, words) in [
        ("config_files", "3 VMs, 1 login"),
        ("errors", "may have happened: true"),
        ("fan_out", "100 stopped and 0 failed"),
        ("list", "vm-00007 runs Ubuntu"),
        ("paging_to_csv", "page 3: 250 VMs"),
        ("raw", "listHosts: 4 of 4: kvm1, kvm2, kvm3, kvm4"),
        ("snapshot", "before-upgrade is BackedUp"),
        ("start_stop", "rebooted"),
    ] {
        let said = run(name);
        assert!(said.contains(words), "{name} does not say {words:?}:\n{said}");
    }
}

#[test]
fn no_example_is_forgotten() {
    let sources = std::fs::read_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/examples")).unwrap();
    let names = sources.map(|entry| entry.unwrap().file_name().into_string().unwrap());
    let mut names: Vec<String> = names.filter_map(|name| name.strip_suffix(".rs").map(str::to_owned)).collect();
    names.sort();
    let here = include_str!("examples.rs");
    let untested: Vec<&String> = names.iter().filter(|name| !here.contains(&format!("(\"{name}\","))).collect();
    assert!(names.len() == 8 && untested.is_empty(), "{names:?}, not run: {untested:?}");
}
