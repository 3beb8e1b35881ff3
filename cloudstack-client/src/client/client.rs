use std::fmt;
use std::sync::Arc;
use std::sync::atomic::AtomicUsize;

use jiff::Timestamp;
use url::Url;

use super::retry::Retry;
use super::session::Sessions;
use super::version::Newer;
use super::{ClientBuilder, Counters, ExpiryPolicy, Stats, Timeouts, Turns};
use crate::auth::{Credentials, ServerClock};
use crate::backend::{Clock, Transport};
use crate::ids::JobId;
use crate::job::{Job, Poller};
use crate::request::RawCall;
#[cfg(feature = "reqwest")]
use crate::{Config, Result};

/// A client of one CloudStack, for one user. Cheap to clone; clones share connections, the job poller and what was learnt about the server.
///
/// Every request is a POST with all parameters in its body, reads too: URLs end up in logs, and they would hold the key and the signature.
#[derive(Clone)]
pub struct Client(pub(crate) Arc<Inner>);

pub(crate) struct Inner {
    pub(crate) endpoint: Url,
    pub(crate) credentials: Credentials,
    pub(super) sessions: Sessions,
    pub(super) newer: Newer,
    pub(crate) transport: Arc<dyn Transport>,
    pub(crate) clock: Arc<dyn Clock>,
    pub(crate) timeouts: Timeouts,
    pub(crate) expiry: ExpiryPolicy,
    pub(crate) user_agent: http::HeaderValue,
    pub(crate) max_reply: usize,
    pub(crate) strict: bool,
    pub(crate) retry: Retry,
    pub(crate) server_clock: ServerClock,
    pub(crate) counters: Counters,
    pub(crate) poller: Poller,
    pub(super) turns: Turns,
    /// The most rows of a page: the server's `default.page.size` is no less.
    pub(crate) longest_page: AtomicUsize,
    /// One caller at a time finds out the server's clock.
    pub(crate) calibration: tokio::sync::Mutex<()>,
}

impl Client {
    /// Starts building a client.
    #[must_use]
    pub fn builder() -> ClientBuilder {
        ClientBuilder::new()
    }

    /// A client configured by environment variables; see [`Config::from_env`].
    ///
    /// # Errors
    /// `config`, saying which variable to set.
    #[cfg(feature = "reqwest")]
    pub fn from_env() -> Result<Self> {
        Self::from_config(Config::from_env()?)
    }

    /// A client from a configuration.
    ///
    /// # Errors
    /// `config` when TLS cannot be set up.
    #[cfg(feature = "reqwest")]
    pub fn from_config(config: Config) -> Result<Self> {
        Self::builder().config(config).build()
    }

    /// Any command by its name, for what the table of commands does not know.
    pub fn raw(&self, command: impl Into<String>) -> RawCall {
        RawCall::new(self.clone(), command.into())
    }

    /// A handle for a job that was started before, perhaps by another process.
    #[must_use]
    pub fn job<T>(&self, id: impl Into<JobId>) -> Job<T> {
        Job::from_id(self, id)
    }

    /// The server's time as far as it is known by now, else ours. Sends nothing.
    #[must_use]
    pub fn server_time(&self) -> Timestamp {
        self.0.server_clock.estimate(self.0.clock.monotonic()).middle(self.0.clock.now())
    }

    /// What this client and its clones have sent so far.
    #[must_use]
    pub fn stats(&self) -> Stats {
        self.0.counters.snapshot()
    }

    /// The endpoint.
    #[must_use]
    pub fn endpoint(&self) -> &Url {
        &self.0.endpoint
    }

    /// The clock the client lives by.
    #[must_use]
    pub fn clock(&self) -> &Arc<dyn Clock> {
        &self.0.clock
    }
}

impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Client").field("endpoint", &self.0.endpoint.as_str()).finish_non_exhaustive()
    }
}
