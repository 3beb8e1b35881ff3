// Written by `cargo xtask generate`; do not edit.

use crate::decode::record;
use crate::ids::{HostId, JobId};

record! {
    /// `UnmanageVMInstanceResponse` of the server.
    UnmanageVMInstance {
        success: Option<bool> = "success",
        details: Option<String> = "details",
        hostid: Option<HostId> = "hostid",
        jobid: Option<JobId> = "jobid",
        jobstatus: Option<i64> = "jobstatus",
    }
}
