// Written by `cargo xtask generate`; do not edit.

use crate::decode::record;
use crate::ids::{JobId, ProjectId, ProjectRoleId, ProjectRolePermissionId};

record! {
    /// `ProjectRolePermissionResponse` of the server.
    ProjectRolePermission[id] {
        id: Option<ProjectRolePermissionId> = "id",
        projectroleid: Option<ProjectRoleId> = "projectroleid",
        projectid: Option<ProjectId> = "projectid",
        projectrolename: Option<String> = "projectrolename",
        rule: Option<String> = "rule",
        permission: Option<String> = "permission",
        description: Option<String> = "description",
        jobid: Option<JobId> = "jobid",
        jobstatus: Option<i64> = "jobstatus",
    }
}
