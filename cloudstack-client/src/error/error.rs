use std::fmt;
use std::time::Duration;

use super::{ErrorBody, ErrorKind};
use crate::auth::Secrets;
use crate::backend::Sent;
use crate::ids::JobId;

/// The result of a call.
pub type Result<T, E = Error> = std::result::Result<T, E>;

/// Why a call or a job did not do what was asked. Display is one line; Debug adds the facts. Neither contains a key, a secret or a signature.
pub struct Error(Box<Inner>);

struct Inner {
    kind: ErrorKind,
    message: String,
    command: Option<String>,
    job: Option<JobId>,
    status: Option<u16>,
    body: ErrorBody,
    retry_after: Option<Duration>,
    candidates: Vec<String>,
    changes: bool,
    sent: Sent,
    source: Option<Box<dyn std::error::Error + Send + Sync>>,
}

impl Error {
    pub(crate) fn new(kind: ErrorKind, message: impl Into<String>) -> Self {
        Self(Box::new(Inner {
            kind,
            message: message.into(),
            command: None,
            job: None,
            status: None,
            body: ErrorBody::default(),
            retry_after: None,
            candidates: Vec::new(),
            changes: false,
            sent: Sent::No,
            source: None,
        }))
    }

    pub(crate) fn config(message: impl Into<String>) -> Self {
        Self::new(ErrorKind::Config, message)
    }

    pub(crate) fn with_command(mut self, command: &str, changes: bool) -> Self {
        self.0.command = Some(command.to_owned());
        self.0.changes = changes;
        self
    }

    pub(crate) fn with_job(mut self, job: JobId) -> Self {
        self.0.job = Some(job);
        self
    }

    pub(crate) fn with_status(mut self, status: u16) -> Self {
        self.0.status = Some(status);
        self
    }

    pub(crate) fn with_body(mut self, body: ErrorBody) -> Self {
        self.0.body = body;
        self
    }

    pub(crate) fn with_retry_after(mut self, wait: Option<Duration>) -> Self {
        self.0.retry_after = wait;
        self
    }

    pub(crate) fn with_candidates(mut self, ids: Vec<String>) -> Self {
        self.0.candidates = ids;
        self
    }

    pub(crate) fn with_sent(mut self, sent: Sent) -> Self {
        self.0.sent = sent;
        self
    }

    pub(crate) fn with_source(mut self, source: impl std::error::Error + Send + Sync + 'static) -> Self {
        self.0.source = Some(Box::new(source));
        self
    }

    /// The same without these secrets in what the server or the transport may have said. A source is the transport's, which has been scrubbed.
    pub(crate) fn scrubbed(mut self, secrets: &Secrets) -> Self {
        let inner = &mut self.0;
        inner.message = secrets.scrub(&inner.message);
        inner.body.text = inner.body.text.as_deref().map(|text| secrets.scrub(text));
        inner.body.uuids.iter_mut().for_each(|uuid| *uuid = secrets.scrub(uuid));
        self
    }

    pub(crate) fn with_kind(mut self, kind: ErrorKind, message: impl Into<String>) -> Self {
        self.0.kind = kind;
        self.0.message = message.into();
        self
    }

    /// The same error for another who waits. The source stays with the first.
    pub(crate) fn duplicate(&self) -> Self {
        let inner = &self.0;
        Self(Box::new(Inner {
            kind: inner.kind,
            message: inner.message.clone(),
            command: inner.command.clone(),
            job: inner.job.clone(),
            status: inner.status,
            body: inner.body.clone(),
            retry_after: inner.retry_after,
            candidates: inner.candidates.clone(),
            changes: inner.changes,
            sent: inner.sent,
            source: None,
        }))
    }

    /// What happened.
    #[must_use]
    pub fn kind(&self) -> ErrorKind {
        self.0.kind
    }

    /// The command that failed, such as `detachVolume`.
    #[must_use]
    pub fn command(&self) -> Option<&str> {
        self.0.command.as_deref()
    }

    /// The job concerned. Known for a lost reply too: the id is chosen before sending.
    #[must_use]
    pub fn job_id(&self) -> Option<&JobId> {
        self.0.job.as_ref()
    }

    /// The HTTP status of the reply.
    #[must_use]
    pub fn http_status(&self) -> Option<u16> {
        self.0.status
    }

    /// CloudStack's `errorcode`, of the reply or of the failed job.
    #[must_use]
    pub fn error_code(&self) -> Option<u16> {
        self.0.body.code
    }

    /// CloudStack's `cserrorcode`, which names the exception; absent for failed jobs.
    #[must_use]
    pub fn cs_error_code(&self) -> Option<i32> {
        self.0.body.cs_code
    }

    /// CloudStack's own words.
    #[must_use]
    pub fn error_text(&self) -> Option<&str> {
        self.0.body.text.as_deref()
    }

    /// The objects that CloudStack named as the cause.
    #[must_use]
    pub fn uuids(&self) -> &[String] {
        &self.0.body.uuids
    }

    /// The ids of the objects among which a name did not decide; of an error of kind `ambiguous` by [`named`](crate::Pages::named).
    #[must_use]
    pub fn candidates(&self) -> &[String] {
        &self.0.candidates
    }

