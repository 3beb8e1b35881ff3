// Written by `cargo xtask generate`; do not edit.

use jiff::Timestamp;

use crate::api::types::ResourceTag;
use crate::decode::record;
use crate::ids::{DomainId, JobId, ProjectId, VMSnapshotId, VmId, ZoneId};

record! {
    /// `VMSnapshotResponse` of the server.
    VMSnapshot[id: VMSnapshotId, named] {
        id: Option<VMSnapshotId> = "id",
        name: Option<String> = "name",
        state: Option<String> = "state",
        description: Option<String> = "description",
        displayname: Option<String> = "displayname",
        zoneid: Option<ZoneId> = "zoneid",
        /// Since 4.15.1.
        zonename: Option<String> = "zonename",
        virtualmachineid: Option<VmId> = "virtualmachineid",
        /// Since 4.15.1.
        virtualmachinename: Option<String> = "virtualmachinename",
        parent: Option<String> = "parent",
        parent_name: Option<String> = "parentName",
        current: Option<bool> = "current",
        type_: Option<String> = "type",
        created: Option<Timestamp> = "created",
        account: Option<String> = "account",
        projectid: Option<ProjectId> = "projectid",
        project: Option<String> = "project",
        domainid: Option<DomainId> = "domainid",
        domain: Option<String> = "domain",
        /// Since 4.19.2.0.
        domainpath: Option<String> = "domainpath",
        hypervisor: Option<String> = "hypervisor",
        tags: Vec<ResourceTag> = "tags",
        hasannotations: Option<bool> = "hasannotations",
        jobid: Option<JobId> = "jobid",
        jobstatus: Option<i64> = "jobstatus",
    }
}
