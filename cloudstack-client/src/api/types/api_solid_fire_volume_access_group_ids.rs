// Written by `cargo xtask generate`; do not edit.

use crate::decode::record;
use crate::ids::JobId;

record! {
    /// `ApiSolidFireVolumeAccessGroupIdsResponse` of the server.
    ApiSolidFireVolumeAccessGroupIds {
        solid_fire_volume_access_group_ids: Vec<i64> = "solidFireVolumeAccessGroupIds",
        jobid: Option<JobId> = "jobid",
        jobstatus: Option<i64> = "jobstatus",
    }
}
