// Written by `cargo xtask generate`; do not edit.

//! The service Baremetal: 9 commands.

#![expect(clippy::too_many_arguments, reason = "as many as the command requires")]

use crate::api::types;
use crate::request::{job, paged_list, service};

service! {
    /// Commands of the service Baremetal.
    baremetal -> BaremetalService
}

job! {
    /// `addBaremetalDhcp`: starts a job that gives a [`BaremetalDhcp`](types::BaremetalDhcp).
    ///
    /// Required: `dhcpservertype`, `password`, `physicalnetworkid`, `url`, `username`.
    BaremetalService.add_dhcp: AddBaremetalDhcp = "addBaremetalDhcp" -> types::BaremetalDhcp,
    [dhcpservertype: String = "dhcpservertype", password: String = "password", physicalnetworkid: crate::ids::PhysicalNetworkId = "physicalnetworkid", url: String = "url", username: String = "username",]
    [
    ]
}

job! {
    /// `addBaremetalPxeKickStartServer`: starts a job that gives a [`BaremetalPxeKickStart`](types::BaremetalPxeKickStart).
    ///
    /// Required: `password`, `physicalnetworkid`, `pxeservertype`, `tftpdir`, `url`, `username`.
    BaremetalService.add_pxe_kick_start_server: AddBaremetalPxeKickStartServer = "addBaremetalPxeKickStartServer" -> types::BaremetalPxeKickStart,
    [password: String = "password", physicalnetworkid: crate::ids::PhysicalNetworkId = "physicalnetworkid", pxeservertype: String = "pxeservertype", tftpdir: String = "tftpdir", url: String = "url", username: String = "username",]
    [
        podid: crate::ids::PodId = "podid",
    ]
}

job! {
    /// `addBaremetalPxePingServer`: starts a job that gives a [`BaremetalPxePing`](types::BaremetalPxePing).
    ///
    /// Required: `password`, `physicalnetworkid`, `pingdir`, `pingstorageserverip`, `pxeservertype`, `tftpdir`, `url`, `username`. The request may hold secrets.
    BaremetalService.add_pxe_ping_server: AddBaremetalPxePingServer = "addBaremetalPxePingServer" -> types::BaremetalPxePing,
    [password: String = "password", physicalnetworkid: crate::ids::PhysicalNetworkId = "physicalnetworkid", pingdir: String = "pingdir", pingstorageserverip: String = "pingstorageserverip", pxeservertype: String = "pxeservertype", tftpdir: String = "tftpdir", url: String = "url", username: String = "username",]
    [
        pingcifspassword: String = "pingcifspassword",
        pingcifsusername: String = "pingcifsusername",
        podid: crate::ids::PodId = "podid",
    ]
}

job! {
    /// `addBaremetalRct`: starts a job that gives a [`BaremetalRct`](types::BaremetalRct).
    ///
    /// Required: `baremetalrcturl`. By default for Admin.
    BaremetalService.add_rct: AddBaremetalRct = "addBaremetalRct" -> types::BaremetalRct,
    [baremetalrcturl: String = "baremetalrcturl",]
    [
    ]
}

job! {
    /// `deleteBaremetalRct`: starts a job that gives a [`Success`](types::Success).
    ///
    /// Required: `id`. By default for Admin.
    BaremetalService.delete_rct: DeleteBaremetalRct = "deleteBaremetalRct" -> types::Success,
    [id: crate::ids::BaremetalRctId = "id",]
    [
    ]
}

paged_list! {
    /// `listBaremetalDhcp`: lists [`BaremetalDhcp`](types::BaremetalDhcp)s, in pages.
    ///
    /// Required: `physicalnetworkid`.
    BaremetalService.list_dhcp: ListBaremetalDhcp = "listBaremetalDhcp" -> types::BaremetalDhcp,
    [physicalnetworkid: crate::ids::PhysicalNetworkId = "physicalnetworkid",]
    [
        dhcpservertype: String = "dhcpservertype",
        id: i64 = "id",
        keyword: String = "keyword",
    ]
}

paged_list! {
    /// `listBaremetalPxeServers`: lists [`BaremetalPxe`](types::BaremetalPxe)s, in pages.
    ///
    /// Required: `physicalnetworkid`.
    BaremetalService.list_pxe_servers: ListBaremetalPxeServers = "listBaremetalPxeServers" -> types::BaremetalPxe,
    [physicalnetworkid: crate::ids::PhysicalNetworkId = "physicalnetworkid",]
    [
        id: i64 = "id",
        keyword: String = "keyword",
    ]
}

paged_list! {
    /// `listBaremetalRct`: lists [`BaremetalRct`](types::BaremetalRct)s, in pages.
    ///
    /// By default for Admin.
    BaremetalService.list_rct: ListBaremetalRct = "listBaremetalRct" -> types::BaremetalRct,
    []
    [
        keyword: String = "keyword",
    ]
}

job! {
    /// `notifyBaremetalProvisionDone`: starts a job that gives a [`Success`](types::Success).
    ///
    /// Required: `mac`.
    BaremetalService.notify_provision_done: NotifyBaremetalProvisionDone = "notifyBaremetalProvisionDone" -> types::Success,
    [mac: String = "mac",]
    [
    ]
}
