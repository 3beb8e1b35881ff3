// Written by `cargo xtask generate`; do not edit.

use crate::decode::record;
use crate::ids::{AccountId, JobId};

record! {
    /// `ApiLimitResponse` of the server.
    ApiLimit {
        accountid: Option<AccountId> = "accountid",
        account: Option<String> = "account",
        api_issued: Option<i64> = "apiIssued",
        api_allowed: Option<i64> = "apiAllowed",
        expire_after: Option<i64> = "expireAfter",
        jobid: Option<JobId> = "jobid",
        jobstatus: Option<i64> = "jobstatus",
    }
}
