// Written by `cargo xtask generate`; do not edit.

use crate::decode::record;
use crate::ids::JobId;

record! {
    /// `VgpuResponse` of the server.
    Vgpu {
        vgputype: Option<String> = "vgputype",
        videoram: Option<i64> = "videoram",
        maxheads: Option<i64> = "maxheads",
        maxresolutionx: Option<i64> = "maxresolutionx",
        maxresolutiony: Option<i64> = "maxresolutiony",
        maxvgpuperpgpu: Option<i64> = "maxvgpuperpgpu",
        remainingcapacity: Option<i64> = "remainingcapacity",
        maxcapacity: Option<i64> = "maxcapacity",
        jobid: Option<JobId> = "jobid",
        jobstatus: Option<i64> = "jobstatus",
    }
}
