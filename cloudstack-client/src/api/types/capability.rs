// Written by `cargo xtask generate`; do not edit.

use crate::decode::record;
use crate::ids::JobId;

record! {
    /// `CapabilityResponse` of the server.
    Capability {
        name: Option<String> = "name",
        value: Option<String> = "value",
        canchooseservicecapability: Option<bool> = "canchooseservicecapability",
        jobid: Option<JobId> = "jobid",
        jobstatus: Option<i64> = "jobstatus",
    }
}
