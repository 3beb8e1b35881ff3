// Written by `cargo xtask generate`; do not edit.

use crate::decode::record;
use crate::ids::{
    DomainId, JobId, NetworkACLId, NetworkId, PhysicalNetworkId, PrivateGatewayId, ProjectId, VpcId, ZoneId,
};

record! {
    /// `PrivateGatewayResponse` of the server.
    PrivateGateway[id] {
        id: Option<PrivateGatewayId> = "id",
        gateway: Option<String> = "gateway",
        netmask: Option<String> = "netmask",
        ipaddress: Option<String> = "ipaddress",
        zoneid: Option<ZoneId> = "zoneid",
        zonename: Option<String> = "zonename",
        vlan: Option<String> = "vlan",
        vpcid: Option<VpcId> = "vpcid",
        /// Since 4.13.2.
        vpcname: Option<String> = "vpcname",
        physicalnetworkid: Option<PhysicalNetworkId> = "physicalnetworkid",
        account: Option<String> = "account",
        projectid: Option<ProjectId> = "projectid",
        project: Option<String> = "project",
        domainid: Option<DomainId> = "domainid",
        domain: Option<String> = "domain",
        /// Since 4.19.2.0.
        domainpath: Option<String> = "domainpath",
        state: Option<String> = "state",
        sourcenatsupported: Option<bool> = "sourcenatsupported",
        aclid: Option<NetworkACLId> = "aclid",
        aclname: Option<String> = "aclname",
        associatednetworkid: Option<NetworkId> = "associatednetworkid",
        associatednetwork: Option<String> = "associatednetwork",
        hasannotations: Option<bool> = "hasannotations",
        jobid: Option<JobId> = "jobid",
        jobstatus: Option<i64> = "jobstatus",
    }
}
