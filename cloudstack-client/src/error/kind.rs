use std::fmt;

/// What happened. More kinds may come; [`code`](Self::code) is stable.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorKind {
    /// The configuration is missing, contradictory or unreadable. Nothing was sent.
    Config,
    /// The request cannot be sent as it was built. Nothing was sent.
    InvalidRequest,
    /// The request surely never reached the server.
    NotSent,
    /// The request may have reached the server, but no complete reply came back.
    ReplyLost,
    /// A time limit of this client passed before a reply came.
    Timeout,
    /// An HTTP error that does not come from CloudStack, such as a proxy's 502 page.
    Http,
    /// A reply that cannot be understood: empty, cut off, not JSON.
    Malformed,
    /// The reply is longer than the client accepts; see [`max_reply`](crate::ClientBuilder::max_reply).
    ReplyTooLong,
    /// The server does not accept these keys.
    Auth,
    /// The server's clock is too far from ours to be bridged.
    ClockSkew,
    /// Too many calls; [`retry_after`](crate::Error::retry_after) says when the window ends.
    Throttled,
    /// CloudStack refused the call or failed at it; see the codes.
    Api,
    /// What was asked for does not exist.
    NotFound,
    /// One was asked for and several exist.
    Ambiguous,
    /// The job ended with an error.
    JobFailed,
    /// The job ended without saying how, as jobs do when the management server restarts. It may have done its work.
    JobOutcomeUnknown,
    /// The job is still running when the patience for it ended. It goes on.
    JobStillRunning,
}

impl ErrorKind {
    /// The stable text code of the kind.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Config => "config",
            Self::InvalidRequest => "invalid_request",
            Self::NotSent => "not_sent",
            Self::ReplyLost => "reply_lost",
            Self::Timeout => "timeout",
            Self::Http => "http",
            Self::Malformed => "malformed_reply",
            Self::ReplyTooLong => "reply_too_long",
            Self::Auth => "auth",
            Self::ClockSkew => "clock_skew",
            Self::Throttled => "throttled",
            Self::Api => "api",
            Self::NotFound => "not_found",
            Self::Ambiguous => "ambiguous",
            Self::JobFailed => "job_failed",
            Self::JobOutcomeUnknown => "job_outcome_unknown",
            Self::JobStillRunning => "job_still_running",
        }
    }
}

impl fmt::Display for ErrorKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}
