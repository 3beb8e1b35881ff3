use std::time::Duration;

use jiff::{SignedDuration, Timestamp};

use super::client::{Client, Inner};
use super::exchange::{CommandInfo, ReadPurpose, Signing};
use crate::error::{Error, ErrorKind, Result};
use crate::request::Params;

/// The read that everybody may do and that costs the server nothing.
pub(super) const HARMLESS: CommandInfo = CommandInfo::read("listCapabilities");

impl Client {
    /// The expiry that a change sent now would get: what to write down before sending it with [`expires_at`](crate::RawCall::expires_at).
    ///
    /// Finds out the server's clock first if need be.
    ///
    /// # Errors
    /// `invalid_request` in a login session, whose calls do not expire; those of a read; nothing was changed.
    pub async fn fresh_expiry(&self) -> Result<Timestamp> {
        let inner = &self.0;
        if inner.credentials.user().is_some() {
            return Err(needs_keys());
        }
        self.fresh_expiry_before(inner.clock.monotonic().saturating_add(inner.timeouts.read)).await
    }

    /// The same, found out before `end`.
    pub(crate) async fn fresh_expiry_before(&self, end: Duration) -> Result<Timestamp> {
        self.0.within(end, self.0.calibrate()).await?;
        Ok(self.0.change_expiry())
    }

    /// Whether the server's clock has passed `expires`, asked of the server itself: a harmless read signed with this very expiry is refused,
    /// while the same read with a fresh one is accepted. Then no copy of a request with this expiry can be accepted any more.
    ///
    /// Behind a load balancer the answer holds for the management server that answered.
    ///
    /// # Errors
    /// Those of a read, when neither could be shown.
    pub async fn expiry_has_passed(&self, expires: Timestamp) -> Result<bool> {
        let inner = &self.0;
        if inner.credentials.user().is_some() {
            return Err(needs_keys());
        }
        let limit = inner.timeouts.request;
        let params = Params::default();
        let old = inner.exchange(&HARMLESS, &params, Signing::Expires(expires), ReadPurpose::Probe, limit).await;
        match old {
            Ok(_) => Ok(false),
            Err(error) if error.kind() == ErrorKind::Auth => {
                let fresh = Signing::Expires(inner.read_expiry());
                inner.exchange(&HARMLESS, &params, fresh, ReadPurpose::Probe, limit).await?;
                inner.server_clock.note_expired(expires, inner.clock.monotonic());
                Ok(true)
            }
            Err(error) => Err(error),
        }
    }
}

impl Inner {
    pub(crate) fn read_expiry(&self) -> Timestamp {
        self.expiry_in(self.expiry.read)
    }

    pub(crate) fn change_expiry(&self) -> Timestamp {
        self.expiry_in(self.expiry.change.min(self.expiry.longest_change))
    }

    fn expiry_in(&self, ahead: Duration) -> Timestamp {
        let server = self.server_clock.estimate(self.clock.monotonic());
        add(server.middle(self.clock.now()), ahead)
    }

    /// Refuses an expiry chosen by the caller that would leave the request valid for too long.
    pub(crate) fn check_expiry(&self, chosen: Timestamp) -> Result<Timestamp> {
        let server = self.server_clock.estimate(self.clock.monotonic());
        let latest = add(server.middle(self.clock.now()), self.expiry.longest_change);
        if chosen > latest {
            let ahead = chosen.duration_since(latest).as_secs();
            let message = format!("the chosen expiry is {ahead} s later than a change may stay valid");
            return Err(Error::new(ErrorKind::InvalidRequest, message));
        }
        Ok(chosen)
    }
}

pub(super) fn needs_keys() -> Error {
    Error::new(ErrorKind::InvalidRequest, "calls of a login session do not expire: use API keys")
}

pub(super) fn add(moment: Timestamp, by: Duration) -> Timestamp {
    moment.saturating_add(SignedDuration::try_from(by).unwrap_or(SignedDuration::MAX)).unwrap_or(Timestamp::MAX)
}
