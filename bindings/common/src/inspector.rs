//! Who looks at the appliance's devices.

use std::fmt;
use std::path::PathBuf;
use std::sync::Arc;

use async_trait::async_trait;
use cleanup_core::backends::remote_devices::{RemoteDevices, RemoteDevicesOptions};
use cleanup_core::{Device, DeviceInspector, Error, ErrorKind, Result, VmId};
use cloudstack_simulator::Server;

use crate::settings::{Inspector, invalid};

/// The inspector that settings speak of, unless it is the simulator's.
pub(crate) fn made(inspector: Inspector) -> Result<Arc<dyn DeviceInspector>> {
    match inspector {
        Inspector::None | Inspector::Simulator => Err(invalid("this is no inspector to be made")),
        Inspector::Local { appliance, root } => local_devices(appliance, root),
        Inspector::Agent { url, token_file, ca_file, allow_plain_http } => {
            let token = std::fs::read_to_string(&token_file)
                .map_err(|e| invalid(format!("the agent's token file {} cannot be read: {e}", token_file.display())))?;
            let options = RemoteDevicesOptions { ca_file, allow_plain_http, ..RemoteDevicesOptions::default() };
            Ok(Arc::new(RemoteDevices::new(&url, &token, options)?))
        }
    }
}

/// Looks at the disks of this machine, which is the VM `appliance`. `root` has `sys` and `dev` in it, if that is not `/`.
///
/// # Errors
/// `InvalidInput` on another system than Linux.
#[cfg(target_os = "linux")]
pub fn local_devices(appliance: VmId, root: Option<PathBuf>) -> Result<Arc<dyn DeviceInspector>> {
    use cleanup_core::backends::linux_devices::{LinuxDevices, LinuxDevicesOptions};
    let usual = LinuxDevicesOptions::default();
    let options = LinuxDevicesOptions { root: root.unwrap_or(usual.root), ..usual };
    Ok(Arc::new(LinuxDevices::new(appliance, options)))
}

/// Looks at the disks of this machine, which is the VM `appliance`. `root` has `sys` and `dev` in it, if that is not `/`.
///
/// # Errors
/// `InvalidInput` on another system than Linux.
#[cfg(not(target_os = "linux"))]
pub fn local_devices(_: VmId, _: Option<PathBuf>) -> Result<Arc<dyn DeviceInspector>> {
    Err(invalid("only an appliance that runs Linux can look at its own devices"))
}

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
