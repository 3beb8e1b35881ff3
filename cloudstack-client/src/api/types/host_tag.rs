// Written by `cargo xtask generate`; do not edit.

use crate::decode::record;
use crate::ids::JobId;

record! {
    /// `HostTagResponse` of the server.
    HostTag[id: String, named] {
        id: Option<String> = "id",
        hostid: Option<i64> = "hostid",
        name: Option<String> = "name",
        /// Since 4.20.0.
        isimplicit: Option<bool> = "isimplicit",
        jobid: Option<JobId> = "jobid",
        jobstatus: Option<i64> = "jobstatus",
    }
}
