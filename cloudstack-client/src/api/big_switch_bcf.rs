// Written by `cargo xtask generate`; do not edit.

//! The service BigSwitchBCF: 3 commands.

use crate::api::types;
use crate::request::{job, paged_list, service};

service! {
    /// Commands of the service BigSwitchBCF.
    big_switch_bcf -> BigSwitchBcfService
}

job! {
    /// `addBigSwitchBcfDevice`: starts a job that gives a [`BigSwitchBcfDevice`](types::BigSwitchBcfDevice).
    ///
    /// Required: `hostname`, `nat`, `password`, `physicalnetworkid`, `username`. Since 4.6.0.
    BigSwitchBcfService.add_device: AddBigSwitchBcfDevice = "addBigSwitchBcfDevice" -> types::BigSwitchBcfDevice,
    [hostname: String = "hostname", nat: bool = "nat", password: String = "password", physicalnetworkid: crate::ids::PhysicalNetworkId = "physicalnetworkid", username: String = "username",]
    [
    ]
}

job! {
    /// `deleteBigSwitchBcfDevice`: starts a job that gives a [`Success`](types::Success).
    ///
    /// Required: `bcfdeviceid`. Since 4.6.0.
    BigSwitchBcfService.delete_device: DeleteBigSwitchBcfDevice = "deleteBigSwitchBcfDevice" -> types::Success,
    [bcfdeviceid: crate::ids::BigSwitchBcfDeviceId = "bcfdeviceid",]
    [
    ]
}

paged_list! {
    /// `listBigSwitchBcfDevices`: lists [`BigSwitchBcfDevice`](types::BigSwitchBcfDevice)s, in pages.
    ///
    /// Since 4.6.0.
    BigSwitchBcfService.list_devices: ListBigSwitchBcfDevices = "listBigSwitchBcfDevices" -> types::BigSwitchBcfDevice,
    []
    [
        bcfdeviceid: crate::ids::BigSwitchBcfDeviceId = "bcfdeviceid",
        keyword: String = "keyword",
        physicalnetworkid: crate::ids::PhysicalNetworkId = "physicalnetworkid",
    ]
}
