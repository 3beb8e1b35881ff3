// Written by `cargo xtask generate`; do not edit.

use crate::api::types::LBStickinessPolicy;
use crate::decode::record;
use crate::ids::{DomainId, FirewallRuleId, JobId, ZoneId};

record! {
    /// `LBStickinessResponse` of the server.
    LBStickiness {
        lbruleid: Option<FirewallRuleId> = "lbruleid",
        name: Option<String> = "name",
        description: Option<String> = "description",
        account: Option<String> = "account",
        domainid: Option<DomainId> = "domainid",
        domain: Option<String> = "domain",
        state: Option<String> = "state",
        zoneid: Option<ZoneId> = "zoneid",
        stickinesspolicy: Vec<LBStickinessPolicy> = "stickinesspolicy",
        jobid: Option<JobId> = "jobid",
        jobstatus: Option<i64> = "jobstatus",
    }
}
