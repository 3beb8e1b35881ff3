// Written by `cargo xtask generate`; do not edit.

use jiff::Timestamp;

use crate::Details;
use crate::api::types::ExtensionCustomActionParameter;
use crate::decode::record;
use crate::ids::{ExtensionCustomActionId, ExtensionId, JobId};

record! {
    /// `ExtensionCustomActionResponse` of the server.
    ExtensionCustomAction[id: ExtensionCustomActionId, named] {
        id: Option<ExtensionCustomActionId> = "id",
        name: Option<String> = "name",
        description: Option<String> = "description",
        extensionid: Option<ExtensionId> = "extensionid",
        extensionname: Option<String> = "extensionname",
        resourcetype: Option<String> = "resourcetype",
        allowedroletypes: Vec<String> = "allowedroletypes",
        successmessage: Option<String> = "successmessage",
        errormessage: Option<String> = "errormessage",
        timeout: Option<i64> = "timeout",
        enabled: Option<bool> = "enabled",
        details: Details = "details",
        parameters: Vec<ExtensionCustomActionParameter> = "parameters",
        created: Option<Timestamp> = "created",
        jobid: Option<JobId> = "jobid",
        jobstatus: Option<i64> = "jobstatus",
    }
}
