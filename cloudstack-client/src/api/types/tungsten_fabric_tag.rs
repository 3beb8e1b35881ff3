// Written by `cargo xtask generate`; do not edit.

use crate::api::types::TungstenFabricNetwork;
use crate::api::types::TungstenFabricNic;
use crate::api::types::TungstenFabricPolicy;
use crate::api::types::TungstenFabricVm;
use crate::decode::record;
use crate::ids::JobId;

record! {
    /// `TungstenFabricTagResponse` of the server.
    TungstenFabricTag {
        uuid: Option<String> = "uuid",
        name: Option<String> = "name",
        network: Vec<TungstenFabricNetwork> = "network",
        vm: Vec<TungstenFabricVm> = "vm",
        nic: Vec<TungstenFabricNic> = "nic",
        policy: Vec<TungstenFabricPolicy> = "policy",
        zoneid: Option<i64> = "zoneid",
        zonename: Option<String> = "zonename",
        jobid: Option<JobId> = "jobid",
        jobstatus: Option<i64> = "jobstatus",
    }
}
