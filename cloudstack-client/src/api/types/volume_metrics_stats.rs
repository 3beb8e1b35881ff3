// Written by `cargo xtask generate`; do not edit.

use crate::api::types::Stats;
use crate::decode::record;
use crate::ids::{JobId, VolumeId};

record! {
    /// `VolumeMetricsStatsResponse` of the server.
    VolumeMetricsStats[id: VolumeId, named] {
        id: Option<VolumeId> = "id",
        name: Option<String> = "name",
        stats: Vec<Stats> = "stats",
        jobid: Option<JobId> = "jobid",
        jobstatus: Option<i64> = "jobstatus",
    }
}
