//! The machine.

use std::collections::BTreeSet;

use super::settle::Unclear;
use super::{Answer, Effect, End, Event, Loaded, OffAnswer, Pause, Status, Statuses};
use crate::decide::{
    ClaimProgress, ClaimView, Decision, Lane, OffProgress, Open, Power, Progress, Scope, Setup, Step, View, VolumeView,
    Wait, Where, Why, decide,
};
use crate::model::CallKind;

/// One executor of one cleanup. Pure: feed it events, perform its effects.
///
/// Everything durable is in [`Progress`]; what is only here may be lost at any moment without harm.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Machine {
    pub(super) setup: Setup,
    pub(super) progress: Progress,
    /// The newest view, patched by what successful calls proved. Only a proposal is made from it: each call is checked against a fresh one.
    view: Option<View>,
    pub(super) stage: Stage,
    /// Calls committed by this very machine and not sent yet.
    unsent: Vec<Open>,
    /// Calls whose fate is unclear.
    pub(super) unclear: Vec<Unclear>,
    /// What the last pauses were for, and how many there were in a row.
    waited: Option<(Wait, u16)>,
    /// Pauses in a row for calls that do not settle.
    pub(super) settling: u16,
    /// A person resumed it: failures of the past count no more.
    person: bool,
    /// The calls of which a person saw that nothing is under way any more, before they resumed it.
    pub(super) seen_to: BTreeSet<Open>,
    /// It goes on with what others began: a repository that lost a commit may have forgotten calls of theirs, under the very ids that come next.
    inherited: bool,
}

/// Where a view comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Sight {
    /// This very moment, in every part that an end depends on.
    Fresh,
    /// Earlier reads, patched by what calls proved since: good enough to propose a call, which is checked again.
    Patched,
}

impl Sight {
    fn of(scope: Scope) -> Self {
        if scope.vms && scope.volumes && scope.devices { Self::Fresh } else { Self::Patched }
    }
}

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(super) enum Stage {
    Idle,
    Loading,
    Inquiring { open: Vec<Open>, forgotten: Vec<Open> },
    Watching(Vec<Open>),
    AskingQuiet,
    Resting(Pause),
    Observing(Scope),
    CommittingSkip,
    CommittingIntent,
    CommittingEnd(End),
    Preflight(Scope),
    Resending(Open, Scope),
    Sending { now: Open, then: Vec<Open> },
    ProvingOff,
    Recording(End),
    Over,
}

impl Machine {
    /// A machine that has not begun.
    #[must_use]
    pub fn new(setup: Setup) -> Self {
        Self {
            setup,
            progress: Progress::default(),
            view: None,
            stage: Stage::Idle,
            unsent: Vec::new(),
            unclear: Vec::new(),
            waited: None,
            settling: 0,
            person: false,
            seen_to: BTreeSet::new(),
            inherited: false,
        }
    }

    /// As [`Machine::new`], for a run that a person asked for: failures of earlier runs no longer count against it.
    #[must_use]
    pub fn resumed_by_person(setup: Setup) -> Self {
        Self { person: true, ..Self::new(setup) }
    }

    /// The durable part as it stands.
    #[must_use]
    pub fn progress(&self) -> &Progress {
        &self.progress
    }

    /// The newest view, if there is one.
    #[must_use]
    pub fn view(&self) -> Option<&View> {
        self.view.as_ref()
    }

    /// Asks it to stop at the nearest safe place.
    pub fn cancel(&mut self) {
        self.progress.cancel = true;
    }

