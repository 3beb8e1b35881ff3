// Written by `cargo xtask generate`; do not edit.

use crate::decode::record;
use crate::ids::{IdpId, JobId};

record! {
    /// `IdpResponse` of the server.
    Idp[id] {
        id: Option<IdpId> = "id",
        org_name: Option<String> = "orgName",
        org_url: Option<String> = "orgUrl",
        jobid: Option<JobId> = "jobid",
        jobstatus: Option<i64> = "jobstatus",
    }
}
