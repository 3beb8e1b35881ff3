//! Moments.

use std::time::Duration;

use jiff::{SignedDuration, Timestamp};

/// The moment that lies `by` after another; the last one there is, if that is beyond it.
#[must_use]
pub fn later(from: Timestamp, by: Duration) -> Timestamp {
    SignedDuration::try_from(by).ok().and_then(|by| from.checked_add(by).ok()).unwrap_or(Timestamp::MAX)
}
