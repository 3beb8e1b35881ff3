// Written by `cargo xtask generate`; do not edit.

use crate::api::types::DedicatedResource;
use crate::decode::record;
use crate::ids::{AffinityGroupId, DomainId, JobId, ProjectId};

record! {
    /// `AffinityGroupResponse` of the server.
    AffinityGroup[id: AffinityGroupId, named] {
        id: Option<AffinityGroupId> = "id",
        name: Option<String> = "name",
        description: Option<String> = "description",
        account: Option<String> = "account",
        domainid: Option<DomainId> = "domainid",
        domain: Option<String> = "domain",
        /// Since 4.19.2.0.
        domainpath: Option<String> = "domainpath",
        projectid: Option<ProjectId> = "projectid",
        project: Option<String> = "project",
        type_: Option<String> = "type",
        virtualmachine_ids: Vec<String> = "virtualmachineIds",
        dedicatedresources: Vec<DedicatedResource> = "dedicatedresources",
        jobid: Option<JobId> = "jobid",
        jobstatus: Option<i64> = "jobstatus",
    }
}
