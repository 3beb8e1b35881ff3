//! The rules against every small view: they always answer, and never unsafely.

use super::*;
use crate::model::{After, CallKind, ForcedStop};

const POWERS: [Power; 7] =
    [Power::Running, Power::Stopped, Power::Moving, Power::Destroyed, Power::Gone, Power::Broken, Power::Unknown];
const PLACES: [Where; 6] =
    [Where::TestVm, Where::Appliance, Where::Free, Where::Elsewhere, Where::Gone, Where::Unknown];
const DEVICES: [DeviceView; 5] =
    [DeviceView::NotAsked, DeviceView::Absent, DeviceView::Right, DeviceView::Wrong, DeviceView::Unknown];
const LEFTOVERS: [Leftover; 4] = [Leftover::NotAsked, Leftover::Disposable, Leftover::Foreign, Leftover::Unknown];
const BOTH: [bool; 2] = [false, true];

fn setup(volumes: u8) -> Setup {
    Setup::of(volumes)
}

fn volume(place: Where, device: DeviceView) -> VolumeView {
    VolumeView { place, ready: true, busy: false, right_size: true, device, mark: 7 }
}

fn view(power: Power, volumes: Vec<VolumeView>) -> View {
    View {
        test_vm: TestVmView { power, busy: false, protected: false, own: true, claim: ClaimView::None },
        appliance: ApplianceView::Usable,
        volumes,
        leftover: Leftover::Disposable,
    }
}

/// Every volume there can be: all places and devices, at rest or not, and the wrong size.
fn volumes() -> Vec<VolumeView> {
    let mut all = Vec::new();
    for place in PLACES {
        for device in DEVICES {
            let calm = volume(place, device);
            all.push(calm);
            all.push(VolumeView { busy: true, ..calm });
        }
        all.push(VolumeView { ready: false, ..volume(place, DeviceView::Absent) });
        all.push(VolumeView { ready: false, ..volume(place, DeviceView::Right) });
        all.push(VolumeView { right_size: false, ..volume(place, DeviceView::Right) });
    }
    all
}

/// Every combination of the flags that decide between calls, with every pair of open calls.
fn progresses() -> Vec<Progress> {
    let open = |step| Some(Open { step, attempt: 0 });
    let mut all = Vec::new();
    for lane_t in [None, open(Step::vm(CallKind::Stop)), open(Step::detach(0)), open(Step::vm(CallKind::Destroy))] {
        for lane_x in [None, open(Step::attach(0))] {
            for bits in 0..16 {
                let bit = |n: u8| bits & (1 << n) != 0;
                all.push(Progress {
                    lane_t,
                    lane_x,
                    must_flush: bit(0),
                    stopped: bit(1),
                    destroyed: bit(2),
                    cancel: bit(3),
                    ..Progress::default()
                });
            }
        }
    }
    all
}

/// What must hold whatever else is true.
#[track_caller]
fn check(setup: &Setup, progress: &Progress, view: &View) {
    let decision = decide(setup, progress, view);
    let text = || format!("{decision:?}\n  for {view:?}\n  after {progress:?}\n  with {setup:?}");
    match &decision {
        Decision::Calls(steps) => {
            assert!(!steps.is_empty(), "{}", text());
            assert!(steps.iter().all(|step| progress.open(step.lane()).is_none()), "two calls in a lane: {}", text());
            let lanes: Vec<Lane> = steps.iter().map(|step| step.lane()).collect();
            assert!(lanes.len() == 1 || lanes == [Lane::TestVm, Lane::Appliance], "two calls in a lane: {}", text());
            for step in steps {
                assert!(may_call(*step, setup, progress, view), "{step:?} in {}", text());
            }
            assert!(!steps.contains(&Step::vm(CallKind::Destroy)) || steps.len() == 1, "{}", text());
        }
        Decision::Watch => assert!(progress.any_open(), "{}", text()),
        Decision::Park(_) | Decision::Wait(_) => assert!(!progress.any_open(), "{}", text()),
        Decision::FirstLook | Decision::SecondLook => {
            let gone = progress.destroyed || view.test_vm.power.is_deleted();
            let kept = setup.after == After::KeepVm && progress.kept_flushed;
            assert!(all_proven(setup, view) && (gone || kept), "{}", text());
            assert!(!progress.any_open() && !progress.must_flush && !view.test_vm.busy, "{}", text());
        }
        Decision::Record => {
            assert!(progress.looked_twice && !progress.any_open(), "{}", text());
            let tried = |i: &u8| {
                let step = Step::delete_snapshot(*i);
                progress.used(step) > 0 && progress.failed(step) != 1
            };
            let gone_back = |i: &u8| !setup.reverts.contains(i) || progress.reverted.contains(i);
            assert!(setup.sweeps.iter().all(|i| tried(i) || !gone_back(i)), "{}", text());
        }
        Decision::Cancelled => assert!(progress.cancel && !progress.any_open(), "{}", text()),
        Decision::Look(_) => {}
    }
    if let Decision::SecondLook = decision {
        assert_eq!(progress.first_look, Some(view.marks()), "{}", text());
    }
}

