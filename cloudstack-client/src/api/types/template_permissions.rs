// Written by `cargo xtask generate`; do not edit.

use crate::decode::record;
use crate::ids::{DomainId, JobId, TemplatePermissionsId};

record! {
    /// `TemplatePermissionsResponse` of the server.
    TemplatePermissions[id] {
        id: Option<TemplatePermissionsId> = "id",
        ispublic: Option<bool> = "ispublic",
        domainid: Option<DomainId> = "domainid",
        account: Vec<String> = "account",
        projectids: Vec<String> = "projectids",
        jobid: Option<JobId> = "jobid",
        jobstatus: Option<i64> = "jobstatus",
    }
}
