// Written by `cargo xtask generate`; do not edit.

use crate::decode::record;
use crate::ids::{JobId, PhysicalNetworkId, ProviderId};

record! {
    /// `ProviderResponse` of the server.
    Provider[id: ProviderId, named] {
        name: Option<String> = "name",
        physicalnetworkid: Option<PhysicalNetworkId> = "physicalnetworkid",
        destinationphysicalnetworkid: Option<PhysicalNetworkId> = "destinationphysicalnetworkid",
        state: Option<String> = "state",
        id: Option<ProviderId> = "id",
        servicelist: Vec<String> = "servicelist",
        canenableindividualservice: Option<bool> = "canenableindividualservice",
        jobid: Option<JobId> = "jobid",
        jobstatus: Option<i64> = "jobstatus",
    }
}
