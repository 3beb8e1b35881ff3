//! The one error of this crate.

use std::borrow::Cow;
use std::fmt;

/// What went wrong, for code that decides what to do next.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorKind {
    /// The caller's input makes no sense; nothing was changed.
    InvalidInput,
    /// The named thing does not exist.
    NotFound,
    /// Several things fit, or what fits is only a guess; the text lists them.
    Ambiguous,
    /// The plan may not be carried out; the text says why and what to do first.
    Refused,
    /// The world differs from the sealed plan; look at a new plan.
    Drifted,
    /// Another cleanup owns the test VM or one of the volumes.
    Busy,
    /// Another executor runs this cleanup now.
    LeaseLost,
    /// The provider could not be asked.
    Unavailable,
    /// The provider does not let this account do it.
    Denied,
    /// The job repository could not be read or written.
    Repository,
    /// The job repository was written by a newer version of this software.
    NewerVersion,
    /// Something that should not happen; please report it.
    Unexpected,
}

impl ErrorKind {
    /// A stable code, the same in every language binding.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::InvalidInput => "invalid_input",
            Self::NotFound => "not_found",
            Self::Ambiguous => "ambiguous",
            Self::Refused => "refused",
            Self::Drifted => "drifted",
            Self::Busy => "busy",
            Self::LeaseLost => "lease_lost",
            Self::Unavailable => "unavailable",
            Self::Denied => "denied",
            Self::Repository => "repository",
            Self::NewerVersion => "newer_version",
            Self::Unexpected => "unexpected",
        }
    }
}

impl fmt::Display for ErrorKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

/// An error with a kind, one line of text, the operation it happened in and facts about it.
///
/// `Display` is one line; `Debug` is a report with operation, context and source.
pub struct Error {
    kind: ErrorKind,
    message: Cow<'static, str>,
    operation: &'static str,
    context: Vec<(&'static str, String)>,
    advice: Option<&'static str>,
    source: Option<Box<dyn std::error::Error + Send + Sync>>,
}

impl Error {
    /// A new error. `message` is one line, lower case, without a full stop, and names the thing it is about.
    pub fn new(kind: ErrorKind, message: impl Into<Cow<'static, str>>) -> Self {
        Self { kind, message: message.into(), operation: "", context: Vec::new(), advice: None, source: None }
    }

    /// Names the operation it happened in.
    #[must_use]
    pub fn in_operation(mut self, operation: &'static str) -> Self {
        self.operation = operation;
        self
    }

    /// Adds a fact.
    #[must_use]
    pub fn with(mut self, key: &'static str, value: impl fmt::Display) -> Self {
        self.context.push((key, value.to_string()));
        self
    }

    /// Says what to do next, where the kind alone does not tell. One line, lower case, without a full stop, that fits every door.
    #[must_use]
    pub fn advise(mut self, advice: &'static str) -> Self {
        self.advice = Some(advice);
        self
    }

    /// Adds the error beneath.
    #[must_use]
    pub fn caused_by(mut self, source: impl Into<Box<dyn std::error::Error + Send + Sync>>) -> Self {
        self.source = Some(source.into());
        self
    }

    /// What went wrong, for code.
    #[must_use]
    pub fn kind(&self) -> ErrorKind {
        self.kind
    }

    /// Whether trying the same again later can help without any change.
    #[must_use]
    pub fn is_retryable(&self) -> bool {
        matches!(self.kind, ErrorKind::Unavailable | ErrorKind::LeaseLost | ErrorKind::Repository)
    }

    /// The operation it happened in; empty if it has none.
    #[must_use]
    pub fn operation(&self) -> &'static str {
        self.operation
    }

    /// What to do next, if there is more to say than the kind tells.
    #[must_use]
    pub fn advice(&self) -> Option<&'static str> {
        self.advice
    }

    /// The facts that were added, in order.
    #[must_use]
    pub fn context(&self) -> &[(&'static str, String)] {
        &self.context
    }

    /// One fact by its key.
    #[must_use]
    pub fn get(&self, key: &str) -> Option<&str> {
        self.context.iter().find(|(k, _)| *k == key).map(|(_, v)| v.as_str())
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.kind, self.message)?;
        if !self.operation.is_empty() {
            write!(f, "\n  in {}", self.operation)?;
        }
        for (key, value) in &self.context {
            write!(f, "\n  {key}: {value}")?;
        }
        if let Some(advice) = self.advice {
            write!(f, "\n  next: {advice}")?;
        }
        let mut source: Option<&dyn std::error::Error> = self.source.as_deref().map(|s| s as _);
        while let Some(cause) = source {
            write!(f, "\n  caused by: {cause}")?;
            source = cause.source();
        }
        Ok(())
    }
}

impl std::error::Error for Error {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        self.source.as_deref().map(|s| s as _)
    }
}

/// The result of most functions here.
pub type Result<T, E = Error> = std::result::Result<T, E>;
