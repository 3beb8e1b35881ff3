// Written by `cargo xtask generate`; do not edit.

use crate::api::types::HypervisorGuestOs;
use crate::decode::record;
use crate::ids::JobId;

record! {
    /// `HypervisorGuestOsNamesResponse` of the server.
    HypervisorGuestOsNames {
        hypervisor: Option<String> = "hypervisor",
        hypervisorversion: Option<String> = "hypervisorversion",
        guestoslist: Vec<HypervisorGuestOs> = "guestoslist",
        guestoscount: Option<i64> = "guestoscount",
        jobid: Option<JobId> = "jobid",
        jobstatus: Option<i64> = "jobstatus",
    }
}
