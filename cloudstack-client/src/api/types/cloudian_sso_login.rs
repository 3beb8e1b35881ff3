// Written by `cargo xtask generate`; do not edit.

use crate::Sensitive;
use crate::decode::record;
use crate::ids::JobId;

record! {
    /// `CloudianSsoLoginResponse` of the server.
    CloudianSsoLogin {
        url: Option<Sensitive> = "url",
        jobid: Option<JobId> = "jobid",
        jobstatus: Option<i64> = "jobstatus",
    }
}
