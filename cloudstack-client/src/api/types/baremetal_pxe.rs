// Written by `cargo xtask generate`; do not edit.

use crate::decode::record;
use crate::ids::{JobId, PhysicalNetworkId};

record! {
    /// `BaremetalPxeResponse` of the server.
    BaremetalPxe[id] {
        id: Option<String> = "id",
        physicalnetworkid: Option<PhysicalNetworkId> = "physicalnetworkid",
        provider: Option<String> = "provider",
        url: Option<String> = "url",
        jobid: Option<JobId> = "jobid",
        jobstatus: Option<i64> = "jobstatus",
    }
}
