// Written by `cargo xtask generate`; do not edit.

use jiff::Timestamp;

use crate::SensitiveValue;
use crate::decode::record;
use crate::ids::{AccountId, DomainId, JobId, ManagementServerId, UserId};

record! {
    /// `AsyncJobResponse` of the server.
    AsyncJob {
        accountid: Option<AccountId> = "accountid",
        account: Option<String> = "account",
        domainid: Option<DomainId> = "domainid",
        domainpath: Option<String> = "domainpath",
        userid: Option<UserId> = "userid",
        cmd: Option<String> = "cmd",
        jobprocstatus: Option<i64> = "jobprocstatus",
        jobresultcode: Option<i64> = "jobresultcode",
        jobresulttype: Option<String> = "jobresulttype",
        jobresult: SensitiveValue = "jobresult",
        jobinstancetype: Option<String> = "jobinstancetype",
        jobinstanceid: Option<String> = "jobinstanceid",
        /// Since 4.19.
        managementserverid: Option<ManagementServerId> = "managementserverid",
        /// Since 4.21.0.
        managementservername: Option<String> = "managementservername",
        created: Option<Timestamp> = "created",
        completed: Option<Timestamp> = "completed",
        jobid: Option<JobId> = "jobid",
        jobstatus: Option<i64> = "jobstatus",
    }
}
