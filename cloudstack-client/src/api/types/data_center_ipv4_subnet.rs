// Written by `cargo xtask generate`; do not edit.

use jiff::Timestamp;

use crate::decode::record;
use crate::ids::{DataCenterIpv4SubnetId, DomainId, JobId, ProjectId, ZoneId};

record! {
    /// `DataCenterIpv4SubnetResponse` of the server.
    DataCenterIpv4Subnet[id] {
        id: Option<DataCenterIpv4SubnetId> = "id",
        subnet: Option<String> = "subnet",
        zoneid: Option<ZoneId> = "zoneid",
        zonename: Option<String> = "zonename",
        created: Option<Timestamp> = "created",
        account: Option<String> = "account",
        domainid: Option<DomainId> = "domainid",
        domain: Option<String> = "domain",
        projectid: Option<ProjectId> = "projectid",
        project: Option<String> = "project",
        jobid: Option<JobId> = "jobid",
        jobstatus: Option<i64> = "jobstatus",
    }
}
