// Written by `cargo xtask generate`; do not edit.

use crate::Sensitive;
use crate::decode::record;
use crate::ids::JobId;

record! {
    /// `LDAPConfigResponse` of the server.
    LDAPConfig {
        hostname: Option<String> = "hostname",
        port: Option<String> = "port",
        ssl: Option<String> = "ssl",
        searchbase: Option<String> = "searchbase",
        queryfilter: Option<String> = "queryfilter",
        binddn: Option<String> = "binddn",
        bindpass: Option<Sensitive> = "bindpass",
        jobid: Option<JobId> = "jobid",
        jobstatus: Option<i64> = "jobstatus",
    }
}
