// Written by `cargo xtask generate`; do not edit.

use crate::decode::record;
use crate::ids::JobId;

record! {
    /// `TungstenFabricTagTypeResponse` of the server.
    TungstenFabricTagType {
        uuid: Option<String> = "uuid",
        name: Option<String> = "name",
        zoneid: Option<i64> = "zoneid",
        zonename: Option<String> = "zonename",
        jobid: Option<JobId> = "jobid",
        jobstatus: Option<i64> = "jobstatus",
    }
}
