// Written by `cargo xtask generate`; do not edit.

use crate::decode::record;
use crate::ids::{DomainId, JobId, NetworkId, PhysicalNetworkId, PodId, ProjectId, VlanIpRangeId, ZoneId};

record! {
    /// `VlanIpRangeResponse` of the server.
    VlanIpRange[id] {
        id: Option<VlanIpRangeId> = "id",
        forvirtualnetwork: Option<bool> = "forvirtualnetwork",
        zoneid: Option<ZoneId> = "zoneid",
        vlan: Option<String> = "vlan",
        account: Option<String> = "account",
        domainid: Option<DomainId> = "domainid",
        domain: Option<String> = "domain",
        /// Since 4.19.2.0.
        domainpath: Option<String> = "domainpath",
        podid: Option<PodId> = "podid",
        podname: Option<String> = "podname",
        description: Option<String> = "description",
        gateway: Option<String> = "gateway",
        netmask: Option<String> = "netmask",
        cidr: Option<String> = "cidr",
        startip: Option<String> = "startip",
        endip: Option<String> = "endip",
        networkid: Option<NetworkId> = "networkid",
        projectid: Option<ProjectId> = "projectid",
        project: Option<String> = "project",
        physicalnetworkid: Option<PhysicalNetworkId> = "physicalnetworkid",
        startipv6: Option<String> = "startipv6",
        endipv6: Option<String> = "endipv6",
        ip6gateway: Option<String> = "ip6gateway",
        ip6cidr: Option<String> = "ip6cidr",
        forsystemvms: Option<bool> = "forsystemvms",
        /// Since 4.21.0.
        provider: Option<String> = "provider",
        jobid: Option<JobId> = "jobid",
        jobstatus: Option<i64> = "jobstatus",
    }
}
