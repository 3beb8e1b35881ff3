// Written by `cargo xtask generate`; do not edit.

use jiff::Timestamp;

use crate::decode::record;
use crate::ids::{AccountId, DomainId, JobId, NetworkId, PhysicalNetworkId, VpcId, ZoneId};

record! {
    /// `PortableIpResponse` of the server.
    PortableIp {
        regionid: Option<i64> = "regionid",
        ipaddress: Option<String> = "ipaddress",
        zoneid: Option<ZoneId> = "zoneid",
        networkid: Option<NetworkId> = "networkid",
        vpcid: Option<VpcId> = "vpcid",
        physicalnetworkid: Option<PhysicalNetworkId> = "physicalnetworkid",
        accountid: Option<AccountId> = "accountid",
        domainid: Option<DomainId> = "domainid",
        allocated: Option<Timestamp> = "allocated",
        state: Option<String> = "state",
        jobid: Option<JobId> = "jobid",
        jobstatus: Option<i64> = "jobstatus",
    }
}
