// Written by `cargo xtask generate`; do not edit.

use crate::Details;
use crate::api::types::Capacity;
use crate::decode::record;
use crate::ids::{ClusterId, ExtensionId, JobId, PodId, ZoneId};

record! {
    /// `ClusterResponse` of the server.
    Cluster[id: ClusterId, named] {
        id: Option<ClusterId> = "id",
        name: Option<String> = "name",
        podid: Option<PodId> = "podid",
        podname: Option<String> = "podname",
        zoneid: Option<ZoneId> = "zoneid",
        zonename: Option<String> = "zonename",
        hypervisortype: Option<String> = "hypervisortype",
        clustertype: Option<String> = "clustertype",
        allocationstate: Option<String> = "allocationstate",
        managedstate: Option<String> = "managedstate",
        capacity: Vec<Capacity> = "capacity",
        cpuovercommitratio: Option<String> = "cpuovercommitratio",
        memoryovercommitratio: Option<String> = "memoryovercommitratio",
        ovm3vip: Option<String> = "ovm3vip",
        resourcedetails: Details = "resourcedetails",
        /// Since 4.20.
        arch: Option<String> = "arch",
        /// Since 4.21.0.
        storageaccessgroups: Option<String> = "storageaccessgroups",
        /// Since 4.21.0.
        podstorageaccessgroups: Option<String> = "podstorageaccessgroups",
        /// Since 4.21.0.
        zonestorageaccessgroups: Option<String> = "zonestorageaccessgroups",
        /// Since 4.21.0.
        extensionid: Option<ExtensionId> = "extensionid",
        /// Since 4.21.0.
        extensionname: Option<String> = "extensionname",
        hasannotations: Option<bool> = "hasannotations",
        jobid: Option<JobId> = "jobid",
        jobstatus: Option<i64> = "jobstatus",
    }
}
