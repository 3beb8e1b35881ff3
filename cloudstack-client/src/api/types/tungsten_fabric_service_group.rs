// Written by `cargo xtask generate`; do not edit.

use crate::decode::record;
use crate::ids::JobId;

record! {
    /// `TungstenFabricServiceGroupResponse` of the server.
    TungstenFabricServiceGroup {
        uuid: Option<String> = "uuid",
        name: Option<String> = "name",
        protocol: Option<String> = "protocol",
        startport: Option<i64> = "startport",
        endport: Option<i64> = "endport",
        zoneid: Option<i64> = "zoneid",
        zonename: Option<String> = "zonename",
        jobid: Option<JobId> = "jobid",
        jobstatus: Option<i64> = "jobstatus",
    }
}
