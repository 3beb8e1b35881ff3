// Written by `cargo xtask generate`; do not edit.

use crate::decode::record;
use crate::ids::{DomainId, JobId, ProjectId, ProviderId, VirtualRouterProviderId};

record! {
    /// `VirtualRouterProviderResponse` of the server.
    VirtualRouterProvider[id] {
        id: Option<VirtualRouterProviderId> = "id",
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
