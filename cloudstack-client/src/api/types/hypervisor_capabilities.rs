// Written by `cargo xtask generate`; do not edit.

use crate::decode::record;
use crate::ids::{HypervisorCapabilitiesId, JobId};

record! {
    /// `HypervisorCapabilitiesResponse` of the server.
    HypervisorCapabilities[id] {
        id: Option<HypervisorCapabilitiesId> = "id",
        hypervisorversion: Option<String> = "hypervisorversion",
        hypervisor: Option<String> = "hypervisor",
        maxguestslimit: Option<i64> = "maxguestslimit",
        securitygroupenabled: Option<bool> = "securitygroupenabled",
        maxdatavolumeslimit: Option<i64> = "maxdatavolumeslimit",
        maxhostspercluster: Option<i64> = "maxhostspercluster",
        storagemotionenabled: Option<bool> = "storagemotionenabled",
        vmsnapshotenabled: Option<bool> = "vmsnapshotenabled",
        jobid: Option<JobId> = "jobid",
        jobstatus: Option<i64> = "jobstatus",
    }
}
