// Written by `cargo xtask generate`; do not edit.

use crate::decode::record;
use crate::ids::{AccountId, AffinityGroupId, ClusterId, DomainId, JobId};

record! {
    /// `DedicateClusterResponse` of the server.
    DedicateCluster[id] {
        id: Option<String> = "id",
        clusterid: Option<ClusterId> = "clusterid",
        clustername: Option<String> = "clustername",
        domainid: Option<DomainId> = "domainid",
        accountid: Option<AccountId> = "accountid",
        affinitygroupid: Option<AffinityGroupId> = "affinitygroupid",
        jobid: Option<JobId> = "jobid",
        jobstatus: Option<i64> = "jobstatus",
    }
}
