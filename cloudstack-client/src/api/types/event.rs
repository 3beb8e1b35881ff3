// Written by `cargo xtask generate`; do not edit.

use jiff::Timestamp;

use crate::decode::record;
use crate::ids::{DataCenterIpv4SubnetId, DomainId, EventId, JobId, ProjectId};

record! {
    /// `EventResponse` of the server.
    Event[id] {
        id: Option<EventId> = "id",
        username: Option<String> = "username",
        type_: Option<String> = "type",
        level: Option<String> = "level",
        description: Option<String> = "description",
        account: Option<String> = "account",
        projectid: Option<ProjectId> = "projectid",
        project: Option<String> = "project",
        domainid: Option<DomainId> = "domainid",
        domain: Option<String> = "domain",
        /// Since 4.19.2.0.
        domainpath: Option<String> = "domainpath",
        /// Since 4.17.0.
        resourceid: Option<String> = "resourceid",
        /// Since 4.17.0.
        resourcetype: Option<String> = "resourcetype",
        /// Since 4.17.0.
        resourcename: Option<String> = "resourcename",
        created: Option<Timestamp> = "created",
        state: Option<String> = "state",
        parentid: Option<DataCenterIpv4SubnetId> = "parentid",
        archived: Option<bool> = "archived",
        jobid: Option<JobId> = "jobid",
        jobstatus: Option<i64> = "jobstatus",
    }
}
