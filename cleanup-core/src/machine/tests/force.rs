//! Forced stops, and what proves that the test VM is off.

use super::*;

/// Drives a machine whose forced stop of unclear fate left the test VM listed as stopped.
fn forced_and_flushed(progress: Progress) -> (Machine, Effect) {
    let (mut machine, _) = take_over_with(Setup { forced_stop: ForcedStop::Allowed, ..setup() }, progress);
    nothing_forgotten(&mut machine, &[Status::Failed]);
    machine.step(Event::Settled(Quiet::Quiet));
    let effect = machine.step(seen(Power::Stopped, Where::TestVm));
    send(&mut machine, effect, BARRIER, Power::Stopped, Where::TestVm);
    let effect = machine.step(told(Status::Succeeded));
    (machine, effect)
}

#[test]
fn a_barrier_after_an_unclear_forced_stop_proves_nothing_about_the_host() {
    let mut progress = Progress::default();
    progress.begin(FORCE);
    let (mut machine, effect) = forced_and_flushed(progress.clone());
    assert_eq!(effect, Effect::ProveOff);
    assert!(!machine.progress().stopped && machine.progress().forced);
    let effect = machine.step(Event::OffProven(OffAnswer::NotProven));
    assert_eq!(effect, Effect::Record(End::Parked(Why::NotProvenOff)));

    let (mut machine, _) = forced_and_flushed(progress);
    assert_eq!(machine.step(Event::OffProven(OffAnswer::Proven)), Effect::Observe(Scope::FULL));
    let effect = machine.step(seen(Power::Stopped, Where::TestVm));
    committed(&effect, Step::detach(0));
}

#[test]
fn only_a_person_who_was_asked_vouches_for_the_host() {
    for (off, after) in [(OffProgress::PersonAsked, OffProgress::Fine), (OffProgress::Unproven, OffProgress::Unproven)]
    {
        let mut machine = Machine::resumed_by_person(setup());
        machine.step(Event::Start);
        machine.step(loaded(Progress { off, ..Progress::default() }));
        assert_eq!(machine.progress().off, after);
        let (machine, _) = take_over(Progress { off, ..Progress::default() });
        assert_eq!(machine.progress().off, off, "a program knows nothing new");
    }
}

/// A forced stop that was never sent leaves no question about the host.
#[test]
fn a_forced_stop_that_is_withdrawn_needs_no_proof() {
    let limits = Limits { stops: 0, ..setup().limits };
    let forced = Setup { forced_stop: ForcedStop::Allowed, limits, ..setup() };
    let (mut machine, effect) = begin(forced, view(Power::Running, Where::TestVm));
    committed(&effect, FORCE);
    assert_ne!(machine.progress().off, OffProgress::Fine);
    machine.step(Event::Committed);
    // Its guest has shut down by itself meanwhile.
    machine.step(seen(Power::Stopped, Where::TestVm));
    assert_eq!(
        (machine.progress().lane_t.map(|open| open.step), machine.progress().off),
        (Some(BARRIER), OffProgress::Fine)
    );
}
