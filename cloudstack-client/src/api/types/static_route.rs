// Written by `cargo xtask generate`; do not edit.

use crate::api::types::ResourceTag;
use crate::decode::record;
use crate::ids::{DomainId, JobId, ProjectId, StaticRouteId, VpcId};

record! {
    /// `StaticRouteResponse` of the server.
    StaticRoute[id] {
        id: Option<StaticRouteId> = "id",
        state: Option<String> = "state",
        vpcid: Option<VpcId> = "vpcid",
        vpcgatewayid: Option<String> = "vpcgatewayid",
        /// Since 4.21.0.
        vpcgatewayip: Option<String> = "vpcgatewayip",
        /// Since 4.21.0.
        nexthop: Option<String> = "nexthop",
        cidr: Option<String> = "cidr",
        account: Option<String> = "account",
        projectid: Option<ProjectId> = "projectid",
        project: Option<String> = "project",
        domainid: Option<DomainId> = "domainid",
        domain: Option<String> = "domain",
        /// Since 4.19.2.0.
        domainpath: Option<String> = "domainpath",
        tags: Vec<ResourceTag> = "tags",
        jobid: Option<JobId> = "jobid",
        jobstatus: Option<i64> = "jobstatus",
    }
}
