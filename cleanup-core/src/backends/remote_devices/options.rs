//! How the agent listens, and how it is asked.

use std::net::{Ipv4Addr, SocketAddr};
use std::path::PathBuf;
use std::time::Duration;

use crate::token::Token;

/// How the agent listens.
#[derive(Clone, Debug)]
pub struct AgentOptions {
    /// What callers must know.
    pub token: Token,
    /// Where to listen; port 0 takes any free one.
    pub listen: SocketAddr,
    /// Whether `listen` may be an address that other machines reach. The agent speaks no TLS: who listens there reads the token along.
    pub allow_remote: bool,
    /// How long the inspector may take; 30 s unless told.
    pub patience: Duration,
}

impl AgentOptions {
    /// Listens on any free loopback port.
    #[must_use]
    pub fn new(token: Token) -> Self {
        let listen = SocketAddr::from((Ipv4Addr::LOCALHOST, 0));
        Self { token, listen, allow_remote: false, patience: Duration::from_secs(30) }
    }
}

/// How the agent is asked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RemoteDevicesOptions {
    /// Whether `http` may go to other machines. Whoever is in between can then read the token and answer in the agent's place.
    pub allow_plain_http: bool,
    /// A PEM file with certificates to trust besides the system's, for a proxy with a certificate of one's own.
    pub ca_file: Option<PathBuf>,
    /// How long a connection may take to be made; 5 s unless told.
    pub connect_timeout: Duration,
    /// How long everything may take; 40 s unless told, which is longer than the agent's own patience.
    pub timeout: Duration,
    /// Bytes of the longest answer that is read; 4 MiB unless told, which is some ten thousand devices.
    pub longest_answer: usize,
}

impl Default for RemoteDevicesOptions {
    fn default() -> Self {
        Self {
            allow_plain_http: false,
            ca_file: None,
            connect_timeout: Duration::from_secs(5),
            timeout: Duration::from_secs(40),
            longest_answer: 4 << 20,
        }
    }
}
