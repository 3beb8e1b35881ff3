// Written by `cargo xtask generate`; do not edit.

use jiff::Timestamp;

use crate::Details;
use crate::api::types::ExtensionResource;
use crate::decode::record;
use crate::ids::{ExtensionId, JobId};

record! {
    /// `ExtensionResponse` of the server.
    Extension[id: ExtensionId, named] {
        id: Option<ExtensionId> = "id",
        name: Option<String> = "name",
        description: Option<String> = "description",
        type_: Option<String> = "type",
        path: Option<String> = "path",
        pathready: Option<bool> = "pathready",
        isuserdefined: Option<bool> = "isuserdefined",
        orchestratorrequirespreparevm: Option<bool> = "orchestratorrequirespreparevm",
        state: Option<String> = "state",
        details: Details = "details",
        resources: Vec<ExtensionResource> = "resources",
        created: Option<Timestamp> = "created",
        removed: Option<Timestamp> = "removed",
        jobid: Option<JobId> = "jobid",
        jobstatus: Option<i64> = "jobstatus",
        /// Since 4.22.1.0.
        reservedresourcedetails: Option<String> = "reservedresourcedetails",
    }
}
