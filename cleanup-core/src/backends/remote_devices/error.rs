//! Every error of this backend. None has the token in it, whatever the other side says.

use std::net::SocketAddr;
use std::path::Path;

use reqwest::Url;

use crate::error::{Error, ErrorKind};
use crate::model::VmId;

const LISTEN: &str = "remote_devices.listen";
const DEVICES: &str = "remote_devices.devices";

pub(super) fn exposed(address: SocketAddr) -> Error {
    let text = format!(
        "{address} can be reached from other machines: listen on 127.0.0.1 behind something that speaks TLS, or allow remote access explicitly"
    );
    Error::new(ErrorKind::InvalidInput, text).in_operation(LISTEN)
}

pub(super) fn cannot_listen(address: SocketAddr, error: std::io::Error) -> Error {
    let text = format!("cannot listen on {address}: is the port in use?");
    Error::new(ErrorKind::Unavailable, text)
        .in_operation(LISTEN)
        .advise("give another address or port, or end what listens there")
        .caused_by(error)
}

/// The address itself may hold a password, so it is not repeated.
pub(super) fn address(why: &str) -> Error {
    Error::new(ErrorKind::InvalidInput, format!("the device agent's address {why}"))
}

pub(super) fn plain_http(agent: &Url) -> Error {
    let host = agent.host_str().unwrap_or_default();
    address(&format!(
        "would send the token to {host} for everybody to read: use https, or allow plain http to other machines explicitly"
    ))
}

pub(super) fn ca_file(path: &Path, what: &str) -> Error {
    Error::new(ErrorKind::InvalidInput, format!("the CA file {} {what}", path.display()))
}

pub(super) fn no_client(error: reqwest::Error) -> Error {
    Error::new(ErrorKind::Unexpected, "the device agent's client could not be built").caused_by(error.without_url())
}

/// The agent gave no answer.
pub(super) fn unreachable(agent: &Url, error: reqwest::Error) -> Error {
    let error = error.without_url();
    let what = if error.is_timeout() {
        "did not answer in time".to_owned()
    } else if error.is_connect() {
        format!("cannot be reached ({}): does it run, are the address and its certificate right?", deepest(&error))
    } else {
        "broke the connection off".to_owned()
    };
    about(agent, ErrorKind::Unavailable, &what).caused_by(error)
}

/// What began it: the outer errors say only that connecting failed.
fn deepest(error: &dyn std::error::Error) -> String {
    let mut deepest = error;
    while let Some(source) = deepest.source() {
        deepest = source;
    }
    crate::harmless(&deepest.to_string())
}

/// The agent's answer is none.
pub(super) fn nonsense(agent: &Url, what: &str) -> Error {
    about(agent, ErrorKind::Unavailable, what)
}

/// The agent says no.
pub(super) fn refusal(agent: &Url, kind: ErrorKind, message: &str) -> Error {
    let error = about(agent, kind, &format!("says: {message}"));
    match kind {
        ErrorKind::Denied => error.advise("give the agent and whoever asks it the same token, then ask again"),
        _ => error,
    }
}

pub(super) fn other_appliance(agent: &Url, asked: &VmId, answered: &VmId) -> Error {
    about(agent, ErrorKind::Refused, &format!("was asked for the devices of {asked} and lists those of {answered}"))
}

fn about(agent: &Url, kind: ErrorKind, what: &str) -> Error {
    Error::new(kind, format!("the device agent at {agent} {what}")).in_operation(DEVICES)
}
