// Written by `cargo xtask generate`; do not edit.

use crate::Details;
use crate::decode::record;
use crate::ids::JobId;

record! {
    /// `CustomActionResultResponse` of the server.
    CustomActionResult[id: String, named] {
        id: Option<String> = "id",
        name: Option<String> = "name",
        success: Option<bool> = "success",
        result: Details = "result",
        jobid: Option<JobId> = "jobid",
        jobstatus: Option<i64> = "jobstatus",
    }
}
