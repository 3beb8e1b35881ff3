// Written by `cargo xtask generate`; do not edit.

use jiff::Timestamp;

use crate::Details;
use crate::decode::record;
use crate::ids::JobId;

record! {
    /// `ExtensionResourceResponse` of the server.
    ExtensionResource[id: String, named] {
        id: Option<String> = "id",
        name: Option<String> = "name",
        type_: Option<String> = "type",
        details: Details = "details",
        created: Option<Timestamp> = "created",
        jobid: Option<JobId> = "jobid",
        jobstatus: Option<i64> = "jobstatus",
    }
}
