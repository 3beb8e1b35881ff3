// Written by `cargo xtask generate`; do not edit.

use crate::decode::record;
use crate::ids::{ClusterId, HostId, JobId};

record! {
    /// `VirtualMachineResponse` of the server.
    AffectedVm[id: String, named] {
        id: Option<String> = "id",
        type_: Option<String> = "type",
        name: Option<String> = "name",
        clusterid: Option<ClusterId> = "clusterid",
        clustername: Option<String> = "clustername",
        hostid: Option<HostId> = "hostid",
        hostname: Option<String> = "hostname",
        jobid: Option<JobId> = "jobid",
        jobstatus: Option<i64> = "jobstatus",
    }
}
