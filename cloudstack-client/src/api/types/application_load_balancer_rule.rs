// Written by `cargo xtask generate`; do not edit.

use crate::decode::record;
use crate::ids::JobId;

record! {
    /// `ApplicationLoadBalancerRuleResponse` of the server.
    ApplicationLoadBalancerRule {
        sourceport: Option<i64> = "sourceport",
        instanceport: Option<i64> = "instanceport",
        state: Option<String> = "state",
        jobid: Option<JobId> = "jobid",
        jobstatus: Option<i64> = "jobstatus",
    }
}
