// Written by `cargo xtask generate`; do not edit.

use crate::decode::record;
use crate::ids::{AccountId, AffinityGroupId, DomainId, JobId, ZoneId};

record! {
    /// `DedicateZoneResponse` of the server.
    DedicateZone[id] {
        id: Option<String> = "id",
        zoneid: Option<ZoneId> = "zoneid",
        zonename: Option<String> = "zonename",
        domainid: Option<DomainId> = "domainid",
        accountid: Option<AccountId> = "accountid",
        affinitygroupid: Option<AffinityGroupId> = "affinitygroupid",
        jobid: Option<JobId> = "jobid",
        jobstatus: Option<i64> = "jobstatus",
    }
}
