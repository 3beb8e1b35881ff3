// Written by `cargo xtask generate`; do not edit.

//! The service BrocadeVCS: 4 commands.

use crate::api::types;
use crate::request::{job, paged_list, service};

service! {
    /// Commands of the service BrocadeVCS.
    brocade_vcs -> BrocadeVcsService
}

job! {
    /// `addBrocadeVcsDevice`: starts a job that gives a [`BrocadeVcsDevice`](types::BrocadeVcsDevice).
    ///
    /// Required: `hostname`, `password`, `physicalnetworkid`, `username`.
    BrocadeVcsService.add_device: AddBrocadeVcsDevice = "addBrocadeVcsDevice" -> types::BrocadeVcsDevice,
    [hostname: String = "hostname", password: String = "password", physicalnetworkid: crate::ids::PhysicalNetworkId = "physicalnetworkid", username: String = "username",]
    [
    ]
}

job! {
    /// `deleteBrocadeVcsDevice`: starts a job that gives a [`Success`](types::Success).
    ///
    /// Required: `vcsdeviceid`.
    BrocadeVcsService.delete_device: DeleteBrocadeVcsDevice = "deleteBrocadeVcsDevice" -> types::Success,
    [vcsdeviceid: crate::ids::BrocadeVcsDeviceId = "vcsdeviceid",]
    [
    ]
}

paged_list! {
    /// `listBrocadeVcsDeviceNetworks`: lists [`Network`](types::Network)s, in pages.
    ///
    /// Required: `vcsdeviceid`.
    BrocadeVcsService.list_device_networks: ListBrocadeVcsDeviceNetworks = "listBrocadeVcsDeviceNetworks" -> types::Network,
    [vcsdeviceid: crate::ids::BrocadeVcsDeviceId = "vcsdeviceid",]
    [
        keyword: String = "keyword",
    ]
}

paged_list! {
    /// `listBrocadeVcsDevices`: lists [`BrocadeVcsDevice`](types::BrocadeVcsDevice)s, in pages.
    BrocadeVcsService.list_devices: ListBrocadeVcsDevices = "listBrocadeVcsDevices" -> types::BrocadeVcsDevice,
    []
    [
        keyword: String = "keyword",
        physicalnetworkid: crate::ids::PhysicalNetworkId = "physicalnetworkid",
        vcsdeviceid: crate::ids::BrocadeVcsDeviceId = "vcsdeviceid",
    ]
}
