// Written by `cargo xtask generate`; do not edit.

use crate::decode::record;
use crate::ids::{BaremetalRctId, JobId};

record! {
    /// `BaremetalRctResponse` of the server.
    BaremetalRct[id] {
        id: Option<BaremetalRctId> = "id",
        url: Option<String> = "url",
        jobid: Option<JobId> = "jobid",
        jobstatus: Option<i64> = "jobstatus",
    }
}
