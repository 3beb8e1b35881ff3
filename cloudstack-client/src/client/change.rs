use bytes::Bytes;
use jiff::Timestamp;
use tracing::Instrument;

use super::Body;
use super::client::Inner;
use super::deadline::unsent;
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
        let limit = options.request_timeout.or(options.timeout).unwrap_or(self.timeouts.request);
        let end = self.clock.monotonic().saturating_add(limit);
        let left = || end.saturating_sub(self.clock.monotonic());
        let about = |error: Error| error.with_command(&command.name, true);
        let known = self.within(end, self.calibrate()).await;
        known.map_err(|error| about(unsent(error, "the server's clock cannot be found out")))?;
        let turn = self.turns.change(&*self.clock, left() / 2).await;
        let _turn = turn.map_err(about)?;
        let expires = match expires {
            Some(_) if self.credentials.user().is_some() => {
                return Err(about(needs_keys()));
            }
            Some(chosen) => self.check_expiry(chosen).map_err(about)?,
            None => self.change_expiry(),
        };
        let unpack = |body: Body| body.unpack().map_err(about);
        let span = tracing::debug_span!("cloudstack_change", command = %command.name, job = params.get("customjobid"));
        let signing = self.signing(expires, end).await?;
        let exchange = self.exchange(command, params, signing.clone(), ReadPurpose::Other, left());
        let refused = match exchange.instrument(span.clone()).await {
            Err(error) if error.kind() == ErrorKind::Auth => error,
            other => return other.and_then(unpack),
        };
        // It was refused, so nothing happened; the reads that find out why are harmless.
        let reason = self.within(end, self.recover(refused, &signing, limit)).await;
        reason.map_err(|error| about(unsent(error, "why it was refused cannot be found out")))?;
        if matches!(signing, Signing::Session(_)) {
            // 401 comes before the server looks at the command, so this is still the first that it gets to see.
            let signing = self.signing(expires, end).await?;
            let sent = self.exchange(command, params, signing, ReadPurpose::Other, left()).instrument(span).await;
            return sent.and_then(unpack);
        }
        let message =
            "the server took the request for expired; its clock is known now, and the next one will be signed for it";
        Err(about(Error::new(ErrorKind::ClockSkew, message).with_status(401)))
    }
}
