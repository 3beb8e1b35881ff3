// Written by `cargo xtask generate`; do not edit.

use jiff::Timestamp;

use crate::decode::record;
use crate::ids::{DomainId, JobId, ProjectId, Site2SiteVpnGatewayId, VpcId};

record! {
    /// `Site2SiteVpnGatewayResponse` of the server.
    Site2SiteVpnGateway[id] {
        id: Option<Site2SiteVpnGatewayId> = "id",
        publicip: Option<String> = "publicip",
        vpcid: Option<VpcId> = "vpcid",
        /// Since 4.13.2.
        vpcname: Option<String> = "vpcname",
        account: Option<String> = "account",
        projectid: Option<ProjectId> = "projectid",
        project: Option<String> = "project",
        domainid: Option<DomainId> = "domainid",
        domain: Option<String> = "domain",
        /// Since 4.19.2.0.
        domainpath: Option<String> = "domainpath",
        removed: Option<Timestamp> = "removed",
        /// Since 4.4.
        /// Only for Admin.
        fordisplay: Option<bool> = "fordisplay",
        jobid: Option<JobId> = "jobid",
        jobstatus: Option<i64> = "jobstatus",
    }
}
