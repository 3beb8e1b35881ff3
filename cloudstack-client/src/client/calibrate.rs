use jiff::SignedDuration;

use super::client::Inner;
use super::exchange::{ReadPurpose, Signing};
use super::expiry::HARMLESS;
use crate::auth::Estimate;
use crate::error::{ErrorKind, Result};
use crate::request::Params;

/// The server's clock is known well enough when the doubt is not longer than this.
const GOOD: SignedDuration = SignedDuration::from_secs(75);
/// The farthest that our clock may be ahead.
const FAR: SignedDuration = SignedDuration::from_secs(900);

impl Inner {
    /// Makes sure that the server's clock is known before the first change is signed. Costs nothing when replies carry `Date`.
    pub(crate) async fn calibrate(&self) -> Result<()> {
        // What a session sends does not expire.
        if !self.expiry.verify_clock || self.credentials.user().is_some() || self.well_known() {
            return Ok(());
        }
        let _one_at_a_time = self.calibration.lock().await;
        if self.well_known() {
            return Ok(());
        }
        if !self.server_clock.key_accepted() || self.latest().is_none() {
            self.read(&HARMLESS, &Params::default(), &crate::CallOptions::default(), ReadPurpose::Probe).await?;
        }
        self.bracket_from_below().await
    }

    /// An accepted read showed that the server's clock is not ahead. A refused one with an earlier expiry shows that it is not behind either.
    async fn bracket_from_below(&self) -> Result<()> {
        let mut step = SignedDuration::from_secs(-60);
        for _ in 0..6 {
            if self.well_known() {
                break;
            }
            let Estimate { earliest, latest } = self.server_clock.estimate(self.clock.monotonic());
            let Some(latest) = latest else { break };
            let expires = match earliest {
                Some(earliest) => earliest.saturating_add(latest.duration_since(earliest) / 2).unwrap_or(latest),
                None => latest.saturating_add(step).unwrap_or(latest),
            };
            step = -FAR;
            let (signing, params) = (Signing::Expires(expires), Params::default());
            match self.exchange(&HARMLESS, &params, signing, ReadPurpose::Probe, self.timeouts.request).await {
                Ok(_) => {}
                Err(error) if error.kind() == ErrorKind::Auth => {
                    self.server_clock.note_expired(expires, self.clock.monotonic());
                }
                Err(error) => return Err(error),
            }
        }
        tracing::debug!(server_time = ?self.server_clock.estimate(self.clock.monotonic()), "the server's clock is known");
        Ok(())
    }

    fn latest(&self) -> Option<jiff::Timestamp> {
        self.server_clock.estimate(self.clock.monotonic()).latest
    }

    pub(super) fn well_known(&self) -> bool {
        self.server_clock.estimate(self.clock.monotonic()).width().is_some_and(|width| width <= GOOD)
    }
}
