use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use jiff::{SignedDuration, Timestamp};

/// What we know about the server's clock: the interval in which its difference from ours lies.
///
/// The difference is kept against the monotonic clock (as the wall time at its zero), so that a jump of our own wall clock does not spoil it.
#[derive(Debug)]
pub(crate) struct ServerClock(Mutex<State>);

#[derive(Debug, Clone, Copy, Default)]
struct State {
    /// The server's time at monotonic zero is between these.
    earliest: Option<Timestamp>,
    latest: Option<Timestamp>,
    /// Whether the keys have been accepted at least once.
    key_accepted: bool,
}

/// How far past the earliest possible moment the server's time is guessed.
const MOST_AHEAD: SignedDuration = SignedDuration::from_secs(60);

/// The server's time at some moment.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Estimate {
    pub(crate) earliest: Option<Timestamp>,
    pub(crate) latest: Option<Timestamp>,
}

impl Estimate {
    /// How exactly the time is known; `None` when one side is open.
    pub(crate) fn width(&self) -> Option<SignedDuration> {
        Some(self.latest?.duration_since(self.earliest?))
    }

    /// `fallback` where nothing speaks against it, else the middle, or the side that is known.
    ///
    /// Where little is known, the answer errs towards early: what is signed for it must not stay valid for long.
    pub(crate) fn middle(&self, fallback: Timestamp) -> Timestamp {
        match (self.earliest, self.latest) {
            (Some(a), Some(b)) if a <= fallback && fallback <= b => {
                fallback.min(a.saturating_add(MOST_AHEAD).unwrap_or(fallback))
            }
            (Some(a), Some(b)) => a.saturating_add(b.duration_since(a) / 2).unwrap_or(a),
            // One-sided knowledge only corrects the fallback when that contradicts it.
            (Some(a), None) => a.max(fallback),
            (None, Some(b)) => b.min(fallback),
            (None, None) => fallback,
        }
    }
}

impl ServerClock {
    pub(crate) fn new() -> Self {
        Self(Mutex::new(State::default()))
    }

    fn state(&self) -> std::sync::MutexGuard<'_, State> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(crate) fn estimate(&self, monotonic: Duration) -> Estimate {
        let state = *self.state();
        let at = |zero: Timestamp| shift(zero, monotonic);
        Estimate { earliest: state.earliest.map(at), latest: state.latest.map(at) }
    }

    pub(crate) fn key_accepted(&self) -> bool {
        self.state().key_accepted
    }

    pub(crate) fn note_key_accepted(&self) {
        self.state().key_accepted = true;
    }

    /// A reply carried `Date: date`; the request left at `sent` and the reply was here at `received`, both monotonic.
    pub(crate) fn note_date(&self, date: Timestamp, sent: Duration, received: Duration) {
        // The header was written between the two and cut to whole seconds.
        let earliest = unshift(date, received);
        let latest = unshift(date.saturating_add(SignedDuration::from_secs(1)).unwrap_or(date), sent);
        self.narrow(Some(earliest), Some(latest));
    }

    /// The server accepted a request with this expiry that left at `sent`: its clock had not passed it.
    pub(crate) fn note_accepted(&self, expires: Timestamp, sent: Duration) {
        self.note_key_accepted();
        self.narrow(None, Some(unshift(expires, sent)));
    }

    /// The server refused a request for nothing but its expiry; the reply was here at `received`.
    pub(crate) fn note_expired(&self, expires: Timestamp, received: Duration) {
        self.narrow(Some(unshift(expires, received)), None);
    }

    pub(crate) fn forget(&self) {
        let mut state = self.state();
        (state.earliest, state.latest) = (None, None);
    }

    /// Takes in what was learnt. When it contradicts what was known, the newer wins: a clock was set, or another server answered.
    fn narrow(&self, earliest: Option<Timestamp>, latest: Option<Timestamp>) {
        let mut state = self.state();
        let new_earliest = state.earliest.max(earliest);
        let new_latest = match (state.latest, latest) {
            (Some(a), Some(b)) => Some(a.min(b)),
            (a, b) => a.or(b),
        };
        if matches!((new_earliest, new_latest), (Some(a), Some(b)) if a > b) {
            (state.earliest, state.latest) = (earliest, latest);
        } else {
            (state.earliest, state.latest) = (new_earliest, new_latest);
        }
    }
}

fn shift(moment: Timestamp, by: Duration) -> Timestamp {
    moment.saturating_add(SignedDuration::try_from(by).unwrap_or(SignedDuration::MAX)).unwrap_or(moment)
}

fn unshift(moment: Timestamp, by: Duration) -> Timestamp {
    moment.saturating_sub(SignedDuration::try_from(by).unwrap_or(SignedDuration::MAX)).unwrap_or(moment)
}
