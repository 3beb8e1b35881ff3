// Written by `cargo xtask generate`; do not edit.

use crate::decode::record;
use crate::ids::JobId;

record! {
    /// `CiscoVnmcResourceResponse` of the server.
    CiscoVnmcResource {
        resourceid: Option<String> = "resourceid",
        physicalnetworkid: Option<i64> = "physicalnetworkid",
        provider: Option<String> = "provider",
        resourcename: Option<String> = "resourcename",
        jobid: Option<JobId> = "jobid",
        jobstatus: Option<i64> = "jobstatus",
    }
}
