//! Simulated time, and dates as a management server writes them.

use std::time::Duration;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

/// A moment of simulated time: whole milliseconds since the cloud was made.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct SimTime(u64);

impl SimTime {
    /// The moment at which the cloud was made.
    pub const ZERO: Self = Self(0);

    /// The moment `millis` milliseconds after [`SimTime::ZERO`].
    pub const fn from_millis(millis: u64) -> Self {
        Self(millis)
    }

    /// Milliseconds since [`SimTime::ZERO`].
    pub const fn as_millis(self) -> u64 {
        self.0
    }

    /// This moment plus `millis` milliseconds; stays at the end of time instead of wrapping.
    #[must_use]
    pub const fn plus_millis(self, millis: u64) -> Self {
        Self(self.0.saturating_add(millis))
    }
}

impl std::ops::Add<Duration> for SimTime {
    type Output = Self;

    fn add(self, duration: Duration) -> Self {
        self.plus_millis(u64::try_from(duration.as_millis()).unwrap_or(u64::MAX))
    }
}

/// `2026-01-31T09:30:00+0000`: the server's own form, without a colon in the zone.
pub(crate) fn date(unix_millis: i64) -> String {
    formatted(unix_millis, "%Y-%m-%dT%H:%M:%S+0000")
}

/// `20260131093000`: the suffix that the server gives to snapshot names.
pub(crate) fn compact_date(unix_millis: i64) -> String {
    formatted(unix_millis, "%Y%m%d%H%M%S")
}

/// `Sat, 31 Jan 2026 09:30:00 GMT`: the `Date` header.
#[cfg(feature = "wire")]
pub(crate) fn http_date(unix_millis: i64) -> String {
    formatted(unix_millis, "%a, %d %b %Y %H:%M:%S GMT")
}

fn formatted(unix_millis: i64, format: &str) -> String {
    Timestamp::from_millisecond(unix_millis).unwrap_or(Timestamp::UNIX_EPOCH).strftime(format).to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_have_no_colon_in_the_zone() {
        assert_eq!(date(1_795_422_487_123), "2026-11-23T08:28:07+0000");
        assert_eq!(compact_date(1_795_422_487_123), "20261123082807");
    }

    #[test]
    fn time_does_not_wrap() {
        assert_eq!(SimTime::from_millis(u64::MAX) + Duration::from_secs(1), SimTime::from_millis(u64::MAX));
    }
}