fn all_proven(setup: &Setup, view: &View) -> bool {
    view.volumes.iter().all(|v| {
        let device = if setup.inspector { DeviceView::Right } else { DeviceView::NoInspector };
        v.place == Where::Appliance && v.ready && !v.busy && v.right_size && v.device == device
    })
}

/// Written without the rules' own words where it can be: a mistake there must not excuse itself here.
fn may_call(step: Step, setup: &Setup, progress: &Progress, view: &View) -> bool {
    let t = view.test_vm;
    let off = t.power == Power::Stopped && progress.stopped;
    let at_rest = |v: &VolumeView| v.ready && !v.busy && v.right_size;
    let about = step.volume.and_then(|i| view.volumes.get(usize::from(i)));
    let sound = t.claim != ClaimView::Other
        && !matches!(t.power, Power::Broken | Power::Unknown)
        && matches!(view.appliance, ApplianceView::Usable | ApplianceView::Moving);
    let fits = match step.kind {
        CallKind::Claim => setup.claims && t.claim == ClaimView::None && !t.power.is_deleted(),
        CallKind::Release => progress.claim == ClaimProgress::Held && !t.power.is_deleted() && !progress.any_open(),
        CallKind::Stop => t.power == Power::Running && !t.busy,
        CallKind::ForceStop => t.power == Power::Running && !t.busy && setup.forced_stop == ForcedStop::Allowed,
        CallKind::Barrier => !matches!(t.power, Power::Running | Power::Moving) && !t.busy,
        CallKind::Detach => {
            off && !t.busy
                && !progress.must_flush
                && !progress.cancel
                && view.appliance == ApplianceView::Usable
                && about.is_some_and(|v| v.place == Where::TestVm && at_rest(v))
        }
        CallKind::Attach => {
            let free = match setup.inspector {
                true => DeviceView::Absent,
                false => DeviceView::NoInspector,
            };
            let detach = Some(step.volume).filter(|_| progress.lane_t.is_some_and(|o| o.step.kind == CallKind::Detach));
            let as_it_is = |i| !setup.reverts.contains(&i) || progress.reverted.contains(&i) || progress.cancel;
            !progress.must_flush
                && step.volume.is_some_and(as_it_is)
                && detach.is_none_or(|volume| progress.lane_t.is_some_and(|open| open.step.volume != volume))
                && view.appliance == ApplianceView::Usable
                && about.is_some_and(|v| v.place == Where::Free && at_rest(v) && v.device == free)
        }
        CallKind::Revert => {
            let free = if setup.inspector { DeviceView::Absent } else { DeviceView::NoInspector };
            step.volume.is_some_and(|i| setup.reverts.contains(&i) && !progress.reverted.contains(&i))
                && !progress.must_flush
                && !progress.cancel
                && !progress.looked_twice
                && progress.lane_t.is_none_or(|open| open.step.volume != step.volume)
                && view.appliance == ApplianceView::Usable
                && about.is_some_and(|v| v.place == Where::Free && at_rest(v) && v.device == free)
        }
        CallKind::DeleteSnapshot => {
            let kept = |i| setup.reverts.contains(&i) && !progress.reverted.contains(&i);
            // Only after both looks, when nothing else is left to do; whatever the VMs do now, no volume is touched.
            return progress.looked_twice
                && !progress.any_open()
                && (progress.used(step) == 0 || progress.failed(step) == 1)
                && step.volume.is_some_and(|i| setup.sweeps.contains(&i) && !kept(i));
        }
        CallKind::Destroy => {
            off && !t.busy
                && !t.protected
                && t.own
                && !progress.must_flush
                && !progress.cancel
                && !progress.destroyed
                && !progress.any_open()
                && setup.after == After::DeleteVm
                && view.leftover == Leftover::Disposable
                && all_proven(setup, view)
        }
    };
    sound && fits
}

