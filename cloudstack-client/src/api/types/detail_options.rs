// Written by `cargo xtask generate`; do not edit.

use serde_json::Value;

use crate::decode::record;
use crate::ids::JobId;

record! {
    /// `DetailOptionsResponse` of the server.
    DetailOptions {
        details: Value = "details",
        jobid: Option<JobId> = "jobid",
        jobstatus: Option<i64> = "jobstatus",
    }
}
