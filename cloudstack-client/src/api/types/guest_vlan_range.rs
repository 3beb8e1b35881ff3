// Written by `cargo xtask generate`; do not edit.

use crate::decode::record;
use crate::ids::{DomainId, GuestVlanRangeId, JobId, ProjectId};

record! {
    /// `GuestVlanRangeResponse` of the server.
    GuestVlanRange[id] {
        id: Option<GuestVlanRangeId> = "id",
        account: Option<String> = "account",
        domainid: Option<DomainId> = "domainid",
        domain: Option<String> = "domain",
        /// Since 4.19.2.0.
        domainpath: Option<String> = "domainpath",
        guestvlanrange: Option<String> = "guestvlanrange",
        projectid: Option<ProjectId> = "projectid",
        project: Option<String> = "project",
        physicalnetworkid: Option<i64> = "physicalnetworkid",
        zoneid: Option<i64> = "zoneid",
        jobid: Option<JobId> = "jobid",
        jobstatus: Option<i64> = "jobstatus",
    }
}
