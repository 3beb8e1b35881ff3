//! Errors as data.

use std::collections::BTreeMap;
use std::error::Error as _;

use cleanup_core::{Error, ErrorKind};
use serde::Serialize;

/// An error as every door tells it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Problem {
    /// The kind, a stable word: `busy`, `drifted`, `refused` …
    pub code: &'static str,
    /// What is wrong, one line.
    pub message: String,
    /// What to do next.
    pub next: &'static str,
    /// Whether the same request may succeed later without any change.
    pub retryable: bool,
    /// What lies beneath, if something does.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cause: Option<String>,
    /// Facts by name, such as `cleanup`: the one that is in the way.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub facts: BTreeMap<String, String>,
}

impl Problem {
    /// A problem of a door's own, before the engine was asked.
    #[must_use]
    pub fn new(code: &'static str, message: impl Into<String>, next: &'static str) -> Self {
        Self { code, message: message.into(), next, retryable: false, cause: None, facts: BTreeMap::new() }
    }
}

impl From<&Error> for Problem {
    fn from(e: &Error) -> Self {
        Self {
            code: e.kind().code(),
            message: e.to_string(),
            next: e.advice().unwrap_or_else(|| next(e.kind())),
            retryable: e.is_retryable(),
            cause: e.source().map(ToString::to_string),
            facts: e.context().iter().map(|(name, value)| ((*name).to_owned(), value.clone())).collect(),
        }
    }
}

impl From<Error> for Problem {
    fn from(e: Error) -> Self {
        Self::from(&e)
    }
}

fn next(kind: ErrorKind) -> &'static str {
    match kind {
        ErrorKind::InvalidInput => "correct what was asked for; nothing was changed",
        ErrorKind::NotFound => "check the id or name against the lists of failover tests and cleanups",
        ErrorKind::Ambiguous => "name the one you mean by its id",
        ErrorKind::Refused => "do what the message says, then ask again; nothing was changed",
        ErrorKind::Drifted => "look at a new plan and start that one; nothing was changed",
        ErrorKind::Busy => "wait for the other cleanup, or resolve it if it is parked",
        ErrorKind::LeaseLost => "another process goes on with it: ask for its report",
        ErrorKind::Unavailable => "see that the cloud and the appliance answer, then ask again",
        ErrorKind::Denied => "give the account the missing permission, then ask again",
        ErrorKind::Repository => "see to the database and its disk, then ask again with the same key",
        ErrorKind::NewerVersion => "use the newer version of this software",
        _ => "please report it, with the text of the error",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_error_keeps_its_code_facts_and_cause() {
        let error = Error::new(ErrorKind::Busy, "taken").with("cleanup", "c1").caused_by(std::io::Error::other("deep"));
        let problem = serde_json::to_value(Problem::from(error)).unwrap();
        assert_eq!(
            problem,
            serde_json::json!({
                "code": "busy", "message": "taken", "next": "wait for the other cleanup, or resolve it if it is parked",
                "retryable": false, "cause": "deep", "facts": { "cleanup": "c1" }
            })
        );
        let advised = Error::new(ErrorKind::Busy, "taken").advise("take another");
        assert_eq!(Problem::from(advised).next, "take another");
    }
}