    /// Takes the answer to the last effect and says what to do next.
    ///
    /// An event that does not answer the last effect ends the run as lost: an executor that misunderstands must not go on.
    pub fn step(&mut self, event: Event) -> Effect {
        let stage = std::mem::replace(&mut self.stage, Stage::Over);
        match (stage, event) {
            (Stage::Idle, Event::Start) => self.go(Stage::Loading, Effect::Load),
            (Stage::Loading, Event::Loaded(loaded)) => self.loaded(loaded),
            (Stage::Over, _) | (_, Event::Lost) => Effect::End(End::Lost),
            (_, Event::RepositoryFailed) => Effect::End(End::RepositoryFailed),
            (Stage::Inquiring { open, forgotten }, Event::Inquired(statuses)) => {
                self.inquired(&open, &forgotten, statuses)
            }
            (Stage::Watching(open), Event::Inquired(statuses)) => self.inquired(&open, &[], statuses),
            (Stage::AskingQuiet, Event::Settled(quiet)) => self.settled(quiet),
            (Stage::Resting(pause), Event::Rested) => self.rested(pause),
            (Stage::Observing(scope), Event::Seen(view)) => {
                self.take_in(view, scope);
                self.decide_on(Sight::of(scope))
            }
            (Stage::CommittingSkip, Event::Committed) => self.proceed(),
            (Stage::CommittingIntent, Event::Committed) => self.preflight(),
            (Stage::Preflight(scope), Event::Seen(view)) => {
                self.take_in(view, scope);
                self.send_what_agrees()
            }
            (Stage::Resending(open, scope), Event::Seen(view)) => {
                self.take_in(view, scope);
                self.resend_if_agreed(open)
            }
            (Stage::Sending { now, then }, Event::Answered(answer)) => self.answered(now, then, answer),
            (Stage::ProvingOff, Event::OffProven(answer)) => match answer {
                OffAnswer::Proven => {
                    self.progress.off = OffProgress::Fine;
                    self.progress.stopped = true;
                    self.observe(Scope::FULL)
                }
                OffAnswer::NotProven => {
                    self.progress.off = OffProgress::PersonAsked;
                    self.end(End::Parked(Why::NotProvenOff))
                }
            },
            (Stage::CommittingEnd(end), Event::Committed) => self.go(Stage::Over, Effect::End(end)),
            (Stage::Recording(end), Event::Recorded) => self.commit_end(end),
            _ => Effect::End(End::Lost),
        }
    }

    pub(super) fn go(&mut self, stage: Stage, effect: Effect) -> Effect {
        self.stage = stage;
        effect
    }

    fn loaded(&mut self, loaded: Loaded) -> Effect {
        self.progress = loaded.progress;
        if loaded.over {
            return self.go(Stage::Over, Effect::End(End::AlreadyOver));
        }
        // What this machine believed before it lost sight of the row, it believes no more.
        self.forget_view();
        self.unclear.clear();
        self.unsent.clear();
        self.waited = None;
        self.settling = 0;
        self.progress.looked_twice = false;
        if self.person {
            self.seen_to = std::mem::take(&mut self.progress.person_asked);
            // Somebody may have undone what this cleanup knows of its own doing, a recovered test VM for one: only what can be read counts now.
            self.progress.failures.clear();
            self.progress.destroyed = false;
            self.progress.kept_flushed = false;
            self.progress.first_look = None;
            if self.progress.off == OffProgress::PersonAsked {
                // They were told to resolve it only after seeing on the host that the VM does not run.
                self.progress.off = OffProgress::Fine;
            }
        }
        if self.progress.attempts.is_empty() {
            return match loaded.view {
                Some(view) => {
                    self.take_in(view, Scope::FULL);
                    self.decide()
                }
                None => self.observe(Scope::FULL),
            };
        }
        self.inherited = true;
        // Somebody, perhaps this very process before it died, has sent things. Nothing that is read now is believed before a barrier has passed.
        if self.progress.attempts.keys().any(|step| step.lane() == Lane::TestVm) && !self.progress.destroyed {
            self.progress.must_flush = true;
        }
        self.inquire()
    }

    fn inquire(&mut self) -> Effect {
        let forgotten: Vec<Open> =
            Step::all(&self.setup).into_iter().map(|step| Open { step, attempt: self.progress.used(step) }).collect();
        let open = self.open_calls();
        self.go(
            Stage::Inquiring { open: open.clone(), forgotten: forgotten.clone() },
            Effect::Inquire { open, forgotten },
        )
    }

    /// The open calls, the test VM's lane first.
    pub(super) fn open_calls(&self) -> Vec<Open> {
        [self.progress.lane_t, self.progress.lane_x].into_iter().flatten().collect()
    }

    fn inquired(&mut self, asked: &[Open], forgotten: &[Open], statuses: Statuses) -> Effect {
        let found: Vec<(Open, Status)> =
            forgotten.iter().copied().zip(statuses.forgotten).filter(|(_, status)| *status != Status::Absent).collect();
        if found.iter().any(|(_, status)| matches!(status, Status::Pending | Status::Unknown)) {
            // A call of ours that the repository does not remember is under way: see it to its end before anything else.
            return self.settle_later(Pause::Inquire);
        }
        let mut proof = None;
        for (open, status) in asked.iter().copied().zip(statuses.open) {
            match status {
                Status::Succeeded => proof = self.succeeded(open).or(proof),
                Status::Pending => self.unclear.retain(|unclear| unclear.open != open),
                Status::Failed | Status::Absent | Status::Unknown => self.note_unclear(open, status),
            }
        }
        for (open, status) in &found {
            self.progress.attempts.insert(open.step, open.attempt.saturating_add(1));
            if *status == Status::Succeeded && open.step.kind == CallKind::Destroy {
                self.progress.destroyed = true;
            }
        }
        if !found.is_empty() {
            // After the open calls: a stop among them was sent before what was forgotten, and flushed nothing of it.
            self.progress.must_flush = true;
            // There may be a later one still.
            return self.inquire();
        }
        if !forgotten.is_empty() {
            return self.skip_flushes();
        }
        proof.unwrap_or_else(|| self.proceed())
    }

