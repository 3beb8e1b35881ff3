// Written by `cargo xtask generate`; do not edit.

use serde_json::Value;

use crate::decode::record;
use crate::ids::JobId;

record! {
    /// `ExtensionCustomActionParameterResponse` of the server.
    ExtensionCustomActionParameter {
        name: Option<String> = "name",
        type_: Option<String> = "type",
        validationformat: Option<String> = "validationformat",
        valueoptions: Value = "valueoptions",
        required: Option<bool> = "required",
        jobid: Option<JobId> = "jobid",
        jobstatus: Option<i64> = "jobstatus",
    }
}
