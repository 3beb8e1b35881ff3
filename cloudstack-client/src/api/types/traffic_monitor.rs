// Written by `cargo xtask generate`; do not edit.

use crate::decode::record;
use crate::ids::{JobId, ZoneId};

record! {
    /// `TrafficMonitorResponse` of the server.
    TrafficMonitor[id] {
        id: Option<String> = "id",
        zoneid: Option<ZoneId> = "zoneid",
        ipaddress: Option<String> = "ipaddress",
        numretries: Option<String> = "numretries",
        timeout: Option<String> = "timeout",
        jobid: Option<JobId> = "jobid",
        jobstatus: Option<i64> = "jobstatus",
    }
}
