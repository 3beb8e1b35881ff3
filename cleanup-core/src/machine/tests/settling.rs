//! What became of one call, and what follows from it.

use super::*;

#[test]
fn a_lost_reply_is_asked_about_and_the_call_adopted() {
    let (mut machine, effect) = begin(setup(), view(Power::Running, Where::TestVm));
    committed(&effect, STOP);
    machine.step(Event::Committed);
    assert_eq!(machine.step(seen(Power::Running, Where::TestVm)), Effect::Send(first(STOP)));
    let asked = Effect::Inquire { open: vec![first(STOP)], forgotten: vec![] };
    assert_eq!(machine.step(Event::Answered(Answer::Unknown)), asked);
    assert_eq!(machine.step(told(Status::Pending)), Effect::Watch(vec![first(STOP)]));
    assert_eq!(machine.progress().lane_t, Some(first(STOP)));
}

#[test]
fn a_failed_detach_is_settled_and_flushed_before_anything_is_decided() {
    let mut machine = detaching();
    let open = vec![first(Step::detach(0))];
    assert_eq!(machine.step(told(Status::Failed)), Effect::AskQuiet { open });
    assert_eq!(machine.step(Event::Settled(Quiet::Quiet)), Effect::Observe(Scope::FULL));
    // It looks free. It is not touched: another work item may be left in the queue.
    let effect = machine.step(seen(Power::Stopped, Where::Free));
    assert_eq!(machine.progress().lane_x, None);
    send(&mut machine, effect, BARRIER, Power::Stopped, Where::Free);
    let effect = machine.step(told(Status::Succeeded));
    committed(&effect, Step::attach(0));
    assert_eq!(machine.step(Event::Committed), Effect::Observe(Scope::touched_by(Step::attach(0))));
    // An attach leaves nothing in the test VM's queue, and neither was a forced stop.
    assert_eq!(machine.step(seen(Power::Stopped, Where::Free)), Effect::Send(first(Step::attach(0))));
    machine.step(Event::Answered(Answer::Pending));
    machine.step(told(Status::Failed));
    assert_eq!(machine.step(Event::Settled(Quiet::Quiet)), Effect::Observe(Scope::FULL));
    let progress = machine.progress();
    assert_eq!((progress.must_flush, progress.forced, progress.failed(Step::attach(0))), (false, false, 1));
}

#[test]
fn what_can_still_happen_is_waited_for_but_not_for_ever() {
    let mut machine = detaching();
    let mut effect = machine.step(told(Status::Failed));
    for _ in 0..3 {
        assert!(matches!(effect, Effect::AskQuiet { .. }), "{effect:?}");
        assert_eq!(machine.step(Event::Settled(Quiet::Pending)), Effect::Rest(Pause::Settle));
        assert!(matches!(machine.step(Event::Rested), Effect::Inquire { .. }));
        effect = machine.step(told(Status::Failed));
    }
    let end = End::Parked(Why::NeverSettles);
    assert_eq!(machine.step(Event::Settled(Quiet::Pending)), Effect::Record(end));
    // What may still happen stays on record for whoever resumes it.
    assert_eq!(machine.progress().lane_t, Some(first(Step::detach(0))));
}

#[test]
fn what_was_unclear_and_is_seen_at_work_is_watched_again() {
    let mut machine = detaching();
    let open = vec![first(Step::detach(0))];
    assert_eq!(machine.step(told(Status::Unknown)), Effect::AskQuiet { open: open.clone() });
    assert_eq!(machine.step(Event::Settled(Quiet::Pending)), Effect::Rest(Pause::Settle));
    let asked = Effect::Inquire { open: open.clone(), forgotten: vec![] };
    assert_eq!(machine.step(Event::Rested), asked);
    assert_eq!(machine.step(told(Status::Pending)), Effect::Watch(open));
}

