// Written by `cargo xtask generate`; do not edit.

use jiff::Timestamp;

use crate::Details;
use crate::api::types::BgpPeer;
use crate::api::types::Ipv4Route;
use crate::api::types::Ipv6Route;
use crate::api::types::ResourceIcon;
use crate::api::types::ResourceTag;
use crate::api::types::Service;
use crate::decode::record;
use crate::ids::{
    DomainId, JobId, NetworkACLId, NetworkId, NetworkOfferingId, PhysicalNetworkId, ProjectId, VpcId, ZoneId,
};

record! {
    /// `NetworkResponse` of the server.
    Network[id: NetworkId, named] {
        id: Option<NetworkId> = "id",
        name: Option<String> = "name",
        displaytext: Option<String> = "displaytext",
        broadcastdomaintype: Option<String> = "broadcastdomaintype",
        traffictype: Option<String> = "traffictype",
        gateway: Option<String> = "gateway",
        netmask: Option<String> = "netmask",
        cidr: Option<String> = "cidr",
        networkcidr: Option<String> = "networkcidr",
        reservediprange: Option<String> = "reservediprange",
        zoneid: Option<ZoneId> = "zoneid",
        zonename: Option<String> = "zonename",
        networkofferingid: Option<NetworkOfferingId> = "networkofferingid",
        networkofferingname: Option<String> = "networkofferingname",
        networkofferingdisplaytext: Option<String> = "networkofferingdisplaytext",
        networkofferingconservemode: Option<bool> = "networkofferingconservemode",
        networkofferingavailability: Option<String> = "networkofferingavailability",
        issystem: Option<bool> = "issystem",
        state: Option<String> = "state",
        related: Option<String> = "related",
        broadcasturi: Option<String> = "broadcasturi",
        dns1: Option<String> = "dns1",
        dns2: Option<String> = "dns2",
        type_: Option<String> = "type",
        vlan: Option<String> = "vlan",
        /// Since 4.20.0.
        asnumberid: Option<String> = "asnumberid",
        /// Since 4.20.0.
        asnumber: Option<i64> = "asnumber",
        acltype: Option<String> = "acltype",
        subdomainaccess: Option<bool> = "subdomainaccess",
        account: Option<String> = "account",
        projectid: Option<ProjectId> = "projectid",
        project: Option<String> = "project",
        domainid: Option<DomainId> = "domainid",
        domain: Option<String> = "domain",
        /// Since 4.19.0.0.
        domainpath: Option<String> = "domainpath",
        isdefault: Option<bool> = "isdefault",
        service: Vec<Service> = "service",
        networkdomain: Option<String> = "networkdomain",
        physicalnetworkid: Option<PhysicalNetworkId> = "physicalnetworkid",
        restartrequired: Option<bool> = "restartrequired",
        specifyvlan: Option<bool> = "specifyvlan",
        specifyipranges: Option<bool> = "specifyipranges",
        vpcid: Option<VpcId> = "vpcid",
        /// Since 4.15.
        vpcname: Option<String> = "vpcname",
        tungstenvirtualrouteruuid: Option<String> = "tungstenvirtualrouteruuid",
        canusefordeploy: Option<bool> = "canusefordeploy",
        ispersistent: Option<bool> = "ispersistent",
        tags: Vec<ResourceTag> = "tags",
        details: Details = "details",
        ip6gateway: Option<String> = "ip6gateway",
        ip6cidr: Option<String> = "ip6cidr",
        /// Only for Admin.
        displaynetwork: Option<bool> = "displaynetwork",
        aclid: Option<NetworkACLId> = "aclid",
        aclname: Option<String> = "aclname",
        /// Since 4.4.
        strechedl2subnet: Option<bool> = "strechedl2subnet",
        /// Since 4.4.
        zonesnetworkspans: Vec<String> = "zonesnetworkspans",
        /// Since 4.11.
        externalid: Option<String> = "externalid",
        /// Since 4.11.1.
        redundantrouter: Option<bool> = "redundantrouter",
        /// Since 4.18.0.
        supportsvmautoscaling: Option<bool> = "supportsvmautoscaling",
        /// Since 4.16.0.0.
        icon: Option<ResourceIcon> = "icon",
        /// Since 4.16.0.
        created: Option<Timestamp> = "created",
        receivedbytes: Option<i64> = "receivedbytes",
        sentbytes: Option<i64> = "sentbytes",
        egressdefaultpolicy: Option<bool> = "egressdefaultpolicy",
        internetprotocol: Option<String> = "internetprotocol",
        /// Since 4.17.0.
        ip6routing: Option<String> = "ip6routing",
        /// Since 4.17.0.
        ip6routes: Vec<Ipv6Route> = "ip6routes",
        publicmtu: Option<i64> = "publicmtu",
        privatemtu: Option<i64> = "privatemtu",
        /// Since 4.18.0.
        ip6dns1: Option<String> = "ip6dns1",
        /// Since 4.18.0.
        ip6dns2: Option<String> = "ip6dns2",
        /// Since 4.20.0.
        ip4routing: Option<String> = "ip4routing",
        /// Since 4.20.0.
        ip4routes: Vec<Ipv4Route> = "ip4routes",
        /// Since 4.20.0.
        bgppeers: Vec<BgpPeer> = "bgppeers",
        associatednetworkid: Option<NetworkId> = "associatednetworkid",
        associatednetwork: Option<String> = "associatednetwork",
        hasannotations: Option<bool> = "hasannotations",
        jobid: Option<JobId> = "jobid",
        jobstatus: Option<i64> = "jobstatus",
    }
}
