// Written by `cargo xtask generate`; do not edit.

use crate::api::types::TungstenFabricFirewallRule;
use crate::decode::record;
use crate::ids::JobId;

record! {
    /// `TungstenFabricFirewallPolicyResponse` of the server.
    TungstenFabricFirewallPolicy {
        uuid: Option<String> = "uuid",
        name: Option<String> = "name",
        firewallrule: Vec<TungstenFabricFirewallRule> = "firewallrule",
        zoneid: Option<i64> = "zoneid",
        zonename: Option<String> = "zonename",
        jobid: Option<JobId> = "jobid",
        jobstatus: Option<i64> = "jobstatus",
    }
}
