// Written by `cargo xtask generate`; do not edit.

//! The service NiciraNVP: 3 commands.

use crate::api::types;
use crate::request::{job, paged_list, service};

service! {
    /// Commands of the service NiciraNVP.
    nicira_nvp -> NiciraNvpService
}

job! {
    /// `addNiciraNvpDevice`: starts a job that gives a [`NiciraNvpDevice`](types::NiciraNvpDevice).
    ///
    /// Required: `hostname`, `password`, `physicalnetworkid`, `transportzoneuuid`, `username`.
    NiciraNvpService.add_device: AddNiciraNvpDevice = "addNiciraNvpDevice" -> types::NiciraNvpDevice,
    [hostname: String = "hostname", password: String = "password", physicalnetworkid: crate::ids::PhysicalNetworkId = "physicalnetworkid", transportzoneuuid: String = "transportzoneuuid", username: String = "username",]
    [
        l2gatewayserviceuuid: String = "l2gatewayserviceuuid",
        l3gatewayserviceuuid: String = "l3gatewayserviceuuid",
    ]
}

job! {
    /// `deleteNiciraNvpDevice`: starts a job that gives a [`Success`](types::Success).
    ///
    /// Required: `nvpdeviceid`.
    NiciraNvpService.delete_device: DeleteNiciraNvpDevice = "deleteNiciraNvpDevice" -> types::Success,
    [nvpdeviceid: crate::ids::NiciraNvpDeviceId = "nvpdeviceid",]
    [
    ]
}

paged_list! {
    /// `listNiciraNvpDevices`: lists [`NiciraNvpDevice`](types::NiciraNvpDevice)s, in pages.
    NiciraNvpService.list_devices: ListNiciraNvpDevices = "listNiciraNvpDevices" -> types::NiciraNvpDevice,
    []
    [
        keyword: String = "keyword",
        nvpdeviceid: crate::ids::NiciraNvpDeviceId = "nvpdeviceid",
        physicalnetworkid: crate::ids::PhysicalNetworkId = "physicalnetworkid",
    ]
}
