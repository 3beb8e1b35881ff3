use std::time::Duration;

use jiff::{SignedDuration, Timestamp};

use super::client::Inner;
use super::exchange::{ReadPurpose, Signing};
use super::expiry::HARMLESS;
use crate::error::{Error, ErrorKind, Result};
use crate::request::Params;

/// How many reads a diagnosis may cost.
const PROBES: u32 = 6;
/// Servers that enforce expiry refuse one that is farther ahead.
const ENFORCED: SignedDuration = SignedDuration::from_mins(15);

/// What a refusal means while the same keys are accepted for another command.
pub(super) const NOT_THIS_COMMAND: &str =
    "the server accepts the keys but not this command: misspelt, unknown to this version, or past its expiry";

/// The reads of one diagnosis.
struct Probes {
    sent: u32,
    /// For each of them.
    limit: Duration,
}

/// What one probe said.
enum Answer {
    Accepted,
    Refused,
}

impl Inner {
    /// What to do about a refusal with 401, by reads with this limit each. `Ok`: the same call may well be accepted now.
    ///
    /// # Errors
    /// The refusal, with its reason as far as that can be found out.
    pub(super) async fn recover(&self, refused: Error, signing: &Signing, limit: Duration) -> Result<()> {
        match signing {
            Signing::Expires(expires) => self.diagnose(refused, *expires, limit).await,
            Signing::Session(session) => {
                tracing::debug!("the server has ended the session: logging in again");
                self.sessions.end(session);
                Ok(())
            }
            Signing::Unlimited => Err(refused),
        }
    }

    /// Finds out why a request was refused with 401, which the server says of at least nine different things in the same words.
    ///
    /// `Ok`: the clocks differed and the difference is known now, so that a read can be signed again.
    /// `Err`: the keys are wrong, the clocks are too far apart, or something else is the matter with this command.
    async fn diagnose(&self, refused: Error, expires: Timestamp, limit: Duration) -> Result<()> {
        let before = self.server_clock.estimate(self.clock.monotonic());
        if let (true, Some(earliest), Some(latest)) = (self.well_known(), before.earliest, before.latest) {
            // The refusal itself carried the server's time, and that explains it.
            if expires < latest || expires.duration_since(earliest) > ENFORCED {
                return Ok(());
            }
        }
        let mut probes = Probes { sent: 0, limit };
        let unlimited = self.probe(Signing::Unlimited, &mut probes).await?;
        let key_is_good = matches!(unlimited, Answer::Accepted);
        if key_is_good && before.latest.is_some() && self.well_known() {
            // The clock was known and the key is good: either the clock changed, or the command itself is refused.
            if matches!(self.probe(Signing::Expires(self.read_expiry()), &mut probes).await?, Answer::Accepted) {
                return Err(refused.with_kind(ErrorKind::Auth, NOT_THIS_COMMAND));
            }
        }
        if key_is_good {
            self.server_clock.forget();
            self.server_clock.note_expired(expires, self.clock.monotonic());
        }
        self.bisect(refused, expires, key_is_good, &mut probes).await
    }

    /// Narrows the server's clock down by reads with different expiries.
    async fn bisect(&self, refused: Error, expires: Timestamp, key_is_good: bool, probes: &mut Probes) -> Result<()> {
        // Where the server's clock may be, against ours: it refused `expires`, so it is past it, or too far before it.
        let now = self.clock.now();
        let mut late = None;
        for ahead in [750, -600, 1500] {
            let candidate = now.saturating_add(SignedDuration::from_secs(ahead)).unwrap_or(now);
            if let Answer::Accepted = self.probe(Signing::Expires(candidate), probes).await? {
                late = Some(candidate);
                break;
            }
            if key_is_good {
                break;
            }
        }
        let Some(mut late) = late else {
            return Err(if key_is_good {
                refused.with_kind(
                    ErrorKind::ClockSkew,
                    "the server's clock is more than 12 minutes ahead of ours; set the clocks",
                )
            } else {
                refused.with_kind(
                    ErrorKind::Auth,
                    "the server does not accept these keys: API key or secret key is wrong, or the user is disabled",
                )
            });
        };
        // An accepted expiry was at most 15 minutes ahead on an enforcing server, and the refused one had passed.
        let mut early = late.saturating_sub(ENFORCED).unwrap_or(Timestamp::MIN);
        if expires < late {
            early = early.max(expires);
        }
        while probes.sent < PROBES && late.duration_since(early) > SignedDuration::from_secs(60) {
            let middle = early.saturating_add(late.duration_since(early) / 2).unwrap_or(late);
            match self.probe(Signing::Expires(middle), probes).await? {
                Answer::Accepted => late = middle,
                Answer::Refused => early = middle,
            }
        }
        self.server_clock.forget();
        let at = self.clock.monotonic();
        self.server_clock.note_expired(early, at);
        self.server_clock.note_accepted(late, at);
        tracing::warn!(ahead_of_ours = ?early.duration_since(now), "the server's clock differs from ours; requests are signed for its time");
        Ok(())
    }

    async fn probe(&self, signing: Signing, probes: &mut Probes) -> Result<Answer> {
        probes.sent += 1;
        let params = Params::default();
        match self.exchange(&HARMLESS, &params, signing, ReadPurpose::Probe, probes.limit).await {
            Ok(_) => Ok(Answer::Accepted),
            Err(error) if error.kind() == ErrorKind::Auth => Ok(Answer::Refused),
            // Anything else CloudStack says comes after the check of the expiry.
            Err(error) if matches!(error.kind(), ErrorKind::Api | ErrorKind::Throttled) => Ok(Answer::Accepted),
            Err(error) => Err(error),
        }
    }
}
