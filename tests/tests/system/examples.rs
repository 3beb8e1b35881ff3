//! The examples as people run them.

use support::FAULTS;

use crate::programs::{example, run, text};

#[test]
fn the_demo_completes_and_says_what_it_did() {
    let output = run("cleanup", &["--speed", "50"]);
    let (out, err) = (text(&output.stdout), text(&output.stderr));
    assert_eq!((output.status.code(), err.as_str()), (Some(0), ""), "{out}");
    for words in [
        "Plan for test VM web01-test-1 (b0000000-0000-4000-8000-00000000000b)",
        "web01-disk-2",
        "COMPLETED: every volume of the record is home, looked at twice; the test VM is deleted, recoverable.",
        "/dev/disk/by-id/virtio-c0000002000040008000",
        "API calls: 9 changes, ",
        "The simulator agrees: every volume exists, none is open in two guests, no call took effect twice.",
    ] {
        assert!(out.contains(words), "no {words:?} in {out}");
    }
    assert!(!out.contains('\u{1b}'), "control characters without a terminal: {out}");
}

#[test]
fn flags_do_what_they_say() {
    let out = |arguments: &[&str]| {
        let output = run("cleanup", arguments);
        (output.status.code(), text(&output.stdout))
    };
    let (code, text) = out(&["--dry-run", "--volumes", "1"]);
    assert_eq!(code, Some(0));
    assert!(text.ends_with("Dry run: nothing was changed.\n") && !text.contains("web01-disk-1"), "{text}");
    let (code, text) = out(&["--keep-vm", "--volumes", "1", "--speed", "50"]);
    assert_eq!(code, Some(0));
    assert!(text.contains("Then the test VM is kept, stopped.") && text.contains("the test VM is stopped."), "{text}");
    let (code, text) = out(&["--fault", "host-unreachable", "--force-stop", "--volumes", "1", "--speed", "50"]);
    assert_eq!(code, Some(2));
    assert!(text.contains("was stopped by force, and nobody can prove that it is off on its host"), "{text}");
    let (code, text) = out(&["--fault", "help"]);
    assert_eq!((code, text.lines().count()), (Some(0), FAULTS.len()));
}

#[test]
fn nonsense_is_answered_in_words() {
    for (arguments, words) in [
        (&["--fault", "gremlins"][..], "error: there is no fault \"gremlins\": --fault help lists them\n"),
        (&["--volumes", "0"], "0 is not in 1..=60"),
        (&["--speed", "fast"], "give a number from 0.1 to 1000; 1 is the speed of a real server"),
        (&["--speed", "0"], "give a number from 0.1 to 1000"),
        (&["--no-such-flag"], "unexpected argument '--no-such-flag'"),
        (&["--config", "x.ini"], "--test-vm <ID>"),
        (&["--config", "/no/such.ini", "--test-vm", "a", "--appliance", "b"], "error: /no/such.ini cannot be read"),
        (&["--config", "Cargo.toml", "--test-vm", "a", "--appliance", "b", "--fault", "x"], "cannot be used with"),
        (&["--cloud-only"], "--config <FILE>"),
    ] {
        let output = run("cleanup", arguments);
        let err = text(&output.stderr);
        assert_eq!(output.status.code(), Some(1), "{arguments:?}: {err}");
        assert!(err.contains(words), "{arguments:?}: {err}");
        assert!(!err.contains("panicked") && !err.contains("backtrace"), "{arguments:?}: {err}");
    }
}

#[test]
fn a_process_that_dies_is_followed_by_one_that_goes_on() {
    // One write, one request of each kind, and the one that is never sent twice.
    for point in ["4", "14", "18", "31"] {
        let output = run("crash", &["--point", point]);
        let out = text(&output.stdout);
        assert_eq!(output.status.code(), Some(0), "{point}: {out}{}", text(&output.stderr));
        assert!(out.contains("completed") && out.contains("Died at 1 points, 0 times with harm"), "{point}: {out}");
    }
    let output = run("crash", &["--point", "9999"]);
    assert_eq!(output.status.code(), Some(1));
    assert_eq!(text(&output.stderr), "error: a cleanup of 2 volumes has fewer than 9999 points: give a smaller one\n");
}

#[test]
fn a_reader_that_goes_away_ends_nothing() {
    let mut child = std::process::Command::new(example("cleanup"))
        .stdout(std::process::Stdio::piped())
        .stderr(std::process::Stdio::piped())
        .spawn()
        .unwrap();
    drop(child.stdout.take());
    let output = child.wait_with_output().unwrap();
    assert_eq!(output.status.code(), Some(0), "{}", text(&output.stderr));
}
