//! Simulated time on a real clock.

use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};

use crate::SimTime;

/// Maps real time to simulated time at a fixed speed; at speed 0 it moves only when pushed.
#[derive(Debug)]
pub(super) struct Clock {
    began: Instant,
    speed: f64,
    pushed_ms: u64,
}

impl Clock {
    pub(super) fn new(speed: f64) -> Self {
        Self { began: Instant::now(), speed, pushed_ms: 0 }
    }

    pub(super) fn now(&self) -> SimTime {
        let scaled = self.began.elapsed().mul_f64(self.speed);
        SimTime::from_millis(self.pushed_ms) + scaled
    }

    pub(super) fn push(&mut self, ms: u64) {
        self.pushed_ms = self.pushed_ms.saturating_add(ms);
    }

    /// How long a simulated delay really takes; none at speed 0, where nobody could wait for it.
    pub(super) fn real(&self, simulated_ms: u64) -> Duration {
        if self.speed > 0.0 { Duration::from_millis(simulated_ms).div_f64(self.speed) } else { Duration::ZERO }
    }
}

/// Unix milliseconds by the real clock.
pub(super) fn wall_unix_ms() -> i64 {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    i64::try_from(since.as_millis()).unwrap_or(i64::MAX)
}
