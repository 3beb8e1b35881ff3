// Written by `cargo xtask generate`; do not edit.

use jiff::Timestamp;

use crate::decode::record;
use crate::ids::{DomainId, InstanceGroupId, JobId, ProjectId};

record! {
    /// `InstanceGroupResponse` of the server.
    InstanceGroup[id: InstanceGroupId, named] {
        id: Option<InstanceGroupId> = "id",
        name: Option<String> = "name",
        created: Option<Timestamp> = "created",
        account: Option<String> = "account",
        projectid: Option<ProjectId> = "projectid",
        project: Option<String> = "project",
        domainid: Option<DomainId> = "domainid",
        domain: Option<String> = "domain",
        /// Since 4.19.2.0.
        domainpath: Option<String> = "domainpath",
        hasannotations: Option<bool> = "hasannotations",
        jobid: Option<JobId> = "jobid",
        jobstatus: Option<i64> = "jobstatus",
    }
}
