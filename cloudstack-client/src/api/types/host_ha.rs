// Written by `cargo xtask generate`; do not edit.

use crate::decode::record;
use crate::ids::{HostId, JobId};

record! {
    /// `HostHAResponse` of the server.
    HostHA {
        hostid: Option<HostId> = "hostid",
        haenable: Option<bool> = "haenable",
        hastate: Option<String> = "hastate",
        haprovider: Option<String> = "haprovider",
        status: Option<bool> = "status",
        jobid: Option<JobId> = "jobid",
        jobstatus: Option<i64> = "jobstatus",
    }
}
