// Written by `cargo xtask generate`; do not edit.

use crate::decode::record;
use crate::ids::JobId;

record! {
    /// `ApiSolidFireVolumeSizeResponse` of the server.
    ApiSolidFireVolumeSize {
        solid_fire_volume_size: Option<i64> = "solidFireVolumeSize",
        jobid: Option<JobId> = "jobid",
        jobstatus: Option<i64> = "jobstatus",
    }
}