#[test]
fn an_absent_call_is_sent_again_under_the_same_id() {
    let mut machine = detaching();
    let again = first(Step::detach(0));
    let effect = machine.step(told(Status::Absent));
    assert_eq!(effect, Effect::Observe(Scope::touched_by(again.step)));
    assert_eq!(machine.step(seen(Power::Stopped, Where::TestVm)), Effect::Send(again));
}

#[test]
fn an_absent_call_that_is_no_longer_wanted_is_left_to_expire() {
    let mut machine = detaching();
    machine.step(told(Status::Absent));
    let open = vec![first(Step::detach(0))];
    assert_eq!(machine.step(seen(Power::Running, Where::TestVm)), Effect::AskQuiet { open });
}

#[test]
fn an_absent_destroy_is_never_sent_again() {
    let mut progress = Progress { stopped: true, ..Progress::default() };
    let open = progress.begin(DESTROY);
    let (mut machine, effect) = take_over(progress);
    assert!(matches!(effect, Effect::Inquire { .. }), "{effect:?}");
    assert_eq!(nothing_forgotten(&mut machine, &[Status::Absent]), Effect::AskQuiet { open: vec![open] });
    assert_eq!(machine.step(Event::Settled(Quiet::Quiet)), Effect::Observe(Scope::FULL));
    // Proven anew, and after a barrier, it may be sent under a new id.
    let effect = machine.step(seen(Power::Stopped, Where::Appliance));
    send(&mut machine, effect, BARRIER, Power::Stopped, Where::Appliance);
    machine.step(told(Status::Succeeded));
    machine.step(Event::Rested);
    let effect =
        machine.step(Event::Seen(View { leftover: Leftover::NotAsked, ..view(Power::Stopped, Where::Appliance) }));
    assert_eq!(effect, Effect::Observe(Scope::FULL));
    let effect = machine.step(seen(Power::Stopped, Where::Appliance));
    assert_eq!(committed(&effect, DESTROY).attempt, 1);
}

#[test]
fn a_call_that_fresh_facts_speak_against_is_withdrawn_and_not_sent() {
    let (mut machine, effect) = begin(setup(), view(Power::Running, Where::TestVm));
    let effect = {
        send(&mut machine, effect, STOP, Power::Running, Where::TestVm);
        machine.step(told(Status::Succeeded))
    };
    committed(&effect, Step::detach(0));
    machine.step(Event::Committed);
    let effect = machine.step(seen(Power::Stopped, Where::Elsewhere));
    assert_eq!(effect, Effect::Record(End::Parked(Why::UnexpectedOwner(0))));
    assert_eq!(machine.progress().lane_t, None);
    assert_eq!(machine.progress().used(Step::detach(0)), 1, "its number stays used up");
}

#[test]
fn a_refused_claim_does_not_stop_the_cleanup() {
    let (mut machine, effect) = begin(Setup { claims: true, ..setup() }, view(Power::Running, Where::TestVm));
    committed(&effect, CLAIM);
    // The server itself refuses a second claim, so nothing is read first.
    assert_eq!(machine.step(Event::Committed), Effect::Send(first(CLAIM)));
    let effect = machine.step(Event::Answered(Answer::Refused));
    committed(&effect, STOP);
    assert_eq!(machine.progress().claim, ClaimProgress::Without);
}

#[test]
fn a_refused_barrier_proves_something_only_about_a_vm_that_is_gone() {
    for (power, must_flush) in [(Power::Gone, false), (Power::Stopped, true)] {
        let progress = Progress { must_flush: true, ..begun() };
        let (mut machine, _) = take_over(progress);
        nothing_forgotten(&mut machine, &[]);
        let effect = machine.step(seen(power, Where::Free));
        let open = committed(&effect, BARRIER);
        machine.step(Event::Committed);
        assert_eq!(machine.step(seen(power, Where::Free)), Effect::Send(open));
        machine.step(Event::Answered(Answer::Refused));
        assert_eq!(machine.progress().must_flush, must_flush, "{power:?}");
    }
}

