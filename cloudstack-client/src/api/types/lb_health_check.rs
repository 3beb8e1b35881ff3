// Written by `cargo xtask generate`; do not edit.

use crate::api::types::LBHealthCheckPolicy;
use crate::decode::record;
use crate::ids::{DomainId, FirewallRuleId, JobId, ZoneId};

record! {
    /// `LBHealthCheckResponse` of the server.
    LBHealthCheck {
        lbruleid: Option<FirewallRuleId> = "lbruleid",
        account: Option<String> = "account",
        domainid: Option<DomainId> = "domainid",
        domain: Option<String> = "domain",
        zoneid: Option<ZoneId> = "zoneid",
        healthcheckpolicy: Vec<LBHealthCheckPolicy> = "healthcheckpolicy",
        jobid: Option<JobId> = "jobid",
        jobstatus: Option<i64> = "jobstatus",
    }
}
