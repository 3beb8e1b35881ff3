// Written by `cargo xtask generate`; do not edit.

use crate::decode::record;
use crate::ids::{JobId, ProjectId, ProjectRoleId};

record! {
    /// `ProjectRoleResponse` of the server.
    ProjectRole[id: ProjectRoleId, named] {
        projectid: Option<ProjectId> = "projectid",
        id: Option<ProjectRoleId> = "id",
        name: Option<String> = "name",
        description: Option<String> = "description",
        ispublic: Option<bool> = "ispublic",
        jobid: Option<JobId> = "jobid",
        jobstatus: Option<i64> = "jobstatus",
    }
}
