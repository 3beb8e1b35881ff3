// Written by `cargo xtask generate`; do not edit.

use crate::decode::record;
use crate::ids::JobId;

record! {
    /// `CloudianEnabledResponse` of the server.
    CloudianEnabled {
        enabled: Option<bool> = "enabled",
        url: Option<String> = "url",
        jobid: Option<JobId> = "jobid",
        jobstatus: Option<i64> = "jobstatus",
    }
}
