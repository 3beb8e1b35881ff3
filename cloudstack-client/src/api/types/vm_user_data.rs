// Written by `cargo xtask generate`; do not edit.

use crate::Sensitive;
use crate::decode::record;
use crate::ids::{JobId, VmId};

record! {
    /// `VMUserDataResponse` of the server.
    VMUserData {
        virtualmachineid: Option<VmId> = "virtualmachineid",
        userdata: Option<Sensitive> = "userdata",
        jobid: Option<JobId> = "jobid",
        jobstatus: Option<i64> = "jobstatus",
    }
}
