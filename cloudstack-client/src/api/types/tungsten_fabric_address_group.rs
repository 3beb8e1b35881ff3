// Written by `cargo xtask generate`; do not edit.

use crate::decode::record;
use crate::ids::JobId;

record! {
    /// `TungstenFabricAddressGroupResponse` of the server.
    TungstenFabricAddressGroup {
        uuid: Option<String> = "uuid",
        name: Option<String> = "name",
        ipprefix: Option<String> = "ipprefix",
        ipprefixlen: Option<i64> = "ipprefixlen",
        zoneid: Option<i64> = "zoneid",
        zonename: Option<String> = "zonename",
        jobid: Option<JobId> = "jobid",
        jobstatus: Option<i64> = "jobstatus",
    }
}
