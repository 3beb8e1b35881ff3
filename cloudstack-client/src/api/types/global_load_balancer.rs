// Written by `cargo xtask generate`; do not edit.

use crate::api::types::LoadBalancer;
use crate::decode::record;
use crate::ids::{DomainId, GlobalLoadBalancerId, JobId, ProjectId};

record! {
    /// `GlobalLoadBalancerResponse` of the server.
    GlobalLoadBalancer[id: GlobalLoadBalancerId, named] {
        id: Option<GlobalLoadBalancerId> = "id",
        name: Option<String> = "name",
        description: Option<String> = "description",
        gslbdomainname: Option<String> = "gslbdomainname",
        gslblbmethod: Option<String> = "gslblbmethod",
        gslbstickysessionmethodname: Option<String> = "gslbstickysessionmethodname",
        gslbservicetype: Option<String> = "gslbservicetype",
        regionid: Option<i64> = "regionid",
        account: Option<String> = "account",
        projectid: Option<ProjectId> = "projectid",
        project: Option<String> = "project",
        domainid: Option<DomainId> = "domainid",
        domain: Option<String> = "domain",
        /// Since 4.19.2.0.
        domainpath: Option<String> = "domainpath",
        loadbalancerrule: Vec<LoadBalancer> = "loadbalancerrule",
        jobid: Option<JobId> = "jobid",
        jobstatus: Option<i64> = "jobstatus",
    }
}
