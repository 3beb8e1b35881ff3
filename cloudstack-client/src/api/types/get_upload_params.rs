// Written by `cargo xtask generate`; do not edit.

use crate::Sensitive;
use crate::decode::record;
use crate::ids::JobId;

record! {
    /// `GetUploadParamsResponse` of the server.
    GetUploadParams[id] {
        id: Option<String> = "id",
        post_url: Option<Sensitive> = "postURL",
        metadata: Option<Sensitive> = "metadata",
        expires: Option<String> = "expires",
        signature: Option<Sensitive> = "signature",
        jobid: Option<JobId> = "jobid",
        jobstatus: Option<i64> = "jobstatus",
    }
}
