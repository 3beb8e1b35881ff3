//! Every error of this backend.

use reqwest::{StatusCode, Url};

use super::wire::Refusal;
use crate::error::{Error, ErrorKind};
use crate::text::{harmless, without_secrets};

/// Characters of the daemon's own words that are repeated.
const LONGEST_MESSAGE: usize = 300;

/// The address itself may hold a password, so it is not repeated.
pub(super) fn address(why: &str) -> Error {
    Error::new(ErrorKind::InvalidInput, format!("the Volume Daemon's address {why}"))
}

pub(super) fn not_here(daemon: &Url) -> Error {
    let host = daemon.host_str().unwrap_or_default();
    address(&format!(
        "is {host}, another machine: the daemon asks nobody who they are and encrypts nothing, so run this on the appliance, lead the way there through an \
         encrypted tunnel that ends on this machine, or allow a remote daemon explicitly"
    ))
}

pub(super) fn no_client(error: reqwest::Error) -> Error {
    Error::new(ErrorKind::Unexpected, "the Volume Daemon's client could not be built").caused_by(error.without_url())
}

/// The daemon gave no answer.
pub(super) fn unreachable(daemon: &Url, error: reqwest::Error) -> Error {
    // A connection that does not come about in time is both.
    let what = if error.is_connect() {
        "cannot be reached: does its service run, and is the address right?"
    } else if error.is_timeout() {
        "did not answer in time"
    } else {
        "broke the connection off"
    };
    about(daemon, what).caused_by(error.without_url())
}

/// The daemon's answer is none.
pub(super) fn nonsense(daemon: &Url, what: &str) -> Error {
    about(daemon, what)
}

/// The daemon says no, or something in front of it does.
pub(super) fn refusal(daemon: &Url, status: StatusCode, body: &[u8]) -> Error {
    match serde_json::from_slice::<Refusal>(body) {
        Ok(refusal) => about(daemon, &format!("answers {}: {}", status.as_u16(), quote(&refusal.error))),
        Err(_) => about(
            daemon,
            &format!("answers {} without an error of its own: is something else listening there?", status.as_u16()),
        ),
    }
    .with("status", status.as_u16())
}

/// The daemon has no such route.
pub(super) fn no_route(daemon: &Url, route: &str) -> Error {
    about(daemon, &format!("does not have {route}: it is older than what this software knows, or something else"))
}

/// The daemon's words, short, on one line and without the secrets that its errors may repeat. Shown, and never read to decide anything.
pub(super) fn quote(message: &str) -> String {
    harmless(&without_secrets(message)).chars().take(LONGEST_MESSAGE).collect()
}

fn about(daemon: &Url, what: &str) -> Error {
    Error::new(ErrorKind::Unavailable, format!("the Volume Daemon at {daemon} {what}"))
        .in_operation("volume_daemon")
        .advise("see that the Volume Daemon runs, and that the settings name it rightly, then ask again")
}
