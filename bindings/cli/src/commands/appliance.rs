//! What runs on the appliance itself.

use std::path::Path;
use std::sync::Arc;

use cleanup_core::backends::remote_devices::{AgentOptions, DeviceAgent};
use cleanup_core::{Device, DeviceInspector, Fingerprint, Result, VmId};
use cleanup_doors::local_devices;
use serde::Serialize;
use serde_json::json;

use super::serve::{stopped, token};
use crate::code::Code;
use crate::flags::{Agent, Devices};
use crate::out::Out;
use crate::show;

/// Answers engines elsewhere until somebody says stop.
pub(super) async fn agent(out: Out, flags: &Agent) -> Result<Code> {
    let token = token(flags.token_file.as_deref())?;
    let appliance = VmId::new(&flags.appliance)?;
    let devices = local_devices(appliance.clone(), flags.root.root.clone())?;
    let seen = devices.devices(&appliance).await?.len();
    let options = AgentOptions { listen: flags.listen, allow_remote: flags.allow_remote, ..AgentOptions::new(token) };
    let agent = DeviceAgent::start(devices, options).await?;
    let ready = json!({ "url": format!("http://{}", agent.address()), "devices": seen });
    out.answer(&ready, || format!("Listening on http://{}: {seen} disk(s) of appliance {appliance}.", agent.address()));
    stopped().await;
    agent.stop().await;
    Ok(Code::Done)
}

/// A disk of this machine, and what tells whether it holds the same data as before.
#[derive(Debug, Serialize)]
pub(crate) struct Disk {
    #[serde(flatten)]
    pub(crate) device: Device,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) fingerprint: Option<Fingerprint>,
}

pub(super) async fn devices(out: Out, flags: &Devices) -> Result<Code> {
    let here = VmId::new("this machine")?;
    let devices: Arc<dyn DeviceInspector> = local_devices(here.clone(), flags.root.root.clone())?;
    let mut disks = Vec::new();
    for device in devices.devices(&here).await? {
        let fingerprint =
            if flags.fingerprint { Some(fingerprint(&device, flags.root.root.as_deref()).await?) } else { None };
        disks.push(Disk { device, fingerprint });
    }
    if out.json {
        disks.iter().for_each(|disk| out.answer(disk, String::new));
    } else {
        out.answer(&(), || show::disks(&disks));
    }
    Ok(Code::Done)
}

#[cfg(target_os = "linux")]
async fn fingerprint(device: &Device, root: Option<&Path>) -> Result<Fingerprint> {
    Fingerprint::of_listed(device, root.unwrap_or(Path::new("/"))).await
}

#[cfg(not(target_os = "linux"))]
async fn fingerprint(_: &Device, _: Option<&Path>) -> Result<Fingerprint> {
    Err(cleanup_core::Error::new(cleanup_core::ErrorKind::InvalidInput, "only Linux shows fingerprints of disks"))
}
