// Written by `cargo xtask generate`; do not edit.

use crate::decode::record;
use crate::ids::JobId;

record! {
    /// `CiscoAsa1000vResourceResponse` of the server.
    CiscoAsa1000vResource {
        resourceid: Option<String> = "resourceid",
        physicalnetworkid: Option<i64> = "physicalnetworkid",
        hostname: Option<String> = "hostname",
        insideportprofile: Option<String> = "insideportprofile",
        networkid: Option<i64> = "networkid",
        jobid: Option<JobId> = "jobid",
        jobstatus: Option<i64> = "jobstatus",
    }
}
