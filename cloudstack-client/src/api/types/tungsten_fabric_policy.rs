// Written by `cargo xtask generate`; do not edit.

use crate::api::types::TungstenFabricNetwork;
use crate::decode::record;
use crate::ids::JobId;

record! {
    /// `TungstenFabricPolicyResponse` of the server.
    TungstenFabricPolicy {
        uuid: Option<String> = "uuid",
        name: Option<String> = "name",
        network: Vec<TungstenFabricNetwork> = "network",
        zoneid: Option<i64> = "zoneid",
        zonename: Option<String> = "zonename",
        jobid: Option<JobId> = "jobid",
        jobstatus: Option<i64> = "jobstatus",
    }
}
