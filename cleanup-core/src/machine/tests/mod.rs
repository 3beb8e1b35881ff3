//! The machine, one event at a time.

mod ends;
mod force;
mod looks;
mod settling;
mod takeover;

use super::*;
use crate::decide::{
    ApplianceView, ClaimProgress, ClaimView, DeviceView, Leftover, Limits, OffProgress, Open, Power, Progress, Scope,
    Setup, Step, TestVmView, View, VolumeView, Wait, Where, Why,
};
use crate::model::{After, CallKind, ForcedStop, Quiet};

const STOP: Step = Step::vm(CallKind::Stop);
const FORCE: Step = Step::vm(CallKind::ForceStop);
const BARRIER: Step = Step::vm(CallKind::Barrier);
const DESTROY: Step = Step::vm(CallKind::Destroy);
const CLAIM: Step = Step::vm(CallKind::Claim);

fn setup() -> Setup {
    Setup { limits: Limits { settle_looks: 3, ..Limits::default() }, ..Setup::of(1) }
}

fn view(power: Power, place: Where) -> View {
    let device = if place == Where::Appliance { DeviceView::Right } else { DeviceView::Absent };
    View {
        test_vm: TestVmView { power, busy: false, protected: false, own: true, claim: ClaimView::None },
        appliance: ApplianceView::Usable,
        volumes: vec![VolumeView { place, ready: true, busy: false, right_size: true, device, mark: 1 }],
        leftover: Leftover::Disposable,
    }
}

fn first(step: Step) -> Open {
    Open { step, attempt: 0 }
}

fn seen(power: Power, place: Where) -> Event {
    Event::Seen(view(power, place))
}

fn told(status: Status) -> Event {
    Event::Inquired(Statuses { open: vec![status], forgotten: vec![] })
}

/// What is known of the open calls, and that the provider knows no others.
fn only(open: &[Status]) -> Event {
    Event::Inquired(Statuses { open: open.to_vec(), forgotten: vec![Status::Absent; Step::all(&setup()).len()] })
}

fn loaded(progress: Progress) -> Event {
    Event::Loaded(Loaded { progress, over: false, view: None })
}

/// Hands over that nothing was forgotten, and sees the ids that a forgotten flush could have left out.
#[track_caller]
fn nothing_forgotten(machine: &mut Machine, open: &[Status]) -> Effect {
    let effect = machine.step(only(open));
    assert!(matches!(&effect, Effect::Commit(progress) if progress.used(BARRIER) > 0), "{effect:?}");
    machine.step(Event::Committed)
}

/// A machine that begins on what the plan saw.
fn begin(setup: Setup, view: View) -> (Machine, Effect) {
    let mut machine = Machine::new(setup);
    assert_eq!(machine.step(Event::Start), Effect::Load);
    let effect = machine.step(Event::Loaded(Loaded { progress: Progress::default(), over: false, view: Some(view) }));
    (machine, effect)
}

/// A machine that takes over what another one did so far.
fn take_over(progress: Progress) -> (Machine, Effect) {
    take_over_with(setup(), progress)
}

fn take_over_with(setup: Setup, progress: Progress) -> (Machine, Effect) {
    let mut machine = Machine::new(setup);
    machine.step(Event::Start);
    let effect = machine.step(loaded(progress));
    (machine, effect)
}

/// Goes through commit and pre-flight of one call and takes its "accepted".
fn send(machine: &mut Machine, effect: Effect, step: Step, power: Power, place: Where) -> Effect {
    let open = committed(&effect, step);
    let effect = machine.step(Event::Committed);
    assert_eq!(effect, Effect::Observe(Scope::touched_by(step)));
    assert_eq!(machine.step(seen(power, place)), Effect::Send(open));
    machine.step(Event::Answered(Answer::Pending))
}

/// The call that a commit opens.
#[track_caller]
fn committed(effect: &Effect, step: Step) -> Open {
    let Effect::Commit(progress) = effect else { panic!("{effect:?} is no commit") };
    let open = progress.open(step.lane()).unwrap_or_else(|| panic!("{progress:?} has nothing open"));
    assert_eq!(open.step, step);
    open
}

/// Up to the first detach, accepted and watched.
fn detaching() -> Machine {
    let (mut machine, effect) = begin(setup(), view(Power::Running, Where::TestVm));
    let effect = send(&mut machine, effect, STOP, Power::Running, Where::TestVm);
    assert_eq!(effect, Effect::Watch(vec![first(STOP)]));
    let effect = machine.step(told(Status::Succeeded));
    let effect = send(&mut machine, effect, Step::detach(0), Power::Stopped, Where::TestVm);
    assert_eq!(effect, Effect::Watch(vec![first(Step::detach(0))]));
    machine
}

/// What a cleanup knows after its first stop, of which nothing is open any more.
fn begun() -> Progress {
    let mut progress = Progress::default();
    progress.begin(STOP);
    progress.lane_t = None;
    progress
}
