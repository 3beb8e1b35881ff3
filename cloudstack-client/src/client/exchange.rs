use std::borrow::Cow;
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use http::header::{ACCEPT, CONTENT_TYPE, COOKIE, DATE, LOCATION, USER_AGENT};
use http::{HeaderMap, HeaderValue, StatusCode};
use jiff::Timestamp;
use url::Url;

use super::Body;
use super::client::Inner;
use super::session::Session;
use super::stats::count;

use crate::auth::{Secrets, encode_form, server_format, sign};
use crate::backend::{HttpReply, HttpRequest, Sent, TransportError};
use crate::decode::wrapped;
use crate::error::{Error, ErrorBody, ErrorKind, Result};
use crate::request::Params;

/// What a command is, as far as sending it matters.
#[derive(Debug, Clone)]
pub(crate) struct CommandInfo {
    pub(crate) name: Cow<'static, str>,
    pub(crate) changes: bool,
}

impl CommandInfo {
    pub(crate) const fn read(name: &'static str) -> Self {
        Self { name: Cow::Borrowed(name), changes: false }
    }

    pub(crate) const fn change(name: &'static str) -> Self {
        Self { name: Cow::Borrowed(name), changes: true }
    }
}

/// Errors are shorter than this.
const LONG: usize = 64 * 1024;

/// What a read is counted as.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum ReadPurpose {
    Other,
    JobResult,
    JobList,
    Probe,
}

/// How a request proves whose it is.
#[derive(Debug, Clone)]
pub(crate) enum Signing {
    /// Signature version 3 with this expiry.
    Expires(Timestamp),
    /// The old version, which never expires. Refused by servers that enforce expiry.
    Unlimited,
    /// Not at all: the user has logged in.
    Session(Arc<Session>),
}

impl Inner {
    /// How a call goes out: signed with an expiry, or in a session, which is begun now if need be and if that succeeds before `end`.
    ///
    /// # Errors
    /// Those of the login. The call itself was not sent.
    pub(super) async fn signing(&self, expires: Timestamp, end: Duration) -> Result<Signing> {
        match self.credentials.user() {
            None => Ok(Signing::Expires(expires)),
            Some(user) => self.session(user, end).await.map(Signing::Session),
        }
    }

    /// One exchange: sign, send, look at the status. Never repeats anything.
    pub(crate) async fn exchange(
        &self,
        command: &CommandInfo,
        params: &Params,
        signing: Signing,
        purpose: ReadPurpose,
        timeout: Duration,
    ) -> Result<Body> {
        if let Some(name) = params.find_unprintable() {
            let message = format!("parameter {name} holds a control character, which the server refuses");
            return Err(Error::new(ErrorKind::InvalidRequest, message).with_command(&command.name, command.changes));
        }
        if timeout.is_zero() {
            return Err(timed_out(Sent::No).with_command(&command.name, command.changes));
        }
        self.newer.warn(command, params);
        self.count(command, purpose);
        let mut proof = Secrets::default();
        let request = self.request(command, params, &signing, timeout, &mut proof);
        let secrets = || self.secrets().and(&proof).and(&params.secrets(&command.name));
        let sent_at = self.clock.monotonic();
        let result = match request {
            Ok(request) => {
                self.carry(&command.name, request, timeout, secrets).await.and_then(|reply| self.judge(reply))
            }
            Err(error) => Err(error),
        };
        if let Ok(body) = &result {
            self.note_version(command, body.as_plain());
            match signing {
                Signing::Expires(expires) => self.server_clock.note_accepted(expires, sent_at),
                Signing::Unlimited => self.server_clock.note_key_accepted(),
                Signing::Session(_) => {}
            }
        }
        result.map_err(|error| error.scrubbed(&secrets()).with_command(&command.name, command.changes))
    }

