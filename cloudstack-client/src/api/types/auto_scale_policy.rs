// Written by `cargo xtask generate`; do not edit.

use crate::api::types::Condition;
use crate::decode::record;
use crate::ids::{AutoScalePolicyId, DomainId, JobId, ProjectId};

record! {
    /// `AutoScalePolicyResponse` of the server.
    AutoScalePolicy[id: AutoScalePolicyId, named] {
        id: Option<AutoScalePolicyId> = "id",
        name: Option<String> = "name",
        action: Option<String> = "action",
        duration: Option<i64> = "duration",
        quiettime: Option<i64> = "quiettime",
        conditions: Vec<Condition> = "conditions",
        account: Option<String> = "account",
        projectid: Option<ProjectId> = "projectid",
        project: Option<String> = "project",
        domainid: Option<DomainId> = "domainid",
        domain: Option<String> = "domain",
        /// Since 4.19.2.0.
        domainpath: Option<String> = "domainpath",
        jobid: Option<JobId> = "jobid",
        jobstatus: Option<i64> = "jobstatus",
    }
}
