// Written by `cargo xtask generate`; do not edit.

use jiff::Timestamp;

use crate::decode::record;
use crate::ids::JobId;

record! {
    /// `QuotaUpdateResponse` of the server.
    QuotaUpdate {
        updated_on: Option<Timestamp> = "updated_on",
        jobid: Option<JobId> = "jobid",
        jobstatus: Option<i64> = "jobstatus",
    }
}
