// Written by `cargo xtask generate`; do not edit.

use crate::decode::record;
use crate::ids::{HostId, JobId};

record! {
    /// `RollingMaintenanceHostSkippedResponse` of the server.
    RollingMaintenanceHostSkipped {
        hostid: Option<HostId> = "hostid",
        hostname: Option<String> = "hostname",
        reason: Option<String> = "reason",
        jobid: Option<JobId> = "jobid",
        jobstatus: Option<i64> = "jobstatus",
    }
}
