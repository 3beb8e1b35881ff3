// Written by `cargo xtask generate`; do not edit.

use crate::decode::record;
use crate::ids::JobId;

record! {
    /// `ResourceIconResponse` of the server.
    ResourceIcon {
        resourcetype: Option<String> = "resourcetype",
        resourceid: Option<String> = "resourceid",
        base64image: Option<String> = "base64image",
        jobid: Option<JobId> = "jobid",
        jobstatus: Option<i64> = "jobstatus",
    }
}
