// Written by `cargo xtask generate`; do not edit.

use crate::decode::record;
use crate::ids::{HostId, JobId};

record! {
    /// `RollingMaintenanceHostUpdatedResponse` of the server.
    RollingMaintenanceHostUpdated {
        hostid: Option<HostId> = "hostid",
        hostname: Option<String> = "hostname",
        startdate: Option<String> = "startdate",
        enddate: Option<String> = "enddate",
        output: Option<String> = "output",
        jobid: Option<JobId> = "jobid",
        jobstatus: Option<i64> = "jobstatus",
    }
}
