// Written by `cargo xtask generate`; do not edit.

use crate::decode::record;
use crate::ids::{HostId, JobId, ZoneId};

record! {
    /// `SspResponse` of the server.
    Ssp {
        hostid: Option<HostId> = "hostid",
        zoneid: Option<ZoneId> = "zoneid",
        url: Option<String> = "url",
        name: Option<String> = "name",
        jobid: Option<JobId> = "jobid",
        jobstatus: Option<i64> = "jobstatus",
    }
}
