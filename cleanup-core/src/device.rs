//! The trait for whoever looks at the appliance's own block devices.

use std::fmt::Debug;

use async_trait::async_trait;

use crate::error::Result;
use crate::model::{Device, VmId};

/// Looks at the block devices that the appliance's operating system shows. Optional, and what turns "the cloud says so" into a proof.
#[async_trait]
pub trait DeviceInspector: Debug + Send + Sync {
    /// All block devices of the appliance now, its own disks included.
    ///
    /// # Errors
    /// `Unavailable` if it could not look. An empty list means that it looked and saw none.
    async fn devices(&self, appliance: &VmId) -> Result<Vec<Device>>;
}
