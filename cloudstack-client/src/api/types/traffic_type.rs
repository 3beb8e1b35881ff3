// Written by `cargo xtask generate`; do not edit.

use crate::decode::record;
use crate::ids::{JobId, PhysicalNetworkId, TrafficTypeId};

record! {
    /// `TrafficTypeResponse` of the server.
    TrafficType[id] {
        id: Option<TrafficTypeId> = "id",
        traffictype: Option<String> = "traffictype",
        physicalnetworkid: Option<PhysicalNetworkId> = "physicalnetworkid",
        xennetworklabel: Option<String> = "xennetworklabel",
        kvmnetworklabel: Option<String> = "kvmnetworklabel",
        vmwarenetworklabel: Option<String> = "vmwarenetworklabel",
        hypervnetworklabel: Option<String> = "hypervnetworklabel",
        ovm3networklabel: Option<String> = "ovm3networklabel",
        jobid: Option<JobId> = "jobid",
        jobstatus: Option<i64> = "jobstatus",
    }
}
