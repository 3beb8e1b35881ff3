// Written by `cargo xtask generate`; do not edit.

use crate::decode::record;
use crate::ids::JobId;

record! {
    /// `GetUploadParamsResponse` of the server.
    GetUploadParams[id] {
        id: Option<String> = "id",
        post_url: Option<String> = "postURL",
        metadata: Option<String> = "metadata",
        expires: Option<String> = "expires",
        signature: Option<String> = "signature",
        jobid: Option<JobId> = "jobid",
        jobstatus: Option<i64> = "jobstatus",
    }
}
