// Written by `cargo xtask generate`; do not edit.

use crate::api::types::ConfigurationSubGroup;
use crate::decode::record;
use crate::ids::JobId;

record! {
    /// `ConfigurationGroupResponse` of the server.
    ConfigurationGroup {
        name: Option<String> = "name",
        subgroup: Vec<ConfigurationSubGroup> = "subgroup",
        description: Option<String> = "description",
        precedence: Option<i64> = "precedence",
        jobid: Option<JobId> = "jobid",
        jobstatus: Option<i64> = "jobstatus",
    }
}
