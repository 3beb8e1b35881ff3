// Written by `cargo xtask generate`; do not edit.

use crate::decode::record;
use crate::ids::JobId;

record! {
    /// `TungstenFabricRuleResponse` of the server.
    TungstenFabricRule {
        uuid: Option<String> = "uuid",
        policyuuid: Option<String> = "policyuuid",
        direction: Option<String> = "direction",
        action: Option<String> = "action",
        protocol: Option<String> = "protocol",
        srcnetwork: Option<String> = "srcnetwork",
        srcipprefix: Option<String> = "srcipprefix",
        srcipprefixlen: Option<i64> = "srcipprefixlen",
        srcstartport: Option<i64> = "srcstartport",
        srcendport: Option<i64> = "srcendport",
        destnetwork: Option<String> = "destnetwork",
        destipprefix: Option<String> = "destipprefix",
        destipprefixlen: Option<i64> = "destipprefixlen",
        deststartport: Option<i64> = "deststartport",
        destendport: Option<i64> = "destendport",
        zoneid: Option<i64> = "zoneid",
        zonename: Option<String> = "zonename",
        jobid: Option<JobId> = "jobid",
        jobstatus: Option<i64> = "jobstatus",
    }
}
