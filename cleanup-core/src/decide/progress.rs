//! What a cleanup must remember because it cannot be read from the cloud: what may be in flight, and what our own calls proved.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use super::Setup;
use crate::model::CallKind;

/// One mutating step: a kind of call and, unless it is about the test VM as a whole, the volume's number in the plan.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Step {
    /// What it does.
    pub kind: CallKind,
    /// The volume, unless it is about the test VM as a whole.
    pub volume: Option<u8>,
}

impl Step {
    /// A step that is about the test VM as a whole.
    #[must_use]
    pub const fn vm(kind: CallKind) -> Self {
        Self { kind, volume: None }
    }

    /// Taking a volume off the test VM.
    #[must_use]
    pub const fn detach(volume: u8) -> Self {
        Self { kind: CallKind::Detach, volume: Some(volume) }
    }

    /// Giving a volume to the appliance.
    #[must_use]
    pub const fn attach(volume: u8) -> Self {
        Self { kind: CallKind::Attach, volume: Some(volume) }
    }

    /// Taking a volume back to its snapshot.
    #[must_use]
    pub const fn revert(volume: u8) -> Self {
        Self { kind: CallKind::Revert, volume: Some(volume) }
    }

    /// Deleting a volume's snapshot.
    #[must_use]
    pub const fn delete_snapshot(volume: u8) -> Self {
        Self { kind: CallKind::DeleteSnapshot, volume: Some(volume) }
    }

    /// The work queue it runs in.
    #[must_use]
    pub const fn lane(self) -> Lane {
        match self.kind {
            CallKind::Attach | CallKind::Revert | CallKind::DeleteSnapshot => Lane::Appliance,
            _ => Lane::TestVm,
        }
    }

    /// Every step that a cleanup can take.
    #[must_use]
    pub fn all(setup: &Setup) -> Vec<Self> {
        use CallKind::{Barrier, Claim, Destroy, ForceStop, Release, Stop};
        let mut steps: Vec<Self> = [Claim, Release, Stop, ForceStop, Barrier, Destroy].map(Self::vm).into();
        steps.extend((0..setup.volumes).map(Self::detach));
        steps.extend((0..setup.volumes).map(Self::attach));
        steps.extend(setup.reverts.iter().copied().map(Self::revert));
        steps.extend(setup.sweeps.iter().copied().map(Self::delete_snapshot));
        steps
    }
}

impl From<Step> for String {
    fn from(step: Step) -> Self {
        match step.volume {
            Some(volume) => format!("{}/{volume}", step.kind.name()),
            None => step.kind.name().to_owned(),
        }
    }
}

impl TryFrom<String> for Step {
    type Error = String;
    fn try_from(text: String) -> Result<Self, String> {
        let (kind, volume) = match text.split_once('/') {
            Some((kind, volume)) => (kind, Some(volume.parse().map_err(|_| format!("{text:?} has no volume number"))?)),
            None => (text.as_str(), None),
        };
        let kind: CallKind = serde_json::from_value(kind.into()).map_err(|e| e.to_string())?;
        Ok(Self { kind, volume })
    }
}

/// A work queue of the provider. At most one call is open in each.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Lane {
    /// The test VM's: claim, stop, barrier, detach, destroy.
    TestVm,
    /// The appliance's: revert, attach, and deleting snapshots.
    Appliance,
}

/// A call that may be in flight.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Open {
    /// What it does.
    pub step: Step,
    /// Which attempt of it, from 0.
    pub attempt: u8,
}

/// Whether the cleanup has put its mark on the test VM.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ClaimProgress {
    /// Not yet.
    #[default]
    Wanted,
    /// It has.
    Held,
    /// The account may not, so it goes on without; or the mark has been given back.
    Without,
}

/// Whether the test VM may still run on its host although it is listed as stopped, because of a forced stop.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum OffProgress {
    /// No forced stop was used, or it was proven off since.
    #[default]
    Fine,
    /// A forced stop may have happened. No later stop says more: it finds the VM "stopped" already.
    Unproven,
    /// Nobody could prove it; a person was asked to look.
    PersonAsked,
}

