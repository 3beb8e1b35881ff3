// Written by `cargo xtask generate`; do not edit.

use crate::decode::record;
use crate::ids::JobId;

record! {
    /// `QuotaValidateActivationRuleResponse` of the server.
    QuotaValidateActivationRule {
        activationrule: Option<String> = "activationrule",
        quotatype: Option<String> = "quotatype",
        isvalid: Option<bool> = "isvalid",
        message: Option<String> = "message",
        jobid: Option<JobId> = "jobid",
        jobstatus: Option<i64> = "jobstatus",
    }
}
