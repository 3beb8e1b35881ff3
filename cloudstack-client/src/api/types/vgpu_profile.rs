// Written by `cargo xtask generate`; do not edit.

use crate::decode::record;
use crate::ids::{GpuCardId, JobId, VgpuProfileId};

record! {
    /// `VgpuProfileResponse` of the server.
    VgpuProfile[id: VgpuProfileId, named] {
        description: Option<String> = "description",
        gpucardid: Option<GpuCardId> = "gpucardid",
        gpucardname: Option<String> = "gpucardname",
        maxvgpuperphysicalgpu: Option<i64> = "maxvgpuperphysicalgpu",
        videoram: Option<i64> = "videoram",
        maxheads: Option<i64> = "maxheads",
        maxresolutionx: Option<i64> = "maxresolutionx",
        maxresolutiony: Option<i64> = "maxresolutiony",
        id: Option<VgpuProfileId> = "id",
        deviceid: Option<String> = "deviceid",
        devicename: Option<String> = "devicename",
        name: Option<String> = "name",
        vendorname: Option<String> = "vendorname",
        vendorid: Option<String> = "vendorid",
        jobid: Option<JobId> = "jobid",
        jobstatus: Option<i64> = "jobstatus",
    }
}
