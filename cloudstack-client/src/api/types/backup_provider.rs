// Written by `cargo xtask generate`; do not edit.

use crate::decode::record;
use crate::ids::JobId;

record! {
    /// `BackupProviderResponse` of the server.
    BackupProvider {
        name: Option<String> = "name",
        description: Option<String> = "description",
        jobid: Option<JobId> = "jobid",
        jobstatus: Option<i64> = "jobstatus",
    }
}
