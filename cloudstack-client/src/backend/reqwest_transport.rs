use std::path::PathBuf;
use std::time::Duration;

use async_trait::async_trait;
use bytes::{Bytes, BytesMut};

use super::{HttpReply, HttpRequest, Sent, Transport, TransportError};
use crate::error::{Error, ErrorKind, Result};

/// How [`ReqwestTransport`] connects.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ReqwestOptions {
    /// The longest a connection may take to be made, TLS included.
    pub connect_timeout: Duration,
    /// A PEM file with certificates to trust besides the system's.
    pub ca_file: Option<PathBuf>,
    /// Accept any certificate. Only for a loopback test server: it gives the keys to whoever answers.
    pub dangerously_skip_tls_verification: bool,
    /// Obey `HTTPS_PROXY` and the like. Off by default: a proxy sees every key.
    pub system_proxy: bool,
    /// Connections kept open for reuse.
    pub max_idle_connections: usize,
}

impl Default for ReqwestOptions {
    fn default() -> Self {
        Self {
            connect_timeout: Duration::from_secs(5),
            ca_file: None,
            dangerously_skip_tls_verification: false,
            system_proxy: false,
            max_idle_connections: 4,
        }
    }
}

/// Sends requests through reqwest: rustls, HTTP/1.1, gzip, no redirects, no retries, no proxy unless asked for.
#[derive(Debug, Clone)]
pub struct ReqwestTransport {
    http: reqwest::Client,
}

impl ReqwestTransport {
    /// Prepares connections; makes none yet.
    ///
    /// # Errors
    /// `config` when the CA file cannot be read or TLS cannot be set up.
    pub fn new(options: &ReqwestOptions) -> Result<Self> {
        let mut builder = reqwest::Client::builder()
            .redirect(reqwest::redirect::Policy::none())
            .retry(reqwest::retry::never())
            .connect_timeout(options.connect_timeout)
            .gzip(true)
            .http1_only()
            // The server closes idle connections after 30 s; one closed under a request looks like a lost reply.
            .pool_idle_timeout(Duration::from_secs(20))
            .pool_max_idle_per_host(options.max_idle_connections)
            .tcp_nodelay(true);
        if !options.system_proxy {
            builder = builder.no_proxy();
        }
        if let Some(path) = &options.ca_file {
            let pem = std::fs::read(path)
                .map_err(|error| Error::config(format!("cannot read the CA file {}: {error}", path.display())))?;
            let certificates = reqwest::Certificate::from_pem_bundle(&pem).map_err(|error| {
                Error::config(format!("{} is not a PEM file of certificates: {error}", path.display()))
            })?;
            builder = builder.tls_certs_merge(certificates);
        }
        if options.dangerously_skip_tls_verification {
            tracing::warn!("TLS verification is off: whoever answers at the endpoint can take the API keys");
            builder = builder.tls_danger_accept_invalid_certs(true);
        }
        let http =
            builder.build().map_err(|error| Error::new(ErrorKind::Config, format!("cannot set up TLS: {error}")))?;
        Ok(Self { http })
    }
}

#[async_trait]
impl Transport for ReqwestTransport {
    async fn send(&self, request: HttpRequest) -> Result<HttpReply, TransportError> {
        let max_reply = request.max_reply;
        let reply = self
            .http
            .post(request.url)
            .headers(request.headers)
            .body(request.body)
            .timeout(request.timeout)
            .send()
            .await
            .map_err(|error| {
                // A connection error happens before the first byte of the request; everything later may have reached the server.
                translate(error, |error| if error.is_connect() || error.is_builder() { Sent::No } else { Sent::Maybe })
            })?;
        let (status, headers) = (reply.status(), reply.headers().clone());
        let body = read_body(reply, max_reply).await?;
        Ok(HttpReply { status, headers, body })
    }
}

async fn read_body(mut reply: reqwest::Response, max_reply: usize) -> Result<Bytes, TransportError> {
    let announced = reply.content_length().and_then(|length| usize::try_from(length).ok()).unwrap_or(0);
    let mut body = BytesMut::with_capacity(announced.min(max_reply));
    while let Some(chunk) = reply.chunk().await.map_err(|error| translate(error, |_| Sent::ReplyLost))? {
        if body.len() + chunk.len() > max_reply {
            return Err(TransportError::new(Sent::ReplyLost, format!("the reply is longer than {max_reply} bytes")));
        }
        body.extend_from_slice(&chunk);
    }
    Ok(body.freeze())
}

fn translate(error: reqwest::Error, sent: impl Fn(&reqwest::Error) -> Sent) -> TransportError {
    let error = error.without_url();
    let translated = TransportError::new(sent(&error), root_cause(&error));
    if error.is_timeout() { translated.timed_out() } else { translated }
}

/// The whole chain in one line: reqwest's own text says only that sending failed.
fn root_cause(error: &dyn std::error::Error) -> String {
    let mut text = error.to_string();
    let mut source = error.source();
    while let Some(cause) = source {
        text.push_str(": ");
        text.push_str(&cause.to_string());
        source = cause.source();
    }
    text
}
