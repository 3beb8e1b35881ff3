// Written by `cargo xtask generate`; do not edit.

use crate::decode::record;
use crate::ids::JobId;

record! {
    /// `LBHealthCheckPolicyResponse` of the server.
    LBHealthCheckPolicy[id] {
        id: Option<String> = "id",
        pingpath: Option<String> = "pingpath",
        description: Option<String> = "description",
        state: Option<String> = "state",
        responsetime: Option<i64> = "responsetime",
        healthcheckinterval: Option<i64> = "healthcheckinterval",
        healthcheckthresshold: Option<i64> = "healthcheckthresshold",
        unhealthcheckthresshold: Option<i64> = "unhealthcheckthresshold",
        /// Since 4.4.
        /// Only for Admin.
        fordisplay: Option<bool> = "fordisplay",
        jobid: Option<JobId> = "jobid",
        jobstatus: Option<i64> = "jobstatus",
    }
}
