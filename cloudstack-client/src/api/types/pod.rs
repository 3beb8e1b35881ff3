// Written by `cargo xtask generate`; do not edit.

use crate::api::types::Capacity;
use crate::api::types::IpRange;
use crate::decode::record;
use crate::ids::{JobId, PodId, ZoneId};

record! {
    /// `PodResponse` of the server.
    Pod[id: PodId, named] {
        id: Option<PodId> = "id",
        name: Option<String> = "name",
        zoneid: Option<ZoneId> = "zoneid",
        zonename: Option<String> = "zonename",
        gateway: Option<String> = "gateway",
        netmask: Option<String> = "netmask",
        /// Since 4.16.0.
        ipranges: Vec<IpRange> = "ipranges",
        startip: Vec<String> = "startip",
        endip: Vec<String> = "endip",
        forsystemvms: Vec<String> = "forsystemvms",
        vlanid: Vec<String> = "vlanid",
        allocationstate: Option<String> = "allocationstate",
        capacity: Vec<Capacity> = "capacity",
        /// Since 4.21.0.
        storageaccessgroups: Option<String> = "storageaccessgroups",
        /// Since 4.21.0.
        zonestorageaccessgroups: Option<String> = "zonestorageaccessgroups",
        hasannotations: Option<bool> = "hasannotations",
        jobid: Option<JobId> = "jobid",
        jobstatus: Option<i64> = "jobstatus",
    }
}
