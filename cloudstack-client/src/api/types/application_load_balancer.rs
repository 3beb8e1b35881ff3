// Written by `cargo xtask generate`; do not edit.

use crate::api::types::ApplicationLoadBalancerInstance;
use crate::api::types::ApplicationLoadBalancerRule;
use crate::api::types::ResourceTag;
use crate::decode::record;
use crate::ids::{DomainId, FirewallRuleId, JobId, NetworkId, ProjectId};

record! {
    /// `ApplicationLoadBalancerResponse` of the server.
    ApplicationLoadBalancer[id: FirewallRuleId, named] {
        id: Option<FirewallRuleId> = "id",
        name: Option<String> = "name",
        description: Option<String> = "description",
        algorithm: Option<String> = "algorithm",
        networkid: Option<NetworkId> = "networkid",
        sourceipaddress: Option<String> = "sourceipaddress",
        sourceipaddressnetworkid: Option<NetworkId> = "sourceipaddressnetworkid",
        account: Option<String> = "account",
        projectid: Option<ProjectId> = "projectid",
        project: Option<String> = "project",
        domainid: Option<DomainId> = "domainid",
        domain: Option<String> = "domain",
        /// Since 4.19.2.0.
        domainpath: Option<String> = "domainpath",
        loadbalancerrule: Vec<ApplicationLoadBalancerRule> = "loadbalancerrule",
        loadbalancerinstance: Vec<ApplicationLoadBalancerInstance> = "loadbalancerinstance",
        tags: Vec<ResourceTag> = "tags",
        /// Since 4.4.
        /// Only for Admin.
        fordisplay: Option<bool> = "fordisplay",
        jobid: Option<JobId> = "jobid",
        jobstatus: Option<i64> = "jobstatus",
    }
}
