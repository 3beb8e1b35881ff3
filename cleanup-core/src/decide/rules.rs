//! The workflow's only specification.

use super::{
    ApplianceView, ClaimProgress, ClaimView, Decision, DeviceView, Lane, Leftover, Power, Progress, Scope, Setup, Step,
    View, VolumeView, Wait, Where, Why,
};
use crate::model::{After, CallKind, ForcedStop};

/// However well a step goes, somebody who undoes it again and again ends here.
const MOST_ATTEMPTS: u8 = 200;

/// From this many failures on a deletion of a snapshot is not tried again.
const MOST_SWEEPS: u8 = 2;

/// A mark that stays is a nuisance and no danger.
const MOST_RELEASES: u8 = 2;

/// What to do next. Level-triggered: the first run, a resume after a crash and the repair after a person's change all come through here.
///
/// The order is: nothing while something is wrong, claim, move volumes in both lanes, delete, look twice, record.
#[must_use]
pub fn decide(setup: &Setup, progress: &Progress, view: &View) -> Decision {
    if progress.looked_twice {
        return sweep(setup, progress);
    }
    if let Some(why) = blocker(setup, progress, view) {
        // Nothing new is begun; what is under way is seen to its end first.
        return if progress.any_open() { Decision::Watch } else { Decision::Park(why) };
    }
    let rules = Rules { setup, progress, view };
    let mut calls = Vec::new();
    let mut waits = Vec::new();
    for lane in [Lane::TestVm, Lane::Appliance] {
        if progress.open(lane).is_some() {
            continue;
        }
        let want = match lane {
            Lane::TestVm => rules.test_vm_lane(),
            Lane::Appliance => rules.appliance_lane(),
        };
        match want {
            Want::Call(step) => calls.push(step),
            Want::Wait(wait) => waits.push(wait),
            Want::Park(_) if progress.any_open() => return Decision::Watch,
            Want::Park(why) => return Decision::Park(why),
            Want::Nothing => {}
        }
    }
    if !calls.is_empty() {
        Decision::Calls(calls)
    } else if progress.any_open() {
        Decision::Watch
    } else if let Some(wait) = waits.first() {
        Decision::Wait(*wait)
    } else {
        rules.finish()
    }
}

/// Every volume is home, seen twice: the snapshots may go. Each is tried once, and once more if that never arrived; what will not go is residue, and keeps nobody waiting.
fn sweep(setup: &Setup, progress: &Progress) -> Decision {
    if progress.any_open() {
        return Decision::Watch;
    }
    let wanted = |volume: &&u8| {
        let unneeded = !setup.reverts.contains(volume) || progress.reverted.contains(volume);
        let step = Step::delete_snapshot(**volume);
        unneeded && (progress.used(step) == 0 || (1..MOST_SWEEPS).contains(&progress.failed(step)))
    };
    match setup.sweeps.iter().find(wanted) {
        Some(volume) => Decision::Calls(vec![Step::delete_snapshot(*volume)]),
        None => Decision::Record,
    }
}

/// What stops everything, whatever else is true.
fn blocker(setup: &Setup, progress: &Progress, view: &View) -> Option<Why> {
    let t = view.test_vm;
    if view.appliance == ApplianceView::Unusable {
        return Some(Why::ApplianceUnavailable);
    }
    if t.claim == ClaimView::Other {
        return Some(Why::ClaimedElsewhere);
    }
    if t.power == Power::Broken {
        return Some(Why::TestVmBroken);
    }
    if progress.destroyed && matches!(t.power, Power::Running | Power::Stopped | Power::Moving) {
        return Some(Why::TestVmCameBack);
    }
    for (i, v) in numbered(view) {
        match v.place {
            Where::Elsewhere => return Some(Why::UnexpectedOwner(i)),
            Where::Gone => return Some(Why::VolumeGone(i)),
            Where::TestVm if t.power.is_deleted() => return Some(Why::OnDeletedVm(i)),
            _ => {}
        }
        if !v.right_size {
            return Some(Why::SizeChanged(i));
        }
        if v.device == DeviceView::Wrong {
            return Some(Why::WrongDevice(i));
        }
    }
    debug_assert_eq!(view.volumes.len(), usize::from(setup.volumes), "a view is made for its plan");
    None
}

/// A view of at most 255 volumes, with their numbers.
fn numbered(view: &View) -> impl Iterator<Item = (u8, &VolumeView)> {
    (0..=u8::MAX).zip(&view.volumes)
}