#[test]
fn one_volume_everywhere() {
    let setup = setup(1);
    let progresses = progresses();
    let mut asked = 0_u32;
    for volume in volumes() {
        for power in POWERS {
            for leftover in LEFTOVERS {
                for busy in BOTH {
                    let mut view = View { leftover, ..view(power, vec![volume]) };
                    view.test_vm.busy = busy;
                    for progress in &progresses {
                        check(&setup, progress, &view);
                        asked += 1;
                    }
                }
            }
        }
    }
    assert!(asked > 500_000, "only {asked} cases");
}

/// Once more, with a volume that goes back to its snapshot, and a snapshot that goes.
#[test]
fn one_volume_with_a_snapshot_everywhere() {
    for (reverts, sweeps) in [(vec![0], vec![0]), (vec![], vec![0])] {
        let setup = Setup { reverts, sweeps, ..setup(1) };
        let mut kinds = std::collections::BTreeSet::new();
        for volume in volumes() {
            for power in POWERS {
                let view = view(power, vec![volume]);
                for plain in progresses() {
                    for (reverted, looked_twice, tried, failed) in [
                        (false, false, 0, 0),
                        (true, false, 0, 0),
                        (true, true, 0, 0),
                        (true, true, 1, 0),
                        (true, true, 1, 1),
                        (true, true, 2, 2),
                        (true, true, 1, u8::MAX),
                        (false, true, 0, 0),
                    ] {
                        let mut progress = Progress { looked_twice, ..plain.clone() };
                        if reverted {
                            progress.reverted.insert(0);
                        }
                        progress.attempts.insert(Step::delete_snapshot(0), tried);
                        progress.failures.insert(Step::delete_snapshot(0), failed);
                        check(&setup, &progress, &view);
                        if let Decision::Calls(steps) = decide(&setup, &progress, &view) {
                            kinds.extend(steps.into_iter().map(|step| step.kind));
                        }
                    }
                }
            }
        }
        assert_eq!(kinds.contains(&CallKind::Revert), !setup.reverts.is_empty());
        assert!(kinds.contains(&CallKind::DeleteSnapshot) && kinds.contains(&CallKind::Attach));
    }
}

#[test]
fn two_volumes_everywhere() {
    let setup = setup(2);
    let progresses = progresses();
    let each: Vec<VolumeView> = PLACES
        .into_iter()
        .flat_map(|place| {
            let calm = volume(place, DeviceView::Absent);
            [calm, volume(place, DeviceView::Right), VolumeView { busy: true, ..calm }]
        })
        .collect();
    for first in &each {
        for second in &each {
            for power in POWERS {
                let view = view(power, vec![*first, *second]);
                for progress in &progresses {
                    check(&setup, progress, &view);
                }
            }
        }
    }
}

#[test]
fn everything_around_the_volumes() {
    let mut worlds = Vec::new();
    for power in POWERS {
        for appliance in [ApplianceView::Usable, ApplianceView::Moving, ApplianceView::Unusable, ApplianceView::Unknown]
        {
            for claim in [ClaimView::None, ClaimView::Ours, ClaimView::Other] {
                for (protected, own) in [(false, true), (true, true), (false, false)] {
                    for place in PLACES {
                        for device in [DeviceView::Absent, DeviceView::Right] {
                            let test_vm = TestVmView { power, busy: false, protected, own, claim };
                            worlds.push(View { test_vm, appliance, ..view(power, vec![volume(place, device)]) });
                        }
                    }
                }
            }
        }
    }
    let mut pasts = Vec::new();
    for claim in [ClaimProgress::Wanted, ClaimProgress::Held, ClaimProgress::Without] {
        for first_look in [None, Some(vec![7]), Some(vec![8])] {
            for kept_flushed in BOTH {
                for looked_twice in BOTH {
                    for stopped in BOTH {
                        let first_look = first_look.clone();
                        let plain = Progress::default();
                        pasts.push(Progress { claim, first_look, kept_flushed, looked_twice, stopped, ..plain });
                    }
                }
            }
        }
    }
    for after in [After::DeleteVm, After::KeepVm] {
        for (inspector, claims) in [(true, true), (true, false), (false, true)] {
            for forced_stop in [ForcedStop::Never, ForcedStop::Allowed] {
                let setup = Setup { after, inspector, claims, forced_stop, ..setup(1) };
                for world in &worlds {
                    let mut world = world.clone();
                    if !inspector {
                        world.volumes[0].device = DeviceView::NoInspector;
                    }
                    for past in &pasts {
                        check(&setup, past, &world);
                    }
                }
            }
        }
    }
}

