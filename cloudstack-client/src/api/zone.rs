// Written by `cargo xtask generate`; do not edit.

//! The service Zone: 23 commands.

use crate::api::types;
use crate::request::{change, job, paged_list, service};

service! {
    /// Commands of the service Zone.
    zone -> ZoneService
}

change! {
    /// `addVmwareDc`: changes something and answers with a [`VmwareDatacenter`](types::VmwareDatacenter) when done.
    ///
    /// Required: `name`, `vcenter`, `zoneid`. The request may hold secrets.
    ZoneService.add_vmware_dc: AddVmwareDc = "addVmwareDc" -> types::VmwareDatacenter,
    [name: String = "name", vcenter: String = "vcenter", zoneid: crate::ids::ZoneId = "zoneid",]
    [
        password: String = "password",
        username: String = "username",
    ]
}

job! {
    /// `createIpv4SubnetForZone`: starts a job that gives a [`DataCenterIpv4Subnet`](types::DataCenterIpv4Subnet).
    ///
    /// Required: `subnet`, `zoneid`. Since 4.20.0. By default for Admin.
    ZoneService.create_ipv4_subnet_for_zone: CreateIpv4SubnetForZone = "createIpv4SubnetForZone" -> types::DataCenterIpv4Subnet,
    [subnet: String = "subnet", zoneid: crate::ids::ZoneId = "zoneid",]
    [
        account: String = "account",
        domainid: crate::ids::DomainId = "domainid",
        projectid: crate::ids::ProjectId = "projectid",
    ]
}

change! {
    /// `createZone`: changes something and answers with a [`Zone`](types::Zone) when done.
    ///
    /// Required: `dns1`, `internaldns1`, `name`, `networktype`.
    ZoneService.create: CreateZone = "createZone" -> types::Zone,
    [dns1: String = "dns1", internaldns1: String = "internaldns1", name: String = "name", networktype: String = "networktype",]
    [
        allocationstate: String = "allocationstate",
        dns2: String = "dns2",
        domain: String = "domain",
        domainid: crate::ids::DomainId = "domainid",
        guestcidraddress: String = "guestcidraddress",
        internaldns2: String = "internaldns2",
        ip6dns1: String = "ip6dns1",
        ip6dns2: String = "ip6dns2",
        /// Since 4.18.0.
        isedge: bool = "isedge",
        localstorageenabled: bool = "localstorageenabled",
        securitygroupenabled: bool = "securitygroupenabled",
        /// Since 4.21.0.
        storageaccessgroups: crate::List = "storageaccessgroups",
    ]
}

job! {
    /// `dedicateIpv4SubnetForZone`: starts a job that gives a [`DataCenterIpv4Subnet`](types::DataCenterIpv4Subnet).
    ///
    /// Required: `id`. Since 4.20.0. By default for Admin.
    ZoneService.dedicate_ipv4_subnet_for_zone: DedicateIpv4SubnetForZone = "dedicateIpv4SubnetForZone" -> types::DataCenterIpv4Subnet,
    [id: crate::ids::DataCenterIpv4SubnetId = "id",]
    [
        account: String = "account",
        domainid: crate::ids::DomainId = "domainid",
        projectid: crate::ids::ProjectId = "projectid",
    ]
}

job! {
    /// `dedicateZone`: starts a job that gives a [`DedicateZone`](types::DedicateZone).
    ///
    /// Required: `domainid`, `zoneid`.
    ZoneService.dedicate: DedicateZone = "dedicateZone" -> types::DedicateZone,
    [domainid: crate::ids::DomainId = "domainid", zoneid: crate::ids::ZoneId = "zoneid",]
    [
        account: String = "account",
    ]
}

job! {
    /// `deleteIpv4SubnetForZone`: starts a job that gives a [`Success`](types::Success).
    ///
    /// Required: `id`. Since 4.20.0. By default for Admin.
    ZoneService.delete_ipv4_subnet_for_zone: DeleteIpv4SubnetForZone = "deleteIpv4SubnetForZone" -> types::Success,
    [id: crate::ids::DataCenterIpv4SubnetId = "id",]
    [
    ]
}

change! {
    /// `deleteZone`: changes something and answers with a [`Success`](types::Success) when done.
    ///
    /// Required: `id`.
    ZoneService.delete: DeleteZone = "deleteZone" -> types::Success,
    [id: crate::ids::ZoneId = "id",]
    [
    ]
}

