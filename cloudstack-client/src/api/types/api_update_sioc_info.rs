// Written by `cargo xtask generate`; do not edit.

use crate::decode::record;
use crate::ids::JobId;

record! {
    /// `ApiUpdateSiocInfoResponse` of the server.
    ApiUpdateSiocInfo {
        msg: Option<String> = "msg",
        jobid: Option<JobId> = "jobid",
        jobstatus: Option<i64> = "jobstatus",
    }
}