/// Everything that a snapshot's deletion can end in, and how often it is tried.
#[test]
fn a_deletion_of_a_snapshot_that_is_refused_is_not_tried_again() {
    let limits = Limits { resends: 0, ..setup().limits };
    let swept = Setup { sweeps: vec![0], limits, ..setup() };
    let sweep = Step::delete_snapshot(0);
    let deleting = || {
        let looked = Progress { destroyed: true, first_look: Some(vec![1]), ..begun() };
        let mut machine = Machine::new(swept.clone());
        machine.step(Event::Start);
        machine.step(loaded(looked));
        let forgotten = vec![Status::Absent; Step::all(&swept).len()];
        machine.step(Event::Inquired(Statuses { open: vec![], forgotten }));
        assert_eq!(machine.step(Event::Committed), Effect::Rest(Pause::Stable));
        machine.step(Event::Rested);
        let effect = machine.step(seen(Power::Destroyed, Where::Appliance));
        committed(&effect, sweep);
        let mut effect = machine.step(Event::Committed);
        if let Effect::Observe(_) = effect {
            effect = machine.step(seen(Power::Destroyed, Where::Appliance));
        }
        assert_eq!(effect, Effect::Send(first(sweep)));
        machine
    };
    let mut refused = deleting();
    assert_eq!(refused.step(Event::Answered(Answer::Refused)), Effect::Record(End::Completed));
    // Whatever became of one that was accepted, it is not sent again, and nobody is asked to look.
    for (status, quiet) in [(Status::Failed, Quiet::Quiet), (Status::Unknown, Quiet::CannotTell)] {
        let mut machine = deleting();
        machine.step(Event::Answered(Answer::Pending));
        assert_eq!(machine.step(told(status)), Effect::AskQuiet { open: vec![first(sweep)] });
        machine.step(Event::Settled(quiet));
        assert_eq!(
            machine.step(seen(Power::Destroyed, Where::Appliance)),
            Effect::Record(End::Completed),
            "{status:?}"
        );
    }
    // One that surely never arrived is, under another id.
    let mut machine = deleting();
    machine.step(Event::Answered(Answer::Pending));
    assert_eq!(machine.step(told(Status::Absent)), Effect::AskQuiet { open: vec![first(sweep)] });
    machine.step(Event::Settled(Quiet::Quiet));
    let effect = machine.step(seen(Power::Destroyed, Where::Appliance));
    assert_eq!(committed(&effect, sweep).attempt, 1);
}

/// A provider that cannot tell parks the cleanup; whoever resolves it was asked to look first, and is believed about that call alone.
#[test]
fn a_person_is_believed_about_what_they_were_asked_to_see() {
    let mut machine = detaching();
    let detach = first(Step::detach(0));
    machine.step(told(Status::Failed));
    assert_eq!(machine.step(Event::Settled(Quiet::CannotTell)), Effect::Record(End::Parked(Why::CannotTell)));
    let progress = machine.progress().clone();
    assert_eq!(progress.person_asked, [detach].into());

    let resumed = |progress: Progress| {
        let mut machine = Machine::resumed_by_person(setup());
        machine.step(Event::Start);
        machine.step(loaded(progress));
        let forgotten = vec![Status::Absent; Step::all(&setup()).len()];
        machine.step(Event::Inquired(Statuses { open: vec![Status::Failed], forgotten }));
        let effect = machine.step(Event::Committed);
        assert_eq!(effect, Effect::AskQuiet { open: vec![detach] });
        machine.step(Event::Settled(Quiet::CannotTell))
    };
    assert_eq!(resumed(progress.clone()), Effect::Observe(Scope::FULL));
    let not_asked = Progress { person_asked: std::collections::BTreeSet::new(), ..progress };
    assert_eq!(resumed(not_asked), Effect::Record(End::Parked(Why::CannotTell)));
}
