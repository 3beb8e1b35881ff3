// Written by `cargo xtask generate`; do not edit.

use crate::decode::record;
use crate::ids::{DomainId, JobId, PhysicalNetworkId, ZoneId};

record! {
    /// `PhysicalNetworkResponse` of the server.
    PhysicalNetwork[id: PhysicalNetworkId, named] {
        id: Option<PhysicalNetworkId> = "id",
        name: Option<String> = "name",
        broadcastdomainrange: Option<String> = "broadcastdomainrange",
        zoneid: Option<ZoneId> = "zoneid",
        zonename: Option<String> = "zonename",
        state: Option<String> = "state",
        vlan: Option<String> = "vlan",
        domainid: Option<DomainId> = "domainid",
        tags: Option<String> = "tags",
        isolationmethods: Option<String> = "isolationmethods",
        networkspeed: Option<String> = "networkspeed",
        jobid: Option<JobId> = "jobid",
        jobstatus: Option<i64> = "jobstatus",
    }
}
