// Written by `cargo xtask generate`; do not edit.

use jiff::Timestamp;

use crate::api::types::Network;
use crate::decode::record;
use crate::ids::{DomainId, JobId, PhysicalNetworkId, ProjectId, ZoneId};

record! {
    /// `GuestVlanResponse` of the server.
    GuestVlan {
        id: Option<i64> = "id",
        vlan: Option<String> = "vlan",
        account: Option<String> = "account",
        domainid: Option<DomainId> = "domainid",
        domain: Option<String> = "domain",
        /// Since 4.19.2.0.
        domainpath: Option<String> = "domainpath",
        projectid: Option<ProjectId> = "projectid",
        project: Option<String> = "project",
        zoneid: Option<ZoneId> = "zoneid",
        zonename: Option<String> = "zonename",
        physicalnetworkid: Option<PhysicalNetworkId> = "physicalnetworkid",
        physicalnetworkname: Option<String> = "physicalnetworkname",
        isdedicated: Option<bool> = "isdedicated",
        allocationstate: Option<String> = "allocationstate",
        taken: Option<Timestamp> = "taken",
        network: Vec<Network> = "network",
        jobid: Option<JobId> = "jobid",
        jobstatus: Option<i64> = "jobstatus",
    }
}
