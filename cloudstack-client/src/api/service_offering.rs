// Written by `cargo xtask generate`; do not edit.

//! The service ServiceOffering: 4 commands.

use crate::api::types;
use crate::request::{change, paged_list, service};

service! {
    /// Commands of the service ServiceOffering.
    service_offering -> ServiceOfferingService
}

change! {
    /// `createServiceOffering`: changes something and answers with a [`ServiceOffering`](types::ServiceOffering) when done.
    ///
    /// Required: `name`.
    ServiceOfferingService.create: CreateServiceOffering = "createServiceOffering" -> types::ServiceOffering,
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
        cpunumber: i64 = "cpunumber",
        cpuspeed: i64 = "cpuspeed",
        /// Since 4.13.
        customized: bool = "customized",
        /// Since 4.4.
        customizediops: bool = "customizediops",
        deploymentplanner: String = "deploymentplanner",
        /// Since 4.17.
        diskofferingid: crate::ids::DiskOfferingId = "diskofferingid",
        /// Since 4.17.
        diskofferingstrictness: bool = "diskofferingstrictness",
        displaytext: String = "displaytext",
        domainid: crate::List = "domainid",
        /// Since 4.16.
        dynamicscalingenabled: bool = "dynamicscalingenabled",
        /// Since 4.18.
        encryptroot: bool = "encryptroot",
        /// Since 4.21.0.
        externaldetails: crate::Pairs = "externaldetails[%d].%s",
        /// Since 4.21.
        gpucount: i64 = "gpucount",
        /// Since 4.21.
        gpudisplay: bool = "gpudisplay",
        hosttags: String = "hosttags",
        /// Since 4.4.
        hypervisorsnapshotreserve: i64 = "hypervisorsnapshotreserve",
        iopsreadrate: i64 = "iopsreadrate",
        iopsreadratemax: i64 = "iopsreadratemax",
        iopsreadratemaxlength: i64 = "iopsreadratemaxlength",
        iopswriterate: i64 = "iopswriterate",
        iopswriteratemax: i64 = "iopswriteratemax",
        iopswriteratemaxlength: i64 = "iopswriteratemaxlength",
        issystem: bool = "issystem",
        isvolatile: bool = "isvolatile",
        /// Since 4.21.0.
        leaseduration: i64 = "leaseduration",
        /// Since 4.21.0.
        leaseexpiryaction: String = "leaseexpiryaction",
        limitcpuuse: bool = "limitcpuuse",
        /// Since 4.13.
        maxcpunumber: i64 = "maxcpunumber",
        /// Since 4.4.
        maxiops: i64 = "maxiops",
        /// Since 4.13.
        maxmemory: i64 = "maxmemory",
        memory: i64 = "memory",
        /// Since 4.13.
        mincpunumber: i64 = "mincpunumber",
        /// Since 4.4.
        miniops: i64 = "miniops",
        /// Since 4.13.
        minmemory: i64 = "minmemory",
        networkrate: i64 = "networkrate",
        offerha: bool = "offerha",
        provisioningtype: String = "provisioningtype",
        /// Since 4.20.
        purgeresources: bool = "purgeresources",
        /// Since 4.15.
        rootdisksize: i64 = "rootdisksize",
        serviceofferingdetails: crate::Pairs = "serviceofferingdetails[%d].key&serviceofferingdetails[%d].value",
        /// Since 4.15.
        storagepolicy: crate::ids::VsphereStoragePoliciesId = "storagepolicy",
        storagetype: String = "storagetype",
        systemvmtype: String = "systemvmtype",
        tags: String = "tags",
        /// Since 4.21.
        vgpuprofileid: crate::ids::VgpuProfileId = "vgpuprofileid",
        /// Since 4.13.
        zoneid: crate::List = "zoneid",
    ]
}

change! {
    /// `deleteServiceOffering`: changes something and answers with a [`Success`](types::Success) when done.
    ///
    /// Required: `id`.
    ServiceOfferingService.delete: DeleteServiceOffering = "deleteServiceOffering" -> types::Success,
    [id: crate::ids::ServiceOfferingId = "id",]
    [
    ]
}

paged_list! {
    /// `listServiceOfferings`: lists [`ServiceOffering`](types::ServiceOffering)s, in pages.
    ServiceOfferingService.list: ListServiceOfferings = "listServiceOfferings" -> types::ServiceOffering,
    []
    [
        account: String = "account",
        /// Since 4.15.
        cpunumber: i64 = "cpunumber",
        /// Since 4.15.
        cpuspeed: i64 = "cpuspeed",
        domainid: crate::ids::DomainId = "domainid",
        /// Since 4.18.
        encryptroot: bool = "encryptroot",
        /// Since 4.21.0.
        gpuenabled: bool = "gpuenabled",
        id: crate::ids::ServiceOfferingId = "id",
        isrecursive: bool = "isrecursive",
        issystem: bool = "issystem",
        keyword: String = "keyword",
        listall: bool = "listall",
        /// Since 4.15.
        memory: i64 = "memory",
        name: String = "name",
        projectid: crate::ids::ProjectId = "projectid",
        /// Since 4.19.
        state: String = "state",
        /// Since 4.19.
        storagetype: String = "storagetype",
        systemvmtype: String = "systemvmtype",
        /// Since 4.20.0.
        templateid: crate::ids::TemplateId = "templateid",
        /// Since 4.21.0.
        vgpuprofileid: crate::ids::VgpuProfileId = "vgpuprofileid",
        virtualmachineid: crate::ids::VmId = "virtualmachineid",
        /// Since 4.13.
        zoneid: crate::ids::ZoneId = "zoneid",
    ]
}

change! {
    /// `updateServiceOffering`: changes something and answers with a [`ServiceOffering`](types::ServiceOffering) when done.
    ///
    /// Required: `id`.
    ServiceOfferingService.update: UpdateServiceOffering = "updateServiceOffering" -> types::ServiceOffering,
    [id: crate::ids::ServiceOfferingId = "id",]
    [
        /// Since 4.22.0.
        cleanupexternaldetails: bool = "cleanupexternaldetails",
        displaytext: String = "displaytext",
        domainid: String = "domainid",
        /// Since 4.21.0.
        externaldetails: crate::Pairs = "externaldetails[%d].%s",
        /// Since 4.16.
        hosttags: String = "hosttags",
        name: String = "name",
        /// Since 4.20.
        purgeresources: bool = "purgeresources",
        sortkey: i64 = "sortkey",
        state: String = "state",
        /// Since 4.16.
        storagetags: String = "storagetags",
        /// Since 4.13.
        zoneid: String = "zoneid",
    ]
}
