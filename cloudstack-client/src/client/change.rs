use bytes::Bytes;
use jiff::Timestamp;
use tracing::Instrument;

use super::client::Inner;
use super::exchange::{CommandInfo, ReadPurpose, Signing};
use crate::error::{Error, ErrorKind, Result};
use crate::request::{CallOptions, Params};

impl Inner {
    /// A command that changes something: sent exactly once or not at all.
    pub(crate) async fn change(
        &self,
        command: &CommandInfo,
        params: &Params,
        options: &CallOptions,
        expires: Option<Timestamp>,
    ) -> Result<Bytes> {
        self.calibrate().await.map_err(|error| error.with_command(&command.name, true))?;
        let expires = match expires {
            Some(chosen) => self.check_expiry(chosen).map_err(|error| error.with_command(&command.name, true))?,
            None => self.change_expiry(),
        };
        let limit = options.request_timeout.or(options.timeout).unwrap_or(self.timeouts.request);
        let span = tracing::debug_span!("cloudstack_change", command = %command.name, job = params.get("customjobid"));
        let exchange = self.exchange(command, params, Signing::Expires(expires), ReadPurpose::Other, limit);
        let result = exchange.instrument(span).await;
        match result {
            // It was refused, so nothing happened; the reads that find out why are harmless.
            Err(error) if error.kind() == ErrorKind::Auth => Err(match self.diagnose(error, expires).await {
                Ok(()) => Error::new(
                    ErrorKind::ClockSkew,
                    "the server took the request for expired; its clock is known now, and the next one will be signed for it",
                )
                .with_command(&command.name, true)
                .with_status(401),
                Err(error) => error.with_command(&command.name, true),
            }),
            other => other,
        }
    }
}
