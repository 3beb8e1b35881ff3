use std::fmt;
use std::time::Duration;

use async_trait::async_trait;
use jiff::{SignedDuration, Timestamp};

/// Tells the time and waits. Two times on purpose: the wall clock may jump, durations must not.
#[async_trait]
pub trait Clock: Send + Sync + fmt::Debug {
    /// The wall clock, for expiry times.
    fn now(&self) -> Timestamp;

    /// Time since an arbitrary fixed moment. Never goes back.
    fn monotonic(&self) -> Duration;

    /// Returns when [`monotonic`](Self::monotonic) has reached `at`; at once when it has already.
    async fn sleep_until(&self, at: Duration);
}

/// The clock of the tokio runtime. Under tokio's paused time the wall clock moves with the virtual one.
#[derive(Debug, Clone)]
pub struct TokioClock {
    virtual_origin: tokio::time::Instant,
    real_origin: std::time::Instant,
}

impl TokioClock {
    /// A clock whose monotonic time starts at zero now.
    #[must_use]
    pub fn new() -> Self {
        Self { virtual_origin: tokio::time::Instant::now(), real_origin: std::time::Instant::now() }
    }
}

impl Default for TokioClock {
    fn default() -> Self {
        Self::new()
    }
}

#[async_trait]
impl Clock for TokioClock {
    fn now(&self) -> Timestamp {
        // Outside of paused time both advance alike and the difference is nothing, so jumps of the system clock come through.
        let ahead = self.virtual_origin.elapsed().saturating_sub(self.real_origin.elapsed());
        let ahead = if ahead < Duration::from_millis(50) { Duration::ZERO } else { ahead };
        let ahead = SignedDuration::try_from(ahead).unwrap_or(SignedDuration::ZERO);
        Timestamp::now().saturating_add(ahead).unwrap_or(Timestamp::MAX)
    }

    fn monotonic(&self) -> Duration {
        self.virtual_origin.elapsed()
    }

    async fn sleep_until(&self, at: Duration) {
        match self.virtual_origin.checked_add(at) {
            Some(at) => tokio::time::sleep_until(at).await,
            // Later than the runtime can say: for ever.
            None => std::future::pending().await,
        }
    }
}
