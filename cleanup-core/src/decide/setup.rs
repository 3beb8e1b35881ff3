//! What of a sealed plan the rules need.

use serde::{Deserialize, Serialize};

use crate::model::{After, ForcedStop};

/// The plan as the rules see it: volumes are numbers here, in the plan's order.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Setup {
    /// How many volumes go home.
    pub volumes: u8,
    /// What happens to the test VM.
    pub after: After,
    /// Whether a forced stop was agreed to.
    pub forced_stop: ForcedStop,
    /// Somebody looks at the appliance's devices.
    pub inspector: bool,
    /// The provider supports claims.
    pub claims: bool,
    /// The volumes that go back to a snapshot before they go home.
    pub reverts: Vec<u8>,
    /// The volumes whose snapshot is deleted at the end; of those that were to go back to it, only if they did.
    pub sweeps: Vec<u8>,
    /// How patient the rules are.
    pub limits: Limits,
}

#[cfg(test)]
impl Setup {
    /// A plain one, with an inspector.
    pub(crate) fn of(volumes: u8) -> Self {
        Self {
            volumes,
            after: After::DeleteVm,
            forced_stop: ForcedStop::Never,
            inspector: true,
            claims: false,
            reverts: Vec::new(),
            sweeps: Vec::new(),
            limits: Limits::default(),
        }
    }
}

/// How often something is tried or looked at before the cleanup parks.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Limits {
    /// Graceful stops.
    pub stops: u8,
    /// Attempts of any other call.
    pub attempts: u8,
    /// Requests sent again under the same id.
    pub resends: u8,
    /// Looks for a device that should be there, or should not.
    pub device_looks: u16,
    /// Looks while somebody else's work, or a change of power, goes on.
    pub foreign_looks: u16,
    /// Rounds of reads that fail.
    pub failed_looks: u16,
    /// Looks for the end of something that was sent.
    pub settle_looks: u16,
}

impl Default for Limits {
    /// With the engine's pauses of two seconds: a minute for devices, ten minutes for others' work, half an hour for an unreachable provider, two hours for what was sent.
    fn default() -> Self {
        Self {
            stops: 3,
            attempts: 5,
            resends: 2,
            device_looks: 30,
            foreign_looks: 300,
            failed_looks: 900,
            settle_looks: 3600,
        }
    }
}
