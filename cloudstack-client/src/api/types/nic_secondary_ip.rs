// Written by `cargo xtask generate`; do not edit.

use crate::decode::record;
use crate::ids::{JobId, NetworkId, NicId, NicSecondaryIpId, VmId};

record! {
    /// `NicSecondaryIpResponse` of the server.
    NicSecondaryIp[id] {
        id: Option<NicSecondaryIpId> = "id",
        secondaryip: Vec<NicSecondaryIp> = "secondaryip",
        ipaddress: Option<String> = "ipaddress",
        nicid: Option<NicId> = "nicid",
        networkid: Option<NetworkId> = "networkid",
        virtualmachineid: Option<VmId> = "virtualmachineid",
        jobid: Option<JobId> = "jobid",
        jobstatus: Option<i64> = "jobstatus",
    }
}
