//! The inspector.

use std::sync::Arc;

use async_trait::async_trait;
use tokio::sync::Semaphore;

use super::error::{self, Failure};
use super::options::LinuxDevicesOptions;
use super::watch::FolderWatch;
use super::{fingerprint, sysfs};
use crate::device::{DeviceInspector, DeviceWatch};
use crate::error::Result;
use crate::model::{Device, Fingerprint, VmId};

/// Looks at the disks of the machine that this process runs on.
///
/// ```no_run
/// # async fn look() -> cleanup_core::Result<()> {
/// use cleanup_core::{DeviceInspector, VmId, backends::linux_devices::{LinuxDevices, LinuxDevicesOptions}};
///
/// let appliance = VmId::new("4f5c64a4-1c1f-4c6e-8f3a-0a3a5c0d9e11")?;    // the VM that this runs on
/// let devices = LinuxDevices::new(appliance.clone(), LinuxDevicesOptions::default());
/// for device in devices.devices(&appliance).await? {
///     tracing::info!(serial = device.serial, size = device.size, path = device.path);
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct LinuxDevices {
    appliance: VmId,
    options: LinuxDevicesOptions,
    /// One look at a time: a disk that does not answer holds one thread, not one for each time somebody asks.
    looking: Arc<Semaphore>,
    /// The same for reading data, which must not keep anybody from looking.
    reading: Arc<Semaphore>,
}

impl LinuxDevices {
    /// For the machine that this process runs on, which is the VM `appliance`.
    #[must_use]
    pub fn new(appliance: VmId, options: LinuxDevicesOptions) -> Self {
        Self { appliance, options, looking: Arc::new(Semaphore::new(1)), reading: Arc::new(Semaphore::new(1)) }
    }
}

impl LinuxDevices {
    /// The one disk with this serial.
    async fn only(&self, appliance: &VmId, serial: &str) -> Result<Device> {
        let mut fitting = self.devices(appliance).await?;
        fitting.retain(|device| !serial.is_empty() && device.serial.eq_ignore_ascii_case(serial));
        let count = fitting.len();
        fitting.pop().filter(|_| count == 1).ok_or_else(|| error::not_one(serial, count))
    }
}

#[async_trait]
impl DeviceInspector for LinuxDevices {
    /// # Errors
    /// `Refused` for another VM than the one it runs on; `Unavailable` with the name of the file that could not be read.
    async fn devices(&self, appliance: &VmId) -> Result<Vec<Device>> {
        if *appliance != self.appliance {
            return Err(error::other_machine(&self.appliance, appliance));
        }
        // The semaphore is never closed.
        let place = Arc::clone(&self.looking).acquire_owned().await;
        let options = self.options.clone();
        let looked = tokio::task::spawn_blocking(move || {
            let _place = place;
            match sysfs::disks(&options) {
                // A list without what went away, or with what took its place, is right.
                Err(Failure::Gone(_)) => sysfs::disks(&options),
                looked => looked,
            }
        });
        Ok(looked.await.map_err(error::broken)??)
    }

    /// By inotify on `dev`, `dev/disk` and `dev/disk/by-id`, where the kernel and udev put what they find. `None` for another VM, and if the
    /// system does not let them be watched.
    ///
    /// # Panics
    /// In a tokio runtime that was built without I/O.
    async fn watch(&self, appliance: &VmId) -> Option<Box<dyn DeviceWatch>> {
        if *appliance != self.appliance {
            return None;
        }
        let begun = FolderWatch::begin(&self.options.root);
        let begun = begun.inspect_err(|error| tracing::debug!(%error, "the appliance's devices cannot be watched"));
        begun.ok().map(|watch| Box::new(watch) as Box<dyn DeviceWatch>)
    }

    /// # Errors
    /// `Refused` for another VM; `Unavailable` if not exactly one disk has the serial, before and after it was read, or if it cannot be read: that takes
    /// root or the group `disk`.
    async fn fingerprint(&self, appliance: &VmId, serial: &str) -> Result<Fingerprint> {
        let before = self.only(appliance, serial).await?;
        let (disk, root) = (before.clone(), self.options.root.clone());
        let place = Arc::clone(&self.reading).acquire_owned().await;
        let read = tokio::task::spawn_blocking(move || {
            let _place = place;
            fingerprint::read_listed(&disk, &root)
        });
        let found = read.await.map_err(error::broken)??;
        // Another disk may have taken its name meanwhile.
        if self.only(appliance, serial).await? == before { Ok(found) } else { Err(error::not_one(serial, 0)) }
    }
}
