// Written by `cargo xtask generate`; do not edit.

use crate::decode::record;
use crate::ids::JobId;

record! {
    /// `ChildTemplateResponse` of the server.
    ChildTemplate[id: String, named] {
        id: Option<String> = "id",
        name: Option<String> = "name",
        size: Option<i64> = "size",
        templatetype: Option<String> = "templatetype",
        jobid: Option<JobId> = "jobid",
        jobstatus: Option<i64> = "jobstatus",
    }
}
