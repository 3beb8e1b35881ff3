// Written by `cargo xtask generate`; do not edit.

use crate::decode::record;
use crate::ids::{AccountId, AffinityGroupId, DomainId, JobId, PodId};

record! {
    /// `DedicatePodResponse` of the server.
    DedicatePod[id] {
        id: Option<String> = "id",
        podid: Option<PodId> = "podid",
        podname: Option<String> = "podname",
        domainid: Option<DomainId> = "domainid",
        accountid: Option<AccountId> = "accountid",
        affinitygroupid: Option<AffinityGroupId> = "affinitygroupid",
        jobid: Option<JobId> = "jobid",
        jobstatus: Option<i64> = "jobstatus",
    }
}
