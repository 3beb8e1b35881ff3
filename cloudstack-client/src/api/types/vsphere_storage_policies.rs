// Written by `cargo xtask generate`; do not edit.

use crate::decode::record;
use crate::ids::{JobId, VsphereStoragePoliciesId, ZoneId};

record! {
    /// `VsphereStoragePoliciesResponse` of the server.
    VsphereStoragePolicies[id: VsphereStoragePoliciesId, named] {
        id: Option<VsphereStoragePoliciesId> = "id",
        zoneid: Option<ZoneId> = "zoneid",
        policyid: Option<String> = "policyid",
        name: Option<String> = "name",
        description: Option<String> = "description",
        jobid: Option<JobId> = "jobid",
        jobstatus: Option<i64> = "jobstatus",
    }
}
