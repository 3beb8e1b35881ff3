use std::time::Duration;

/// A stretch of monotonic time, `from` < `to`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Span {
    pub(super) from: Duration,
    pub(super) to: Duration,
}

impl Span {
    pub(super) fn width(&self) -> Duration {
        self.to.saturating_sub(self.from)
    }

    pub(super) fn middle(&self) -> Duration {
        self.from + self.width() / 2
    }

    fn after(self, by: Duration) -> Self {
        Self { from: self.from + by, to: self.to + by }
    }

    fn and(self, other: Self) -> Option<Self> {
        let both = Self { from: self.from.max(other.from), to: self.to.min(other.to) };
        (both.from < both.to).then_some(both)
    }
}

/// What is known about when the server's ticks come: work queued on a VM is done only then, and its job is done right after.
#[derive(Debug, Clone)]
pub(super) struct Phase {
    tick: Duration,
    /// One tick lies in here, and so does every other when shifted by whole ticks.
    window: Option<Span>,
}

impl Phase {
    pub(super) fn new(tick: Duration) -> Self {
        Self { tick: tick.max(Duration::from_millis(1)), window: None }
    }

    /// When the first tick after `moment` can be: one span, or two when `moment` lies within the window.
    pub(super) fn next_tick(&self, moment: Duration) -> (Span, Option<Span>) {
        let unknown = Span { from: moment, to: moment + self.tick };
        let Some(window) = self.window_near(moment) else { return (unknown, None) };
        let first = window.after(self.tick * ticks_until(window.to, moment, self.tick));
        if moment < first.from {
            return (first, None);
        }
        let rest = Span { from: first.from + self.tick, to: moment + self.tick };
        (Span { from: moment, to: first.to }, (rest.from < rest.to).then_some(rest))
    }

    /// A job that needed nothing but its tick was seen pending at the start of `seen` and done at its end.
    pub(super) fn learn(&mut self, seen: Span) {
        if seen.width() >= self.tick {
            return;
        }
        let Some(window) = self.window_near(seen.from) else {
            self.window = Some(seen);
            return;
        };
        // The window's copy that reaches into what was seen; the one after it may as well.
        let copy = window.after(self.tick * ticks_until(window.to, seen.from, self.tick));
        let overlap = copy.and(seen);
        let next = copy.after(self.tick).and(seen);
        self.window = match (overlap, next) {
            // Either is possible: nothing was learnt.
            (Some(_), Some(_)) => Some(copy),
            (Some(one), None) | (None, Some(one)) => Some(one),
            // The ticks moved: believe the newer.
            (None, None) => Some(seen),
        };
    }

    /// The window with its bounds loosened for the time gone by: the server's period is not exactly ours.
    fn window_near(&self, moment: Duration) -> Option<Span> {
        let window = self.window?;
        let age = moment.saturating_sub(window.to);
        let slack = age / 1000;
        let loose = Span { from: window.from.saturating_sub(slack), to: window.to + slack };
        (loose.width() < self.tick * 9 / 10).then_some(loose)
    }
}

/// How many ticks to add to `end` so that it comes after `moment`.
fn ticks_until(end: Duration, moment: Duration, tick: Duration) -> u32 {
    let behind = moment.saturating_sub(end);
    if end > moment {
        return 0;
    }
    u32::try_from(behind.as_nanos() / tick.as_nanos() + 1).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ms(ms: u64) -> Duration {
        Duration::from_millis(ms)
    }

    fn span(from: u64, to: u64) -> Span {
        Span { from: ms(from), to: ms(to) }
    }

    #[test]
    fn nothing_known_means_any_time_within_one_tick() {
        assert_eq!(Phase::new(ms(2000)).next_tick(ms(500)), (span(500, 2500), None));
    }

    #[test]
    fn what_was_seen_halves_the_window_each_time() {
        let mut phase = Phase::new(ms(2000));
        phase.learn(span(0, 1000));
        assert_eq!(phase.next_tick(ms(1000)), (span(2000, 3000), None));
        phase.learn(span(2500, 3000));
        let (next, _) = phase.next_tick(ms(3100));
        assert!(next.from > ms(4490) && next.to < ms(5010), "{next:?}");
    }

    #[test]
    fn a_moment_inside_the_window_leaves_two_possibilities() {
        let mut phase = Phase::new(ms(2000));
        phase.learn(span(0, 1000));
        assert_eq!(phase.next_tick(ms(400)), (span(400, 1000), Some(span(2000, 2400))));
    }

    #[test]
    fn a_contradiction_makes_the_newer_win() {
        let mut phase = Phase::new(ms(2000));
        phase.learn(span(0, 100));
        phase.learn(span(3000, 3200));
        let (next, _) = phase.next_tick(ms(3300));
        assert!(next.from > ms(4990) && next.to < ms(5210), "{next:?}");
    }

    #[test]
    fn old_knowledge_grows_vague() {
        let mut phase = Phase::new(ms(2000));
        phase.learn(span(0, 100));
        let (next, _) = phase.next_tick(ms(101_000));
        assert!(next.width() > ms(200) && next.width() < ms(400), "{next:?}");
    }
}
