use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use super::RetryPolicy;
use crate::error::Error;

/// Pauses between the tries of a read, and the budget that keeps a broken server from being hammered by retries.
#[derive(Debug)]
pub(crate) struct Retry {
    policy: RetryPolicy,
    tokens: Mutex<u32>,
    random: Random,
}

const FULL_BUDGET: u32 = 500;
const COST: u32 = 14;
const THROTTLE_COST: u32 = 5;

impl Retry {
    pub(crate) fn new(policy: RetryPolicy, random: Random) -> Self {
        Self { policy, tokens: Mutex::new(FULL_BUDGET), random }
    }

    /// The pause before try number `tried` + 1, or `None` when it is not worth another.
    pub(crate) fn pause(&self, error: &Error, tried: u32) -> Option<Duration> {
        if tried > self.policy.retries || !error.is_retryable() {
            return None;
        }
        let cost = if error.is_throttled() { THROTTLE_COST } else { COST };
        {
            let mut tokens = self.tokens.lock().unwrap_or_else(PoisonError::into_inner);
            *tokens = tokens.checked_sub(cost)?;
        }
        let ceiling = self.policy.base.saturating_mul(1 << tried.saturating_sub(1).min(20)).min(self.policy.cap);
        let jitter = self.random.up_to(ceiling);
        // A throttled window ends for everybody at once: come back a little after it.
        Some(error.retry_after().map_or(jitter, |window| window + jitter.min(Duration::from_millis(200))))
    }

    pub(crate) fn note_success(&self) {
        let mut tokens = self.tokens.lock().unwrap_or_else(PoisonError::into_inner);
        *tokens = (*tokens + 1).min(FULL_BUDGET);
    }
}

/// Random pauses. Seeded, so that a simulation can repeat a run; nothing secret depends on it.
#[derive(Debug)]
pub(crate) struct Random(Mutex<u64>);

impl Random {
    pub(crate) fn new(seed: u64) -> Self {
        Self(Mutex::new(seed))
    }

    /// Uniform in `0..=limit`.
    fn up_to(&self, limit: Duration) -> Duration {
        let nanos = u64::try_from(limit.as_nanos()).unwrap_or(u64::MAX - 1);
        Duration::from_nanos(self.next() % (nanos + 1))
    }

    /// SplitMix64.
    fn next(&self) -> u64 {
        let mut state = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        *state = state.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = *state;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::error::ErrorKind;

    fn lost() -> Error {
        Error::new(ErrorKind::ReplyLost, "gone")
    }

    #[test]
    fn pauses_grow_up_to_the_cap_and_end() {
        let retry = Retry::new(RetryPolicy::default(), Random::new(7));
        for tried in 1..=5 {
            assert!(retry.pause(&lost(), tried).unwrap() <= Duration::from_millis(200 << (tried - 1)));
        }
        assert_eq!(retry.pause(&lost(), 6), None);
        assert_eq!(retry.pause(&Error::new(ErrorKind::Api, "no"), 1), None);
    }

    #[test]
    fn throttled_calls_wait_for_the_window() {
        let retry = Retry::new(RetryPolicy::default(), Random::new(7));
        let throttled = Error::new(ErrorKind::Throttled, "slow").with_retry_after(Some(Duration::from_millis(1913)));
        let pause = retry.pause(&throttled, 1).unwrap();
        assert!(pause >= Duration::from_millis(1913) && pause <= Duration::from_millis(2113));
    }

    #[test]
    fn the_budget_runs_dry_and_fills_again() {
        let retry = Retry::new(RetryPolicy::default(), Random::new(7));
        let allowed = (0..100).filter(|_| retry.pause(&lost(), 1).is_some()).count();
        assert_eq!(allowed, 35);
        (0..14).for_each(|_| retry.note_success());
        assert!(retry.pause(&lost(), 1).is_some());
    }
}
