// Written by `cargo xtask generate`; do not edit.

use crate::decode::record;
use crate::ids::{DomainId, JobId, ProjectId};

record! {
    /// `ResourceTagResponse` of the server.
    ResourceTag (value by key) {
        key: Option<String> = "key",
        value: Option<String> = "value",
        resourcetype: Option<String> = "resourcetype",
        resourceid: Option<String> = "resourceid",
        account: Option<String> = "account",
        projectid: Option<ProjectId> = "projectid",
        project: Option<String> = "project",
        domainid: Option<DomainId> = "domainid",
        domain: Option<String> = "domain",
        /// Since 4.19.2.0.
        domainpath: Option<String> = "domainpath",
        customer: Option<String> = "customer",
        jobid: Option<JobId> = "jobid",
        jobstatus: Option<i64> = "jobstatus",
    }
}
