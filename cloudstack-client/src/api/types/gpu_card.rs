// Written by `cargo xtask generate`; do not edit.

use crate::decode::record;
use crate::ids::{GpuCardId, JobId};

record! {
    /// `GpuCardResponse` of the server.
    GpuCard[id: GpuCardId, named] {
        id: Option<GpuCardId> = "id",
        deviceid: Option<String> = "deviceid",
        devicename: Option<String> = "devicename",
        name: Option<String> = "name",
        vendorname: Option<String> = "vendorname",
        vendorid: Option<String> = "vendorid",
        jobid: Option<JobId> = "jobid",
        jobstatus: Option<i64> = "jobstatus",
    }
}