    /// A stop is only a flush if it is queued after what it flushes. One that the repository forgot may still arrive, under the very id that
    /// comes next, too early for that, and its success would pass for ours. So that id is left out, durably: or else it is not the last one.
    fn skip_flushes(&mut self) -> Effect {
        for kind in [CallKind::Stop, CallKind::Barrier] {
            let step = Step::vm(kind);
            let next = self.progress.used(step).saturating_add(1);
            self.progress.attempts.insert(step, next);
        }
        // If the host is still to be proven off, the next barrier asks for that again.
        self.commit(Stage::CommittingSkip)
    }

    /// What to do once it is known how the open calls stand.
    pub(super) fn proceed(&mut self) -> Effect {
        let pending: Vec<Open> =
            self.open_calls().into_iter().filter(|open| !self.unclear.iter().any(|u| u.open == *open)).collect();
        if !self.unclear.is_empty() {
            // What is still going on is seen to its end first, so that "quiet" has one meaning.
            if pending.is_empty() {
                return self.settle();
            }
            return self.watch(pending);
        }
        match &self.view {
            Some(_) => self.decide(),
            None if !pending.is_empty() => self.watch(pending),
            // The second look is read when the last attachment is old enough.
            None if self.progress.destroyed || self.progress.kept_flushed => self.rest(Pause::Stable),
            None => self.observe(Scope::FULL),
        }
    }

    fn watch(&mut self, open: Vec<Open>) -> Effect {
        self.go(Stage::Watching(open.clone()), Effect::Watch(open))
    }

    pub(super) fn rest(&mut self, pause: Pause) -> Effect {
        self.go(Stage::Resting(pause), Effect::Rest(pause))
    }

    pub(super) fn observe(&mut self, scope: Scope) -> Effect {
        self.go(Stage::Observing(scope), Effect::Observe(scope))
    }

    /// Whatever was seen before is no longer good enough even for a proposal.
    pub(super) fn forget_view(&mut self) {
        self.view = None;
    }

    fn take_in(&mut self, newer: View, scope: Scope) {
        match &mut self.view {
            Some(view) => view.refresh(&newer, scope),
            None => self.view = Some(newer),
        }
        let Some(view) = &self.view else { return };
        if scope.volumes {
            // Whoever had it may have written to it.
            let strayed = |volume: &VolumeView| matches!(volume.place, Where::TestVm | Where::Elsewhere);
            self.progress.reverted.retain(|i| view.volumes.get(usize::from(*i)).is_some_and(|v| !strayed(v)));
        }
        if scope.vms {
            if view.test_vm.claim == ClaimView::Ours && self.progress.claim == ClaimProgress::Wanted {
                self.progress.claim = ClaimProgress::Held;
            }
            if !matches!(view.test_vm.power, Power::Stopped | Power::Unknown) {
                self.progress.stopped = false;
            }
        }
    }

    fn decide(&mut self) -> Effect {
        self.decide_on(Sight::Patched)
    }

    fn decide_on(&mut self, sight: Sight) -> Effect {
        let Some(view) = &self.view else { return self.observe(Scope::FULL) };
        let decision = decide(&self.setup, &self.progress, view);
        if !matches!(decision, Decision::Wait(_) | Decision::Look(_)) {
            self.waited = None;
        }
        match decision {
            Decision::Calls(steps) => {
                self.unsent = steps.into_iter().map(|step| self.progress.begin(step)).collect();
                self.commit(Stage::CommittingIntent)
            }
            Decision::Watch => self.watch(self.open_calls()),
            Decision::Look(scope) => self.observe(scope),
            Decision::Wait(wait) => self.wait(wait),
            // No call follows that would be checked again: nothing but a look of this moment will do.
            Decision::FirstLook | Decision::SecondLook | Decision::Cancelled if sight == Sight::Patched => {
                self.rest(Pause::Stable)
            }
            Decision::FirstLook => {
                self.progress.first_look = Some(view.marks());
                self.rest(Pause::Stable)
            }
            Decision::SecondLook => {
                self.progress.looked_twice = true;
                self.decide()
            }
            Decision::Record => self.end(End::Completed),
            Decision::Cancelled => self.end(End::Cancelled),
            Decision::Park(why) => self.end(End::Parked(why)),
        }
    }