/// The durable part of the machine.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Progress {
    /// The call that may be in flight in the test VM's queue.
    pub lane_t: Option<Open>,
    /// The call that may be in flight in the appliance's queue.
    pub lane_x: Option<Open>,
    /// How many attempts of each step have been used up; the next attempt has this number.
    pub attempts: BTreeMap<Step, u8>,
    /// How many attempts of each step ended without success since its last success.
    #[serde(default)]
    pub failures: BTreeMap<Step, u8>,
    /// Something in the test VM's queue ended unclearly: a barrier must pass before anything there is believed.
    pub must_flush: bool,
    /// Our own stop or barrier has succeeded, and the test VM has not been seen up since.
    pub stopped: bool,
    /// The mark on the test VM.
    pub claim: ClaimProgress,
    /// The volumes that went back to their snapshots, and were on no VM but the appliance since.
    #[serde(default)]
    pub reverted: BTreeSet<u8>,
    /// Our own destroy has succeeded.
    pub destroyed: bool,
    /// For a kept test VM: the barrier after the last move has succeeded.
    pub kept_flushed: bool,
    /// The first look: each volume's slot and time of attachment when all of them were home for the first time.
    pub first_look: Option<Vec<u64>>,
    /// Both looks agree.
    pub looked_twice: bool,
    /// Somebody asked to stop at the nearest safe place.
    pub cancel: bool,
    /// A forced stop was used, or may have been.
    pub forced: bool,
    /// What is known of the host after a forced stop.
    #[serde(default)]
    pub off: OffProgress,
    /// Calls that are over, and of which a person was asked to see that nothing is under way any more.
    #[serde(default)]
    pub person_asked: BTreeSet<Open>,
}

impl Progress {
    /// The call open in a lane.
    #[must_use]
    pub fn open(&self, lane: Lane) -> Option<Open> {
        match lane {
            Lane::TestVm => self.lane_t,
            Lane::Appliance => self.lane_x,
        }
    }

    /// Sets the call open in a lane.
    pub fn set_open(&mut self, lane: Lane, open: Option<Open>) {
        match lane {
            Lane::TestVm => self.lane_t = open,
            Lane::Appliance => self.lane_x = open,
        }
    }

    /// Whether any call is open.
    #[must_use]
    pub fn any_open(&self) -> bool {
        self.lane_t.is_some() || self.lane_x.is_some()
    }

    /// How many attempts of a step have been used up.
    #[must_use]
    pub fn used(&self, step: Step) -> u8 {
        self.attempts.get(&step).copied().unwrap_or(0)
    }

    /// How many attempts of a step ended without success since its last success.
    #[must_use]
    pub fn failed(&self, step: Step) -> u8 {
        self.failures.get(&step).copied().unwrap_or(0)
    }

    /// Counts an attempt that ended without success.
    pub fn count_failure(&mut self, step: Step) {
        let failed = self.failed(step).saturating_add(1);
        self.failures.insert(step, failed);
    }

    /// Opens the next attempt of a step in its lane.
    pub fn begin(&mut self, step: Step) -> Open {
        let attempt = self.used(step);
        self.attempts.insert(step, attempt.saturating_add(1));
        let open = Open { step, attempt };
        self.set_open(step.lane(), Some(open));
        match step.kind {
            // Before it is sent: whatever becomes of it, the host may run on.
            CallKind::ForceStop => self.off = OffProgress::Unproven,
            // Looks and the flush between them are about the last move.
            CallKind::Detach | CallKind::Attach => self.look_anew(),
            _ => {}
        }
        open
    }

    /// What was seen before a volume moved proves nothing any more.
    pub fn look_anew(&mut self) {
        self.first_look = None;
        self.kept_flushed = false;
    }

    /// As if an attempt had never begun. Only for calls that were surely never sent, and only for asking the rules again: the number stays used up.
    #[must_use]
    pub fn without(&self, opens: &[Open]) -> Self {
        let mut before = self.clone();
        for open in opens {
            before.set_open(open.step.lane(), None);
            before.attempts.insert(open.step, open.attempt);
        }
        before
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn steps_survive_text() {
        let setup = Setup { reverts: vec![0], sweeps: vec![1], ..Setup::of(3) };
        for step in Step::all(&setup) {
            let text = serde_json::to_string(&step).unwrap();
            assert_eq!(serde_json::from_str::<Step>(&text).unwrap(), step, "{text}");
        }
        assert!(serde_json::from_str::<Step>("\"detach/x\"").is_err());
        assert!(serde_json::from_str::<Step>("\"dance\"").is_err());
    }

    #[test]
    fn progress_survives_text() {
        let mut progress = Progress::default();
        progress.begin(Step::detach(1));
        progress.begin(Step::attach(0));
        let text = serde_json::to_string(&progress).unwrap();
        assert_eq!(serde_json::from_str::<Progress>(&text).unwrap(), progress);
    }

    #[test]
    fn without_undoes_begin() {
        let before = Progress::default();
        let mut after = before.clone();
        let open = after.begin(Step::detach(1));
        let mut undone = after.without(&[open]);
        undone.attempts.retain(|_, used| *used > 0);
        assert_eq!(undone, before);
    }
}
