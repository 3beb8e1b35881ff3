//! A device inspector with faults.

use async_trait::async_trait;

use super::Fault;
use super::faulty::Faulty;
use crate::device::{DeviceInspector, DeviceWatch};
use crate::error::Result;
use crate::model::{Device, Fingerprint, VmId};

#[async_trait]
impl<P: DeviceInspector + ?Sized + 'static> DeviceInspector for Faulty<P> {
    async fn devices(&self, appliance: &VmId) -> Result<Vec<Device>> {
        let ask = async { Ok(vec![self.part.devices(appliance).await?]) };
        let mut all = self.look("devices", &[appliance.as_str()], ask).await?.pop().unwrap_or_default();
        let first = self.first_serials(&all);
        let is_new = |device: &Device| !first.contains(&device.serial);
        if !all.iter().any(is_new) {
            return Ok(all);
        }
        let bends = |fault| matches!(fault, Fault::MissingDevice | Fault::WrongDevice);
        match self.strike("devices", appliance.as_str(), bends) {
            Some(Fault::MissingDevice) => all.retain(|device| !is_new(device)),
            Some(Fault::WrongDevice) => {
                for device in all.iter_mut().filter(|device| is_new(device)) {
                    device.size = device.size.map(|size| size.saturating_add(1));
                }
            }
            _ => {}
        }
        Ok(all)
    }

    /// No fault strikes a watch: it decides nothing.
    async fn watch(&self, appliance: &VmId) -> Option<Box<dyn DeviceWatch>> {
        self.part.watch(appliance).await
    }

    /// No fault strikes it: it decides nothing.
    async fn fingerprint(&self, appliance: &VmId, serial: &str) -> Result<Fingerprint> {
        self.part.fingerprint(appliance, serial).await
    }
}
