// Written by `cargo xtask generate`; do not edit.

use crate::Details;
use crate::decode::record;
use crate::ids::JobId;

record! {
    /// `LBStickinessPolicyResponse` of the server.
    LBStickinessPolicy[id: String, named] {
        id: Option<String> = "id",
        name: Option<String> = "name",
        methodname: Option<String> = "methodname",
        description: Option<String> = "description",
        state: Option<String> = "state",
        /// Since 4.4.
        /// Only for Admin.
        fordisplay: Option<bool> = "fordisplay",
        params: Details = "params",
        jobid: Option<JobId> = "jobid",
        jobstatus: Option<i64> = "jobstatus",
    }
}
