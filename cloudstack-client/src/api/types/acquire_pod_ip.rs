// Written by `cargo xtask generate`; do not edit.

use crate::decode::record;
use crate::ids::JobId;

record! {
    /// `AcquirePodIpCmdResponse` of the server.
    AcquirePodIp {
        ipaddress: Option<String> = "ipaddress",
        podid: Option<i64> = "podid",
        gateway: Option<String> = "gateway",
        cidr: Option<String> = "cidr",
        nicid: Option<i64> = "nicid",
        hostmac: Option<i64> = "hostmac",
        id: Option<i64> = "id",
        jobid: Option<JobId> = "jobid",
        jobstatus: Option<i64> = "jobstatus",
    }
}
