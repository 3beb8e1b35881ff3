// Written by `cargo xtask generate`; do not edit.

use jiff::Timestamp;

use crate::Sensitive;
use crate::decode::record;
use crate::ids::{DomainId, JobId, ProjectId, Site2SiteCustomerGatewayId};

record! {
    /// `Site2SiteCustomerGatewayResponse` of the server.
    Site2SiteCustomerGateway[id: Site2SiteCustomerGatewayId, named] {
        id: Option<Site2SiteCustomerGatewayId> = "id",
        name: Option<String> = "name",
        gateway: Option<String> = "gateway",
        ipaddress: Option<String> = "ipaddress",
        cidrlist: Option<String> = "cidrlist",
        ipsecpsk: Option<Sensitive> = "ipsecpsk",
        ikepolicy: Option<String> = "ikepolicy",
        esppolicy: Option<String> = "esppolicy",
        ikelifetime: Option<i64> = "ikelifetime",
        esplifetime: Option<i64> = "esplifetime",
        dpd: Option<bool> = "dpd",
        forceencap: Option<bool> = "forceencap",
        account: Option<String> = "account",
        projectid: Option<ProjectId> = "projectid",
        project: Option<String> = "project",
        domainid: Option<DomainId> = "domainid",
        domain: Option<String> = "domain",
        /// Since 4.19.2.0.
        domainpath: Option<String> = "domainpath",
        removed: Option<Timestamp> = "removed",
        splitconnections: Option<bool> = "splitconnections",
        ikeversion: Option<String> = "ikeversion",
        hasannotations: Option<bool> = "hasannotations",
        jobid: Option<JobId> = "jobid",
        jobstatus: Option<i64> = "jobstatus",
    }
}
