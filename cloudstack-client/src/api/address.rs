// Written by `cargo xtask generate`; do not edit.

//! The service Address: 8 commands.

use crate::api::types;
use crate::request::{change, job, paged_list, service};

service! {
    /// Commands of the service Address.
    address -> AddressService
}

change! {
    /// `acquirePodIpAddress`: changes something and answers with a [`AcquirePodIp`](types::AcquirePodIp) when done.
    ///
    /// Required: `zoneid`.
    AddressService.acquire_pod_ip_address: AcquirePodIpAddress = "acquirePodIpAddress" -> types::AcquirePodIp,
    [zoneid: String = "zoneid",]
    [
        podid: String = "podid",
    ]
}

job! {
    /// `associateIpAddress`: makes the object at once and starts a job that gives a [`IPAddress`](types::IPAddress).
    AddressService.associate_ip_address: AssociateIpAddress = "associateIpAddress" -> types::IPAddress,
    []
    [
        account: String = "account",
        domainid: crate::ids::DomainId = "domainid",
        /// Since 4.4.
        fordisplay: bool = "fordisplay",
        ipaddress: String = "ipaddress",
        isportable: bool = "isportable",
        networkid: crate::ids::NetworkId = "networkid",
        projectid: crate::ids::ProjectId = "projectid",
        regionid: i64 = "regionid",
        vpcid: crate::ids::VpcId = "vpcid",
        zoneid: crate::ids::ZoneId = "zoneid",
    ]
}

job! {
    /// `disassociateIpAddress`: starts a job that gives a [`Success`](types::Success).
    AddressService.disassociate_ip_address: DisassociateIpAddress = "disassociateIpAddress" -> types::Success,
    []
    [
        accountid: crate::ids::AccountId = "accountid",
        id: crate::ids::IPAddressId = "id",
        /// Since 4.19.0.
        ipaddress: String = "ipaddress",
    ]
}

paged_list! {
    /// `listPublicIpAddresses`: lists [`IPAddress`](types::IPAddress)s, in pages.
    AddressService.list_public_ip_addresses: ListPublicIpAddresses = "listPublicIpAddresses" -> types::IPAddress,
    []
    [
        account: String = "account",
        allocatedonly: bool = "allocatedonly",
        associatednetworkid: crate::ids::NetworkId = "associatednetworkid",
        domainid: crate::ids::DomainId = "domainid",
        /// Since 4.4.
        fordisplay: bool = "fordisplay",
        forloadbalancing: bool = "forloadbalancing",
        /// Since 4.21.0.
        forprovider: bool = "forprovider",
        /// Since 4.20.0.
        forsystemvms: bool = "forsystemvms",
        forvirtualnetwork: bool = "forvirtualnetwork",
        id: crate::ids::IPAddressId = "id",
        ipaddress: String = "ipaddress",
        isrecursive: bool = "isrecursive",
        issourcenat: bool = "issourcenat",
        isstaticnat: bool = "isstaticnat",
        keyword: String = "keyword",
        listall: bool = "listall",
        /// Since 4.13.0.
        networkid: crate::ids::NetworkId = "networkid",
        physicalnetworkid: crate::ids::PhysicalNetworkId = "physicalnetworkid",
        projectid: crate::ids::ProjectId = "projectid",
        retrieveonlyresourcecount: bool = "retrieveonlyresourcecount",
        state: String = "state",
        tags: crate::Pairs = "tags[%d].key&tags[%d].value",
        vlanid: crate::ids::VlanIpRangeId = "vlanid",
        vpcid: crate::ids::VpcId = "vpcid",
        zoneid: crate::ids::ZoneId = "zoneid",
    ]
}

change! {
    /// `releaseIpAddress`: changes something and answers with a [`Success`](types::Success) when done.
    ///
    /// Required: `id`. Since 4.17. By default for Admin, ResourceAdmin, DomainAdmin, User.
    AddressService.release_ip_address: ReleaseIpAddress = "releaseIpAddress" -> types::Success,
    [id: crate::ids::IPAddressId = "id",]
    [
    ]
}

change! {
    /// `releasePodIpAddress`: changes something and answers with a [`Success`](types::Success) when done.
    ///
    /// Required: `id`.
    AddressService.release_pod_ip_address: ReleasePodIpAddress = "releasePodIpAddress" -> types::Success,
    [id: i64 = "id",]
    [
    ]
}

change! {
    /// `reserveIpAddress`: changes something and answers with a [`IPAddress`](types::IPAddress) when done.
    ///
    /// Required: `id`. Since 4.17. By default for Admin, ResourceAdmin, DomainAdmin, User.
    AddressService.reserve_ip_address: ReserveIpAddress = "reserveIpAddress" -> types::IPAddress,
    [id: crate::ids::IPAddressId = "id",]
    [
        account: String = "account",
        domainid: crate::ids::DomainId = "domainid",
        fordisplay: bool = "fordisplay",
        projectid: crate::ids::ProjectId = "projectid",
    ]
}

job! {
    /// `updateIpAddress`: starts a job that gives a [`IPAddress`](types::IPAddress).
    ///
    /// Required: `id`.
    AddressService.update_ip_address: UpdateIpAddress = "updateIpAddress" -> types::IPAddress,
    [id: crate::ids::IPAddressId = "id",]
    [
        accountid: crate::ids::AccountId = "accountid",
        /// Since 4.4.
        customid: String = "customid",
        /// Since 4.4.
        fordisplay: bool = "fordisplay",
    ]
}
