//! Where lines go: text for people, or one JSON object a line.

use cleanup_core::Error;
use cleanup_doors::{Problem, harmless};
use serde::Serialize;
use std::io::Write as _;

use crate::code::Code;

/// How answers are written.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Out {
    /// One JSON object a line instead of text.
    pub(crate) json: bool,
}

impl Out {
    /// An answer: its JSON, or its text.
    pub(crate) fn answer(self, data: &impl Serialize, text: impl FnOnce() -> String) {
        if self.json {
            // Plain data: it can always be written.
            let _ = writeln!(std::io::stdout(), "{}", serde_json::to_string(data).unwrap_or_default());
        } else {
            let _ = writeln!(std::io::stdout(), "{}", text());
        }
    }

    /// A file, as it is.
    pub(crate) fn file(self, text: &str) {
        let _ = std::io::stdout().write_all(text.as_bytes());
    }

    /// Something for a person beside the answer.
    pub(crate) fn note(self, text: &str) {
        if !self.json {
            eprintln!("{text}");
        }
    }

    /// An error, with what to do next.
    pub(crate) fn problem(self, e: &Error) -> Code {
        let problem = Problem::from(e);
        if self.json {
            eprintln!("{}", serde_json::to_string(&problem).unwrap_or_default());
        } else {
            eprintln!("error: {}", harmless(&problem.message));
            if let Some(key) = problem.facts.get("key") {
                eprintln!("key:   {}", harmless(key));
            }
            if let Some(cause) = problem.cause.as_ref().filter(|cause| !problem.message.contains(cause.as_str())) {
                eprintln!("cause: {}", harmless(cause));
            }
            eprintln!("next:  {}", problem.next);
        }
        Code::from(e)
    }
}
