// Written by `cargo xtask generate`; do not edit.

use crate::decode::record;
use crate::ids::JobId;

record! {
    /// `StorageTagResponse` of the server.
    StorageTag[id: String, named] {
        id: Option<String> = "id",
        poolid: Option<i64> = "poolid",
        name: Option<String> = "name",
        jobid: Option<JobId> = "jobid",
        jobstatus: Option<i64> = "jobstatus",
    }
}
