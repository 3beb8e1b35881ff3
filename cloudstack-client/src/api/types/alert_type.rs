// Written by `cargo xtask generate`; do not edit.

use crate::decode::record;
use crate::ids::JobId;

record! {
    /// `AlertTypeResponse` of the server.
    AlertType {
        alerttypeid: Option<i64> = "alerttypeid",
        name: Option<String> = "name",
        jobid: Option<JobId> = "jobid",
        jobstatus: Option<i64> = "jobstatus",
    }
}
