// Written by `cargo xtask generate`; do not edit.

use jiff::Timestamp;

use crate::decode::record;
use crate::ids::{IpQuarantineId, JobId};

record! {
    /// `IpQuarantineResponse` of the server.
    IpQuarantine[id] {
        id: Option<IpQuarantineId> = "id",
        ipaddress: Option<String> = "ipaddress",
        previousownerid: Option<String> = "previousownerid",
        previousownername: Option<String> = "previousownername",
        created: Option<Timestamp> = "created",
        removed: Option<Timestamp> = "removed",
        enddate: Option<Timestamp> = "enddate",
        removalreason: Option<String> = "removalreason",
        removeraccountid: Option<String> = "removeraccountid",
        jobid: Option<JobId> = "jobid",
        jobstatus: Option<i64> = "jobstatus",
    }
}
