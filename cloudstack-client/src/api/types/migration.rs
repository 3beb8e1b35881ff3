// Written by `cargo xtask generate`; do not edit.

use crate::decode::record;
use crate::ids::JobId;

record! {
    /// `MigrationResponse` of the server.
    Migration {
        message: Option<String> = "message",
        migrationtype: Option<String> = "migrationtype",
        success: Option<bool> = "success",
        jobid: Option<JobId> = "jobid",
        jobstatus: Option<i64> = "jobstatus",
    }
}
