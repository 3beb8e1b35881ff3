// Written by `cargo xtask generate`; do not edit.

use crate::decode::record;
use crate::ids::JobId;

record! {
    /// `UsageTypeResponse` of the server.
    UsageType {
        id: Option<i64> = "id",
        name: Option<String> = "name",
        description: Option<String> = "description",
        jobid: Option<JobId> = "jobid",
        jobstatus: Option<i64> = "jobstatus",
    }
}
