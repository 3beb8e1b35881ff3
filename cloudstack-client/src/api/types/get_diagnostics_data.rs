// Written by `cargo xtask generate`; do not edit.

use crate::decode::record;
use crate::ids::JobId;

record! {
    /// `GetDiagnosticsDataResponse` of the server.
    GetDiagnosticsData {
        url: Option<String> = "url",
        jobid: Option<JobId> = "jobid",
        jobstatus: Option<i64> = "jobstatus",
    }
}