    fn wait(&mut self, wait: Wait) -> Effect {
        let rounds = match self.waited {
            Some((before, rounds)) if before == wait => rounds.saturating_add(1),
            _ => 1,
        };
        self.waited = Some((wait, rounds));
        let limits = &self.setup.limits;
        let limit = match wait {
            Wait::DeviceMissing(_) | Wait::GhostDevice(_) => limits.device_looks,
            Wait::Moving | Wait::ForeignWork => limits.foreign_looks,
            Wait::Unreadable => limits.failed_looks,
            Wait::Unsteady => u16::from(limits.attempts),
        };
        if rounds > limit {
            return self.end(End::Parked(Why::WaitedTooLong(wait)));
        }
        if wait == Wait::Unsteady {
            self.progress.look_anew();
        }
        self.rest(Pause::Look(wait))
    }

    fn rested(&mut self, pause: Pause) -> Effect {
        match pause {
            Pause::Look(_) => self.observe(Scope::FULL),
            Pause::Stable => self.observe(Scope::FINAL),
            Pause::Settle => self.inquire_open(),
            Pause::Inquire => self.inquire(),
        }
    }

    fn commit(&mut self, stage: Stage) -> Effect {
        let progress = Box::new(self.progress.clone());
        self.go(stage, Effect::Commit(progress))
    }

    fn preflight(&mut self) -> Effect {
        let scope = self.unsent.iter().fold(Scope::default(), |scope, open| scope.and(Scope::touched_by(open.step)));
        if scope == Scope::default() {
            return self.send_what_agrees();
        }
        self.go(Stage::Preflight(scope), Effect::Observe(scope))
    }

    /// Whether the rules, asked again with nothing but fresh facts, still want this call.
    fn agrees(&self, open: Open, unsent: &[Open]) -> bool {
        let Some(view) = &self.view else { return false };
        match decide(&self.setup, &self.progress.without(unsent), view) {
            Decision::Calls(steps) => steps.contains(&open.step),
            _ => false,
        }
    }

    fn send_what_agrees(&mut self) -> Effect {
        let unsent = self.unsent.clone();
        let (go, stay): (Vec<Open>, Vec<Open>) = unsent.iter().partition(|open| self.agrees(**open, &unsent));
        for open in stay {
            self.withdraw(open);
        }
        for open in &go {
            if matches!(open.step.kind, CallKind::Destroy | CallKind::Barrier) && self.all_home() {
                self.progress.first_look = self.view.as_ref().map(View::marks);
            }
        }
        self.send_next(go)
    }

    fn all_home(&self) -> bool {
        self.view.as_ref().is_some_and(|view| view.volumes.iter().all(|v| v.place == Where::Appliance))
    }

    /// Fresh facts speak against a call that was committed a moment ago.
    fn withdraw(&mut self, open: Open) {
        self.unsent.retain(|other| *other != open);
        if self.inherited {
            // A forgotten copy may still arrive under this id: it stays open until it is found or has expired.
            self.note_unclear(open, Status::Absent);
            self.no_more_resends(open);
            return;
        }
        // Committed by this machine, nobody has taken the row since, and nobody had anything to forget: it was surely never sent.
        if self.progress.open(open.step.lane()) == Some(open) {
            self.progress.set_open(open.step.lane(), None);
        }
        if open.step.kind == CallKind::ForceStop && !self.progress.forced {
            self.progress.off = OffProgress::Fine;
        }
    }

    fn send_next(&mut self, mut go: Vec<Open>) -> Effect {
        if go.is_empty() {
            return self.proceed();
        }
        let now = go.remove(0);
        self.go(Stage::Sending { now, then: go }, Effect::Send(now))
    }

    pub(super) fn resend(&mut self, open: Open) -> Effect {
        let scope = Scope::touched_by(open.step);
        if self.view.is_none() {
            // Agreement needs a whole view, not only the touched part.
            return self.go(Stage::Resending(open, Scope::FULL), Effect::Observe(Scope::FULL));
        }
        self.go(Stage::Resending(open, scope), Effect::Observe(scope))
    }

