// Written by `cargo xtask generate`; do not edit.

use crate::api::types::RouterHealthCheckResult;
use crate::decode::record;
use crate::ids::{DomainRouterId, JobId};

record! {
    /// `RouterHealthCheckResultsListResponse` of the server.
    RouterHealthCheckResultsList {
        routerid: Option<DomainRouterId> = "routerid",
        healthchecks: Vec<RouterHealthCheckResult> = "healthchecks",
        jobid: Option<JobId> = "jobid",
        jobstatus: Option<i64> = "jobstatus",
    }
}