job! {
    /// `disableHAForZone`: starts a job that gives a [`Success`](types::Success).
    ///
    /// Required: `zoneid`. Since 4.11. By default for Admin.
    ZoneService.disable_ha_for_zone: DisableHAForZone = "disableHAForZone" -> types::Success,
    [zoneid: crate::ids::ZoneId = "zoneid",]
    [
    ]
}

job! {
    /// `disableOutOfBandManagementForZone`: starts a job that gives a [`OutOfBandManagement`](types::OutOfBandManagement).
    ///
    /// Required: `zoneid`. Since 4.9.0. By default for Admin.
    ZoneService.disable_out_of_band_management_for_zone: DisableOutOfBandManagementForZone = "disableOutOfBandManagementForZone" -> types::OutOfBandManagement,
    [zoneid: crate::ids::ZoneId = "zoneid",]
    [
    ]
}

job! {
    /// `enableHAForZone`: starts a job that gives a [`Success`](types::Success).
    ///
    /// Required: `zoneid`. Since 4.11. By default for Admin.
    ZoneService.enable_ha_for_zone: EnableHAForZone = "enableHAForZone" -> types::Success,
    [zoneid: crate::ids::ZoneId = "zoneid",]
    [
    ]
}

job! {
    /// `enableOutOfBandManagementForZone`: starts a job that gives a [`OutOfBandManagement`](types::OutOfBandManagement).
    ///
    /// Required: `zoneid`. Since 4.9.0. By default for Admin.
    ZoneService.enable_out_of_band_management_for_zone: EnableOutOfBandManagementForZone = "enableOutOfBandManagementForZone" -> types::OutOfBandManagement,
    [zoneid: crate::ids::ZoneId = "zoneid",]
    [
    ]
}

paged_list! {
    /// `listDedicatedZones`: lists [`DedicateZone`](types::DedicateZone)s, in pages.
    ZoneService.list_dedicated_zones: ListDedicatedZones = "listDedicatedZones" -> types::DedicateZone,
    []
    [
        account: String = "account",
        affinitygroupid: crate::ids::AffinityGroupId = "affinitygroupid",
        domainid: crate::ids::DomainId = "domainid",
        keyword: String = "keyword",
        zoneid: crate::ids::ZoneId = "zoneid",
    ]
}

paged_list! {
    /// `listIpv4SubnetsForZone`: lists [`DataCenterIpv4Subnet`](types::DataCenterIpv4Subnet)s, in pages.
    ///
    /// Since 4.20.0. By default for Admin.
    ZoneService.list_ipv4_subnets_for_zone: ListIpv4SubnetsForZone = "listIpv4SubnetsForZone" -> types::DataCenterIpv4Subnet,
    []
    [
        account: String = "account",
        domainid: crate::ids::DomainId = "domainid",
        id: crate::ids::DataCenterIpv4SubnetId = "id",
        keyword: String = "keyword",
        projectid: crate::ids::ProjectId = "projectid",
        subnet: String = "subnet",
        zoneid: crate::ids::ZoneId = "zoneid",
    ]
}

paged_list! {
    /// `listVmwareDcVms`: lists [`UnmanagedInstance`](types::UnmanagedInstance)s, in pages.
    ZoneService.list_vmware_dc_vms: ListVmwareDcVms = "listVmwareDcVms" -> types::UnmanagedInstance,
    []
    [
        datacentername: String = "datacentername",
        existingvcenterid: crate::ids::VmwareDatacenterId = "existingvcenterid",
        hostname: String = "hostname",
        instancename: String = "instancename",
        keyword: String = "keyword",
        password: String = "password",
        username: String = "username",
        vcenter: String = "vcenter",
    ]
}

paged_list! {
    /// `listVmwareDcs`: lists [`VmwareDatacenter`](types::VmwareDatacenter)s, in pages.
    ///
    /// Required: `zoneid`.
    ZoneService.list_vmware_dcs: ListVmwareDcs = "listVmwareDcs" -> types::VmwareDatacenter,
    [zoneid: crate::ids::ZoneId = "zoneid",]
    [
        keyword: String = "keyword",
    ]
}

paged_list! {
    /// `listZones`: lists [`Zone`](types::Zone)s, in pages.
    ZoneService.list: ListZones = "listZones" -> types::Zone,
    []
    [
        available: bool = "available",
        domainid: crate::ids::DomainId = "domainid",
        id: crate::ids::ZoneId = "id",
        /// Since 4.19.0.
        ids: crate::List = "ids",
        keyword: String = "keyword",
        name: String = "name",
        networktype: String = "networktype",
        showcapacities: bool = "showcapacities",
        showicon: bool = "showicon",
        /// Since 4.21.0.
        storageaccessgroup: String = "storageaccessgroup",
        /// Since 4.3.
        tags: crate::Pairs = "tags[%d].key&tags[%d].value",
    ]
}

