// Written by `cargo xtask generate`; do not edit.

use std::collections::BTreeMap;

use crate::decode::record;
use crate::ids::JobId;

record! {
    /// `NetworkProtocolResponse` of the server.
    NetworkProtocol {
        index: Option<i64> = "index",
        name: Option<String> = "name",
        description: Option<String> = "description",
        details: BTreeMap<String, String> = "details",
        jobid: Option<JobId> = "jobid",
        jobstatus: Option<i64> = "jobstatus",
    }
}
