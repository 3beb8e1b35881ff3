//! How long things take and how patient the engine is.

use std::time::Duration;

/// Durations of the engine. The defaults suit a real CloudStack.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Timing {
    /// How long a lease on a cleanup lasts without renewal.
    pub lease: Duration,
    /// How often it is renewed.
    pub renew: Duration,
    /// Nothing is sent when the lease was last renewed longer ago than this.
    pub guard: Duration,
    /// How long a request stays valid on the provider's clock. At most 120 s.
    pub call_ttl: Duration,
    /// How long a part may take to answer a read before it counts as unavailable. Longer than any limit of the provider's own.
    pub read_patience: Duration,
    /// The pause before looking again at something that should change by itself.
    pub look_pause: Duration,
    /// The pause before asking again whether everything has settled.
    pub settle_pause: Duration,
    /// How old the last attachment must be when the second look is taken.
    pub stable_for: Duration,
    /// The longest pause between two looks at a pending call, for providers that answer at once.
    pub watch_pause: Duration,
    /// How long the end of one call waits for the end of the other, so that one round of reads serves both. Far below the provider's own two-second tick.
    pub gather: Duration,
}

impl Default for Timing {
    fn default() -> Self {
        Self {
            lease: Duration::from_secs(30),
            renew: Duration::from_secs(10),
            guard: Duration::from_secs(20),
            call_ttl: Duration::from_secs(60),
            read_patience: Duration::from_secs(120),
            look_pause: Duration::from_secs(2),
            settle_pause: Duration::from_secs(1),
            stable_for: Duration::from_secs(5),
            watch_pause: Duration::from_secs(2),
            gather: Duration::from_millis(200),
        }
    }
}

impl Timing {
    /// For a provider whose work runs `speed` times as fast as a real one. Leases and expiries stay as they are: they run on real clocks.
    #[must_use]
    pub fn at_speed(speed: f64) -> Self {
        let real = Self::default();
        let scaled = |pause: Duration| pause.div_f64(speed.max(0.001)).max(Duration::from_millis(1));
        Self {
            look_pause: scaled(real.look_pause),
            settle_pause: scaled(real.settle_pause),
            stable_for: scaled(real.stable_for),
            watch_pause: scaled(real.watch_pause),
            gather: scaled(real.gather),
            ..real
        }
    }
}
