use crate::model::{JobError, Key};

/// Under which key an error is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Wrapper {
    /// The command's own.
    Command,
    /// `errorresponse`: the command is unknown or not for this caller.
    Error,
    /// Literally `null`: no command was named.
    Null,
}

/// A command that was refused at once. Jobs that fail are not this: they are accepted, and fail later.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ApiError {
    pub(crate) status: u16,
    pub(crate) cs_code: Option<u16>,
    pub(crate) text: String,
    pub(crate) wrapper: Wrapper,
}

impl ApiError {
    /// The HTTP status, which is CloudStack's error code.
    pub fn status(&self) -> u16 {
        self.status
    }

    /// CloudStack's `cserrorcode`; absent when the request was not let in at all.
    pub fn cs_code(&self) -> Option<u16> {
        self.cs_code
    }

    /// CloudStack's `errortext`.
    pub fn text(&self) -> &str {
        &self.text
    }

    pub(crate) fn new(status: u16, cs_code: u16, text: impl Into<String>) -> Self {
        Self { status, cs_code: Some(cs_code), text: text.into(), wrapper: Wrapper::Command }
    }

    /// A parameter that could not be read.
    pub(crate) fn parameter(text: impl Into<String>) -> Self {
        Self::new(431, 9999, text)
    }

    /// A parameter that can be read and makes no sense.
    pub(crate) fn value(text: impl Into<String>) -> Self {
        Self::new(431, 4350, text)
    }

    pub(crate) fn permission(text: impl Into<String>) -> Self {
        Self::new(531, 4365, text)
    }

    /// One text for everything that keeps a request out.
    pub(crate) fn unauthorized(wrapper: Wrapper) -> Self {
        Self {
            status: 401,
            cs_code: None,
            text: "unable to verify user credentials and/or request signature".to_owned(),
            wrapper,
        }
    }

    pub(crate) fn not_available(command: &str, user: &str) -> Self {
        let text =
            format!("The API [{command}] does not exist or is not available for the account for user id [{user}].");
        Self { wrapper: Wrapper::Error, ..Self::new(432, 9999, text) }
    }

    pub(crate) fn removed(kind: &str, key: Key) -> Self {
        Self::value(format!("Unable to find UUID for id [{key}] of type [{kind}]"))
    }

    /// What a caller who is not root admin is told instead of internal details.
    pub(crate) fn masked(mut self, root_admin: bool) -> Self {
        if !root_admin && matches!(self.status, 530 | 533 | 534) {
            "Internal error executing command, please contact your system administrator".clone_into(&mut self.text);
        }
        self
    }
}

impl From<JobError> for ApiError {
    fn from(error: JobError) -> Self {
        let cs_code = if error.code == 431 { 4350 } else { 4250 };
        Self::new(error.code, cs_code, error.text)
    }
}

impl std::fmt::Display for ApiError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}: {}", self.status, self.text)
    }
}

impl std::error::Error for ApiError {}

pub(crate) type ApiResult<T> = Result<T, ApiError>;
