// Written by `cargo xtask generate`; do not edit.

//! The service DiskOffering: 4 commands.

use crate::api::types;
use crate::request::{change, paged_list, service};

service! {
    /// Commands of the service DiskOffering.
    disk_offering -> DiskOfferingService
}

change! {
    /// `createDiskOffering`: changes something and answers with a [`DiskOffering`](types::DiskOffering) when done.
    ///
    /// Required: `name`.
    DiskOfferingService.create: CreateDiskOffering = "createDiskOffering" -> types::DiskOffering,
    [name: String = "name",]
    [
        bytesreadrate: i64 = "bytesreadrate",
        bytesreadratemax: i64 = "bytesreadratemax",
        bytesreadratemaxlength: i64 = "bytesreadratemaxlength",
        byteswriterate: i64 = "byteswriterate",
        byteswriteratemax: i64 = "byteswriteratemax",
        byteswriteratemaxlength: i64 = "byteswriteratemaxlength",
        /// Since 4.14.
        cachemode: String = "cachemode",
        customized: bool = "customized",
        customizediops: bool = "customizediops",
        /// Since 4.16.
        details: crate::Pairs = "details[%d].%s",
        disksize: i64 = "disksize",
        /// Since 4.17.
        disksizestrictness: bool = "disksizestrictness",
        displayoffering: bool = "displayoffering",
        displaytext: String = "displaytext",
        domainid: crate::List = "domainid",
        /// Since 4.18.
        encrypt: bool = "encrypt",
        hypervisorsnapshotreserve: i64 = "hypervisorsnapshotreserve",
        iopsreadrate: i64 = "iopsreadrate",
        iopsreadratemax: i64 = "iopsreadratemax",
        iopsreadratemaxlength: i64 = "iopsreadratemaxlength",
        iopswriterate: i64 = "iopswriterate",
        iopswriteratemax: i64 = "iopswriteratemax",
        iopswriteratemaxlength: i64 = "iopswriteratemaxlength",
        maxiops: i64 = "maxiops",
        miniops: i64 = "miniops",
        provisioningtype: String = "provisioningtype",
        /// Since 4.15.
        storagepolicy: crate::ids::VsphereStoragePoliciesId = "storagepolicy",
        storagetype: String = "storagetype",
        tags: String = "tags",
        /// Since 4.13.
        zoneid: crate::List = "zoneid",
    ]
}

change! {
    /// `deleteDiskOffering`: changes something and answers with a [`Success`](types::Success) when done.
    ///
    /// Required: `id`.
    DiskOfferingService.delete: DeleteDiskOffering = "deleteDiskOffering" -> types::Success,
    [id: crate::ids::DiskOfferingId = "id",]
    [
    ]
}

paged_list! {
    /// `listDiskOfferings`: lists [`DiskOffering`](types::DiskOffering)s, in pages.
    DiskOfferingService.list: ListDiskOfferings = "listDiskOfferings" -> types::DiskOffering,
    []
    [
        account: String = "account",
        domainid: crate::ids::DomainId = "domainid",
        /// Since 4.18.
        encrypt: bool = "encrypt",
        id: crate::ids::DiskOfferingId = "id",
        isrecursive: bool = "isrecursive",
        keyword: String = "keyword",
        listall: bool = "listall",
        name: String = "name",
        projectid: crate::ids::ProjectId = "projectid",
        /// Since 4.19.
        state: String = "state",
        /// Since 4.17.
        storageid: crate::ids::StoragePoolId = "storageid",
        /// Since 4.19.
        storagetype: String = "storagetype",
        /// Since 4.20.0.
        virtualmachineid: crate::ids::VmId = "virtualmachineid",
        /// Since 4.17.
        volumeid: crate::ids::VolumeId = "volumeid",
        /// Since 4.13.
        zoneid: crate::ids::ZoneId = "zoneid",
    ]
}

change! {
    /// `updateDiskOffering`: changes something and answers with a [`DiskOffering`](types::DiskOffering) when done.
    ///
    /// Required: `id`.
    DiskOfferingService.update: UpdateDiskOffering = "updateDiskOffering" -> types::DiskOffering,
    [id: crate::ids::DiskOfferingId = "id",]
    [
        /// Since 4.15.
        bytesreadrate: i64 = "bytesreadrate",
        /// Since 4.15.
        bytesreadratemax: i64 = "bytesreadratemax",
        /// Since 4.15.
        bytesreadratemaxlength: i64 = "bytesreadratemaxlength",
        /// Since 4.15.
        byteswriterate: i64 = "byteswriterate",
        /// Since 4.15.
        byteswriteratemax: i64 = "byteswriteratemax",
        /// Since 4.15.
        byteswriteratemaxlength: i64 = "byteswriteratemaxlength",
        /// Since 4.15.
        cachemode: String = "cachemode",
        displayoffering: bool = "displayoffering",
        displaytext: String = "displaytext",
        /// Since 4.13.
        domainid: String = "domainid",
        /// Since 4.15.
        iopsreadrate: i64 = "iopsreadrate",
        /// Since 4.15.
        iopsreadratemax: i64 = "iopsreadratemax",
        /// Since 4.15.
        iopsreadratemaxlength: i64 = "iopsreadratemaxlength",
        /// Since 4.15.
        iopswriterate: i64 = "iopswriterate",
        /// Since 4.15.
        iopswriteratemax: i64 = "iopswriteratemax",
        /// Since 4.15.
        iopswriteratemaxlength: i64 = "iopswriteratemaxlength",
        name: String = "name",
        sortkey: i64 = "sortkey",
        state: String = "state",
        /// Since 4.15.
        tags: String = "tags",
        /// Since 4.13.
        zoneid: String = "zoneid",
    ]
}
