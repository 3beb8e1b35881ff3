// Written by `cargo xtask generate`; do not edit.

use crate::decode::record;
use crate::ids::{JobId, VlanIpRangeId};

record! {
    /// `IpRangeResponse` of the server.
    IpRange {
        gateway: Option<String> = "gateway",
        cidr: Option<String> = "cidr",
        startip: Option<String> = "startip",
        endip: Option<String> = "endip",
        forsystemvms: Option<String> = "forsystemvms",
        vlanid: Option<VlanIpRangeId> = "vlanid",
        jobid: Option<JobId> = "jobid",
        jobstatus: Option<i64> = "jobstatus",
    }
}
