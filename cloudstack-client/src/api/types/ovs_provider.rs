// Written by `cargo xtask generate`; do not edit.

use crate::decode::record;
use crate::ids::{DomainId, JobId, OvsProviderId, ProjectId, ProviderId};

record! {
    /// `OvsProviderResponse` of the server.
    OvsProvider[id] {
        id: Option<OvsProviderId> = "id",
        nspid: Option<ProviderId> = "nspid",
        enabled: Option<bool> = "enabled",
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
