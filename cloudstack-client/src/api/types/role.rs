// Written by `cargo xtask generate`; do not edit.

use crate::decode::record;
use crate::ids::{JobId, RoleId};

record! {
    /// `RoleResponse` of the server.
    Role[id: RoleId, named] {
        type_: Option<String> = "type",
        isdefault: Option<bool> = "isdefault",
        state: Option<String> = "state",
        id: Option<RoleId> = "id",
        name: Option<String> = "name",
        description: Option<String> = "description",
        ispublic: Option<bool> = "ispublic",
        jobid: Option<JobId> = "jobid",
        jobstatus: Option<i64> = "jobstatus",
    }
}
