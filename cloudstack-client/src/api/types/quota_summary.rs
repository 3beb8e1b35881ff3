// Written by `cargo xtask generate`; do not edit.

use jiff::Timestamp;

use crate::decode::record;
use crate::ids::{AccountId, DomainId, JobId};

record! {
    /// `QuotaSummaryResponse` of the server.
    QuotaSummary {
        accountid: Option<AccountId> = "accountid",
        account: Option<String> = "account",
        domainid: Option<DomainId> = "domainid",
        domain: Option<String> = "domain",
        balance: Option<f64> = "balance",
        state: Option<String> = "state",
        quota: Option<f64> = "quota",
        startdate: Option<Timestamp> = "startdate",
        enddate: Option<Timestamp> = "enddate",
        currency: Option<String> = "currency",
        quotaenabled: Option<bool> = "quotaenabled",
        jobid: Option<JobId> = "jobid",
        jobstatus: Option<i64> = "jobstatus",
    }
}
