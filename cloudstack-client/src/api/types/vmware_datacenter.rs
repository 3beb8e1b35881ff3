// Written by `cargo xtask generate`; do not edit.

use crate::decode::record;
use crate::ids::{JobId, VmwareDatacenterId};

record! {
    /// `VmwareDatacenterResponse` of the server.
    VmwareDatacenter[id: VmwareDatacenterId, named] {
        id: Option<VmwareDatacenterId> = "id",
        zoneid: Option<i64> = "zoneid",
        name: Option<String> = "name",
        vcenter: Option<String> = "vcenter",
        jobid: Option<JobId> = "jobid",
        jobstatus: Option<i64> = "jobstatus",
    }
}
