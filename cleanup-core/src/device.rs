//! The trait for whoever looks at the appliance's own block devices.

use std::fmt::Debug;

use async_trait::async_trait;

use crate::error::{Error, ErrorKind, Result};
use crate::model::{Device, Fingerprint, VmId};

/// Looks at the block devices that the appliance's operating system shows. Optional, and what turns "the cloud says so" into a proof.
#[async_trait]
pub trait DeviceInspector: Debug + Send + Sync {
    /// All block devices of the appliance now, its own disks included.
    ///
    /// # Errors
    /// `Unavailable` if it could not look. An empty list means that it looked and saw none.
    async fn devices(&self, appliance: &VmId) -> Result<Vec<Device>>;

    /// Begins to watch the appliance's devices, so that whoever waits for one need not look again and again. `None`, as without an
    /// implementation: changes cannot be watched from here, at least not now.
    ///
    /// A change that happens once this has returned is never missed, except that the watch itself breaks later; so who begins to watch and then
    /// looks once knows all. Nothing is decided by it: the engine looks as often as it would without, and a watch only makes it look sooner.
    async fn watch(&self, appliance: &VmId) -> Option<Box<dyn DeviceWatch>> {
        let _ = appliance;
        None
    }

    /// The fingerprint of the appliance's one disk with this serial number, read now. Nothing is written. Optional: it decides nothing, and shows
    /// whether a volume that came home holds what it held before the test.
    ///
    /// # Errors
    /// `Refused`, as without an implementation, if this inspector reads no data; `Unavailable` if there is no such disk or more than one, or it could not be read.
    async fn fingerprint(&self, appliance: &VmId, serial: &str) -> Result<Fingerprint> {
        let _ = (appliance, serial);
        Err(Error::new(ErrorKind::Refused, "this device inspector reads no fingerprints"))
    }
}

/// A watch over the devices of one appliance, begun by [`DeviceInspector::watch`]. It ends when it is dropped, and leaves nothing running.
#[async_trait]
pub trait DeviceWatch: Debug + Send {
    /// Returns as soon as the devices may have changed since the watch began or this returned last. It may return although nothing has changed,
    /// and waits for ever once changes can no longer be noticed.
    ///
    /// Cancel safe: a change that is noticed while nobody waits makes the next call return.
    async fn changed(&mut self);
}
