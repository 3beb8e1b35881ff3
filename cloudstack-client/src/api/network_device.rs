// Written by `cargo xtask generate`; do not edit.

//! The service NetworkDevice: 3 commands.

use crate::api::types;
use crate::request::{change, paged_list, service};

service! {
    /// Commands of the service NetworkDevice.
    network_device -> NetworkDeviceService
}

change! {
    /// `addNetworkDevice`: changes something and answers with a [`NetworkDevice`](types::NetworkDevice) when done.
    NetworkDeviceService.add: AddNetworkDevice = "addNetworkDevice" -> types::NetworkDevice,
    []
    [
        networkdeviceparameterlist: crate::Pairs = "networkdeviceparameterlist[0].%s",
        networkdevicetype: String = "networkdevicetype",
    ]
}

change! {
    /// `deleteNetworkDevice`: changes something and answers with a [`Success`](types::Success) when done.
    ///
    /// Required: `id`.
    NetworkDeviceService.delete: DeleteNetworkDevice = "deleteNetworkDevice" -> types::Success,
    [id: crate::ids::HostId = "id",]
    [
    ]
}

paged_list! {
    /// `listNetworkDevice`: lists [`NetworkDevice`](types::NetworkDevice)s, in pages.
    NetworkDeviceService.list: ListNetworkDevice = "listNetworkDevice" -> types::NetworkDevice,
    []
    [
        keyword: String = "keyword",
        networkdeviceparameterlist: crate::Pairs = "networkdeviceparameterlist[0].%s",
        networkdevicetype: String = "networkdevicetype",
    ]
}