    /// Brings one request to the server and its reply back, within a time limit. What the transport says of a failure is told without `secrets`.
    pub(super) async fn carry(
        &self,
        command: &str,
        request: HttpRequest,
        timeout: Duration,
        secrets: impl Fn() -> Secrets,
    ) -> Result<HttpReply> {
        let sent_at = self.clock.monotonic();
        let expired = sent_at.saturating_add(timeout);
        let reply = tokio::select! {
            biased;
            reply = self.transport.send(request) => reply,
            () = self.clock.sleep_until(expired) => Err(TransportError::new(Sent::Maybe, "no reply in time").timed_out()),
        };
        let received_at = self.clock.monotonic();
        let took = received_at.saturating_sub(sent_at);
        match reply.map_err(|error| error.scrubbed(&secrets())) {
            Ok(reply) => {
                self.note_date(&reply.headers, sent_at, received_at);
                let status = reply.status.as_u16();
                tracing::debug!(command, status, ?took, bytes = reply.body.len(), "CloudStack replied");
                Ok(reply)
            }
            Err(error) => {
                tracing::debug!(command, ?took, sent = ?error.sent(), "no reply from CloudStack: {error}");
                Err(no_reply(error, &self.endpoint))
            }
        }
    }

    fn count(&self, command: &CommandInfo, purpose: ReadPurpose) {
        let counters = &self.counters;
        count(match purpose {
            _ if command.changes => &counters.changes,
            ReadPurpose::Other => &counters.reads,
            ReadPurpose::JobResult => &counters.result_reads,
            ReadPurpose::JobList => &counters.job_lists,
            ReadPurpose::Probe => &counters.probes,
        });
    }

    fn request(
        &self,
        command: &CommandInfo,
        params: &Params,
        signing: &Signing,
        timeout: Duration,
        proof: &mut Secrets,
    ) -> Result<HttpRequest> {
        let mut all = vec![("command", &*command.name), ("response", "json")];
        let expires = match signing {
            Signing::Expires(moment) => Some(server_format(*moment)),
            Signing::Unlimited | Signing::Session(_) => None,
        };
        if let Some(expires) = &expires {
            all.extend([("signatureversion", "3"), ("expires", expires)]);
        }
        all.extend(params.iter());
        if let Signing::Session(session) = signing {
            all.push(("sessionkey", session.key()));
            *proof = session.secrets();
            return Ok(self.form(all, Some(session.cookies()?), timeout));
        }
        let (api_key, secret_key) = self.credentials.keys().unwrap_or_default();
        all.push(("apikey", api_key));
        let signature = sign(all.iter().copied(), secret_key);
        all.push(("signature", &signature));
        *proof = [signature.as_str()].into_iter().collect();
        Ok(self.form(all, None, timeout))
    }

    /// The POST of a form.
    pub(super) fn form(
        &self,
        fields: Vec<(&str, &str)>,
        cookies: Option<HeaderValue>,
        timeout: Duration,
    ) -> HttpRequest {
        let mut headers = HeaderMap::new();
        headers.insert(CONTENT_TYPE, HeaderValue::from_static("application/x-www-form-urlencoded"));
        headers.insert(ACCEPT, HeaderValue::from_static("application/json"));
        headers.insert(USER_AGENT, self.user_agent.clone());
        if let Some(cookies) = cookies {
            headers.insert(COOKIE, cookies);
        }
        HttpRequest::new(self.endpoint.clone(), headers, Bytes::from(encode_form(fields)), timeout, self.max_reply)
    }

    fn note_date(&self, headers: &HeaderMap, sent: Duration, received: Duration) {
        let date = headers.get(DATE).and_then(|date| date.to_str().ok());
        if let Some(date) = date.and_then(|date| jiff::fmt::rfc2822::parse(date).ok()) {
            self.server_clock.note_date(date.timestamp(), sent, received);
        }
    }

