// Written by `cargo xtask generate`; do not edit.

use crate::decode::record;
use crate::ids::JobId;

record! {
    /// `SuccessResponse` of the server.
    Success {
        success: Option<bool> = "success",
        displaytext: Option<String> = "displaytext",
        jobid: Option<JobId> = "jobid",
        jobstatus: Option<i64> = "jobstatus",
    }
}
