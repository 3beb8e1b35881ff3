use std::future::Future;
use std::time::Duration;

use super::client::Inner;
use crate::backend::Sent;
use crate::error::{Error, ErrorKind, Result};

impl Inner {
    /// What has to be done before a command can be sent ends with the command's own time. Others may wait for the same thing with limits of
    /// their own.
    pub(crate) async fn within<T>(&self, end: Duration, preparation: impl Future<Output = Result<T>>) -> Result<T> {
        tokio::select! {
            biased;
            result = preparation => result,
            () = self.clock.sleep_until(end) => {
                Err(Error::new(ErrorKind::Timeout, "the time limit passed before it could be sent").with_sent(Sent::No))
            }
        }
    }
}

/// What went wrong before a command was sent, or after it was refused: whatever became of that, the command has changed nothing.
pub(super) fn unsent(error: Error, what: &str) -> Error {
    match error.kind() {
        ErrorKind::Timeout => error.with_sent(Sent::No),
        ErrorKind::ReplyLost | ErrorKind::ReplyTooLong | ErrorKind::Http | ErrorKind::Malformed => {
            Error::new(ErrorKind::NotSent, format!("{what}: {error}"))
        }
        _ => error,
    }
}
