// Written by `cargo xtask generate`; do not edit.

use crate::decode::record;
use crate::ids::{JobId, RoleId, RolePermissionId};

record! {
    /// `RolePermissionResponse` of the server.
    RolePermission[id] {
        id: Option<RolePermissionId> = "id",
        roleid: Option<RoleId> = "roleid",
        rolename: Option<String> = "rolename",
        rule: Option<String> = "rule",
        permission: Option<String> = "permission",
        description: Option<String> = "description",
        jobid: Option<JobId> = "jobid",
        jobstatus: Option<i64> = "jobstatus",
    }
}