    /// How long to wait before the next call, when the server throttles.
    #[must_use]
    pub fn retry_after(&self) -> Option<Duration> {
        self.0.retry_after
    }

    /// Whether the command may have changed something in spite of this error. Only `false` allows the conclusion that nothing happened.
    #[must_use]
    pub fn may_have_happened(&self) -> bool {
        match self.kind() {
            ErrorKind::Config | ErrorKind::InvalidRequest | ErrorKind::NotSent | ErrorKind::Auth => false,
            ErrorKind::ClockSkew
            | ErrorKind::Throttled
            | ErrorKind::Api
            | ErrorKind::NotFound
            | ErrorKind::Ambiguous => false,
            // A failed job stopped somewhere on its way.
            ErrorKind::JobFailed | ErrorKind::JobOutcomeUnknown | ErrorKind::JobStillRunning => true,
            ErrorKind::Timeout => self.0.changes && self.0.sent != Sent::No,
            ErrorKind::ReplyLost | ErrorKind::ReplyTooLong | ErrorKind::Http | ErrorKind::Malformed => self.0.changes,
        }
    }

    /// Whether the thing named does not exist: never did, or is gone.
    #[must_use]
    pub fn is_not_found(&self) -> bool {
        self.kind() == ErrorKind::NotFound
            || self.error_code() == Some(431)
                && self.says(&["entity does not exist", "unable to find", "doesn't exist"])
    }

    /// Whether another operation or an existing object is in the way.
    #[must_use]
    pub fn is_conflict(&self) -> bool {
        matches!(self.cs_error_code(), Some(4300 | 4375))
            || matches!(self.error_code(), Some(536 | 537))
            || self.says(&["already exists", "concurrent operations", "already attached"])
    }

    /// Whether the keys are wrong or lack the right.
    #[must_use]
    pub fn is_auth(&self) -> bool {
        self.kind() == ErrorKind::Auth
            || self.cs_error_code() == Some(4365)
            || matches!(self.error_code(), Some(401 | 432 | 511 | 531))
    }

    /// Whether the server asks for fewer calls.
    #[must_use]
    pub fn is_throttled(&self) -> bool {
        self.kind() == ErrorKind::Throttled
    }

    /// Whether the account's limit is reached.
    #[must_use]
    pub fn is_limit(&self) -> bool {
        matches!(self.error_code(), Some(532 | 535)) || matches!(self.cs_error_code(), Some(4280 | 4370))
    }

    /// Whether the cloud has no room.
    #[must_use]
    pub fn is_capacity(&self) -> bool {
        self.error_code() == Some(533) || matches!(self.cs_error_code(), Some(4325 | 4335 | 4340))
    }

    /// Whether a time limit of this client passed.
    #[must_use]
    pub fn is_timeout(&self) -> bool {
        matches!(self.kind(), ErrorKind::Timeout | ErrorKind::JobStillRunning)
    }

    /// Whether the same *read* may succeed later. Says nothing about commands that change something: see [`may_have_happened`](Self::may_have_happened).
    #[must_use]
    pub fn is_retryable(&self) -> bool {
        match self.kind() {
            ErrorKind::NotSent
            | ErrorKind::ReplyLost
            | ErrorKind::Timeout
            | ErrorKind::Malformed
            | ErrorKind::Throttled => true,
            ErrorKind::Http => matches!(self.http_status(), Some(408 | 425 | 429 | 500..=599)),
            ErrorKind::Api => self.error_code() == Some(503),
            _ => false,
        }
    }

    fn says(&self, needles: &[&str]) -> bool {
        // CloudStack answers 431 and 530 for nearly everything; its words are all there is.
        let Some(text) = self.error_text() else { return false };
        let text = text.to_ascii_lowercase();
        needles.iter().any(|needle| text.contains(needle))
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(command) = &self.0.command {
            write!(f, "{command}: ")?;
        }
        f.write_str(&one_line(&self.0.message))?;
        if let Some(text) = self.error_text() {
            write!(f, ": {}", one_line(text).trim_end_matches(['.', ' ']))?;
        }
        match (self.error_code(), self.http_status()) {
            (Some(code), _) => write!(f, " (error {code})")?,
            (None, Some(status)) => write!(f, " (HTTP {status})")?,
            (None, None) => {}
        }
        match &self.0.job {
            Some(job) => write!(f, " [job {job}]"),
            None => Ok(()),
        }
    }
}

/// Server texts may hold line breaks and control characters; a log line must not.
fn one_line(text: &str) -> String {
    text.chars().map(|c| if c.is_control() { ' ' } else { c }).collect()
}

impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let inner = &self.0;
        f.debug_struct("Error")
            .field("kind", &inner.kind)
            .field("message", &inner.message)
            .field("command", &inner.command)
            .field("job", &inner.job)
            .field("http_status", &inner.status)
            .field("body", &inner.body)
            .field("retry_after", &inner.retry_after)
            .field("may_have_happened", &self.may_have_happened())
            .field("source", &inner.source)
            .finish()
    }
}

impl std::error::Error for Error {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        self.0.source.as_deref().map(|source| source as _)
    }
}
