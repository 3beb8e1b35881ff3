// Written by `cargo xtask generate`; do not edit.

use crate::decode::record;
use crate::ids::JobId;

record! {
    /// `HypervisorGuestOsResponse` of the server.
    HypervisorGuestOs {
        osdisplayname: Option<String> = "osdisplayname",
        osnameforhypervisor: Option<String> = "osnameforhypervisor",
        jobid: Option<JobId> = "jobid",
        jobstatus: Option<i64> = "jobstatus",
    }
}
