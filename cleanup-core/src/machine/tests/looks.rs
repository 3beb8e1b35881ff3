//! What is read, how often, and what it proves.

use super::*;

#[test]
fn a_look_is_only_taken_at_what_was_just_read() {
    let mut progress = Progress { stopped: true, kept_flushed: true, first_look: Some(vec![1]), ..Progress::default() };
    progress.begin(BARRIER);
    progress.lane_t = None;
    let (mut machine, _) = take_over_with(Setup { after: After::KeepVm, ..setup() }, progress);
    assert_eq!(nothing_forgotten(&mut machine, &[]), Effect::Rest(Pause::Stable));
    assert_eq!(machine.step(Event::Rested), Effect::Observe(Scope::FINAL));
    // Somebody has started it. While it is stopped again, the volume may move: what was seen before the stop counts no more.
    let effect = machine.step(seen(Power::Running, Where::Appliance));
    send(&mut machine, effect, STOP, Power::Running, Where::Appliance);
    assert_eq!(machine.step(told(Status::Succeeded)), Effect::Rest(Pause::Stable));
    assert_eq!(machine.step(Event::Rested), Effect::Observe(Scope::FINAL));
    let effect = machine.step(seen(Power::Stopped, Where::TestVm));
    committed(&effect, Step::detach(0));
}

/// To look at the devices alone is no look: where the volumes are was read earlier.
#[test]
fn a_look_at_one_part_is_no_look() {
    let mut unasked = view(Power::Destroyed, Where::Appliance);
    unasked.volumes[0].device = DeviceView::NotAsked;
    for (scope, looked) in [(Scope::DEVICES, None), (Scope::FINAL, Some(vec![1]))] {
        let (mut machine, effect) = begin(setup(), unasked.clone());
        assert_eq!(effect, Effect::Observe(Scope::DEVICES));
        let effect = machine.step(seen(Power::Destroyed, Where::Appliance));
        assert_eq!((effect, machine.progress().first_look.clone()), (Effect::Rest(Pause::Stable), None));
        if scope == Scope::FINAL {
            assert_eq!(machine.step(Event::Rested), Effect::Observe(scope));
            machine.step(seen(Power::Destroyed, Where::Appliance));
        }
        assert_eq!(machine.progress().first_look, looked);
    }
}

/// The last answer of each look, the same thing waited for all the time or not.
fn waiting(powers: &[Power]) -> Effect {
    let limits = Limits { foreign_looks: 2, failed_looks: 9, ..Limits::default() };
    let (mut machine, mut effect) = begin(Setup { limits, ..setup() }, view(powers[0], Where::TestVm));
    for power in &powers[1..] {
        assert!(matches!(effect, Effect::Rest(Pause::Look(_))), "{effect:?}");
        assert_eq!(machine.step(Event::Rested), Effect::Observe(Scope::FULL));
        effect = machine.step(seen(*power, Where::TestVm));
    }
    effect
}

#[test]
fn the_same_thing_is_waited_for_so_often_and_no_more() {
    let (moving, unread) = (Power::Moving, Power::Unknown);
    let rest = Effect::Rest(Pause::Look(Wait::Moving));
    assert_eq!(waiting(&[moving, moving]), rest);
    assert_eq!(waiting(&[moving, moving, moving]), Effect::Record(End::Parked(Why::WaitedTooLong(Wait::Moving))));
    assert_eq!(waiting(&[moving, moving, unread, moving]), rest, "something else in between begins anew");
}

#[test]
fn what_went_back_to_its_snapshot_counts_until_somebody_may_have_written_to_it() {
    for (place, counts) in
        [(Where::Free, true), (Where::Appliance, true), (Where::TestVm, false), (Where::Elsewhere, false)]
    {
        let progress = Progress { reverted: [0].into(), ..begun() };
        let (mut machine, _) = take_over(progress);
        nothing_forgotten(&mut machine, &[]);
        machine.step(seen(Power::Stopped, place));
        assert_eq!(machine.progress().reverted.contains(&0), counts, "{place:?}");
    }
}

#[test]
fn a_mark_that_is_seen_was_put_there_only_if_it_was_wanted() {
    for (claim, after) in
        [(ClaimProgress::Wanted, ClaimProgress::Held), (ClaimProgress::Without, ClaimProgress::Without)]
    {
        let (mut machine, _) = take_over(Progress { claim, ..begun() });
        nothing_forgotten(&mut machine, &[]);
        let mut ours = view(Power::Stopped, Where::TestVm);
        ours.test_vm.claim = ClaimView::Ours;
        machine.step(Event::Seen(ours));
        assert_eq!(machine.progress().claim, after);
    }
}
