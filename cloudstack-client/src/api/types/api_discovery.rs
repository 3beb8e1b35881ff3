// Written by `cargo xtask generate`; do not edit.

use crate::api::types::ApiParameter;
use crate::api::types::ApiResponse;
use crate::decode::record;
use crate::ids::JobId;

record! {
    /// `ApiDiscoveryResponse` of the server.
    ApiDiscovery {
        name: Option<String> = "name",
        description: Option<String> = "description",
        since: Option<String> = "since",
        isasync: Option<bool> = "isasync",
        related: Option<String> = "related",
        params: Vec<ApiParameter> = "params",
        response: Vec<ApiResponse> = "response",
        type_: Option<String> = "type",
        jobid: Option<JobId> = "jobid",
        jobstatus: Option<i64> = "jobstatus",
    }
}
