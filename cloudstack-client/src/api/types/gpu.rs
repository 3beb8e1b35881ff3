// Written by `cargo xtask generate`; do not edit.

use crate::api::types::Vgpu;
use crate::decode::record;
use crate::ids::JobId;

record! {
    /// `GpuResponse` of the server.
    Gpu {
        gpugroupname: Option<String> = "gpugroupname",
        vgpu: Vec<Vgpu> = "vgpu",
        jobid: Option<JobId> = "jobid",
        jobstatus: Option<i64> = "jobstatus",
    }
}
