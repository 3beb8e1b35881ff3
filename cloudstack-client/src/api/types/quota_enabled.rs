// Written by `cargo xtask generate`; do not edit.

use crate::decode::record;
use crate::ids::JobId;

record! {
    /// `QuotaEnabledResponse` of the server.
    QuotaEnabled {
        isenabled: Option<bool> = "isenabled",
        jobid: Option<JobId> = "jobid",
        jobstatus: Option<i64> = "jobstatus",
    }
}
