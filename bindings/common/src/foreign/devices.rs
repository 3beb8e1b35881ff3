//! A device inspector of another language.

use async_trait::async_trait;
use cleanup_core::{Device, DeviceInspector, Result, VmId};
use serde_json::json;

use super::object::Object;
use super::wire;

#[derive(Debug)]
pub(super) struct ForeignDevices(Object);

impl ForeignDevices {
    pub(super) fn new(object: Object) -> Result<Self> {
        object.require(&["devices"])?;
        Ok(Self(object))
    }
}

#[async_trait]
impl DeviceInspector for ForeignDevices {
    async fn devices(&self, appliance: &VmId) -> Result<Vec<Device>> {
        Ok(wire::all(self.0.read::<Vec<wire::Device>>("devices", &json!({ "appliance": appliance })).await?))
    }
}
