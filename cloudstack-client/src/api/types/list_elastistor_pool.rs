// Written by `cargo xtask generate`; do not edit.

use crate::decode::record;
use crate::ids::JobId;

record! {
    /// `ListElastistorPoolResponse` of the server.
    ListElastistorPool[id: String, named] {
        id: Option<String> = "id",
        name: Option<String> = "name",
        state: Option<String> = "state",
        size: Option<i64> = "size",
        maxiops: Option<i64> = "maxiops",
        controllerid: Option<String> = "controllerid",
        gateway: Option<String> = "gateway",
        jobid: Option<JobId> = "jobid",
        jobstatus: Option<i64> = "jobstatus",
    }
}