#[test]
fn tried_too_often_parks() {
    for (step, power, place) in [
        (Step::detach(0), Power::Stopped, Where::TestVm),
        (Step::attach(0), Power::Stopped, Where::Free),
        (Step::vm(CallKind::Destroy), Power::Stopped, Where::Appliance),
    ] {
        let device = if place == Where::Appliance { DeviceView::Right } else { DeviceView::Absent };
        let view = view(power, vec![volume(place, device)]);
        let mut progress = Progress { stopped: true, ..Progress::default() };
        for _ in 0..setup(1).limits.attempts {
            assert_eq!(decide(&setup(1), &progress, &view), Decision::Calls(vec![step]));
            progress.count_failure(step);
        }
        assert_eq!(decide(&setup(1), &progress, &view), Decision::Park(Why::TooManyAttempts(step)));
    }
}

/// Attempts that ended well count as well: nothing goes on for ever.
#[test]
fn a_step_that_is_done_again_and_again_parks() {
    let attach = Step::attach(0);
    let view = view(Power::Stopped, vec![volume(Where::Free, DeviceView::Absent)]);
    let tried = |times| Progress { attempts: [(attach, times)].into(), stopped: true, ..Progress::default() };
    assert_eq!(decide(&setup(1), &tried(199), &view), Decision::Calls(vec![attach]));
    assert_eq!(decide(&setup(1), &tried(200), &view), Decision::Park(Why::TooManyAttempts(attach)));
}

#[test]
fn nothing_parks_while_a_call_is_open() {
    let attach = Step::attach(0);
    let volumes = vec![volume(Where::Free, DeviceView::Absent), volume(Where::TestVm, DeviceView::Absent)];
    let view = view(Power::Stopped, volumes);
    let mut progress = Progress { attempts: [(attach, 200)].into(), stopped: true, ..Progress::default() };
    progress.lane_t = Some(Open { step: Step::detach(1), attempt: 0 });
    assert_eq!(decide(&setup(2), &progress, &view), Decision::Watch);
    progress.lane_t = None;
    assert_eq!(decide(&setup(2), &progress, &view), Decision::Park(Why::TooManyAttempts(attach)));
}

#[test]
fn what_stops_everything_is_named() {
    let calm = |place| volume(place, DeviceView::Absent);
    let home = volume(Where::Appliance, DeviceView::Right);
    for (power, second, why) in [
        (Power::Stopped, calm(Where::Elsewhere), Why::UnexpectedOwner(1)),
        (Power::Stopped, calm(Where::Gone), Why::VolumeGone(1)),
        (Power::Destroyed, calm(Where::TestVm), Why::OnDeletedVm(1)),
        (Power::Gone, calm(Where::TestVm), Why::OnDeletedVm(1)),
        (Power::Stopped, VolumeView { right_size: false, ..home }, Why::SizeChanged(1)),
        (Power::Stopped, VolumeView { device: DeviceView::Wrong, ..home }, Why::WrongDevice(1)),
        (Power::Broken, home, Why::TestVmBroken),
    ] {
        let view = view(power, vec![home, second]);
        assert_eq!(decide(&setup(2), &Progress::default(), &view), Decision::Park(why), "{view:?}");
    }
}

#[test]
fn force_comes_last_and_only_with_consent() {
    let view = view(Power::Running, vec![volume(Where::TestVm, DeviceView::Absent)]);
    let mut progress = Progress::default();
    for _ in 0..setup(1).limits.stops {
        assert_eq!(decide(&setup(1), &progress, &view), Decision::Calls(vec![Step::vm(CallKind::Stop)]));
        progress.count_failure(Step::vm(CallKind::Stop));
    }
    assert_eq!(decide(&setup(1), &progress, &view), Decision::Park(Why::WillNotPowerOff));
    let consent = Setup { forced_stop: ForcedStop::Allowed, ..setup(1) };
    assert_eq!(decide(&consent, &progress, &view), Decision::Calls(vec![Step::vm(CallKind::ForceStop)]));
    progress.count_failure(Step::vm(CallKind::ForceStop));
    assert_eq!(decide(&consent, &progress, &view), Decision::Park(Why::WillNotPowerOff));
}

