use std::fmt;
use std::sync::Arc;
use std::sync::atomic::AtomicUsize;

use http::HeaderValue;
use url::Url;

use super::client::{Client, Inner};
use super::retry::Retry;
use super::session::Sessions;
use super::version::Newer;
use super::{Concurrency, Counters, ExpiryPolicy, Random, RetryPolicy, Timeouts, Turns};
use crate::auth::{Credentials, ServerClock};
use crate::backend::{Clock, TokioClock, Transport};
use crate::config::Config;
use crate::error::{Error, Result};
use crate::job::{JobPolling, Poller};

/// Builds a [`Client`]. An endpoint and credentials are required; everything else has a default.
#[derive(Default)]
pub struct ClientBuilder {
    endpoint: Option<String>,
    credentials: Option<Credentials>,
    #[cfg(feature = "reqwest")]
    reqwest: crate::backend::ReqwestOptions,
    transport: Option<Arc<dyn Transport>>,
    clock: Option<Arc<dyn Clock>>,
    timeouts: Timeouts,
    retry: RetryPolicy,
    expiry: ExpiryPolicy,
    polling: JobPolling,
    concurrency: Concurrency,
    user_agent: Option<String>,
    max_reply: Option<usize>,
    strict: bool,
    seed: Option<u64>,
}

impl ClientBuilder {
    pub(super) fn new() -> Self {
        Self::default()
    }

    /// Where the API is, such as `https://cloud.example/client/api`. `http` is for loopback addresses and networks that one trusts: keys
    /// are not sent, but passwords, user data and answers would be read by all on the way, so that each client built so logs a warning.
    #[must_use]
    pub fn endpoint(mut self, endpoint: impl Into<String>) -> Self {
        self.endpoint = Some(endpoint.into());
        self
    }

    /// The keys to sign with, or the user to log in.
    #[must_use]
    pub fn credentials(mut self, credentials: Credentials) -> Self {
        self.credentials = Some(credentials);
        self
    }

    /// Takes endpoint, keys, time limits and TLS settings from a configuration.
    #[must_use]
    pub fn config(mut self, config: Config) -> Self {
        self.endpoint = Some(config.endpoint.into());
        self.credentials = Some(config.credentials);
        if let Some(request) = config.request_timeout {
            self.timeouts.request = request;
        }
        if let Some(job) = config.job_timeout {
            self.timeouts.job = job;
        }
        #[cfg(feature = "reqwest")]
        {
            self.reqwest.ca_file = config.ca_file;
            self.reqwest.client_certificate = config.client_certificate;
            self.reqwest.client_key = config.client_key;
            self.reqwest.dangerously_skip_tls_verification = config.dangerously_skip_tls_verification;
        }
        self
    }

    /// How the built-in transport connects. Has no effect with a [`transport`](Self::transport) of your own.
    #[cfg(feature = "reqwest")]
    #[must_use]
    pub fn reqwest(mut self, options: crate::backend::ReqwestOptions) -> Self {
        self.reqwest = options;
        self
    }

    /// Carries requests by something else than HTTP over a socket.
    #[must_use]
    pub fn transport(mut self, transport: Arc<dyn Transport>) -> Self {
        self.transport = Some(transport);
        self
    }

    /// Lives by another clock than the runtime's.
    #[must_use]
    pub fn clock(mut self, clock: Arc<dyn Clock>) -> Self {
        self.clock = Some(clock);
        self
    }

    /// How long to wait for what.
    #[must_use]
    pub fn timeouts(mut self, timeouts: Timeouts) -> Self {
        self.timeouts = timeouts;
        self
    }

    /// How reads are repeated.
    #[must_use]
    pub fn retry(mut self, retry: RetryPolicy) -> Self {
        self.retry = retry;
        self
    }

    /// How long signed requests stay valid.
    #[must_use]
    pub fn expiry(mut self, expiry: ExpiryPolicy) -> Self {
        self.expiry = expiry;
        self
    }

    /// How jobs are watched.
    #[must_use]
    pub fn polling(mut self, polling: JobPolling) -> Self {
        self.polling = polling;
        self
    }

    /// How many requests may be under way at a time.
    #[must_use]
    pub fn concurrency(mut self, concurrency: Concurrency) -> Self {
        self.concurrency = concurrency;
        self
    }

    /// The `User-Agent` header.
    #[must_use]
    pub fn user_agent(mut self, user_agent: impl Into<String>) -> Self {
        self.user_agent = Some(user_agent.into());
        self
    }

    /// The longest reply body to accept, in bytes. Default 64 MiB.
    #[must_use]
    pub fn max_reply(mut self, bytes: usize) -> Self {
        self.max_reply = Some(bytes);
        self
    }

    /// Refuses answers that are not exactly as the table says: an unknown field, or a value of another type, becomes an error of kind
    /// `malformed_reply` that names the command and the field. For tests against a server of a known version.
    ///
    /// Without this, answers are read tolerantly: unknown fields are skipped, a number may come as text and a list of one as an object, and
    /// what cannot be read is absent.
    #[must_use]
    pub fn strict_decoding(mut self) -> Self {
        self.strict = true;
        self
    }

