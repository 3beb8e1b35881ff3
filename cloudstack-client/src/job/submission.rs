use super::Job;
use crate::error::{Error, Result};

/// What is known about the fate of an asynchronous command that was sent once.
#[derive(Debug)]
#[must_use = "a refused or unknown submission must be looked at"]
pub enum Submission<T> {
    /// The job exists.
    Accepted(Job<T>),
    /// The command surely was not carried out: the server said no, or the request never left.
    Refused(Error),
    /// Nobody knows: the reply was lost or cannot be understood. The handle has the id that was sent; ask it before doing anything else.
    Unknown(Job<T>, Error),
}

impl<T> Submission<T> {
    /// The job, or the error, which tells a refusal from an unknown fate by [`may_have_happened`](Error::may_have_happened).
    ///
    /// # Errors
    /// The error of `Refused` and `Unknown`.
    pub fn into_result(self) -> Result<Job<T>> {
        match self {
            Self::Accepted(job) => Ok(job),
            Self::Refused(error) | Self::Unknown(_, error) => Err(error),
        }
    }

    /// The handle, except of a refused command.
    #[must_use]
    pub fn job(&self) -> Option<&Job<T>> {
        match self {
            Self::Accepted(job) | Self::Unknown(job, _) => Some(job),
            Self::Refused(_) => None,
        }
    }
}