    /// A body to decode, or the error it says.
    pub(super) fn judge(&self, reply: HttpReply) -> Result<Body> {
        let status = reply.status;
        let redirected = redirected(&reply);
        let body = Body::of(reply, self.max_reply);
        if status == StatusCode::OK && body.announced() > LONG {
            return Ok(body);
        }
        let body = body.unpack()?;
        if status == StatusCode::OK && body.trim_ascii_start().starts_with(b"<") {
            let message =
                "the answer is a page for people, not CloudStack's: the endpoint's path is usually /client/api";
            return Err(Error::new(ErrorKind::Malformed, message).with_status(200).with_sent(Sent::ReplyLost));
        }
        if status == StatusCode::OK {
            if body.is_empty() {
                // The servlet does this when it fails outside of the command itself.
                return Err(Error::new(ErrorKind::Malformed, "the server sent an empty reply")
                    .with_status(200)
                    .with_sent(Sent::ReplyLost));
            }
            return match self.error_body(&body) {
                Some(error) => Err(api_error(error, status)),
                None => Ok(Body::unpacked(body)),
            };
        }
        match self.error_body(&body) {
            Some(error) => Err(api_error(error, status)),
            None => {
                let message = match redirected {
                    Some(there) => format!(
                        "the server redirects to {there}, which is not followed: give the endpoint as it is, with https and /client/api"
                    ),
                    None => "the answer is not from CloudStack but from something in between".to_owned(),
                };
                Err(Error::new(ErrorKind::Http, message).with_status(status.as_u16()).with_sent(Sent::Maybe))
            }
        }
    }

    /// What nothing printed may hold, whatever was asked.
    pub(crate) fn secrets(&self) -> Secrets {
        self.credentials.secrets().and(&self.sessions.secrets())
    }

    fn error_body(&self, body: &[u8]) -> Option<ErrorBody> {
        // Errors are short; a long list is not parsed twice.
        let needle = b"\"errorcode\"";
        if body.len() > LONG || !body.windows(needle.len()).any(|window| window == needle) {
            return None;
        }
        ErrorBody::read(&wrapped(body).ok()?)
    }
}

/// Where a redirect leads, without what may be secret in it.
fn redirected(reply: &HttpReply) -> Option<String> {
    let location = reply.headers.get(LOCATION).filter(|_| reply.status.is_redirection())?;
    let text = location.to_str().ok()?;
    match Url::parse(text) {
        Ok(url) => {
            // A servlet container writes a session's id behind a semicolon.
            let path = url.path().split(';').next().unwrap_or_default();
            Some(format!("{}{path}", url.origin().ascii_serialization()))
        }
        Err(_) => text.split(['?', '#', ';']).next()?.rsplit('@').next().map(str::to_owned),
    }
}

fn no_reply(error: TransportError, endpoint: &Url) -> Error {
    let (sent, timeout) = (error.sent(), error.is_timeout());
    let what = match (timeout, sent) {
        (true, _) => return timed_out(sent).with_source(error),
        (false, _) if error.is_too_long() => {
            return Error::new(ErrorKind::ReplyTooLong, error.to_string()).with_sent(sent);
        }
        (false, Sent::No) => {
            // Host and port only: a URL may hold more than should be shown.
            let (host, port) = (endpoint.host_str().unwrap_or_default(), endpoint.port_or_known_default().unwrap_or(0));
            Error::new(ErrorKind::NotSent, format!("cannot reach the server at {host}:{port}"))
        }
        (false, Sent::Maybe) => Error::new(ErrorKind::ReplyLost, "the connection broke before a reply came"),
        (false, Sent::ReplyLost) => Error::new(ErrorKind::ReplyLost, "the connection broke within the reply"),
    };
    let (kind, text) = (what.kind(), what.to_string());
    what.with_kind(kind, format!("{text}: {error}")).with_sent(sent)
}

fn timed_out(sent: Sent) -> Error {
    Error::new(ErrorKind::Timeout, "no reply within the time limit").with_sent(sent)
}

fn api_error(body: ErrorBody, status: StatusCode) -> Error {
    let wait = body.retry_after_ms().map(Duration::from_millis);
    let (kind, message) = match body.code.unwrap_or(status.as_u16()) {
        401 => (ErrorKind::Auth, "the server does not accept the signature"),
        429 => (ErrorKind::Throttled, "too many calls"),
        511 => {
            (ErrorKind::Api, "the user's second factor has not been given, which this client cannot do: use API keys")
        }
        _ => (ErrorKind::Api, "refused"),
    };
    Error::new(kind, message).with_status(status.as_u16()).with_body(body).with_retry_after(wait)
}
