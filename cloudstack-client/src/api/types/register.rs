// Written by `cargo xtask generate`; do not edit.

use crate::Sensitive;
use crate::decode::record;
use crate::ids::JobId;

record! {
    /// `RegisterResponse` of the server.
    Register {
        apikey: Option<Sensitive> = "apikey",
        secretkey: Option<Sensitive> = "secretkey",
        apikeyaccess: Option<Sensitive> = "apikeyaccess",
        jobid: Option<JobId> = "jobid",
        jobstatus: Option<i64> = "jobstatus",
    }
}
