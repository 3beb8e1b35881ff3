// Written by `cargo xtask generate`; do not edit.

use crate::decode::record;
use crate::ids::JobId;

record! {
    /// `QuotaStatementItemResponse` of the server.
    QuotaStatementItem {
        type_: Option<i64> = "type",
        accountid: Option<i64> = "accountid",
        account: Option<String> = "account",
        domain: Option<i64> = "domain",
        name: Option<String> = "name",
        unit: Option<String> = "unit",
        quota: Option<f64> = "quota",
        jobid: Option<JobId> = "jobid",
        jobstatus: Option<i64> = "jobstatus",
    }
}
