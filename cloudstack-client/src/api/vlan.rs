// Written by `cargo xtask generate`; do not edit.

//! The service VLAN: 8 commands.

use crate::api::types;
use crate::request::{change, job, paged_list, service};

service! {
    /// Commands of the service VLAN.
    vlan -> VlanService
}

change! {
    /// `createVlanIpRange`: changes something and answers with a [`VlanIpRange`](types::VlanIpRange) when done.
    VlanService.create_ip_range: CreateVlanIpRange = "createVlanIpRange" -> types::VlanIpRange,
    []
    [
        account: String = "account",
        domainid: crate::ids::DomainId = "domainid",
        endip: String = "endip",
        endipv6: String = "endipv6",
        forsystemvms: bool = "forsystemvms",
        forvirtualnetwork: bool = "forvirtualnetwork",
        gateway: String = "gateway",
        ip6cidr: String = "ip6cidr",
        ip6gateway: String = "ip6gateway",
        netmask: String = "netmask",
        networkid: crate::ids::NetworkId = "networkid",
        physicalnetworkid: crate::ids::PhysicalNetworkId = "physicalnetworkid",
        podid: crate::ids::PodId = "podid",
        projectid: crate::ids::ProjectId = "projectid",
        /// Since 4.21.0.
        provider: String = "provider",
        startip: String = "startip",
        startipv6: String = "startipv6",
        vlan: String = "vlan",
        zoneid: crate::ids::ZoneId = "zoneid",
    ]
}

change! {
    /// `dedicateGuestVlanRange`: changes something and answers with a [`GuestVlanRange`](types::GuestVlanRange) when done.
    ///
    /// Required: `physicalnetworkid`, `vlanrange`.
    VlanService.dedicate_guest_vlan_range: DedicateGuestVlanRange = "dedicateGuestVlanRange" -> types::GuestVlanRange,
    [physicalnetworkid: crate::ids::PhysicalNetworkId = "physicalnetworkid", vlanrange: String = "vlanrange",]
    [
        account: String = "account",
        domainid: crate::ids::DomainId = "domainid",
        projectid: crate::ids::ProjectId = "projectid",
    ]
}

change! {
    /// `deleteVlanIpRange`: changes something and answers with a [`Success`](types::Success) when done.
    ///
    /// Required: `id`.
    VlanService.delete_ip_range: DeleteVlanIpRange = "deleteVlanIpRange" -> types::Success,
    [id: crate::ids::VlanIpRangeId = "id",]
    [
    ]
}

paged_list! {
    /// `listDedicatedGuestVlanRanges`: lists [`GuestVlanRange`](types::GuestVlanRange)s, in pages.
    VlanService.list_dedicated_guest_vlan_ranges: ListDedicatedGuestVlanRanges = "listDedicatedGuestVlanRanges" -> types::GuestVlanRange,
    []
    [
        account: String = "account",
        domainid: crate::ids::DomainId = "domainid",
        guestvlanrange: String = "guestvlanrange",
        id: crate::ids::GuestVlanRangeId = "id",
        keyword: String = "keyword",
        physicalnetworkid: crate::ids::PhysicalNetworkId = "physicalnetworkid",
        projectid: crate::ids::ProjectId = "projectid",
        zoneid: crate::ids::ZoneId = "zoneid",
    ]
}

paged_list! {
    /// `listGuestVlans`: lists [`GuestVlan`](types::GuestVlan)s, in pages.
    ///
    /// Since 4.17.0. By default for Admin.
    VlanService.list_guest_vlans: ListGuestVlans = "listGuestVlans" -> types::GuestVlan,
    []
    [
        allocatedonly: bool = "allocatedonly",
        id: i64 = "id",
        keyword: String = "keyword",
        physicalnetworkid: crate::ids::PhysicalNetworkId = "physicalnetworkid",
        vnet: String = "vnet",
        zoneid: crate::ids::ZoneId = "zoneid",
    ]
}

paged_list! {
    /// `listVlanIpRanges`: lists [`VlanIpRange`](types::VlanIpRange)s, in pages.
    VlanService.list_ip_ranges: ListVlanIpRanges = "listVlanIpRanges" -> types::VlanIpRange,
    []
    [
        account: String = "account",
        domainid: crate::ids::DomainId = "domainid",
        forvirtualnetwork: bool = "forvirtualnetwork",
        id: crate::ids::VlanIpRangeId = "id",
        keyword: String = "keyword",
        networkid: crate::ids::NetworkId = "networkid",
        physicalnetworkid: crate::ids::PhysicalNetworkId = "physicalnetworkid",
        podid: crate::ids::PodId = "podid",
        projectid: crate::ids::ProjectId = "projectid",
        vlan: String = "vlan",
        zoneid: crate::ids::ZoneId = "zoneid",
    ]
}

job! {
    /// `releaseDedicatedGuestVlanRange`: starts a job that gives a [`Success`](types::Success).
    ///
    /// Required: `id`.
    VlanService.release_dedicated_guest_vlan_range: ReleaseDedicatedGuestVlanRange = "releaseDedicatedGuestVlanRange" -> types::Success,
    [id: crate::ids::GuestVlanRangeId = "id",]
    [
    ]
}

change! {
    /// `updateVlanIpRange`: changes something and answers with a [`VlanIpRange`](types::VlanIpRange) when done.
    ///
    /// Required: `id`. Since 4.16.0. By default for Admin.
    VlanService.update_ip_range: UpdateVlanIpRange = "updateVlanIpRange" -> types::VlanIpRange,
    [id: crate::ids::VlanIpRangeId = "id",]
    [
        endip: String = "endip",
        endipv6: String = "endipv6",
        forsystemvms: bool = "forsystemvms",
        gateway: String = "gateway",
        ip6cidr: String = "ip6cidr",
        ip6gateway: String = "ip6gateway",
        netmask: String = "netmask",
        startip: String = "startip",
        startipv6: String = "startipv6",
    ]
}
