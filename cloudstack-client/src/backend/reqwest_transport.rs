use std::path::Path;

use async_trait::async_trait;
use bytes::{Bytes, BytesMut};
use http::header::ACCEPT_ENCODING;
use url::Url;

use super::{HttpReply, HttpRequest, ReqwestOptions, Sent, Transport, TransportError};
use crate::error::{Error, Result};

/// Sends requests through reqwest: rustls, HTTP/1.1, gzip, no redirects, no retries, no proxy unless asked for.
#[derive(Debug, Clone)]
pub struct ReqwestTransport {
    http: reqwest::Client,
}

impl ReqwestTransport {
    /// Prepares connections; makes none yet.
    ///
    /// # Errors
    /// `config` when a certificate file cannot be read, the proxy cannot be used or TLS cannot be set up.
    pub fn new(options: &ReqwestOptions) -> Result<Self> {
        Self::build(options, true)
    }

    /// Without reading the system's certificates where nothing is encrypted: that takes some megabytes and milliseconds.
    pub(crate) fn to(endpoint: &Url, options: &ReqwestOptions) -> Result<Self> {
        Self::build(options, endpoint.scheme() != "http" || options.proxy.is_some() || options.system_proxy)
    }

    fn build(options: &ReqwestOptions, encrypted: bool) -> Result<Self> {
        let mut builder = reqwest::Client::builder()
            .redirect(reqwest::redirect::Policy::none())
            .retry(reqwest::retry::never())
            .connect_timeout(options.connect_timeout)
            .no_gzip()
            .http1_only()
            .pool_idle_timeout(options.idle_timeout)
            .pool_max_idle_per_host(options.max_idle_connections)
            .tcp_nodelay(true);
        if !encrypted {
            builder = builder.tls_certs_only([]);
        }
        if !options.system_proxy {
            builder = builder.no_proxy();
        }
        if let Some(url) = &options.proxy {
            let host = url.host_str().unwrap_or_default();
            // The error of the library may quote the URL, which may hold a password. Of other schemes it would take no notice.
            let usable = matches!(url.scheme(), "http" | "https") && !host.is_empty();
            let proxy = usable.then(|| reqwest::Proxy::all(url.as_str()).ok()).flatten().ok_or_else(|| {
                let scheme = url.scheme();
                Error::config(format!(
                    "the {scheme} proxy {host:?} cannot be used: give it as http://host:port or https://host:port"
                ))
            })?;
            builder = builder.proxy(proxy);
        }
        if let Some(path) = &options.ca_file {
            let certificates = reqwest::Certificate::from_pem_bundle(&read(path, "CA file")?)
                .ok()
                .filter(|certificates| !certificates.is_empty())
                .ok_or_else(|| Error::config(format!("{} has no PEM certificates in it", path.display())))?;
            builder = builder.tls_certs_merge(certificates);
        }
        if let Some(path) = &options.client_certificate {
            let mut pem = read(path, "client certificate")?;
            if let Some(key) = &options.client_key {
                pem.push(b'\n');
                pem.extend(read(key, "client key")?);
            }
            let identity = reqwest::Identity::from_pem(&pem).map_err(|_| {
                Error::config(format!("{} and its key are not a client certificate in PEM", path.display()))
            })?;
            builder = builder.identity(identity);
        }
        if options.dangerously_skip_tls_verification {
            builder = builder.tls_danger_accept_invalid_certs(true);
        }
        let http =
            builder.build().map_err(|error| Error::config(format!("cannot set up TLS: {}", root_cause(&error))))?;
        Ok(Self { http })
    }
}

fn read(path: &Path, what: &str) -> Result<Vec<u8>> {
    std::fs::read(path).map_err(|error| Error::config(format!("cannot read the {what} {}: {error}", path.display())))
}

#[async_trait]
impl Transport for ReqwestTransport {
    async fn send(&self, request: HttpRequest) -> Result<HttpReply, TransportError> {
        let max_reply = request.max_reply;
        let reply = self
            .http
            .post(request.url)
            .headers(request.headers)
            // Unpacked by the client, when it is needed and up to a limit.
            .header(ACCEPT_ENCODING, "gzip")
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
    // What is announced is believed only so far: memory is taken as the bytes come. They are counted again when unpacked.
    let announced = reply.content_length().and_then(|length| usize::try_from(length).ok()).unwrap_or(0);
    let mut body = BytesMut::with_capacity(announced.min(max_reply).min(1 << 20));
    while let Some(chunk) = reply.chunk().await.map_err(|error| translate(error, |_| Sent::ReplyLost))? {
        if body.len() + chunk.len() > max_reply {
            return Err(
                TransportError::new(Sent::ReplyLost, format!("the reply is longer than {max_reply} bytes")).too_long()
            );
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
