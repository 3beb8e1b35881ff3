// Written by `cargo xtask generate`; do not edit.

use crate::api::types::Counter;
use crate::decode::record;
use crate::ids::{ConditionId, CounterId, DomainId, JobId, ProjectId, ZoneId};

record! {
    /// `ConditionResponse` of the server.
    Condition[id] {
        id: Option<ConditionId> = "id",
        threshold: Option<i64> = "threshold",
        relationaloperator: Option<String> = "relationaloperator",
        counterid: Option<CounterId> = "counterid",
        countername: Option<String> = "countername",
        counter: Option<Counter> = "counter",
        domainid: Option<DomainId> = "domainid",
        domain: Option<String> = "domain",
        /// Since 4.19.2.0.
        domainpath: Option<String> = "domainpath",
        zoneid: Option<ZoneId> = "zoneid",
        projectid: Option<ProjectId> = "projectid",
        project: Option<String> = "project",
        account: Option<String> = "account",
        jobid: Option<JobId> = "jobid",
        jobstatus: Option<i64> = "jobstatus",
    }
}
