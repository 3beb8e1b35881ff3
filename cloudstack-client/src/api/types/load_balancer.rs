// Written by `cargo xtask generate`; do not edit.

use crate::api::types::ResourceTag;
use crate::decode::record;
use crate::ids::{DomainId, FirewallRuleId, IPAddressId, JobId, NetworkId, ProjectId, ZoneId};

record! {
    /// `LoadBalancerResponse` of the server.
    LoadBalancer[id: FirewallRuleId, named] {
        id: Option<FirewallRuleId> = "id",
        name: Option<String> = "name",
        description: Option<String> = "description",
        publicipid: Option<IPAddressId> = "publicipid",
        publicip: Option<String> = "publicip",
        publicport: Option<String> = "publicport",
        privateport: Option<String> = "privateport",
        algorithm: Option<String> = "algorithm",
        networkid: Option<NetworkId> = "networkid",
        cidrlist: Option<String> = "cidrlist",
        account: Option<String> = "account",
        projectid: Option<ProjectId> = "projectid",
        project: Option<String> = "project",
        domainid: Option<DomainId> = "domainid",
        domain: Option<String> = "domain",
        /// Since 4.19.2.0.
        domainpath: Option<String> = "domainpath",
        state: Option<String> = "state",
        zoneid: Option<ZoneId> = "zoneid",
        /// Since 4.11.
        zonename: Option<String> = "zonename",
        protocol: Option<String> = "protocol",
        tags: Vec<ResourceTag> = "tags",
        /// Since 4.4.
        /// Only for Admin.
        fordisplay: Option<bool> = "fordisplay",
        jobid: Option<JobId> = "jobid",
        jobstatus: Option<i64> = "jobstatus",
    }
}
