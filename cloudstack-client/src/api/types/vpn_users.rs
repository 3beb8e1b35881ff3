// Written by `cargo xtask generate`; do not edit.

use crate::decode::record;
use crate::ids::{DomainId, JobId, ProjectId, VpnUsersId};

record! {
    /// `VpnUsersResponse` of the server.
    VpnUsers[id] {
        id: Option<VpnUsersId> = "id",
        username: Option<String> = "username",
        account: Option<String> = "account",
        domainid: Option<DomainId> = "domainid",
        domain: Option<String> = "domain",
        /// Since 4.19.2.0.
        domainpath: Option<String> = "domainpath",
        projectid: Option<ProjectId> = "projectid",
        project: Option<String> = "project",
        state: Option<String> = "state",
        jobid: Option<JobId> = "jobid",
        jobstatus: Option<i64> = "jobstatus",
    }
}
