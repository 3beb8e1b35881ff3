use std::time::Duration;

/// How jobs are watched. The defaults fit a real CloudStack; a simulator that runs faster needs a shorter tick.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct JobPolling {
    /// How often the server looks at the queues of VMs. All else scales with it. Default 2 s, which is fixed in the server.
    pub tick: Duration,
    /// No pause between two looks at a job is longer. Default 2 s.
    pub longest_pause: Duration,
    /// With more pending jobs than this, one listing serves them all. Default 3.
    pub single_reads_up_to: usize,
}

impl JobPolling {
    /// Settings for a server whose work runs so many times faster than a real one's.
    #[must_use]
    pub fn at_speed(speed: f64) -> Self {
        let polling = Self::default();
        if !(speed.is_finite() && speed > 0.0) {
            return polling;
        }
        let scaled = |duration: Duration| duration.div_f64(speed).max(Duration::from_millis(1));
        Self { tick: scaled(polling.tick), longest_pause: scaled(polling.longest_pause), ..polling }
    }

    /// A part of a tick.
    pub(super) fn ticks(&self, part: f64) -> Duration {
        self.tick.mul_f64(part)
    }

    /// What to add to the latest moment at which a job can be done: the server needs a little time after its tick.
    pub(super) fn margin(&self) -> Duration {
        self.ticks(0.03)
    }

    /// A window this narrow is not worth another read to halve it.
    pub(super) fn narrow(&self) -> Duration {
        self.ticks(0.05)
    }
}

impl Default for JobPolling {
    fn default() -> Self {
        Self { tick: Duration::from_secs(2), longest_pause: Duration::from_secs(2), single_reads_up_to: 3 }
    }
}
