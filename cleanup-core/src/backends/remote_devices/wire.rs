//! What goes over the wire. Unknown fields are refused: half an understanding of a disk is none.

use serde::{Deserialize, Deserializer, Serialize};

use crate::error::ErrorKind;
use crate::model::{Device, Fingerprint, VmId};
use crate::text::harmless;

/// The only version so far.
pub(super) const VERSION: u32 = 1;

/// What every answer of any version has.
#[derive(Deserialize)]
pub(super) struct Versioned {
    pub(super) version: u32,
}

/// All devices of an appliance.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Listing {
    version: u32,
    pub(super) appliance: VmId,
    devices: Vec<WireDevice>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct WireDevice {
    serial: String,
    // Must be said, if only as null.
    #[serde(deserialize_with = "said")]
    size: Option<u64>,
    path: String,
    bus: String,
}

fn said<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<u64>, D::Error> {
    Option::deserialize(deserializer)
}

impl Listing {
    pub(super) fn new(appliance: VmId, devices: Vec<Device>) -> Self {
        let device = |Device { serial, size, path, bus }| WireDevice { serial, size, path, bus };
        Self { version: VERSION, appliance, devices: devices.into_iter().map(device).collect() }
    }

    pub(super) fn into_devices(self) -> Vec<Device> {
        let device = |found: WireDevice| Device {
            serial: harmless(&found.serial),
            size: found.size,
            path: harmless(&found.path),
            bus: harmless(&found.bus),
        };
        self.devices.into_iter().map(device).collect()
    }
}

/// What one disk holds.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Data {
    version: u32,
    pub(super) appliance: VmId,
    pub(super) serial: String,
    pub(super) fingerprint: Fingerprint,
}

impl Data {
    pub(super) fn new(appliance: VmId, serial: String, fingerprint: Fingerprint) -> Self {
        Self { version: VERSION, appliance, serial, fingerprint }
    }
}

/// Why there is no answer.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Refusal {
    version: u32,
    /// The code of an [`ErrorKind`].
    error: String,
    pub(super) message: String,
}

impl Refusal {
    pub(super) fn new(kind: ErrorKind, message: impl Into<String>) -> Self {
        Self { version: VERSION, error: kind.code().to_owned(), message: message.into() }
    }

    /// What it means to whoever asked. Anything but a clear no may be different next time.
    pub(super) fn kind(&self) -> ErrorKind {
        let clear = [ErrorKind::Refused, ErrorKind::Denied, ErrorKind::InvalidInput];
        clear.into_iter().find(|kind| kind.code() == self.error).unwrap_or(ErrorKind::Unavailable)
    }
}
