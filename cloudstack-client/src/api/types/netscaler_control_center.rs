// Written by `cargo xtask generate`; do not edit.

use crate::decode::record;
use crate::ids::{JobId, NetscalerControlCenterId};

record! {
    /// `NetscalerControlCenterResponse` of the server.
    NetscalerControlCenter[id] {
        id: Option<NetscalerControlCenterId> = "id",
        username: Option<String> = "username",
        uuid: Option<String> = "uuid",
        ipaddress: Option<String> = "ipaddress",
        numretries: Option<String> = "numretries",
        jobid: Option<JobId> = "jobid",
        jobstatus: Option<i64> = "jobstatus",
    }
}
