// Written by `cargo xtask generate`; do not edit.

use crate::decode::record;
use crate::ids::{GuestOSId, GuestOsMappingId, JobId};

record! {
    /// `GuestOsMappingResponse` of the server.
    GuestOsMapping[id] {
        id: Option<GuestOsMappingId> = "id",
        hypervisor: Option<String> = "hypervisor",
        hypervisorversion: Option<String> = "hypervisorversion",
        ostypeid: Option<GuestOSId> = "ostypeid",
        osdisplayname: Option<String> = "osdisplayname",
        osnameforhypervisor: Option<String> = "osnameforhypervisor",
        isuserdefined: Option<String> = "isuserdefined",
        jobid: Option<JobId> = "jobid",
        jobstatus: Option<i64> = "jobstatus",
    }
}
