// Written by `cargo xtask generate`; do not edit.

use crate::decode::record;
use crate::ids::{JobId, PhysicalNetworkId};

record! {
    /// `BaremetalDhcpResponse` of the server.
    BaremetalDhcp[id] {
        id: Option<String> = "id",
        physicalnetworkid: Option<PhysicalNetworkId> = "physicalnetworkid",
        provider: Option<String> = "provider",
        dhcpservertype: Option<String> = "dhcpservertype",
        url: Option<String> = "url",
        jobid: Option<JobId> = "jobid",
        jobstatus: Option<i64> = "jobstatus",
    }
}
