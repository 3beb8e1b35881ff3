use std::fmt;
use std::time::Duration;

use async_trait::async_trait;
use bytes::Bytes;
use http::{HeaderMap, StatusCode};
use url::Url;

use crate::auth::Secrets;

/// Carries one request to the server and brings back one reply.
///
/// An implementation must never send a request twice, follow a redirect or change a status: the client above decides about all of that.
/// Dropping the future gives the request up; it may still reach the server.
#[async_trait]
pub trait Transport: Send + Sync + fmt::Debug {
    /// Sends the request and waits for the whole reply.
    ///
    /// # Errors
    /// Anything that is not a complete HTTP reply, with what is known about whether the request left. A reply with an error status is `Ok`.
    async fn send(&self, request: HttpRequest) -> Result<HttpReply, TransportError>;
}

/// A request: a POST of `application/x-www-form-urlencoded` data. Debug shows neither body nor query, for they hold keys and signatures.
#[derive(Clone)]
#[non_exhaustive]
pub struct HttpRequest {
    /// The endpoint, such as `https://cloud.example/client/api`.
    pub url: Url,
    /// Headers to send, the content type among them.
    pub headers: HeaderMap,
    /// The form.
    pub body: Bytes,
    /// The longest this one exchange may take. The client enforces it as well.
    pub timeout: Duration,
    /// The longest reply body to accept, in bytes.
    pub max_reply: usize,
}

impl HttpRequest {
    /// A form to be posted.
    #[must_use]
    pub fn new(url: Url, headers: HeaderMap, body: Bytes, timeout: Duration, max_reply: usize) -> Self {
        Self { url, headers, body, timeout, max_reply }
    }
}

impl fmt::Debug for HttpRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("HttpRequest")
            .field("host", &self.url.host_str())
            .field("path", &self.url.path())
            .field("body_bytes", &self.body.len())
            .field("timeout", &self.timeout)
            .finish_non_exhaustive()
    }
}

/// A complete HTTP reply. Debug leaves the body out.
#[derive(Clone)]
#[non_exhaustive]
pub struct HttpReply {
    /// The status, whatever it is; CloudStack uses non-standard ones such as 431 and 530.
    pub status: StatusCode,
    /// The headers.
    pub headers: HeaderMap,
    /// The body: plain, or in gzip with `content-encoding: gzip` among the headers.
    pub body: Bytes,
}

impl HttpReply {
    /// A reply as the server gave it.
    #[must_use]
    pub fn new(status: StatusCode, headers: HeaderMap, body: impl Into<Bytes>) -> Self {
        Self { status, headers, body: body.into() }
    }
}

impl fmt::Debug for HttpReply {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("HttpReply")
            .field("status", &self.status)
            .field("body_bytes", &self.body.len())
            .finish_non_exhaustive()
    }
}

/// How far a request got before it failed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Sent {
    /// It surely did not reach the server: name not resolved, connection refused, TLS handshake failed.
    No,
    /// It may have reached the server.
    Maybe,
    /// It reached the server, which began to answer, but the reply was not complete.
    ReplyLost,
}

/// A request without a complete reply.
#[derive(Debug, Clone)]
pub struct TransportError {
    sent: Sent,
    timeout: bool,
    too_long: bool,
    message: String,
}

impl TransportError {
    /// An error with what is known about the request. The message must not contain the URL's query or the body.
    #[must_use]
    pub fn new(sent: Sent, message: impl Into<String>) -> Self {
        Self { sent, timeout: false, too_long: false, message: message.into() }
    }

    /// Marks the error as a time-out.
    #[must_use]
    pub fn timed_out(mut self) -> Self {
        self.timeout = true;
        self
    }

    /// Marks the error as a reply longer than [`HttpRequest::max_reply`]: asking again would only bring it again.
    #[must_use]
    pub fn too_long(mut self) -> Self {
        self.too_long = true;
        self
    }

    /// The same without these secrets, should an implementation have put them into its message.
    pub(crate) fn scrubbed(mut self, secrets: &Secrets) -> Self {
        self.message = secrets.scrub(&self.message);
        self
    }

    /// How far the request got.
    #[must_use]
    pub fn sent(&self) -> Sent {
        self.sent
    }

    /// Whether the reply was longer than allowed.
    #[must_use]
    pub fn is_too_long(&self) -> bool {
        self.too_long
    }

    /// Whether a time limit ended it.
    #[must_use]
    pub fn is_timeout(&self) -> bool {
        self.timeout
    }
}

impl fmt::Display for TransportError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl std::error::Error for TransportError {}
