// Written by `cargo xtask generate`; do not edit.

use crate::Sensitive;
use crate::decode::record;
use crate::ids::{AccountId, DomainId, JobId, ProjectId, UserDataId};

record! {
    /// `UserDataResponse` of the server.
    UserData[id: UserDataId, named] {
        id: Option<UserDataId> = "id",
        name: Option<String> = "name",
        accountid: Option<AccountId> = "accountid",
        account: Option<String> = "account",
        /// Since 4.19.1.
        projectid: Option<ProjectId> = "projectid",
        /// Since 4.19.1.
        project: Option<String> = "project",
        domainid: Option<DomainId> = "domainid",
        domain: Option<String> = "domain",
        /// Since 4.19.2.0.
        domainpath: Option<String> = "domainpath",
        userdata: Option<Sensitive> = "userdata",
        params: Option<String> = "params",
        hasannotations: Option<bool> = "hasannotations",
        jobid: Option<JobId> = "jobid",
        jobstatus: Option<i64> = "jobstatus",
    }
}
