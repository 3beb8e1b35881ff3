// Written by `cargo xtask generate`; do not edit.

use crate::decode::record;
use crate::ids::JobId;

record! {
    /// `ConfigurationSubGroupResponse` of the server.
    ConfigurationSubGroup {
        name: Option<String> = "name",
        precedence: Option<i64> = "precedence",
        jobid: Option<JobId> = "jobid",
        jobstatus: Option<i64> = "jobstatus",
    }
}
