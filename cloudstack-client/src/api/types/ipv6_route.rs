// Written by `cargo xtask generate`; do not edit.

use crate::decode::record;
use crate::ids::JobId;

record! {
    /// `Ipv6RouteResponse` of the server.
    Ipv6Route {
        subnet: Option<String> = "subnet",
        gateway: Option<String> = "gateway",
        jobid: Option<JobId> = "jobid",
        jobstatus: Option<i64> = "jobstatus",
    }
}
