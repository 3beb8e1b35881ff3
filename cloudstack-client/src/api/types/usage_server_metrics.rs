// Written by `cargo xtask generate`; do not edit.

use jiff::Timestamp;

use crate::decode::record;
use crate::ids::JobId;

record! {
    /// `UsageServerMetricsResponse` of the server.
    UsageServerMetrics {
        collectiontime: Option<Timestamp> = "collectiontime",
        hostname: Option<String> = "hostname",
        state: Option<String> = "state",
        lastheartbeat: Option<Timestamp> = "lastheartbeat",
        lastsuccessfuljob: Option<Timestamp> = "lastsuccessfuljob",
        jobid: Option<JobId> = "jobid",
        jobstatus: Option<i64> = "jobstatus",
    }
}