#[test]
fn without_an_inspector_an_attach_is_repeated_once() {
    let setup = Setup { inspector: false, ..setup(1) };
    let view = view(Power::Stopped, vec![volume(Where::Free, DeviceView::NoInspector)]);
    let mut progress = Progress { stopped: true, ..Progress::default() };
    for _ in 0..2 {
        assert_eq!(decide(&setup, &progress, &view), Decision::Calls(vec![Step::attach(0)]));
        progress.count_failure(Step::attach(0));
    }
    assert_eq!(decide(&setup, &progress, &view), Decision::Park(Why::TooManyAttempts(Step::attach(0))));
}

#[test]
fn a_move_makes_old_looks_worthless() {
    for step in [Step::detach(0), Step::attach(0)] {
        let mut progress = Progress { first_look: Some(vec![7]), kept_flushed: true, ..Progress::default() };
        progress.begin(step);
        assert_eq!((progress.first_look, progress.kept_flushed), (None, false));
    }
}

/// What a call is judged by right before it is sent is what was read then, and nothing older.
#[test]
fn everything_that_a_call_is_judged_by_is_read_before_it() {
    let vms = Scope { vms: true, ..Scope::default() };
    let volumes = Scope { volumes: true, ..vms };
    let devices = Scope { devices: true, ..volumes };
    for (kind, scope) in [
        (CallKind::Claim, Scope::default()),
        (CallKind::Release, Scope::default()),
        (CallKind::Stop, vms),
        (CallKind::ForceStop, vms),
        (CallKind::Barrier, vms),
        (CallKind::Detach, volumes),
        (CallKind::Attach, devices),
        (CallKind::Revert, devices),
        (CallKind::Destroy, Scope::FULL),
        (CallKind::DeleteSnapshot, Scope::default()),
    ] {
        assert_eq!(Scope::touched_by(Step::vm(kind)), scope, "{kind:?}");
    }
}

/// A cancelled cleanup whose test VM is gone already is completed, for there is nothing left to cancel.
#[test]
fn cancelling_too_late_completes() {
    let home = || view(Power::Destroyed, vec![volume(Where::Appliance, DeviceView::Right)]);
    let progress = Progress { cancel: true, destroyed: true, ..Progress::default() };
    assert_eq!(decide(&setup(1), &progress, &home()), Decision::FirstLook);
    let kept = view(Power::Stopped, vec![volume(Where::Appliance, DeviceView::Right)]);
    assert_eq!(decide(&setup(1), &Progress { destroyed: false, ..progress.clone() }, &kept), Decision::Cancelled);
    let away = view(Power::Stopped, vec![volume(Where::TestVm, DeviceView::Absent)]);
    assert_eq!(decide(&setup(1), &Progress { destroyed: false, ..progress }, &away), Decision::Cancelled);
}

/// What is free goes home while the test VM is turned off, but not before it is claimed.
#[test]
fn the_appliances_lane_waits_for_the_claim_and_for_nothing_else() {
    let world = view(Power::Running, vec![volume(Where::Free, DeviceView::Absent)]);
    let with = |kind| Progress { lane_t: Some(Open { step: Step::vm(kind), attempt: 0 }), ..Progress::default() };
    assert_eq!(decide(&setup(1), &with(CallKind::Stop), &world), Decision::Calls(vec![Step::attach(0)]));
    assert_eq!(decide(&setup(1), &with(CallKind::Claim), &world), Decision::Watch);
}

/// A mark that does not come off keeps nobody from the end.
#[test]
fn a_mark_is_given_back_twice_and_no_more() {
    let setup = Setup { after: After::KeepVm, claims: true, ..setup(1) };
    let mut world = view(Power::Stopped, vec![volume(Where::Appliance, DeviceView::Right)]);
    world.test_vm.claim = ClaimView::Ours;
    let mut progress =
        Progress { claim: ClaimProgress::Held, stopped: true, kept_flushed: true, ..Progress::default() };
    for _ in 0..2 {
        assert_eq!(decide(&setup, &progress, &world), Decision::Calls(vec![Step::vm(CallKind::Release)]));
        progress.count_failure(Step::vm(CallKind::Release));
    }
    assert_eq!(decide(&setup, &progress, &world), Decision::FirstLook);
}
