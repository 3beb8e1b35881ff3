// Written by `cargo xtask generate`; do not edit.

use crate::decode::record;
use crate::ids::{JobId, NicId};

record! {
    /// `NicExtraDhcpOptionResponse` of the server.
    NicExtraDhcpOption[id] {
        id: Option<String> = "id",
        nicid: Option<NicId> = "nicid",
        extradhcpoptionname: Option<String> = "extradhcpoptionname",
        extradhcpoptioncode: Option<i64> = "extradhcpoptioncode",
        extradhcpvalue: Option<String> = "extradhcpvalue",
        jobid: Option<JobId> = "jobid",
        jobstatus: Option<i64> = "jobstatus",
    }
}
