//! `--simulator`: everything in one process.

use super::bench::{cleanup, lines, text};

/// The output without what differs each time: progress lines and drawn ids.
fn stable(output: &str) -> String {
    let progress = |line: &&str| !line.trim_start().starts_with(|c: char| c.is_ascii_digit());
    let lines = output.lines().filter(progress).map(|line| match line.strip_prefix("Cleanup ") {
        Some(_) => "Cleanup ID",
        None => line,
    });
    lines.collect::<Vec<_>>().join("\n")
}

#[test]
fn a_whole_cleanup_for_people() {
    let output =
        cleanup(&["run", "web01", "--simulator", "--volumes", "2", "--speed", "50", "--yes"]).output().unwrap();
    assert_eq!(output.status.code(), Some(0), "{output:?}");
    let shown = text(&output.stdout);
    insta::assert_snapshot!(stable(&shown));
    assert!(shown.lines().any(|line| line.ends_with("100 % completed")), "{shown}");
    assert!(shown.contains("% detach volume web01-disk-0"), "{shown}");
}

#[test]
fn a_whole_cleanup_for_programs() {
    let output = cleanup(&["run", "web01", "--simulator", "--speed", "50", "--yes", "--json"]).output().unwrap();
    assert_eq!((output.status.code(), text(&output.stderr).as_str()), (Some(0), ""));
    let lines = lines(&output);
    let (plan, rest) = lines.split_first().unwrap();
    let (report, events) = rest.split_last().unwrap();
    assert_eq!(plan["plan_hash"], report["plan_hash"]);
    assert_eq!(report["ending"]["ending"], "completed");
    for (i, event) in events.iter().enumerate() {
        // Exactly the JSON of the engine's own type.
        let same: cleanup_core::ProgressEvent = serde_json::from_value(event.clone()).unwrap();
        assert_eq!(serde_json::to_value(&same).unwrap(), *event);
        assert_eq!(same.seq, i as u64 + 1);
    }
    assert_eq!(events.last().unwrap()["percent"], 100);
}

#[test]
fn nothing_is_done_without_a_yes() {
    for arguments in [&["run", "web01", "--simulator"][..], &["run", "web01", "--simulator", "--json"][..]] {
        let output = cleanup(arguments).output().unwrap();
        assert_eq!(output.status.code(), Some(3), "{output:?}");
        assert!(text(&output.stderr).contains("nothing was changed: --yes does not ask"), "{output:?}");
        // The plan, and nothing after it.
        assert!(text(&output.stdout).contains("web01-disk-2"), "{output:?}");
        assert!(!text(&output.stdout).contains("taking the cleanup"), "{output:?}");
    }
}

/// The hash of no plan.
const NO_PLAN: &str = "0000000000000000000000000000000000000000000000000000000000000000";

#[test]
fn wrong_input_is_refused_in_words() {
    for (arguments, told) in [
        (&["bogus"][..], "unrecognized subcommand"),
        (&["plan", "nobody", "--simulator"][..], "register it first"),
        (&["plan", "web01", "--simulator", "--speed", "0"][..], "speed must be from"),
        (&["plan", "web01"][..], "CLOUDSTACK_ENDPOINT"),
        (&["plan", "web01", "--settings", "/does/not/exist"][..], "/does/not/exist"),
        (&["plan", "web01", "--config", "/does/not/exist"][..], "/does/not/exist"),
        (&["plan", "web01", "--simulator", "--config", "x"][..], "cannot be used with"),
        (&["run", "web01", "--simulator", "--yes", "--key", "a b"][..], "idempotency key"),
        (&["run", "web01", "--simulator", "--yes", "--plan-hash", "x"][..], "64 hex digits"),
        (&["run", "web01", "--simulator", "--yes", "--plan-hash", NO_PLAN][..], "look at a new plan"),
        (&["watch", "web01", "--simulator"][..], "has no cleanup yet"),
        (&["resolve", "11111111-0000-4000-8000-000000000000", "--simulator"][..], "register it first"),
        (&["serve", "--simulator"][..], "openssl rand -hex 32"),
        (&["serve", "--simulator", "--token-file", "/does/not/exist"][..], "/does/not/exist"),
    ] {
        let folder = tempfile::tempdir().unwrap();
        let output = cleanup(arguments).current_dir(folder.path()).output().unwrap();
        assert_eq!(output.status.code(), Some(3), "{arguments:?} {output:?}");
        assert!(text(&output.stderr).contains(told), "{arguments:?} {output:?}");
    }
}

#[test]
fn lists_and_plans_are_shown() {
    let output = cleanup(&["list", "--simulator"]).output().unwrap();
    insta::assert_snapshot!(text(&output.stdout));
    let output = cleanup(&["plan", "web01", "--simulator", "--keep-vm", "--force-stop"]).output().unwrap();
    insta::assert_snapshot!(text(&output.stdout));
    let output = cleanup(&["--help"]).output().unwrap();
    insta::assert_snapshot!(text(&output.stdout));
}
