// Written by `cargo xtask generate`; do not edit.

use crate::decode::record;
use crate::ids::{JobId, UcsManagerId, ZoneId};

record! {
    /// `UcsManagerResponse` of the server.
    UcsManager[id: UcsManagerId, named] {
        id: Option<UcsManagerId> = "id",
        name: Option<String> = "name",
        url: Option<String> = "url",
        zoneid: Option<ZoneId> = "zoneid",
        jobid: Option<JobId> = "jobid",
        jobstatus: Option<i64> = "jobstatus",
    }
}
