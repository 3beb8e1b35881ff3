//! Waiting for a device to come or go, where its inspector can say when to look.

use std::future::pending;
use std::time::Duration;

use super::observe::Sources;
use crate::decide::Wait;
use crate::model::{Devices, Plan, VmId};

/// How long changes are gathered before the devices are read: udev makes several for one disk, and others may go on changing things.
const GATHER: Duration = Duration::from_millis(50);

/// What is waited for.
#[derive(Debug)]
pub(super) struct DeviceWait {
    appliance: VmId,
    serial: String,
    /// Whether it shall be there, or be gone.
    shown: bool,
}

impl DeviceWait {
    /// What this wait is for, if it is for a device.
    pub(super) fn of(wait: Wait, plan: &Plan) -> Option<Self> {
        let (volume, shown) = match wait {
            Wait::DeviceMissing(volume) => (volume, true),
            Wait::GhostDevice(volume) => (volume, false),
            Wait::Moving | Wait::ForeignWork | Wait::Unreadable | Wait::Unsteady => return None,
        };
        let serial = plan.volumes.get(usize::from(volume))?.serial.clone()?;
        Some(Self { appliance: plan.appliance.clone(), serial, shown })
    }

    /// Returns when the devices have been read and are as they should be. Waits for ever if nobody can say when to look.
    pub(super) async fn over(self, sources: Sources) {
        let Some(inspector) = &sources.inspector else { return pending().await };
        let Some(mut watch) = inspector.watch(&self.appliance).await else { return pending().await };
        // The first time without a change: it may have happened between the last look and the beginning of the watch.
        while !self.is_over(&sources.devices(&self.appliance).await) {
            watch.changed().await;
            tokio::time::sleep(GATHER).await;
        }
    }

    fn is_over(&self, devices: &Devices) -> bool {
        let Devices::Listed(all) = devices else { return false };
        all.iter().any(|device| device.serial.eq_ignore_ascii_case(&self.serial)) == self.shown
    }
}
