// Written by `cargo xtask generate`; do not edit.

use crate::api::types::ResourceTag;
use crate::api::types::SecurityGroupRule;
use crate::decode::record;
use crate::ids::{DomainId, JobId, ProjectId, SecurityGroupId};

record! {
    /// `SecurityGroupResponse` of the server.
    SecurityGroup[id: SecurityGroupId, named] {
        id: Option<SecurityGroupId> = "id",
        name: Option<String> = "name",
        description: Option<String> = "description",
        account: Option<String> = "account",
        projectid: Option<ProjectId> = "projectid",
        project: Option<String> = "project",
        domainid: Option<DomainId> = "domainid",
        domain: Option<String> = "domain",
        /// Since 4.19.2.0.
        domainpath: Option<String> = "domainpath",
        ingressrule: Vec<SecurityGroupRule> = "ingressrule",
        egressrule: Vec<SecurityGroupRule> = "egressrule",
        tags: Vec<ResourceTag> = "tags",
        /// Since 4.6.0.
        virtualmachinecount: Option<i64> = "virtualmachinecount",
        /// Since 4.6.0.
        virtualmachineids: Vec<String> = "virtualmachineids",
        jobid: Option<JobId> = "jobid",
        jobstatus: Option<i64> = "jobstatus",
    }
}
