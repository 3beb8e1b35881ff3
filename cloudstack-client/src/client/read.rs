use std::time::Duration;

use bytes::Bytes;
use tracing::Instrument;

use super::Body;
use super::client::Inner;
use super::diagnose::NOT_THIS_COMMAND;
use super::exchange::{CommandInfo, ReadPurpose, Signing};
use super::stats::count;
use crate::error::{ErrorKind, Result};
use crate::request::{CallOptions, Params};

impl Inner {
    /// As [`read_body`](Self::read_body), unpacked.
    pub(crate) async fn read(
        &self,
        command: &CommandInfo,
        params: &Params,
        options: &CallOptions,
        purpose: ReadPurpose,
    ) -> Result<Bytes> {
        let body = self.read_body(command, params, options, purpose).await?;
        body.unpack().map_err(|error| error.with_command(&command.name, command.changes))
    }

    /// A read: repeated with growing random pauses inside its time limit, and once more when the server's clock turned out to be the obstacle.
    pub(crate) async fn read_body(
        &self,
        command: &CommandInfo,
        params: &Params,
        options: &CallOptions,
        purpose: ReadPurpose,
    ) -> Result<Body> {
        let span = tracing::debug_span!("cloudstack_read", command = %command.name);
        self.read_with_retries(command, params, options, purpose).instrument(span).await
    }

    async fn read_with_retries(
        &self,
        command: &CommandInfo,
        params: &Params,
        options: &CallOptions,
        purpose: ReadPurpose,
    ) -> Result<Body> {
        let deadline = self.clock.monotonic().saturating_add(options.timeout.unwrap_or(self.timeouts.read));
        let per_try = options.request_timeout.unwrap_or(self.timeouts.request);
        let mut tried = 0;
        let mut diagnosed = false;
        loop {
            tried += 1;
            let left = deadline.saturating_sub(self.clock.monotonic());
            let limit = per_try.min(left);
            let error = match self.signed_read(command, params, purpose, limit).await {
                // Another login with the same password would only bring the account closer to being locked.
                Err(error) if error.kind() == ErrorKind::Auth => return Err(error),
                Err(error) => error,
                Ok((signing, result)) => match result {
                    Ok(body) => {
                        self.retry.note_success();
                        return Ok(body);
                    }
                    Err(error) if error.kind() == ErrorKind::Auth && !diagnosed => {
                        diagnosed = true;
                        let recovered = self.within(deadline, self.recover(error, &signing, per_try)).await;
                        recovered.map_err(|error| error.with_command(&command.name, command.changes))?;
                        continue;
                    }
                    // The keys were accepted meanwhile.
                    Err(error) if error.kind() == ErrorKind::Auth && matches!(signing, Signing::Expires(_)) => {
                        return Err(error.with_kind(ErrorKind::Auth, NOT_THIS_COMMAND));
                    }
                    Err(error) => error,
                },
            };
            let Some(pause) = self.retry.pause(&error, tried).filter(|_| options.retry) else { return Err(error) };
            let resume = self.clock.monotonic().saturating_add(pause);
            if resume.saturating_add(Duration::from_millis(1)) >= deadline {
                return Err(error);
            }
            tracing::debug!(command = %command.name, tried, ?pause, kind = %error.kind(), "reading again after a pause");
            count(&self.counters.retries);
            self.clock.sleep_until(resume).await;
        }
    }

    /// One try in its turn. The outer error is that of the login, or that there was no turn.
    async fn signed_read(
        &self,
        command: &CommandInfo,
        params: &Params,
        purpose: ReadPurpose,
        limit: Duration,
    ) -> Result<(Signing, Result<Body>)> {
        let end = self.clock.monotonic().saturating_add(limit);
        let turn = match purpose {
            ReadPurpose::JobResult | ReadPurpose::JobList | ReadPurpose::Probe => {
                self.turns.change(&*self.clock, limit / 2).await
            }
            ReadPurpose::Other => self.turns.read(&*self.clock, limit / 2).await,
        };
        // Signed only now: the signature of one that waits would grow old.
        let _turn = turn.map_err(|error| error.with_command(&command.name, command.changes))?;
        let signing = self.signing(self.read_expiry(), end).await?;
        let left = end.saturating_sub(self.clock.monotonic());
        let result = self.exchange(command, params, signing.clone(), purpose, left).await;
        Ok((signing, result))
    }
}
