// Written by `cargo xtask generate`; do not edit.

use crate::decode::record;
use crate::ids::{DomainId, JobId, ProjectId};

record! {
    /// `ResourceLimitResponse` of the server.
    ResourceLimit {
        account: Option<String> = "account",
        domainid: Option<DomainId> = "domainid",
        domain: Option<String> = "domain",
        /// Since 4.19.2.0.
        domainpath: Option<String> = "domainpath",
        resourcetype: Option<String> = "resourcetype",
        resourcetypename: Option<String> = "resourcetypename",
        max: Option<i64> = "max",
        projectid: Option<ProjectId> = "projectid",
        project: Option<String> = "project",
        /// Since 4.20.0.
        tag: Option<String> = "tag",
        jobid: Option<JobId> = "jobid",
        jobstatus: Option<i64> = "jobstatus",
    }
}
