// Written by `cargo xtask generate`; do not edit.

use crate::decode::record;
use crate::ids::{GuestOSCategoryId, GuestOSId, JobId};

record! {
    /// `GuestOSResponse` of the server.
    GuestOS[id: GuestOSId, named] {
        id: Option<GuestOSId> = "id",
        oscategoryid: Option<GuestOSCategoryId> = "oscategoryid",
        oscategoryname: Option<String> = "oscategoryname",
        name: Option<String> = "name",
        description: Option<String> = "description",
        isuserdefined: Option<bool> = "isuserdefined",
        fordisplay: Option<bool> = "fordisplay",
        jobid: Option<JobId> = "jobid",
        jobstatus: Option<i64> = "jobstatus",
    }
}
