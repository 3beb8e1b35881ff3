// Written by `cargo xtask generate`; do not edit.

use crate::decode::record;
use crate::ids::{JobId, NetworkId, PodId, StorageNetworkIpRangeId, ZoneId};

record! {
    /// `StorageNetworkIpRangeResponse` of the server.
    StorageNetworkIpRange[id] {
        id: Option<StorageNetworkIpRangeId> = "id",
        vlan: Option<i64> = "vlan",
        podid: Option<PodId> = "podid",
        startip: Option<String> = "startip",
        endip: Option<String> = "endip",
        gateway: Option<String> = "gateway",
        networkid: Option<NetworkId> = "networkid",
        zoneid: Option<ZoneId> = "zoneid",
        netmask: Option<String> = "netmask",
        jobid: Option<JobId> = "jobid",
        jobstatus: Option<i64> = "jobstatus",
    }
}
