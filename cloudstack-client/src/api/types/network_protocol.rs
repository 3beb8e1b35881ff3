// Written by `cargo xtask generate`; do not edit.

use crate::Details;
use crate::decode::record;
use crate::ids::JobId;

record! {
    /// `NetworkProtocolResponse` of the server.
    NetworkProtocol {
        index: Option<i64> = "index",
        name: Option<String> = "name",
        description: Option<String> = "description",
        details: Details = "details",
        jobid: Option<JobId> = "jobid",
        jobstatus: Option<i64> = "jobstatus",
    }
}
