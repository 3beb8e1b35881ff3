// Written by `cargo xtask generate`; do not edit.

use jiff::Timestamp;

use crate::Details;
use crate::decode::record;
use crate::ids::{ClusterId, JobId, PodId, StoragePoolId, ZoneId};

record! {
    /// `StoragePoolMetricsResponse` of the server.
    StoragePoolMetrics[id: StoragePoolId, named] {
        disksizeusedgb: Option<String> = "disksizeusedgb",
        disksizetotalgb: Option<String> = "disksizetotalgb",
        disksizeallocatedgb: Option<String> = "disksizeallocatedgb",
        disksizeunallocatedgb: Option<String> = "disksizeunallocatedgb",
        storageusagethreshold: Option<bool> = "storageusagethreshold",
        storageusagedisablethreshold: Option<bool> = "storageusagedisablethreshold",
        storageallocatedthreshold: Option<bool> = "storageallocatedthreshold",
        storageallocateddisablethreshold: Option<bool> = "storageallocateddisablethreshold",
        id: Option<StoragePoolId> = "id",
        zoneid: Option<ZoneId> = "zoneid",
        zonename: Option<String> = "zonename",
        podid: Option<PodId> = "podid",
        podname: Option<String> = "podname",
        name: Option<String> = "name",
        ipaddress: Option<String> = "ipaddress",
        path: Option<String> = "path",
        created: Option<Timestamp> = "created",
        type_: Option<String> = "type",
        clusterid: Option<ClusterId> = "clusterid",
        clustername: Option<String> = "clustername",
        /// Since 4.22.0.
        capacitybytes: Option<i64> = "capacitybytes",
        disksizetotal: Option<i64> = "disksizetotal",
        disksizeallocated: Option<i64> = "disksizeallocated",
        disksizeused: Option<i64> = "disksizeused",
        capacityiops: Option<i64> = "capacityiops",
        allocatediops: Option<i64> = "allocatediops",
        /// Since 4.20.1.
        usediops: Option<i64> = "usediops",
        /// Since 4.18.1.
        storagecustomstats: Details = "storagecustomstats",
        tags: Option<String> = "tags",
        /// Since 4.21.0.
        storageaccessgroups: Option<String> = "storageaccessgroups",
        /// Since 4.19.1.
        nfsmountopts: Option<String> = "nfsmountopts",
        istagarule: Option<bool> = "istagarule",
        state: Option<String> = "state",
        scope: Option<String> = "scope",
        /// Since 4.4.
        overprovisionfactor: Option<String> = "overprovisionfactor",
        hypervisor: Option<String> = "hypervisor",
        suitableformigration: Option<bool> = "suitableformigration",
        provider: Option<String> = "provider",
        storagecapabilities: Details = "storagecapabilities",
        managed: Option<bool> = "managed",
        details: Details = "details",
        hasannotations: Option<bool> = "hasannotations",
        jobid: Option<JobId> = "jobid",
        jobstatus: Option<i64> = "jobstatus",
    }
}
