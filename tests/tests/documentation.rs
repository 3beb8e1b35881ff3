//! What the documentation says of tests is so.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on panics")]

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap().to_owned()
}

/// Every Rust file of the workspace.
fn sources(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        if path.is_dir() && !name.starts_with('.') && name != "target" && name != "node_modules" {
            sources(&path, found);
        } else if path.extension().is_some_and(|kind| kind == "rs") {
            found.push(path);
        }
    }
}

/// The names of a file's tests: functions below a test attribute, and rows of the tables from which macros make tests, `name: …;`.
fn tests_of(text: &str) -> BTreeSet<String> {
    let mut tests = BTreeSet::new();
    let (mut marked, mut in_table) = (false, false);
    for line in text.lines().map(str::trim) {
        if line.starts_with("#[") {
            marked |= line.starts_with("#[test]") || line.contains("::test");
        } else if let Some((_, after)) = line.split_once("fn ") {
            if marked {
                tests.extend(after.split(['(', '<']).next().map(str::to_owned));
            }
            marked = false;
        } else if let Some((name, _)) = line.split_once(": ").filter(|_| in_table) {
            tests.insert(name.to_owned());
        }
        match line {
            "troubles! {" => in_table = true,
            "}" => in_table = false,
            _ => {}
        }
    }
    tests
}

fn all_tests() -> BTreeSet<String> {
    let mut files = Vec::new();
    sources(&root(), &mut files);
    files.iter().flat_map(|file| tests_of(&std::fs::read_to_string(file).unwrap())).collect()
}

#[test]
fn every_recorded_failure_has_a_row_and_every_named_test_exists() {
    let page = std::fs::read_to_string(root().join("docs/deployed-failures.md")).unwrap();
    let tests = all_tests();
    let mut numbers = Vec::new();
    for row in page.lines().filter(|line| line.starts_with("| ")) {
        let cells: Vec<&str> = row.trim_matches('|').split(" | ").map(str::trim).collect();
        let [number, _, reason, shown] = cells.as_slice() else { panic!("four cells: {row}") };
        let Ok(number) = number.parse::<u32>() else { continue };
        numbers.push(number);
        assert!(reason.len() > 20, "no reason: {row}");
        let named: Vec<&str> = shown.split('`').skip(1).step_by(2).collect();
        assert!(!named.is_empty() || *shown == "–" && reason.contains("out of scope"), "nothing shows it: {row}");
        for name in named {
            assert!(tests.contains(name), "row {number} names {name}, and there is no such test");
        }
    }
    assert_eq!(numbers, (1..=55).collect::<Vec<u32>>());
}

#[test]
fn only_tests_count_as_tests() {
    let found = tests_of(
        "fn helper() {}\n#[test]\n#[ignore]\nfn one() {}\n  #[tokio::test(flavor = \"x\")]\n  async fn two() {}\ntroubles! {\n    three: Trouble::Lie;\n}\nfield: u8,\n",
    );
    assert_eq!(found, ["one", "three", "two"].map(str::to_owned).into());
}