    /// Makes the random pauses between retries repeatable.
    #[must_use]
    pub fn seed(mut self, seed: u64) -> Self {
        self.seed = Some(seed);
        self
    }

    /// The client. Sends nothing yet.
    ///
    /// # Errors
    /// `config` when something is missing or wrong, saying what to do about it.
    pub fn build(self) -> Result<Client> {
        let endpoint = self
            .endpoint
            .ok_or_else(|| Error::config("no endpoint: call endpoint(\"https://…/client/api\") on the builder"))?;
        let endpoint = parse_endpoint(&endpoint)?;
        let credentials =
            self.credentials.ok_or_else(|| Error::config("no keys: call credentials(…) on the builder"))?;
        if let Some(complaint) = credentials.complaint() {
            return Err(Error::config(complaint));
        }
        if endpoint.scheme() == "http" && !is_loopback(&endpoint) {
            tracing::warn!(%endpoint, "requests and answers of this client are not encrypted: use https");
        }
        #[cfg(feature = "reqwest")]
        let transport = match self.transport {
            Some(transport) => transport,
            None => {
                if self.reqwest.dangerously_skip_tls_verification {
                    tracing::warn!(%endpoint, "TLS verification is off for this client: whoever answers can read and change everything");
                }
                Arc::new(crate::backend::ReqwestTransport::to(&endpoint, &self.reqwest)?)
            }
        };
        #[cfg(not(feature = "reqwest"))]
        let transport = self.transport.ok_or_else(|| {
            Error::config("no transport: turn the feature \"reqwest\" on, or call transport(…) on the builder")
        })?;
        let user_agent =
            self.user_agent.unwrap_or_else(|| concat!("cloudstack-client/", env!("CARGO_PKG_VERSION")).to_owned());
        let user_agent = HeaderValue::from_str(&user_agent)
            .map_err(|_| Error::config("the user agent is not a valid header value"))?;
        let seed = self.seed.unwrap_or_else(|| uuid::Uuid::new_v4().as_u64_pair().0);
        Ok(Client(Arc::new_cyclic(|client| Inner {
            endpoint,
            credentials,
            sessions: Sessions::default(),
            newer: Newer::default(),
            transport,
            clock: self.clock.unwrap_or_else(|| Arc::new(TokioClock::new())),
            timeouts: self.timeouts,
            expiry: self.expiry,
            user_agent,
            max_reply: self.max_reply.unwrap_or(64 << 20),
            strict: self.strict,
            retry: Retry::new(self.retry, Random::new(seed)),
            server_clock: ServerClock::new(),
            counters: Counters::default(),
            turns: Turns::new(&self.concurrency, self.polling.tick / 2),
            poller: Poller::new(client.clone(), self.polling),
            longest_page: AtomicUsize::new(0),
            calibration: tokio::sync::Mutex::new(()),
        })))
    }
}

/// Refuses what would leak keys or cannot work.
pub(crate) fn parse_endpoint(text: &str) -> Result<Url> {
    let shown = || {
        // A password may have any of these characters in it, and an `@` may stand in percent.
        let host = text.rsplit('@').next().and_then(|host| host.rsplit("%40").next()).unwrap_or_default();
        host.split(['?', '#']).next().unwrap_or_default().to_owned()
    };
    // Not shown: what stands here instead of a URL may be a key.
    let url = Url::parse(text.trim()).map_err(|error| {
        Error::config(format!("the endpoint is not a URL ({error}); it looks like https://cloud.example/client/api"))
    })?;
    if !matches!(url.scheme(), "http" | "https") || url.host_str().is_none() {
        return Err(Error::config(format!(
            "the endpoint {:?} must start with https:// (or http://) and a host",
            shown()
        )));
    }
    if url.query().is_some() || !url.username().is_empty() || url.password().is_some() {
        return Err(Error::config("the endpoint must be a plain URL, without a query and without a user"));
    }
    if text.trim().contains(char::is_whitespace) {
        return Err(Error::config(format!("the endpoint {:?} has a space in it", shown())));
    }
    if matches!(url.path(), "" | "/") {
        return Err(Error::config(format!("the endpoint {:?} has no path: add /client/api", shown())));
    }
    Ok(url)
}

fn is_loopback(url: &Url) -> bool {
    match url.host() {
        Some(url::Host::Ipv4(address)) => address.is_loopback(),
        Some(url::Host::Ipv6(address)) => address.is_loopback(),
        Some(url::Host::Domain(name)) => name == "localhost" || name.ends_with(".localhost"),
        None => false,
    }
}

impl fmt::Debug for ClientBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ClientBuilder")
            .field("endpoint", &self.endpoint.as_deref().and_then(|text| parse_endpoint(text).ok()))
            .field("timeouts", &self.timeouts)
            .field("retry", &self.retry)
            .field("expiry", &self.expiry)
            .finish_non_exhaustive()
    }
}
