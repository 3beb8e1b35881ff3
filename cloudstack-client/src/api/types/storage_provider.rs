// Written by `cargo xtask generate`; do not edit.

use crate::decode::record;
use crate::ids::JobId;

record! {
    /// `StorageProviderResponse` of the server.
    StorageProvider {
        name: Option<String> = "name",
        type_: Option<String> = "type",
        jobid: Option<JobId> = "jobid",
        jobstatus: Option<i64> = "jobstatus",
    }
}
