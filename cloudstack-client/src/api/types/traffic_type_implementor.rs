// Written by `cargo xtask generate`; do not edit.

use crate::decode::record;
use crate::ids::JobId;

record! {
    /// `TrafficTypeImplementorResponse` of the server.
    TrafficTypeImplementor {
        traffictype: Option<String> = "traffictype",
        traffictypeimplementor: Option<String> = "traffictypeimplementor",
        jobid: Option<JobId> = "jobid",
        jobstatus: Option<i64> = "jobstatus",
    }
}
