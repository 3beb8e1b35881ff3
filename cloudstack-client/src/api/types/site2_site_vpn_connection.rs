// Written by `cargo xtask generate`; do not edit.

use jiff::Timestamp;

use crate::Sensitive;
use crate::decode::record;
use crate::ids::{
    DomainId, JobId, ProjectId, Site2SiteCustomerGatewayId, Site2SiteVpnConnectionId, Site2SiteVpnGatewayId,
};

record! {
    /// `Site2SiteVpnConnectionResponse` of the server.
    Site2SiteVpnConnection[id] {
        id: Option<Site2SiteVpnConnectionId> = "id",
        s2svpngatewayid: Option<Site2SiteVpnGatewayId> = "s2svpngatewayid",
        publicip: Option<String> = "publicip",
        s2scustomergatewayid: Option<Site2SiteCustomerGatewayId> = "s2scustomergatewayid",
        gateway: Option<String> = "gateway",
        cidrlist: Option<String> = "cidrlist",
        ipsecpsk: Option<Sensitive> = "ipsecpsk",
        ikepolicy: Option<String> = "ikepolicy",
        esppolicy: Option<String> = "esppolicy",
        ikelifetime: Option<i64> = "ikelifetime",
        esplifetime: Option<i64> = "esplifetime",
        dpd: Option<bool> = "dpd",
        forceencap: Option<bool> = "forceencap",
        state: Option<String> = "state",
        passive: Option<bool> = "passive",
        account: Option<String> = "account",
        projectid: Option<ProjectId> = "projectid",
        project: Option<String> = "project",
        domainid: Option<DomainId> = "domainid",
        domain: Option<String> = "domain",
        /// Since 4.19.2.0.
        domainpath: Option<String> = "domainpath",
        created: Option<Timestamp> = "created",
        removed: Option<Timestamp> = "removed",
        /// Since 4.4.
        /// Only for Admin.
        fordisplay: Option<bool> = "fordisplay",
        splitconnections: Option<bool> = "splitconnections",
        ikeversion: Option<String> = "ikeversion",
        jobid: Option<JobId> = "jobid",
        jobstatus: Option<i64> = "jobstatus",
    }
}
