//! The simulator's hosts, as a device inspector.

use std::fmt;
use std::sync::Arc;

use async_trait::async_trait;
use cleanup_core::{Device, DeviceInspector, Error, ErrorKind, Result, VmId};
use cloudstack_simulator::Server;

/// Looks at the devices of a simulated appliance. A real inspector runs on the appliance.
pub(crate) struct SimulatedDevices(pub(crate) Arc<Server>);

impl fmt::Debug for SimulatedDevices {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("SimulatedDevices")
    }
}

#[async_trait]
impl DeviceInspector for SimulatedDevices {
    async fn devices(&self, appliance: &VmId) -> Result<Vec<Device>> {
        let (runs, disks) =
            self.0.with_cloud(|cloud| (cloud.guest_runs(appliance.as_str()), cloud.guest_devices(appliance.as_str())));
        if !runs {
            return Err(Error::new(
                ErrorKind::Unavailable,
                format!("appliance {appliance} does not run, so nobody can look at its devices"),
            ));
        }
        let device = |disk: cloudstack_simulator::HostDisk| Device {
            path: format!("/dev/disk/by-id/{}-{}", disk.bus, disk.serial),
            serial: disk.serial,
            size: Some(disk.size),
            bus: disk.bus.to_owned(),
        };
        Ok(disks.into_iter().map(device).collect())
    }
}
