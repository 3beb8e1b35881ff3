// Written by `cargo xtask generate`; do not edit.

use crate::decode::record;
use crate::ids::JobId;

record! {
    /// `UcsProfileResponse` of the server.
    UcsProfile {
        ucsdn: Option<String> = "ucsdn",
        jobid: Option<JobId> = "jobid",
        jobstatus: Option<i64> = "jobstatus",
    }
}
