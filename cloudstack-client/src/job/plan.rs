use std::time::Duration;

use super::JobPolling;
use super::phase::{Phase, Span};

/// When to look at one job next. Pure: time comes in, a moment comes out.
#[derive(Debug, Clone)]
pub(super) struct Plan {
    sent: Duration,
    /// Ticks of the VM's queue that it needs; `None` when it does not queue or is not known.
    steps: Option<u32>,
    /// How long such commands took before.
    usual: Option<Duration>,
    /// Sent so late was the last look that found it pending.
    pending_at: Option<Duration>,
    looks: u32,
    /// Whether it took longer than a lone command in the queue: then its end says nothing about ticks.
    late: bool,
}

impl Plan {
    pub(super) fn new(sent: Duration, steps: Option<u32>, usual: Option<Duration>) -> Self {
        Self { sent, steps, usual, pending_at: None, looks: 0, late: false }
    }

    pub(super) fn sent(&self) -> Duration {
        self.sent
    }

    /// A look that left at `at` found the job pending.
    pub(super) fn note_pending(&mut self, at: Duration, phase: &Phase, polling: &JobPolling) {
        self.pending_at = Some(self.pending_at.unwrap_or_default().max(at));
        self.looks += 1;
        if let Some(steps) = self.steps {
            let (first, second) = self.window(steps, phase, polling);
            self.late = at >= second.unwrap_or(first).to;
        }
    }

    /// The job was seen done by a reply that came at `at`. The span in which that happened, if it tells when ticks come.
    pub(super) fn tick_seen(&self, at: Duration) -> Option<Span> {
        let from = self.pending_at.unwrap_or(self.sent);
        (self.steps == Some(1) || self.steps.is_some() && self.pending_at.is_some()).then_some(())?;
        (!self.late && from < at).then_some(Span { from, to: at })
    }

    /// How long such commands take, after one of them was seen done by a reply that came at `at`. Only what was seen pending in between tells.
    pub(super) fn usual_after(&self, at: Duration) -> Option<Duration> {
        let Some(pending) = self.pending_at else { return self.usual.map(|usual| usual.mul_f64(0.9)) };
        let took = (pending + at.saturating_sub(pending) / 2).saturating_sub(self.sent);
        Some(self.usual.map_or(took, |usual| (usual + took) / 2))
    }

    /// When to look next. `many`: one look serves many jobs, so it may be rarer.
    pub(super) fn next_look(&self, phase: &Phase, polling: &JobPolling, many: bool) -> Duration {
        match self.steps {
            Some(steps) if !self.late => self.look_in_queue(steps, phase, polling),
            _ => self.look_again(polling, many),
        }
    }

    fn window(&self, steps: u32, phase: &Phase, polling: &JobPolling) -> (Span, Option<Span>) {
        let (first, second) = phase.next_tick(self.sent);
        let later = polling.tick * steps.saturating_sub(1);
        let shift = |span: Span| Span { from: span.from + later, to: span.to + later };
        (shift(first), second.map(shift))
    }

    /// At most three looks when nothing is known about the tick and two later: those that part what is not known, and one when the job
    /// must be done.
    fn look_in_queue(&self, steps: u32, phase: &Phase, polling: &JobPolling) -> Duration {
        let (first, second) = self.window(steps, phase, polling);
        let end = second.unwrap_or(first).to + polling.margin();
        if self.looks > 0 {
            return match self.pending_at {
                // Nothing was known but the tick's length: it is worth one look more.
                Some(at) if self.looks == 1 && end.saturating_sub(at) > polling.tick / 2 => at + (end - at) / 2,
                // What was learnt meanwhile from other jobs may have moved the end into the past.
                Some(at) if end <= at => at + polling.margin(),
                _ => end,
            };
        }
        match second {
            Some(_) => first.to + polling.margin(),
            None if first.width() > polling.tick * 4 / 5 => first.from + first.width() / 3,
            None if first.width() > polling.narrow() => first.middle(),
            None => end,
        }
    }

    /// Soon at first, then after even pauses, short ones as long as it can still be a short job: of all ways to look so often these make the
    /// mean delay least when nothing is known about the end. Of a very long job a share of the time gone by.
    fn look_again(&self, polling: &JobPolling, many: bool) -> Duration {
        let Some(last) = self.pending_at else {
            let first = self.usual.map_or(polling.ticks(0.05), |usual| usual + usual / 10);
            return self.sent + first.max(polling.ticks(0.02)).min(polling.longest_pause);
        };
        let elapsed = last.saturating_sub(self.sent);
        let pause = if elapsed < polling.ticks(0.4) && !self.late {
            elapsed
        } else {
            let short = polling.ticks(2.5);
            let maybe_short = elapsed < short && self.usual.is_none_or(|usual| usual < short);
            match (many, maybe_short) {
                (true, _) => elapsed.mul_f64(0.10).max(polling.ticks(0.15)),
                (false, true) => polling.ticks(0.13),
                (false, false) => elapsed.mul_f64(0.027).max(polling.ticks(0.4)),
            }
        };
        last + pause.clamp(polling.ticks(0.03), polling.longest_pause)
    }
}
