// Written by `cargo xtask generate`; do not edit.

use crate::decode::record;
use crate::ids::{AccountId, AffinityGroupId, DomainId, HostId, JobId};

record! {
    /// `DedicateHostResponse` of the server.
    DedicateHost[id] {
        id: Option<String> = "id",
        hostid: Option<HostId> = "hostid",
        hostname: Option<String> = "hostname",
        domainid: Option<DomainId> = "domainid",
        accountid: Option<AccountId> = "accountid",
        affinitygroupid: Option<AffinityGroupId> = "affinitygroupid",
        jobid: Option<JobId> = "jobid",
        jobstatus: Option<i64> = "jobstatus",
    }
}