/// What one lane wants.
enum Want {
    Call(Step),
    Wait(Wait),
    Park(Why),
    Nothing,
}

struct Rules<'a> {
    setup: &'a Setup,
    progress: &'a Progress,
    view: &'a View,
}

impl Rules<'_> {
    /// A step, unless it has been tried too often.
    fn call(&self, step: Step) -> Want {
        let limit = match step.kind {
            // Without an inspector nobody can tell a refused attach from one that left the disk behind: one repeat, no more.
            CallKind::Attach if !self.setup.inspector => 2,
            _ => self.setup.limits.attempts,
        };
        if self.progress.failed(step) < limit && self.progress.used(step) < MOST_ATTEMPTS {
            Want::Call(step)
        } else {
            Want::Park(Why::TooManyAttempts(step))
        }
    }

    fn unreadable(&self) -> bool {
        self.view.test_vm.power == Power::Unknown
            || self.view.appliance == ApplianceView::Unknown
            || self.view.volumes.iter().any(|v| v.place == Where::Unknown)
    }

    fn wants_claim(&self) -> bool {
        self.setup.claims
            && self.progress.claim == ClaimProgress::Wanted
            && self.view.test_vm.claim == ClaimView::None
            && !self.view.test_vm.power.is_deleted()
    }

    fn all_home(&self) -> bool {
        self.view.volumes.iter().all(|v| v.place == Where::Appliance)
    }

    /// The test VM's lane: claim, power off, flush, detach, and at the end delete.
    fn test_vm_lane(&self) -> Want {
        let t = self.view.test_vm;
        if self.unreadable() {
            return Want::Wait(Wait::Unreadable);
        }
        if self.wants_claim() {
            return self.call(Step::vm(CallKind::Claim));
        }
        if self.progress.must_flush {
            return self.flush();
        }
        if t.power.is_deleted() {
            return Want::Nothing;
        }
        if self.progress.cancel {
            // Nothing new is taken off the test VM; what is free still goes home.
            return Want::Nothing;
        }
        if t.busy {
            return Want::Wait(Wait::ForeignWork);
        }
        match t.power {
            Power::Moving => return Want::Wait(Wait::Moving),
            Power::Running => return self.stop(),
            Power::Stopped if !self.progress.stopped => return self.call(Step::vm(CallKind::Barrier)),
            _ => {}
        }
        if self.view.appliance == ApplianceView::Moving {
            return Want::Wait(Wait::Moving);
        }
        let mut held = numbered(self.view).filter(|(_, v)| v.place == Where::TestVm).peekable();
        if held.peek().is_none() {
            return Want::Nothing;
        }
        match held.find(|(_, v)| v.ready && !v.busy) {
            Some((i, _)) => self.call(Step::detach(i)),
            None => Want::Wait(Wait::ForeignWork),
        }
    }

    /// Something in the test VM's queue ended unclearly. A successful stop passes only after everything queued before it.
    fn flush(&self) -> Want {
        match self.view.test_vm.power {
            _ if self.view.test_vm.busy => Want::Wait(Wait::ForeignWork),
            Power::Moving => Want::Wait(Wait::Moving),
            Power::Running => self.stop(),
            _ => self.call(Step::vm(CallKind::Barrier)),
        }
    }

    fn stop(&self) -> Want {
        let graceful = Step::vm(CallKind::Stop);
        let forced = Step::vm(CallKind::ForceStop);
        if self.progress.used(graceful) >= MOST_ATTEMPTS {
            Want::Park(Why::TooManyAttempts(graceful))
        } else if self.progress.failed(graceful) < self.setup.limits.stops {
            Want::Call(graceful)
        } else if self.setup.forced_stop == ForcedStop::Allowed && self.progress.failed(forced) == 0 {
            Want::Call(forced)
        } else {
            Want::Park(Why::WillNotPowerOff)
        }
    }

    /// The appliance's lane: whatever is free goes home, first back to its snapshot if that is the plan.
    fn appliance_lane(&self) -> Want {
        if self.unreadable() || self.wants_claim() || self.progress.must_flush {
            return Want::Nothing;
        }
        if self.progress.lane_t.is_some_and(|open| open.step.kind == CallKind::Claim) {
            return Want::Nothing;
        }
        let being_detached = self.progress.lane_t.filter(|open| open.step.kind == CallKind::Detach);
        let mut wait = Want::Nothing;
        if self.view.appliance == ApplianceView::Moving && self.view.volumes.iter().any(|v| v.place == Where::Free) {
            return Want::Wait(Wait::Moving);
        }
        for (i, v) in numbered(self.view).filter(|(_, v)| v.place == Where::Free) {
            if being_detached.is_some_and(|open| open.step.volume == Some(i)) {
                continue;
            }
            if !v.ready || v.busy || self.view.test_vm.busy {
                wait = Want::Wait(Wait::ForeignWork);
                continue;
            }
            match v.device {
                DeviceView::Absent | DeviceView::NoInspector if self.wants_revert(i) => {
                    return self.call(Step::revert(i));
                }
                DeviceView::Absent | DeviceView::NoInspector => return self.call(Step::attach(i)),
                DeviceView::Right | DeviceView::Wrong => wait = Want::Wait(Wait::GhostDevice(i)),
                DeviceView::NotAsked | DeviceView::Unknown => wait = Want::Wait(Wait::Unreadable),
            }
        }
        wait
    }

    /// A cancelled cleanup brings home what is free as it is.
    fn wants_revert(&self, volume: u8) -> bool {
        self.setup.reverts.contains(&volume) && !self.progress.reverted.contains(&volume) && !self.progress.cancel
    }

    /// Both lanes are empty and want nothing.
    fn finish(&self) -> Decision {
        let (setup, progress, view) = (self.setup, self.progress, self.view);
        if progress.cancel && !self.all_home() {
            return self.unclaimed(Decision::Cancelled);
        }
        if let Some(open) = self.not_home() {
            return open;
        }
        let deleted = progress.destroyed || view.test_vm.power.is_deleted();
        if progress.cancel && !deleted {
            return self.unclaimed(Decision::Cancelled);
        }
        if view.test_vm.busy {
            return Decision::Wait(Wait::ForeignWork);
        }
        if !deleted {
            match setup.after {
                After::DeleteVm => return self.destroy(),
                After::KeepVm if !progress.kept_flushed => {
                    return self.last(Step::vm(CallKind::Barrier));
                }
                After::KeepVm => {}
            }
        }
        let look = match &progress.first_look {
            None => Decision::FirstLook,
            Some(first) if *first == view.marks() => Decision::SecondLook,
            Some(_) => Decision::Wait(Wait::Unsteady),
        };
        // Before the looks: nothing of ours lies between the second one and the end.
        if deleted { look } else { self.unclaimed(look) }
    }

    /// A test VM that stays gives its mark back. If it cannot be taken off, that is no reason not to end.
    fn unclaimed(&self, otherwise: Decision) -> Decision {
        let step = Step::vm(CallKind::Release);
        let wanted = self.progress.claim == ClaimProgress::Held && self.progress.failed(step) < MOST_RELEASES;
        if wanted && !self.view.test_vm.power.is_deleted() { Decision::Calls(vec![step]) } else { otherwise }
    }

    /// What keeps the first volume that is not home from being so.
    fn not_home(&self) -> Option<Decision> {
        for (i, v) in numbered(self.view) {
            if v.place != Where::Appliance || !v.ready || v.busy {
                return Some(Decision::Wait(Wait::ForeignWork));
            }
            match v.device {
                DeviceView::Right | DeviceView::NoInspector => {}
                DeviceView::NotAsked => return Some(Decision::Look(Scope::DEVICES)),
                DeviceView::Absent => return Some(Decision::Wait(Wait::DeviceMissing(i))),
                DeviceView::Wrong => return Some(Decision::Park(Why::WrongDevice(i))),
                DeviceView::Unknown => return Some(Decision::Wait(Wait::Unreadable)),
            }
        }
        None
    }

    /// Every volume is home. The test VM may go, unless something that the plan does not know is on it.
    fn destroy(&self) -> Decision {
        if self.view.test_vm.protected {
            return Decision::Park(Why::Protected);
        }
        if !self.view.test_vm.own {
            return Decision::Park(Why::NotFromTheTest);
        }
        match self.view.leftover {
            Leftover::NotAsked => Decision::Look(Scope::FULL),
            Leftover::Unknown => Decision::Wait(Wait::Unreadable),
            Leftover::Foreign => Decision::Park(Why::ForeignVolume),
            Leftover::Disposable => self.last(Step::vm(CallKind::Destroy)),
        }
    }

    fn last(&self, step: Step) -> Decision {
        match self.call(step) {
            Want::Call(step) => Decision::Calls(vec![step]),
            Want::Park(why) => Decision::Park(why),
            Want::Wait(wait) => Decision::Wait(wait),
            Want::Nothing => Decision::Watch,
        }
    }
}
