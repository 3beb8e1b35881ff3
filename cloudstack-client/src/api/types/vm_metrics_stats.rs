// Written by `cargo xtask generate`; do not edit.

use crate::api::types::Stats;
use crate::decode::record;
use crate::ids::{JobId, VmId};

record! {
    /// `VmMetricsStatsResponse` of the server.
    VmMetricsStats[id: VmId, named] {
        id: Option<VmId> = "id",
        name: Option<String> = "name",
        displayname: Option<String> = "displayname",
        stats: Vec<Stats> = "stats",
        jobid: Option<JobId> = "jobid",
        jobstatus: Option<i64> = "jobstatus",
    }
}
