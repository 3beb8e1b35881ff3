// Written by `cargo xtask generate`; do not edit.

use jiff::Timestamp;

use crate::decode::record;
use crate::ids::JobId;

record! {
    /// `RouterHealthCheckResultResponse` of the server.
    RouterHealthCheckResult {
        checkname: Option<String> = "checkname",
        checktype: Option<String> = "checktype",
        success: Option<bool> = "success",
        status: Option<String> = "status",
        lastupdated: Option<Timestamp> = "lastupdated",
        details: Option<String> = "details",
        jobid: Option<JobId> = "jobid",
        jobstatus: Option<i64> = "jobstatus",
    }
}
