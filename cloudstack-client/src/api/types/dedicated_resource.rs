// Written by `cargo xtask generate`; do not edit.

use crate::decode::record;
use crate::ids::JobId;

record! {
    /// `DedicatedResourceResponse` of the server.
    DedicatedResource {
        resourceid: Option<String> = "resourceid",
        resourcename: Option<String> = "resourcename",
        resourcetype: Option<String> = "resourcetype",
        jobid: Option<JobId> = "jobid",
        jobstatus: Option<i64> = "jobstatus",
    }
}
