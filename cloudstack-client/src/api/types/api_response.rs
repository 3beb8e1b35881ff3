// Written by `cargo xtask generate`; do not edit.

use crate::decode::record;
use crate::ids::JobId;

record! {
    /// `ApiResponseResponse` of the server.
    ApiResponse {
        name: Option<String> = "name",
        description: Option<String> = "description",
        type_: Option<String> = "type",
        response: Vec<ApiResponse> = "response",
        jobid: Option<JobId> = "jobid",
        jobstatus: Option<i64> = "jobstatus",
    }
}
