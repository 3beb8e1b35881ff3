// Written by `cargo xtask generate`; do not edit.

use crate::decode::record;
use crate::ids::JobId;

record! {
    /// `TungstenFabricNicResponse` of the server.
    TungstenFabricNic {
        uuid: Option<String> = "uuid",
        name: Option<String> = "name",
        zoneid: Option<i64> = "zoneid",
        zonename: Option<String> = "zonename",
        jobid: Option<JobId> = "jobid",
        jobstatus: Option<i64> = "jobstatus",
    }
}
