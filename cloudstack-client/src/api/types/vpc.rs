// Written by `cargo xtask generate`; do not edit.

use jiff::Timestamp;

use crate::api::types::BgpPeer;
use crate::api::types::Ipv4Route;
use crate::api::types::Ipv6Route;
use crate::api::types::Network;
use crate::api::types::ResourceIcon;
use crate::api::types::ResourceTag;
use crate::api::types::Service;
use crate::decode::record;
use crate::ids::{DomainId, JobId, ProjectId, VpcId, VpcOfferingId, ZoneId};

record! {
    /// `VpcResponse` of the server.
    Vpc[id: VpcId, named] {
        id: Option<VpcId> = "id",
        name: Option<String> = "name",
        displaytext: Option<String> = "displaytext",
        state: Option<String> = "state",
        zoneid: Option<ZoneId> = "zoneid",
        zonename: Option<String> = "zonename",
        service: Vec<Service> = "service",
        cidr: Option<String> = "cidr",
        vpcofferingid: Option<VpcOfferingId> = "vpcofferingid",
        /// Since 4.13.2.
        vpcofferingname: Option<String> = "vpcofferingname",
        created: Option<Timestamp> = "created",
        account: Option<String> = "account",
        projectid: Option<ProjectId> = "projectid",
        project: Option<String> = "project",
        domainid: Option<DomainId> = "domainid",
        domain: Option<String> = "domain",
        /// Since 4.19.2.0.
        domainpath: Option<String> = "domainpath",
        network: Vec<Network> = "network",
        restartrequired: Option<bool> = "restartrequired",
        networkdomain: Option<String> = "networkdomain",
        tags: Vec<ResourceTag> = "tags",
        /// Since 4.4.
        /// Only for Admin.
        fordisplay: Option<bool> = "fordisplay",
        /// Since 4.4.
        distributedvpcrouter: Option<bool> = "distributedvpcrouter",
        /// Since 4.4.
        regionlevelvpc: Option<bool> = "regionlevelvpc",
        /// Since 4.6.
        redundantvpcrouter: Option<bool> = "redundantvpcrouter",
        /// Since 4.16.0.0.
        icon: Option<ResourceIcon> = "icon",
        /// Since 4.17.0.
        ip6routes: Vec<Ipv6Route> = "ip6routes",
        /// Since 4.18.0.
        publicmtu: Option<i64> = "publicmtu",
        dns1: Option<String> = "dns1",
        dns2: Option<String> = "dns2",
        /// Since 4.18.0.
        ip6dns1: Option<String> = "ip6dns1",
        /// Since 4.18.0.
        ip6dns2: Option<String> = "ip6dns2",
        /// Since 4.20.0.
        ip4routing: Option<String> = "ip4routing",
        /// Since 4.20.0.
        ip4routes: Vec<Ipv4Route> = "ip4routes",
        /// Since 4.20.0.
        asnumberid: Option<String> = "asnumberid",
        /// Since 4.20.0.
        asnumber: Option<i64> = "asnumber",
        /// Since 4.20.0.
        bgppeers: Vec<BgpPeer> = "bgppeers",
        hasannotations: Option<bool> = "hasannotations",
        jobid: Option<JobId> = "jobid",
        jobstatus: Option<i64> = "jobstatus",
    }
}
