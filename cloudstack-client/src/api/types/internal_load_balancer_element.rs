// Written by `cargo xtask generate`; do not edit.

use crate::decode::record;
use crate::ids::{InternalLoadBalancerElementId, JobId, ProviderId};

record! {
    /// `InternalLoadBalancerElementResponse` of the server.
    InternalLoadBalancerElement[id] {
        id: Option<InternalLoadBalancerElementId> = "id",
        nspid: Option<ProviderId> = "nspid",
        enabled: Option<bool> = "enabled",
        jobid: Option<JobId> = "jobid",
        jobstatus: Option<i64> = "jobstatus",
    }
}
