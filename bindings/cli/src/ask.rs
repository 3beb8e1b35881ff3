//! Asking a person.

use std::io::{BufRead, IsTerminal, Write};

use cleanup_core::{Error, ErrorKind, Plan, Result};
use cleanup_doors::harmless;

/// Asks for the test VM's name. Whoever is not at a terminal is refused.
pub(crate) fn confirm(plan: &Plan) -> Result<()> {
    if !(std::io::stdin().is_terminal() && std::io::stderr().is_terminal()) {
        return Err(refused("nobody is at a terminal to confirm the plan, so nothing was changed: --yes does not ask"));
    }
    answered(plan, &mut std::io::stdin().lock(), &mut std::io::stderr())
}

fn answered(plan: &Plan, from: &mut impl BufRead, to: &mut impl Write) -> Result<()> {
    let name = if plan.test_vm_name.is_empty() { plan.test_vm.to_string() } else { harmless(&plan.test_vm_name) };
    // A prompt that cannot be shown is one that nobody answers.
    let _ = write!(to, "Type the name of the test VM ({name}) to go on: ").and_then(|()| to.flush());
    let mut line = String::new();
    if from.read_line(&mut line).is_err() || line.trim() != name.trim() {
        return Err(refused(format!("that is not {name}, so nothing was changed")));
    }
    Ok(())
}

fn refused(text: impl Into<std::borrow::Cow<'static, str>>) -> Error {
    Error::new(ErrorKind::Refused, text)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ask(name: &str, answer: &str) -> (bool, String) {
        let plan: Plan = serde_json::from_value(serde_json::json!({
            "test": "t", "source_vm": "web01", "test_vm": "the-id", "test_vm_name": name, "test_vm_power": "running",
            "appliance": "a", "appliance_name": "a", "volumes": [], "disposable": [], "after": "delete_vm",
            "consent": { "forced_stop": "never", "proof": "device" }, "warnings": [], "observed_at": "2026-01-01T00:00:00Z"
        }))
        .unwrap();
        let mut shown = Vec::new();
        let ok = answered(&plan, &mut answer.as_bytes(), &mut shown).is_ok();
        (ok, String::from_utf8(shown).unwrap())
    }

    #[test]
    fn only_the_name_goes_on() {
        assert!(ask("web01-test-1", "web01-test-1\n").0);
        assert!(ask("", "the-id\n").0);
        for answer in ["", "\n", "y\n", "yes\n", "web01-test-2\n", "WEB01-TEST-1\n", "the-id\n"] {
            assert!(!ask("web01-test-1", answer).0, "{answer:?}");
        }
    }

    #[test]
    fn a_name_cannot_write_to_the_terminal() {
        let (ok, shown) = ask("a\u{1b}[2J\nb", "a\u{fffd}[2J\u{fffd}b\n");
        assert!(ok);
        assert!(!shown.contains(['\u{1b}', '\n']), "{shown:?}");
    }
}
