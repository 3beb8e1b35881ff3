// Written by `cargo xtask generate`; do not edit.

use crate::decode::record;
use crate::ids::{ClusterId, JobId, PodId, ZoneId};

record! {
    /// `CapacityResponse` of the server.
    Capacity {
        type_: Option<i64> = "type",
        name: Option<String> = "name",
        zoneid: Option<ZoneId> = "zoneid",
        zonename: Option<String> = "zonename",
        podid: Option<PodId> = "podid",
        podname: Option<String> = "podname",
        clusterid: Option<ClusterId> = "clusterid",
        clustername: Option<String> = "clustername",
        capacityallocated: Option<i64> = "capacityallocated",
        capacityused: Option<i64> = "capacityused",
        capacitytotal: Option<i64> = "capacitytotal",
        percentused: Option<String> = "percentused",
        /// Since 4.20.0.
        tag: Option<String> = "tag",
        jobid: Option<JobId> = "jobid",
        jobstatus: Option<i64> = "jobstatus",
    }
}
