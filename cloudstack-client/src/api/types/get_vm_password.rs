// Written by `cargo xtask generate`; do not edit.

use crate::Sensitive;
use crate::decode::record;
use crate::ids::JobId;

record! {
    /// `GetVMPasswordResponse` of the server.
    GetVMPassword {
        encryptedpassword: Option<Sensitive> = "encryptedpassword",
        jobid: Option<JobId> = "jobid",
        jobstatus: Option<i64> = "jobstatus",
    }
}
