//! Calls whose fate is unclear: find out, send again under the same id, or wait until nothing can happen any more.

use super::machine::{Machine, Stage};
use super::{Effect, End, Pause, Status};
use crate::decide::{Lane, Open, Scope, Why};
use crate::model::{CallKind, Quiet};

/// A call that may or may not have happened.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) struct Unclear {
    pub(super) open: Open,
    /// What was last known of it.
    pub(super) status: Status,
    /// How often it was sent again.
    pub(super) resent: u8,
}

impl Machine {
    pub(super) fn note_unclear(&mut self, open: Open, status: Status) {
        match self.unclear.iter_mut().find(|unclear| unclear.open == open) {
            Some(unclear) => unclear.status = status,
            None => self.unclear.push(Unclear { open, status, resent: 0 }),
        }
    }

    /// Never sent again from now on.
    pub(super) fn no_more_resends(&mut self, open: Open) {
        let limit = self.setup.limits.resends;
        if let Some(unclear) = self.unclear.iter_mut().find(|unclear| unclear.open == open) {
            unclear.resent = limit;
        }
    }

    /// Nothing is pending, and something is unclear.
    pub(super) fn settle(&mut self) -> Effect {
        let limit = self.setup.limits.resends;
        let again = self.unclear.iter_mut().find(|unclear| {
            // A destroy is never sent twice: by the time the copy arrives, the proof may be stale.
            unclear.status == Status::Absent && unclear.open.step.kind != CallKind::Destroy && unclear.resent < limit
        });
        if let Some(unclear) = again {
            unclear.resent = unclear.resent.saturating_add(1);
            let open = unclear.open;
            self.seen_to.remove(&open);
            return self.resend(open);
        }
        let open = self.unclear.iter().map(|unclear| unclear.open).collect();
        self.go(Stage::AskingQuiet, Effect::AskQuiet { open })
    }

    pub(super) fn settled(&mut self, quiet: Quiet) -> Effect {
        // Every volume is home, and a snapshot that goes later was to go anyway.
        let harmless = self.unclear.iter().all(|unclear| unclear.open.step.kind == CallKind::DeleteSnapshot);
        match quiet {
            Quiet::CannotTell if !harmless && !self.seen_to() => {
                self.progress.person_asked = self.unclear.iter().map(|unclear| unclear.open).collect();
                self.end(End::Parked(Why::CannotTell))
            }
            Quiet::Quiet | Quiet::CannotTell => {
                for unclear in std::mem::take(&mut self.unclear) {
                    let step = unclear.open.step;
                    self.progress.set_open(step.lane(), None);
                    self.progress.count_failure(step);
                    // One that never arrived is sent once more under another id, and no other.
                    if step.kind == CallKind::DeleteSnapshot
                        && (quiet == Quiet::CannotTell || unclear.status != Status::Absent)
                    {
                        self.progress.failures.insert(step, u8::MAX);
                    }
                    if step.lane() == Lane::TestVm && !matches!(step.kind, CallKind::Claim | CallKind::Release) {
                        // What its work items did, and whether one is left, only a barrier can tell.
                        self.progress.must_flush = true;
                    }
                    if step.kind == CallKind::ForceStop {
                        self.progress.forced = true;
                    }
                }
                self.settling = 0;
                // Whatever was read before this moment is discarded.
                self.forget_view();
                self.observe(Scope::FULL)
            }
            Quiet::Pending => self.settle_later(Pause::Settle),
        }
    }

    /// A person was asked to see that nothing of these calls is under way, and resumed the cleanup after that.
    fn seen_to(&self) -> bool {
        self.unclear.iter().all(|unclear| self.seen_to.contains(&unclear.open))
    }

    /// Something that was sent can still happen: pause and ask again, but not for ever.
    pub(super) fn settle_later(&mut self, pause: Pause) -> Effect {
        self.settling = self.settling.saturating_add(1);
        if self.settling > self.setup.limits.settle_looks {
            return self.end(End::Parked(Why::NeverSettles));
        }
        self.rest(pause)
    }
}
