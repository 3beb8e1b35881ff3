// Written by `cargo xtask generate`; do not edit.

use crate::decode::record;
use crate::ids::{JobId, VmId};

record! {
    /// `VMUserDataResponse` of the server.
    VMUserData {
        virtualmachineid: Option<VmId> = "virtualmachineid",
        userdata: Option<String> = "userdata",
        jobid: Option<JobId> = "jobid",
        jobstatus: Option<i64> = "jobstatus",
    }
}
