// Written by `cargo xtask generate`; do not edit.

use crate::decode::record;
use crate::ids::{JobId, UserId};

record! {
    /// `SamlAuthorizationResponse` of the server.
    SamlAuthorization {
        userid: Option<UserId> = "userid",
        status: Option<bool> = "status",
        idpid: Option<String> = "idpid",
        jobid: Option<JobId> = "jobid",
        jobstatus: Option<i64> = "jobstatus",
    }
}
