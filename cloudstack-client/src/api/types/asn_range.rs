// Written by `cargo xtask generate`; do not edit.

use jiff::Timestamp;

use crate::decode::record;
use crate::ids::{ASNRangeId, JobId, ZoneId};

record! {
    /// `ASNRangeResponse` of the server.
    ASNRange[id] {
        id: Option<ASNRangeId> = "id",
        zoneid: Option<ZoneId> = "zoneid",
        startasn: Option<i64> = "startasn",
        endasn: Option<i64> = "endasn",
        created: Option<Timestamp> = "created",
        jobid: Option<JobId> = "jobid",
        jobstatus: Option<i64> = "jobstatus",
    }
}
