// Written by `cargo xtask generate`; do not edit.

use crate::decode::record;
use crate::ids::{JobId, ZoneId};

record! {
    /// `NetrisProviderResponse` of the server.
    NetrisProvider {
        name: Option<String> = "name",
        uuid: Option<String> = "uuid",
        zoneid: Option<ZoneId> = "zoneid",
        zonename: Option<String> = "zonename",
        netrisurl: Option<String> = "netrisurl",
        sitename: Option<String> = "sitename",
        tenantname: Option<String> = "tenantname",
        netristag: Option<String> = "netristag",
        jobid: Option<JobId> = "jobid",
        jobstatus: Option<i64> = "jobstatus",
    }
}