    fn resend_if_agreed(&mut self, open: Open) -> Effect {
        if self.agrees(open, &[open]) {
            return self.go(Stage::Sending { now: open, then: Vec::new() }, Effect::Send(open));
        }
        self.no_more_resends(open);
        self.settle()
    }

    fn answered(&mut self, now: Open, then: Vec<Open>, answer: Answer) -> Effect {
        if answer == Answer::NotSent {
            // The lease was too old. Read the row again and start over; what was committed and not sent counts as perhaps sent.
            return self.go(Stage::Loading, Effect::Load);
        }
        self.unsent.retain(|open| *open != now);
        self.unclear.retain(|unclear| unclear.open != now || answer == Answer::Unknown);
        match answer {
            Answer::Pending | Answer::NotSent => {}
            Answer::Succeeded => {
                if let Some(effect) = self.succeeded(now) {
                    // A forced stop wants its proof first. A call beside it stays open, and is found absent and sent later.
                    return effect;
                }
            }
            Answer::Refused => self.refused(now),
            Answer::Unknown => {
                if then.is_empty() {
                    return self.inquire_open();
                }
                self.note_unclear(now, Status::Unknown);
            }
        }
        self.send_next(then)
    }

    pub(super) fn inquire_open(&mut self) -> Effect {
        let open = self.open_calls();
        self.go(
            Stage::Inquiring { open: open.clone(), forgotten: Vec::new() },
            Effect::Inquire { open, forgotten: Vec::new() },
        )
    }

    fn refused(&mut self, open: Open) {
        self.progress.set_open(open.step.lane(), None);
        self.progress.count_failure(open.step);
        match open.step.kind {
            CallKind::Claim => self.progress.claim = ClaimProgress::Without,
            // An expunged VM has no queue any more, and no barrier.
            CallKind::Barrier if self.view.as_ref().is_some_and(|v| v.test_vm.power == Power::Gone) => {
                self.progress.must_flush = false;
            }
            CallKind::DeleteSnapshot => drop(self.progress.failures.insert(open.step, u8::MAX)),
            _ => self.forget_view(),
        }
    }

    /// A call has surely done what it was for.
    fn succeeded(&mut self, open: Open) -> Option<Effect> {
        let step = open.step;
        self.progress.set_open(step.lane(), None);
        self.progress.failures.remove(&step);
        self.unclear.retain(|unclear| unclear.open != open);
        self.settling = 0;
        let view = self.view.as_mut();
        match step.kind {
            CallKind::Claim => self.progress.claim = ClaimProgress::Held,
            CallKind::Release => self.progress.claim = ClaimProgress::Without,
            CallKind::Stop | CallKind::Barrier if self.progress.off != OffProgress::Fine => {
                self.progress.must_flush = false;
                return Some(self.prove_off());
            }
            CallKind::Stop | CallKind::Barrier => {
                self.progress.must_flush = false;
                self.progress.stopped = true;
                if step.kind == CallKind::Barrier && self.progress.first_look.is_some() {
                    self.progress.kept_flushed = true;
                    self.forget_view();
                } else if let Some(view) = view
                    && step.kind == CallKind::Stop
                {
                    view.test_vm.power = Power::Stopped;
                }
            }
            CallKind::ForceStop => {
                // It may overtake what is queued: it flushes nothing.
                self.progress.forced = true;
                return Some(self.prove_off());
            }
            CallKind::Detach | CallKind::Attach => {
                let volume = step.volume.map(usize::from).and_then(|i| view?.volumes.get_mut(i));
                if let Some(volume) = volume {
                    volume.ready = true;
                    volume.busy = false;
                    if step.kind == CallKind::Detach {
                        volume.place = Where::Free;
                    } else {
                        volume.place = Where::Appliance;
                        if self.setup.inspector {
                            volume.device = crate::decide::DeviceView::NotAsked;
                        }
                    }
                }
            }
            CallKind::Revert => self.progress.reverted.extend(step.volume),
            CallKind::DeleteSnapshot => {}
            CallKind::Destroy => {
                self.progress.must_flush = false;
                self.progress.destroyed = true;
                // The second look must be read after this moment.
                self.forget_view();
            }
        }
        None
    }

    fn prove_off(&mut self) -> Effect {
        self.forget_view();
        self.go(Stage::ProvingOff, Effect::ProveOff)
    }

    /// Ends the run: the failover test is told first, then the row.
    pub(super) fn end(&mut self, end: End) -> Effect {
        self.go(Stage::Recording(end), Effect::Record(end))
    }

    fn commit_end(&mut self, end: End) -> Effect {
        self.commit(Stage::CommittingEnd(end))
    }
}
