//! What a round of reads saw.

use serde::{Deserialize, Serialize};

use super::{Device, Vm, Volume};

/// A thing that was looked for. Not to know is a value, not an error.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Seen<T> {
    /// It is there.
    Present(T),
    /// It surely is not there.
    Absent,
    /// It could not be read, and why.
    Unknown(String),
}

impl<T> Seen<T> {
    /// The thing, if it is there.
    #[must_use]
    pub fn present(&self) -> Option<&T> {
        match self {
            Self::Present(thing) => Some(thing),
            _ => None,
        }
    }
}

/// What the appliance's operating system shows.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Devices {
    /// There is no inspector.
    NoInspector,
    /// This round did not look.
    NotAsked,
    /// It looked, and these are all.
    Listed(Vec<Device>),
    /// It could not look, and why.
    Unknown(String),
}

/// What one round of reads saw. Parts that a round did not need are `None`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Observation {
    /// The test VM.
    pub test_vm: Seen<Vm>,
    /// The appliance.
    pub appliance: Seen<Vm>,
    /// The planned volumes, in the plan's order.
    pub volumes: Option<Vec<Seen<Volume>>>,
    /// Everything that is attached to the test VM.
    pub on_test_vm: Option<Seen<Vec<Volume>>>,
    /// The appliance's block devices.
    pub devices: Devices,
}
