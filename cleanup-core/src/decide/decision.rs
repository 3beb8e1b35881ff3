//! What the rules answer.

use serde::{Deserialize, Serialize};

use super::Step;
use crate::model::CallKind;

/// What to do next.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Decision {
    /// Make these calls, at most one for each lane.
    Calls(Vec<Step>),
    /// Wait for the open calls.
    Watch,
    /// Look at more.
    Look(Scope),
    /// Look again later, because of this.
    Wait(Wait),
    /// All volumes are home for the first time: remember how, rest, look again.
    FirstLook,
    /// Both looks agree: remember that.
    SecondLook,
    /// Write down that it is completed.
    Record,
    /// Cancelled, at a safe place.
    Cancelled,
    /// Stop on purpose, because of this.
    Park(Why),
}

/// Which parts of the world to read.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Scope {
    /// The test VM and the appliance.
    pub vms: bool,
    /// The planned volumes.
    pub volumes: bool,
    /// Everything attached to the test VM.
    pub leftover: bool,
    /// The appliance's devices.
    pub devices: bool,
}

impl Scope {
    /// Everything.
    pub const FULL: Self = Self { vms: true, volumes: true, leftover: true, devices: true };
    /// Everything but what is left on the test VM.
    pub const FINAL: Self = Self { vms: true, volumes: true, leftover: false, devices: true };
    /// Only devices.
    pub const DEVICES: Self = Self { vms: false, volumes: false, leftover: false, devices: true };

    /// What a call touches, to be read again right before it is sent.
    #[must_use]
    pub fn touched_by(step: Step) -> Self {
        let vms = Self { vms: true, ..Self::default() };
        match step.kind {
            // The server itself refuses a second claim: nothing that could be read before says more.
            CallKind::Claim | CallKind::Release => Self::default(),
            CallKind::Stop | CallKind::ForceStop | CallKind::Barrier => vms,
            CallKind::Detach => Self { volumes: true, ..vms },
            CallKind::Attach | CallKind::Revert => Self { volumes: true, devices: true, ..vms },
            // What could be read does not matter any more: every volume is home, seen twice.
            CallKind::DeleteSnapshot => Self::default(),
            CallKind::Destroy => Self::FULL,
        }
    }

    /// Both.
    #[must_use]
    pub fn and(self, other: Self) -> Self {
        Self {
            vms: self.vms || other.vms,
            volumes: self.volumes || other.volumes,
            leftover: self.leftover || other.leftover,
            devices: self.devices || other.devices,
        }
    }
}

/// Why the rules want to look again before they go on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Wait {
    /// A part of the world could not be read.
    Unreadable,
    /// The test VM is on its way up, down or elsewhere.
    Moving,
    /// Somebody else's work goes on, on the test VM or on a volume.
    ForeignWork,
    /// A volume is on the appliance, and its device is not there yet.
    DeviceMissing(u8),
    /// The store calls a volume free, and the appliance still has its device: a detach in progress, or a lost record.
    GhostDevice(u8),
    /// The second look differs from the first.
    Unsteady,
}

/// Why a cleanup parks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Why {
    /// Waiting did not help.
    WaitedTooLong(Wait),
    /// What was sent may still happen, for too long.
    NeverSettles,
    /// The provider cannot say whether what was sent may still happen.
    CannotTell,
    /// A step has been tried too often.
    TooManyAttempts(Step),
    /// The test VM does not power off, and force was not agreed to or did not help.
    WillNotPowerOff,
    /// A forced stop was used, and nobody can prove that the VM is off on its host.
    NotProvenOff,
    /// The test VM is in a state that no step leads out of.
    TestVmBroken,
    /// The test VM was deleted by us, and is back.
    TestVmCameBack,
    /// The test VM must not be deleted.
    Protected,
    /// Nothing shows that the test VM was made for the failover test.
    NotFromTheTest,
    /// The appliance is gone or broken.
    ApplianceUnavailable,
    /// Another installation claims the test VM.
    ClaimedElsewhere,
    /// A volume is on a VM that is not part of the plan.
    UnexpectedOwner(u8),
    /// A volume is deleted, being deleted, or no longer known.
    VolumeGone(u8),
    /// A volume's size has changed.
    SizeChanged(u8),
    /// The appliance shows a wrong device for a volume, or two.
    WrongDevice(u8),
    /// A volume is still attached to the test VM, which has been deleted.
    OnDeletedVm(u8),
    /// A volume that the plan does not know is attached to the test VM.
    ForeignVolume,
}
