// Written by `cargo xtask generate`; do not edit.

use jiff::Timestamp;

use crate::decode::record;
use crate::ids::{DataCenterIpv4SubnetId, Ipv4SubnetForGuestNetworkId, JobId, NetworkId, VpcId, ZoneId};

record! {
    /// `Ipv4SubnetForGuestNetworkResponse` of the server.
    Ipv4SubnetForGuestNetwork[id] {
        id: Option<Ipv4SubnetForGuestNetworkId> = "id",
        parentid: Option<DataCenterIpv4SubnetId> = "parentid",
        parentsubnet: Option<String> = "parentsubnet",
        subnet: Option<String> = "subnet",
        state: Option<String> = "state",
        zoneid: Option<ZoneId> = "zoneid",
        zonename: Option<String> = "zonename",
        networkid: Option<NetworkId> = "networkid",
        networkname: Option<String> = "networkname",
        vpcid: Option<VpcId> = "vpcid",
        vpcname: Option<String> = "vpcname",
        created: Option<Timestamp> = "created",
        removed: Option<Timestamp> = "removed",
        allocated: Option<Timestamp> = "allocated",
        jobid: Option<JobId> = "jobid",
        jobstatus: Option<i64> = "jobstatus",
    }
}
