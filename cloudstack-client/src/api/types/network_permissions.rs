// Written by `cargo xtask generate`; do not edit.

use crate::decode::record;
use crate::ids::{AccountId, DomainId, JobId, NetworkId, ProjectId};

record! {
    /// `NetworkPermissionsResponse` of the server.
    NetworkPermissions {
        networkid: Option<NetworkId> = "networkid",
        domainid: Option<DomainId> = "domainid",
        domain: Option<String> = "domain",
        account: Option<String> = "account",
        accountid: Option<AccountId> = "accountid",
        project: Option<String> = "project",
        projectid: Option<ProjectId> = "projectid",
        jobid: Option<JobId> = "jobid",
        jobstatus: Option<i64> = "jobstatus",
    }
}
