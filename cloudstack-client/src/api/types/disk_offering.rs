// Written by `cargo xtask generate`; do not edit.

use jiff::Timestamp;

use crate::Details;
use crate::decode::record;
use crate::ids::{DiskOfferingId, DomainId, JobId, ZoneId};

record! {
    /// `DiskOfferingResponse` of the server.
    DiskOffering[id: DiskOfferingId, named] {
        id: Option<DiskOfferingId> = "id",
        domainid: Option<DomainId> = "domainid",
        domain: Option<String> = "domain",
        /// Since 4.13.0.
        zoneid: Option<ZoneId> = "zoneid",
        /// Since 4.13.0.
        zone: Option<String> = "zone",
        name: Option<String> = "name",
        state: Option<String> = "state",
        displaytext: Option<String> = "displaytext",
        disksize: Option<i64> = "disksize",
        created: Option<Timestamp> = "created",
        iscustomized: Option<bool> = "iscustomized",
        iscustomizediops: Option<bool> = "iscustomizediops",
        miniops: Option<i64> = "miniops",
        maxiops: Option<i64> = "maxiops",
        /// Since 4.4.
        hypervisorsnapshotreserve: Option<i64> = "hypervisorsnapshotreserve",
        tags: Option<String> = "tags",
        storagetype: Option<String> = "storagetype",
        /// Since 4.4.0.
        provisioningtype: Option<String> = "provisioningtype",
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
        /// Since 4.4.
        cache_mode: Option<String> = "cacheMode",
        displayoffering: Option<bool> = "displayoffering",
        /// Since 4.15.
        vspherestoragepolicy: Option<String> = "vspherestoragepolicy",
        /// Since 4.17.
        disksizestrictness: Option<bool> = "disksizestrictness",
        /// Since 4.18.
        encrypt: Option<bool> = "encrypt",
        /// Since 4.17.
        details: Details = "details",
        /// Since 4.20.0.
        suitableforvirtualmachine: Option<bool> = "suitableforvirtualmachine",
        hasannotations: Option<bool> = "hasannotations",
        jobid: Option<JobId> = "jobid",
        jobstatus: Option<i64> = "jobstatus",
    }
}
