// Written by `cargo xtask generate`; do not edit.

//! The service CiscoVnmc: 6 commands.

use crate::api::types;
use crate::request::{change, paged_list, service};

service! {
    /// Commands of the service CiscoVnmc.
    cisco_vnmc -> CiscoVnmcService
}

change! {
    /// `addCiscoAsa1000vResource`: changes something and answers with a [`CiscoAsa1000vResource`](types::CiscoAsa1000vResource) when done.
    ///
    /// Required: `clusterid`, `hostname`, `insideportprofile`, `physicalnetworkid`.
    CiscoVnmcService.add_cisco_asa1000v_resource: AddCiscoAsa1000vResource = "addCiscoAsa1000vResource" -> types::CiscoAsa1000vResource,
    [clusterid: crate::ids::ClusterId = "clusterid", hostname: String = "hostname", insideportprofile: String = "insideportprofile", physicalnetworkid: crate::ids::PhysicalNetworkId = "physicalnetworkid",]
    [
    ]
}

change! {
    /// `addCiscoVnmcResource`: changes something and answers with a [`CiscoVnmcResource`](types::CiscoVnmcResource) when done.
    ///
    /// Required: `hostname`, `password`, `physicalnetworkid`, `username`.
    CiscoVnmcService.add_resource: AddCiscoVnmcResource = "addCiscoVnmcResource" -> types::CiscoVnmcResource,
    [hostname: String = "hostname", password: String = "password", physicalnetworkid: crate::ids::PhysicalNetworkId = "physicalnetworkid", username: String = "username",]
    [
    ]
}

change! {
    /// `deleteCiscoAsa1000vResource`: changes something and answers with a [`Success`](types::Success) when done.
    ///
    /// Required: `resourceid`.
    CiscoVnmcService.delete_cisco_asa1000v_resource: DeleteCiscoAsa1000vResource = "deleteCiscoAsa1000vResource" -> types::Success,
    [resourceid: crate::ids::CiscoAsa1000vResourceId = "resourceid",]
    [
    ]
}

change! {
    /// `deleteCiscoVnmcResource`: changes something and answers with a [`Success`](types::Success) when done.
    ///
    /// Required: `resourceid`.
    CiscoVnmcService.delete_resource: DeleteCiscoVnmcResource = "deleteCiscoVnmcResource" -> types::Success,
    [resourceid: crate::ids::CiscoVnmcResourceId = "resourceid",]
    [
    ]
}

paged_list! {
    /// `listCiscoAsa1000vResources`: lists [`CiscoAsa1000vResource`](types::CiscoAsa1000vResource)s, in pages.
    CiscoVnmcService.list_cisco_asa1000v_resources: ListCiscoAsa1000vResources = "listCiscoAsa1000vResources" -> types::CiscoAsa1000vResource,
    []
    [
        hostname: String = "hostname",
        keyword: String = "keyword",
        physicalnetworkid: crate::ids::PhysicalNetworkId = "physicalnetworkid",
        resourceid: crate::ids::CiscoAsa1000vResourceId = "resourceid",
    ]
}

paged_list! {
    /// `listCiscoVnmcResources`: lists [`CiscoVnmcResource`](types::CiscoVnmcResource)s, in pages.
    CiscoVnmcService.list_resources: ListCiscoVnmcResources = "listCiscoVnmcResources" -> types::CiscoVnmcResource,
    []
    [
        keyword: String = "keyword",
        physicalnetworkid: crate::ids::PhysicalNetworkId = "physicalnetworkid",
        resourceid: crate::ids::CiscoVnmcResourceId = "resourceid",
    ]
}
