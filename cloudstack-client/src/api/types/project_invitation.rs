// Written by `cargo xtask generate`; do not edit.

use crate::decode::record;
use crate::ids::{DomainId, JobId, ProjectId, ProjectInvitationId, UserId};

record! {
    /// `ProjectInvitationResponse` of the server.
    ProjectInvitation[id] {
        id: Option<ProjectInvitationId> = "id",
        projectid: Option<ProjectId> = "projectid",
        project: Option<String> = "project",
        domainid: Option<DomainId> = "domainid",
        userid: Option<UserId> = "userid",
        domain: Option<String> = "domain",
        /// Since 4.19.2.0.
        domainpath: Option<String> = "domainpath",
        account: Option<String> = "account",
        email: Option<String> = "email",
        state: Option<String> = "state",
        jobid: Option<JobId> = "jobid",
        jobstatus: Option<i64> = "jobstatus",
    }
}
