// Written by `cargo xtask generate`; do not edit.

use crate::decode::record;
use crate::ids::{BrocadeVcsDeviceId, JobId, PhysicalNetworkId};

record! {
    /// `BrocadeVcsDeviceResponse` of the server.
    BrocadeVcsDevice {
        vcsdeviceid: Option<BrocadeVcsDeviceId> = "vcsdeviceid",
        physicalnetworkid: Option<PhysicalNetworkId> = "physicalnetworkid",
        provider: Option<String> = "provider",
        brocadedevicename: Option<String> = "brocadedevicename",
        hostname: Option<String> = "hostname",
        jobid: Option<JobId> = "jobid",
        jobstatus: Option<i64> = "jobstatus",
    }
}
