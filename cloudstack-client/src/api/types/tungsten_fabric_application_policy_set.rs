// Written by `cargo xtask generate`; do not edit.

use crate::api::types::TungstenFabricFirewallPolicy;
use crate::api::types::TungstenFabricTag;
use crate::decode::record;
use crate::ids::JobId;

record! {
    /// `TungstenFabricApplicationPolicySetResponse` of the server.
    TungstenFabricApplicationPolicySet {
        uuid: Option<String> = "uuid",
        name: Option<String> = "name",
        firewallpolicy: Vec<TungstenFabricFirewallPolicy> = "firewallpolicy",
        tag: Vec<TungstenFabricTag> = "tag",
        zoneid: Option<i64> = "zoneid",
        zonename: Option<String> = "zonename",
        jobid: Option<JobId> = "jobid",
        jobstatus: Option<i64> = "jobstatus",
    }
}
