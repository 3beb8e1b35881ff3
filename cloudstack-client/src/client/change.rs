use bytes::Bytes;
use jiff::Timestamp;
use tracing::Instrument;

use super::Body;
use super::client::Inner;
use super::exchange::{CommandInfo, ReadPurpose, Signing};
use super::expiry::needs_keys;
use crate::error::{Error, ErrorKind, Result};
use crate::request::{CallOptions, Params};

impl Inner {
    /// A command that changes something: sent once or not at all.
    pub(crate) async fn change(
        &self,
        command: &CommandInfo,
        params: &Params,
        options: &CallOptions,
        expires: Option<Timestamp>,
    ) -> Result<Bytes> {
        self.calibrate().await.map_err(|error| error.with_command(&command.name, true))?;
        let limit = options.request_timeout.or(options.timeout).unwrap_or(self.timeouts.request);
        let end = self.clock.monotonic().saturating_add(limit);
        let turn = self.turns.change(&*self.clock, limit / 2).await;
        let _turn = turn.map_err(|error| error.with_command(&command.name, true))?;
        let limit = end.saturating_sub(self.clock.monotonic());
        let expires = match expires {
            Some(_) if self.credentials.user().is_some() => {
                return Err(needs_keys().with_command(&command.name, true));
            }
            Some(chosen) => self.check_expiry(chosen).map_err(|error| error.with_command(&command.name, true))?,
            None => self.change_expiry(),
        };
        let unpack = |body: Body| body.unpack().map_err(|error| error.with_command(&command.name, true));
        let span = tracing::debug_span!("cloudstack_change", command = %command.name, job = params.get("customjobid"));
        let signing = self.signing(expires, limit).await?;
        let exchange = self.exchange(command, params, signing.clone(), ReadPurpose::Other, limit);
        let refused = match exchange.instrument(span.clone()).await {
            Err(error) if error.kind() == ErrorKind::Auth => error,
            other => return other.and_then(unpack),
        };
        // It was refused, so nothing happened; the reads that find out why are harmless.
        self.recover(refused, &signing).await.map_err(|error| error.with_command(&command.name, true))?;
        if matches!(signing, Signing::Session(_)) {
            // 401 comes before the server looks at the command, so this is still the first that it gets to see.
            let signing = self.signing(expires, limit).await?;
            let sent = self.exchange(command, params, signing, ReadPurpose::Other, limit).instrument(span).await;
            return sent.and_then(unpack);
        }
        let message =
            "the server took the request for expired; its clock is known now, and the next one will be signed for it";
        Err(Error::new(ErrorKind::ClockSkew, message).with_command(&command.name, true).with_status(401))
    }
}
