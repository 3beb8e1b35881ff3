// Written by `cargo xtask generate`; do not edit.

use crate::api::types::PortableIp;
use crate::decode::record;
use crate::ids::{JobId, PortableIpRangeId};

record! {
    /// `PortableIpRangeResponse` of the server.
    PortableIpRange[id] {
        id: Option<PortableIpRangeId> = "id",
        regionid: Option<i64> = "regionid",
        gateway: Option<String> = "gateway",
        netmask: Option<String> = "netmask",
        vlan: Option<String> = "vlan",
        startip: Option<String> = "startip",
        endip: Option<String> = "endip",
        portableipaddress: Vec<PortableIp> = "portableipaddress",
        jobid: Option<JobId> = "jobid",
        jobstatus: Option<i64> = "jobstatus",
    }
}
