// Written by `cargo xtask generate`; do not edit.

use crate::Sensitive;
use crate::decode::record;
use crate::ids::JobId;

record! {
    /// `TlsDataResponse` of the server.
    TlsData {
        crt: Option<String> = "crt",
        key: Option<Sensitive> = "key",
        chain: Option<String> = "chain",
        jobid: Option<JobId> = "jobid",
        jobstatus: Option<i64> = "jobstatus",
    }
}
