// Written by `cargo xtask generate`; do not edit.

use crate::decode::record;
use crate::ids::{JobId, ZoneId};

record! {
    /// `NsxControllerResponse` of the server.
    NsxController {
        nsxprovideruuid: Option<String> = "nsxprovideruuid",
        name: Option<String> = "name",
        zoneid: Option<ZoneId> = "zoneid",
        zonename: Option<String> = "zonename",
        hostname: Option<String> = "hostname",
        port: Option<String> = "port",
        tier0gateway: Option<String> = "tier0gateway",
        edgecluster: Option<String> = "edgecluster",
        transportzone: Option<String> = "transportzone",
        jobid: Option<JobId> = "jobid",
        jobstatus: Option<i64> = "jobstatus",
    }
}
