// Written by `cargo xtask generate`; do not edit.

use crate::decode::record;
use crate::ids::{JobId, PhysicalNetworkId};

record! {
    /// `BaremetalPxePingResponse` of the server.
    BaremetalPxePing[id] {
        pingstorageserverip: Option<String> = "pingstorageserverip",
        pingdir: Option<String> = "pingdir",
        tftpdir: Option<String> = "tftpdir",
        id: Option<String> = "id",
        physicalnetworkid: Option<PhysicalNetworkId> = "physicalnetworkid",
        provider: Option<String> = "provider",
        url: Option<String> = "url",
        jobid: Option<JobId> = "jobid",
        jobstatus: Option<i64> = "jobstatus",
    }
}
