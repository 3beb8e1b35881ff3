// Written by `cargo xtask generate`; do not edit.

use jiff::Timestamp;

use crate::decode::record;
use crate::ids::JobId;

record! {
    /// `StatsResponse` of the server.
    Stats {
        timestamp: Option<Timestamp> = "timestamp",
        cpuused: Option<String> = "cpuused",
        diskioread: Option<i64> = "diskioread",
        diskiowrite: Option<i64> = "diskiowrite",
        diskiopstotal: Option<i64> = "diskiopstotal",
        diskkbsread: Option<i64> = "diskkbsread",
        diskkbswrite: Option<i64> = "diskkbswrite",
        memoryintfreekbs: Option<i64> = "memoryintfreekbs",
        memorykbs: Option<i64> = "memorykbs",
        memorytargetkbs: Option<i64> = "memorytargetkbs",
        networkkbsread: Option<i64> = "networkkbsread",
        networkkbswrite: Option<i64> = "networkkbswrite",
        networkread: Option<String> = "networkread",
        networkwrite: Option<String> = "networkwrite",
        jobid: Option<JobId> = "jobid",
        jobstatus: Option<i64> = "jobstatus",
    }
}