paged_list! {
    /// `listZonesMetrics`: lists [`ZoneMetrics`](types::ZoneMetrics)s, in pages.
    ///
    /// Since 4.9.3. By default for Admin.
    ZoneService.list_metrics: ListZonesMetrics = "listZonesMetrics" -> types::ZoneMetrics,
    []
    [
        available: bool = "available",
        domainid: crate::ids::DomainId = "domainid",
        id: crate::ids::ZoneId = "id",
        /// Since 4.19.0.
        ids: crate::List = "ids",
        keyword: String = "keyword",
        name: String = "name",
        networktype: String = "networktype",
        showcapacities: bool = "showcapacities",
        showicon: bool = "showicon",
        /// Since 4.21.0.
        storageaccessgroup: String = "storageaccessgroup",
        /// Since 4.3.
        tags: crate::Pairs = "tags[%d].key&tags[%d].value",
    ]
}

job! {
    /// `releaseDedicatedZone`: starts a job that gives a [`Success`](types::Success).
    ///
    /// Required: `zoneid`.
    ZoneService.release_dedicated_zone: ReleaseDedicatedZone = "releaseDedicatedZone" -> types::Success,
    [zoneid: crate::ids::ZoneId = "zoneid",]
    [
    ]
}

job! {
    /// `releaseIpv4SubnetForZone`: starts a job that gives a [`DataCenterIpv4Subnet`](types::DataCenterIpv4Subnet).
    ///
    /// Required: `id`. Since 4.20.0. By default for Admin.
    ZoneService.release_ipv4_subnet_for_zone: ReleaseIpv4SubnetForZone = "releaseIpv4SubnetForZone" -> types::DataCenterIpv4Subnet,
    [id: crate::ids::DataCenterIpv4SubnetId = "id",]
    [
    ]
}

change! {
    /// `removeVmwareDc`: changes something and answers with a [`Success`](types::Success) when done.
    ///
    /// Required: `zoneid`.
    ZoneService.remove_vmware_dc: RemoveVmwareDc = "removeVmwareDc" -> types::Success,
    [zoneid: crate::ids::ZoneId = "zoneid",]
    [
    ]
}

job! {
    /// `updateIpv4SubnetForZone`: starts a job that gives a [`DataCenterIpv4Subnet`](types::DataCenterIpv4Subnet).
    ///
    /// Required: `id`, `subnet`. Since 4.20.0. By default for Admin.
    ZoneService.update_ipv4_subnet_for_zone: UpdateIpv4SubnetForZone = "updateIpv4SubnetForZone" -> types::DataCenterIpv4Subnet,
    [id: crate::ids::DataCenterIpv4SubnetId = "id", subnet: String = "subnet",]
    [
    ]
}

change! {
    /// `updateVmwareDc`: changes something and answers with a [`VmwareDatacenter`](types::VmwareDatacenter) when done.
    ///
    /// Required: `zoneid`. Since 4.12.0. By default for Admin. The request may hold secrets.
    ZoneService.update_vmware_dc: UpdateVmwareDc = "updateVmwareDc" -> types::VmwareDatacenter,
    [zoneid: crate::ids::ZoneId = "zoneid",]
    [
        isrecursive: bool = "isrecursive",
        name: String = "name",
        password: String = "password",
        username: String = "username",
        vcenter: String = "vcenter",
    ]
}

change! {
    /// `updateZone`: changes something and answers with a [`Zone`](types::Zone) when done.
    ///
    /// Required: `id`.
    ZoneService.update: UpdateZone = "updateZone" -> types::Zone,
    [id: crate::ids::ZoneId = "id",]
    [
        allocationstate: String = "allocationstate",
        details: crate::Pairs = "details[%d].key&details[%d].value",
        dhcpprovider: String = "dhcpprovider",
        dns1: String = "dns1",
        dns2: String = "dns2",
        dnssearchorder: crate::List = "dnssearchorder",
        domain: String = "domain",
        guestcidraddress: String = "guestcidraddress",
        internaldns1: String = "internaldns1",
        internaldns2: String = "internaldns2",
        ip6dns1: String = "ip6dns1",
        ip6dns2: String = "ip6dns2",
        ispublic: bool = "ispublic",
        localstorageenabled: bool = "localstorageenabled",
        name: String = "name",
        sortkey: i64 = "sortkey",
    ]
}
