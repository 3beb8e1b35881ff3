// Written by `cargo xtask generate`; do not edit.

use crate::decode::record;
use crate::ids::JobId;

record! {
    /// `ApiParameterResponse` of the server.
    ApiParameter {
        name: Option<String> = "name",
        description: Option<String> = "description",
        type_: Option<String> = "type",
        length: Option<i64> = "length",
        required: Option<bool> = "required",
        since: Option<String> = "since",
        related: Option<String> = "related",
        jobid: Option<JobId> = "jobid",
        jobstatus: Option<i64> = "jobstatus",
    }
}
