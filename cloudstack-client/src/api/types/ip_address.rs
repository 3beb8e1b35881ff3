// Written by `cargo xtask generate`; do not edit.

use jiff::Timestamp;

use crate::api::types::ResourceTag;
use crate::decode::record;
use crate::ids::{
    DomainId, IPAddressId, JobId, NetworkId, PhysicalNetworkId, ProjectId, VlanIpRangeId, VmId, VpcId, ZoneId,
};

record! {
    /// `IPAddressResponse` of the server.
    IPAddress[id] {
        id: Option<IPAddressId> = "id",
        ipaddress: Option<String> = "ipaddress",
        allocated: Option<Timestamp> = "allocated",
        zoneid: Option<ZoneId> = "zoneid",
        zonename: Option<String> = "zonename",
        issourcenat: Option<bool> = "issourcenat",
        account: Option<String> = "account",
        projectid: Option<ProjectId> = "projectid",
        project: Option<String> = "project",
        domainid: Option<DomainId> = "domainid",
        domain: Option<String> = "domain",
        /// Since 4.19.2.0.
        domainpath: Option<String> = "domainpath",
        forvirtualnetwork: Option<bool> = "forvirtualnetwork",
        vlanid: Option<VlanIpRangeId> = "vlanid",
        vlanname: Option<String> = "vlanname",
        isstaticnat: Option<bool> = "isstaticnat",
        issystem: Option<bool> = "issystem",
        virtualmachineid: Option<VmId> = "virtualmachineid",
        /// Since 4.19.0.
        virtualmachinetype: Option<String> = "virtualmachinetype",
        vmipaddress: Option<String> = "vmipaddress",
        virtualmachinename: Option<String> = "virtualmachinename",
        virtualmachinedisplayname: Option<String> = "virtualmachinedisplayname",
        associatednetworkid: Option<NetworkId> = "associatednetworkid",
        associatednetworkname: Option<String> = "associatednetworkname",
        networkid: Option<NetworkId> = "networkid",
        state: Option<String> = "state",
        physicalnetworkid: Option<PhysicalNetworkId> = "physicalnetworkid",
        purpose: Option<String> = "purpose",
        vpcid: Option<VpcId> = "vpcid",
        /// Since 4.13.2.
        vpcname: Option<String> = "vpcname",
        tags: Vec<ResourceTag> = "tags",
        isportable: Option<bool> = "isportable",
        /// Since 4.4.
        /// Only for Admin.
        fordisplay: Option<bool> = "fordisplay",
        networkname: Option<String> = "networkname",
        hasrules: Option<bool> = "hasrules",
        forsystemvms: Option<bool> = "forsystemvms",
        /// Since 4.21.0.
        forprovider: Option<bool> = "forprovider",
        hasannotations: Option<bool> = "hasannotations",
        jobid: Option<JobId> = "jobid",
        jobstatus: Option<i64> = "jobstatus",
    }
}
