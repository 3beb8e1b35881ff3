// Written by `cargo xtask generate`; do not edit.

use crate::decode::record;
use crate::ids::{JobId, NetScalerServicePackageId};

record! {
    /// `NetScalerServicePackageResponse` of the server.
    NetScalerServicePackage[id: NetScalerServicePackageId, named] {
        id: Option<NetScalerServicePackageId> = "id",
        name: Option<String> = "name",
        description: Option<String> = "description",
        jobid: Option<JobId> = "jobid",
        jobstatus: Option<i64> = "jobstatus",
    }
}
