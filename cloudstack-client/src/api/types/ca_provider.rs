// Written by `cargo xtask generate`; do not edit.

use crate::decode::record;
use crate::ids::JobId;

record! {
    /// `CAProviderResponse` of the server.
    CAProvider {
        name: Option<String> = "name",
        description: Option<String> = "description",
        jobid: Option<JobId> = "jobid",
        jobstatus: Option<i64> = "jobstatus",
    }
}
