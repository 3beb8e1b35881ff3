// Written by `cargo xtask generate`; do not edit.

use crate::decode::record;
use crate::ids::JobId;

record! {
    /// `RegionResponse` of the server.
    Region {
        id: Option<i64> = "id",
        name: Option<String> = "name",
        endpoint: Option<String> = "endpoint",
        gslbserviceenabled: Option<bool> = "gslbserviceenabled",
        portableipserviceenabled: Option<bool> = "portableipserviceenabled",
        jobid: Option<JobId> = "jobid",
        jobstatus: Option<i64> = "jobstatus",
    }
}
