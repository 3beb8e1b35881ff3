// Written by `cargo xtask generate`; do not edit.

use jiff::Timestamp;

use crate::Details;
use crate::decode::record;
use crate::ids::{DiskOfferingId, DomainId, GpuCardId, JobId, ServiceOfferingId, VgpuProfileId, ZoneId};

record! {
    /// `ServiceOfferingResponse` of the server.
    ServiceOffering[id: ServiceOfferingId, named] {
        id: Option<ServiceOfferingId> = "id",
        name: Option<String> = "name",
        state: Option<String> = "state",
        displaytext: Option<String> = "displaytext",
        cpunumber: Option<i64> = "cpunumber",
        cpuspeed: Option<i64> = "cpuspeed",
        memory: Option<i64> = "memory",
        created: Option<Timestamp> = "created",
        storagetype: Option<String> = "storagetype",
        /// Since 4.4.0.
        provisioningtype: Option<String> = "provisioningtype",
        offerha: Option<bool> = "offerha",
        limitcpuuse: Option<bool> = "limitcpuuse",
        isvolatile: Option<bool> = "isvolatile",
        storagetags: Option<String> = "storagetags",
        domainid: Option<DomainId> = "domainid",
        domain: Option<String> = "domain",
        /// Since 4.13.0.
        zoneid: Option<ZoneId> = "zoneid",
        /// Since 4.13.0.
        zone: Option<String> = "zone",
        hosttags: Option<String> = "hosttags",
        issystem: Option<bool> = "issystem",
        defaultuse: Option<bool> = "defaultuse",
        systemvmtype: Option<String> = "systemvmtype",
        networkrate: Option<i64> = "networkrate",
        /// Since 4.4.
        iscustomizediops: Option<bool> = "iscustomizediops",
        /// Since 4.4.
        miniops: Option<i64> = "miniops",
        /// Since 4.4.
        maxiops: Option<i64> = "maxiops",
        /// Since 4.4.
        hypervisorsnapshotreserve: Option<i64> = "hypervisorsnapshotreserve",
        disk_bytes_read_rate: Option<i64> = "diskBytesReadRate",
        disk_bytes_read_rate_max: Option<i64> = "diskBytesReadRateMax",
        disk_bytes_read_rate_max_length: Option<i64> = "diskBytesReadRateMaxLength",
        disk_bytes_write_rate: Option<i64> = "diskBytesWriteRate",
        disk_bytes_write_rate_max: Option<i64> = "diskBytesWriteRateMax",
        disk_bytes_write_rate_max_length: Option<i64> = "diskBytesWriteRateMaxLength",
        disk_iops_read_rate: Option<i64> = "diskIopsReadRate",
        disk_iops_read_rate_max: Option<i64> = "diskIopsReadRateMax",
        disk_iops_read_rate_max_length: Option<i64> = "diskIopsReadRateMaxLength",
        disk_iops_write_rate: Option<i64> = "diskIopsWriteRate",
        disk_iops_write_rate_max: Option<i64> = "diskIopsWriteRateMax",
        disk_iops_write_rate_max_length: Option<i64> = "diskIopsWriteRateMaxLength",
        deploymentplanner: Option<String> = "deploymentplanner",
        /// Since 4.2.0.
        serviceofferingdetails: Details = "serviceofferingdetails",
        /// Since 4.3.0.
        iscustomized: Option<bool> = "iscustomized",
        /// Since 4.14.
        cache_mode: Option<String> = "cacheMode",
        /// Since 4.15.
        vspherestoragepolicy: Option<String> = "vspherestoragepolicy",
        /// Since 4.15.
        rootdisksize: Option<i64> = "rootdisksize",
        /// Since 4.16.
        dynamicscalingenabled: Option<bool> = "dynamicscalingenabled",
        /// Since 4.17.
        diskofferingstrictness: Option<bool> = "diskofferingstrictness",
        /// Since 4.17.
        diskofferingid: Option<DiskOfferingId> = "diskofferingid",
        /// Since 4.17.
        diskofferingname: Option<String> = "diskofferingname",
        /// Since 4.17.
        diskofferingdisplaytext: Option<String> = "diskofferingdisplaytext",
        /// Since 4.18.
        encryptroot: Option<bool> = "encryptroot",
        /// Since 4.21.
        gpucardid: Option<GpuCardId> = "gpucardid",
        /// Since 4.21.
        gpucardname: Option<String> = "gpucardname",
        /// Since 4.21.
        vgpuprofileid: Option<VgpuProfileId> = "vgpuprofileid",
        /// Since 4.21.
        vgpuprofilename: Option<String> = "vgpuprofilename",
        videoram: Option<i64> = "videoram",
        maxheads: Option<i64> = "maxheads",
        maxresolutionx: Option<i64> = "maxresolutionx",
        maxresolutiony: Option<i64> = "maxresolutiony",
        /// Since 4.21.
        gpucount: Option<i64> = "gpucount",
        /// Since 4.21.
        gpudisplay: Option<bool> = "gpudisplay",
        /// Since 4.20.
        purgeresources: Option<bool> = "purgeresources",
        /// Since 4.21.0.
        leaseduration: Option<i64> = "leaseduration",
        /// Since 4.21.0.
        leaseexpiryaction: Option<String> = "leaseexpiryaction",
        hasannotations: Option<bool> = "hasannotations",
        jobid: Option<JobId> = "jobid",
        jobstatus: Option<i64> = "jobstatus",
    }
}
