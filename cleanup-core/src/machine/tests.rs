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

#[test]
fn it_completes_after_two_looks_that_agree() {
    let progress = Progress { destroyed: true, first_look: Some(vec![1]), ..Progress::default() };
    let (mut machine, effect) = take_over(Progress { attempts: [(DESTROY, 1)].into(), ..progress });
    assert!(matches!(effect, Effect::Inquire { .. }), "{effect:?}");
    nothing_forgotten(&mut machine, &[]);
    machine.step(Event::Rested);
    let effect = machine.step(seen(Power::Destroyed, Where::Appliance));
    assert_eq!(effect, Effect::Record(End::Completed));
    assert!(matches!(machine.step(Event::Recorded), Effect::Commit(_)));
    assert_eq!(machine.step(Event::Committed), Effect::End(End::Completed));
}

#[test]
fn an_answer_to_another_question_ends_the_run() {
    let mut machine = Machine::new(setup());
    machine.step(Event::Start);
    assert_eq!(machine.step(Event::Rested), Effect::End(End::Lost));
    assert_eq!(machine.step(Event::Start), Effect::End(End::Lost));
}

/// Wherever it is: who has lost the row, or cannot write it, sends nothing more.
#[test]
fn a_lost_row_ends_the_run_at_once() {
    for (event, end) in [(Event::Lost, End::Lost), (Event::RepositoryFailed, End::RepositoryFailed)] {
        let mut watching = detaching();
        assert_eq!(watching.step(event.clone()), Effect::End(end));
        let (mut committing, effect) = begin(setup(), view(Power::Running, Where::TestVm));
        committed(&effect, STOP);
        assert_eq!(committing.step(event.clone()), Effect::End(end));
        let mut loading = Machine::new(setup());
        loading.step(Event::Start);
        assert_eq!(loading.step(event.clone()), Effect::End(end));
        // And nothing wakes it up again.
        assert_eq!(loading.step(Event::Committed), Effect::End(End::Lost));
    }
}

#[test]
fn a_cancel_in_the_middle_detaches_nothing_more() {
    let (mut machine, effect) = begin(setup(), view(Power::Running, Where::TestVm));
    send(&mut machine, effect, STOP, Power::Running, Where::TestVm);
    assert_eq!(machine.view().map(|view| view.test_vm.power), Some(Power::Running));
    machine.cancel();
    let effect = machine.step(told(Status::Succeeded));
    assert_eq!(machine.view().map(|view| view.test_vm.power), Some(Power::Stopped));
    assert!(!matches!(&effect, Effect::Commit(progress) if progress.any_open()), "{effect:?}");
    assert!(machine.progress().cancel);
}

/// What a cleanup knows after its first stop, of which nothing is open any more.
fn begun() -> Progress {
    let mut progress = Progress::default();
    progress.begin(STOP);
    progress.lane_t = None;
    progress
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
