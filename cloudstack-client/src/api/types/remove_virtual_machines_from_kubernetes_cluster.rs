// Written by `cargo xtask generate`; do not edit.

use crate::decode::record;
use crate::ids::JobId;

record! {
    /// `RemoveVirtualMachinesFromKubernetesClusterResponse` of the server.
    RemoveVirtualMachinesFromKubernetesCluster[id] {
        id: Option<String> = "id",
        success: Option<bool> = "success",
        displaytext: Option<String> = "displaytext",
        jobid: Option<JobId> = "jobid",
        jobstatus: Option<i64> = "jobstatus",
    }
}
