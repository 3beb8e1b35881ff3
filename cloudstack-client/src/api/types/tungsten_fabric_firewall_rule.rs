// Written by `cargo xtask generate`; do not edit.

use crate::decode::record;
use crate::ids::JobId;

record! {
    /// `TungstenFabricFirewallRuleResponse` of the server.
    TungstenFabricFirewallRule {
        uuid: Option<String> = "uuid",
        name: Option<String> = "name",
        action: Option<String> = "action",
        servicegroup: Option<String> = "servicegroup",
        srctag: Option<String> = "srctag",
        srcaddressgroup: Option<String> = "srcaddressgroup",
        srcnetwork: Option<String> = "srcnetwork",
        direction: Option<String> = "direction",
        desttag: Option<String> = "desttag",
        destaddressgroup: Option<String> = "destaddressgroup",
        destnetwork: Option<String> = "destnetwork",
        tagtype: Option<String> = "tagtype",
        zoneid: Option<i64> = "zoneid",
        zonename: Option<String> = "zonename",
        jobid: Option<JobId> = "jobid",
        jobstatus: Option<i64> = "jobstatus",
    }
}
