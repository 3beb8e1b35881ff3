//! What another executor, or this one before a reload, may have sent.

use super::*;

#[test]
fn after_a_takeover_such_a_call_stays_open_until_no_forgotten_copy_can_arrive() {
    let mut progress = Progress::default();
    progress.begin(STOP);
    let (mut machine, _) = take_over(progress);
    nothing_forgotten(&mut machine, &[Status::Succeeded]);
    let effect = machine.step(seen(Power::Stopped, Where::TestVm));
    let detach = committed(&effect, Step::detach(0));
    machine.step(Event::Committed);
    let effect = machine.step(seen(Power::Stopped, Where::Free));
    assert_eq!(effect, Effect::AskQuiet { open: vec![detach] });
    assert_eq!(machine.progress().lane_t, Some(detach));
}

#[test]
fn a_takeover_asks_for_forgotten_calls_and_flushes() {
    let mut progress = Progress::default();
    let stop = progress.begin(STOP);
    progress.set_open(stop.step.lane(), None);
    progress.stopped = true;
    let (mut machine, effect) = take_over(progress);
    let Effect::Inquire { open, forgotten } = effect else { panic!("{effect:?}") };
    assert_eq!(open, []);
    assert!(forgotten.contains(&Open { step: STOP, attempt: 1 }), "{forgotten:?}");
    assert!(forgotten.contains(&first(Step::detach(0))), "{forgotten:?}");
    assert_eq!(nothing_forgotten(&mut machine, &[]), Effect::Observe(Scope::FULL));
    let effect = machine.step(seen(Power::Stopped, Where::TestVm));
    // A forgotten barrier may still arrive, and would have been queued too early: its id is left out.
    assert_eq!(committed(&effect, BARRIER).attempt, 1);
}

#[test]
fn the_success_of_an_older_stop_flushes_nothing_of_a_forgotten_detach() {
    let mut progress = Progress::default();
    progress.begin(STOP);
    let (mut machine, _) = take_over(progress);
    let forgotten: Vec<Status> = Step::all(&setup())
        .into_iter()
        .map(|step| if step == Step::detach(0) { Status::Failed } else { Status::Absent })
        .collect();
    let effect = machine.step(Event::Inquired(Statuses { open: vec![Status::Succeeded], forgotten }));
    let Effect::Inquire { open, forgotten } = effect else { panic!("{effect:?}") };
    assert_eq!(open, []);
    assert!(forgotten.contains(&Open { step: Step::detach(0), attempt: 1 }), "there may be a later one still");
    assert_eq!(nothing_forgotten(&mut machine, &[]), Effect::Observe(Scope::FULL));
    let effect = machine.step(seen(Power::Stopped, Where::Free));
    committed(&effect, BARRIER);
}

#[test]
fn a_forgotten_call_that_goes_on_is_seen_to_its_end() {
    let mut progress = Progress::default();
    progress.begin(STOP);
    let (mut machine, _) = take_over(progress);
    let forgotten = vec![Status::Pending; Step::all(&setup()).len()];
    let effect = machine.step(Event::Inquired(Statuses { open: vec![Status::Succeeded], forgotten }));
    assert_eq!(effect, Effect::Rest(Pause::Inquire));
    assert!(matches!(machine.step(Event::Rested), Effect::Inquire { .. }));
}

#[test]
fn an_old_lease_begins_anew_and_believes_nothing_of_before() {
    let (mut machine, effect) = begin(setup(), view(Power::Running, Where::TestVm));
    committed(&effect, STOP);
    machine.step(Event::Committed);
    machine.step(seen(Power::Running, Where::TestVm));
    assert_eq!(machine.step(Event::Answered(Answer::NotSent)), Effect::Load);
    let mut theirs = Progress::default();
    let open = theirs.begin(STOP);
    let effect = machine.step(loaded(theirs));
    assert!(matches!(&effect, Effect::Inquire { open: asked, .. } if *asked == [open]), "{effect:?}");
    assert_eq!(machine.view(), None);
}

#[test]
fn a_call_that_was_unclear_before_a_reload_is_forgotten_with_it() {
    let mut machine = detaching();
    machine.step(told(Status::Absent));
    assert!(matches!(machine.step(seen(Power::Stopped, Where::TestVm)), Effect::Send(_)));
    assert_eq!(machine.step(Event::Answered(Answer::NotSent)), Effect::Load);
    // Meanwhile another executor has settled that detach, and flushes.
    let mut theirs = Progress::default();
    theirs.begin(STOP);
    theirs.begin(Step::detach(0));
    let barrier = theirs.begin(BARRIER);
    assert!(matches!(machine.step(loaded(theirs)), Effect::Inquire { open, .. } if open == [barrier]));
    assert_eq!(nothing_forgotten(&mut machine, &[Status::Succeeded]), Effect::Observe(Scope::FULL));
    let effect = machine.step(seen(Power::Stopped, Where::TestVm));
    assert_eq!(committed(&effect, Step::detach(0)).attempt, 1, "the old one is not sent again");
}

#[test]
fn only_a_forgotten_delete_that_succeeded_has_deleted() {
    let all = Step::all(&setup());
    for (step, status, destroyed) in
        [(DESTROY, Status::Succeeded, true), (DESTROY, Status::Failed, false), (STOP, Status::Succeeded, false)]
    {
        let (mut machine, _) = take_over(begun());
        let forgotten = all.iter().map(|other| if *other == step { status } else { Status::Absent }).collect();
        machine.step(Event::Inquired(Statuses { open: vec![], forgotten }));
        assert_eq!(machine.progress().destroyed, destroyed, "{step:?} {status:?}");
    }
}
