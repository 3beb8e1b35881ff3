// Written by `cargo xtask generate`; do not edit.

use crate::decode::record;
use crate::ids::JobId;

record! {
    /// `QuotaConfigureEmailResponse` of the server.
    QuotaConfigureEmail {
        account: Option<String> = "account",
        templatename: Option<String> = "templatename",
        enabled: Option<bool> = "enabled",
        minbalance: Option<f64> = "minbalance",
        jobid: Option<JobId> = "jobid",
        jobstatus: Option<i64> = "jobstatus",
    }
}
