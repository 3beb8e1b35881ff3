// Written by `cargo xtask generate`; do not edit.

use jiff::Timestamp;

use crate::api::types::Nic;
use crate::api::types::RouterHealthCheckResult;
use crate::decode::record;
use crate::ids::{
    DomainId, DomainRouterId, HostId, JobId, PodId, ProjectId, ServiceOfferingId, TemplateId, VpcId, ZoneId,
};

record! {
    /// `DomainRouterResponse` of the server.
    DomainRouter[id: DomainRouterId, named] {
        id: Option<DomainRouterId> = "id",
        zoneid: Option<ZoneId> = "zoneid",
        zonename: Option<String> = "zonename",
        dns1: Option<String> = "dns1",
        dns2: Option<String> = "dns2",
        ip6dns1: Option<String> = "ip6dns1",
        ip6dns2: Option<String> = "ip6dns2",
        networkdomain: Option<String> = "networkdomain",
        gateway: Option<String> = "gateway",
        name: Option<String> = "name",
        podid: Option<PodId> = "podid",
        /// Since 4.13.2.
        podname: Option<String> = "podname",
        hostid: Option<HostId> = "hostid",
        hostname: Option<String> = "hostname",
        hostcontrolstate: Option<String> = "hostcontrolstate",
        hypervisor: Option<String> = "hypervisor",
        linklocalip: Option<String> = "linklocalip",
        linklocalmacaddress: Option<String> = "linklocalmacaddress",
        linklocalnetmask: Option<String> = "linklocalnetmask",
        linklocalnetworkid: Option<String> = "linklocalnetworkid",
        publicip: Option<String> = "publicip",
        publicmacaddress: Option<String> = "publicmacaddress",
        publicnetmask: Option<String> = "publicnetmask",
        publicnetworkid: Option<String> = "publicnetworkid",
        guestipaddress: Option<String> = "guestipaddress",
        guestmacaddress: Option<String> = "guestmacaddress",
        guestnetmask: Option<String> = "guestnetmask",
        guestnetworkid: Option<String> = "guestnetworkid",
        guestnetworkname: Option<String> = "guestnetworkname",
        templateid: Option<TemplateId> = "templateid",
        /// Since 4.13.2.
        templatename: Option<String> = "templatename",
        created: Option<Timestamp> = "created",
        state: Option<String> = "state",
        account: Option<String> = "account",
        projectid: Option<ProjectId> = "projectid",
        project: Option<String> = "project",
        domainid: Option<DomainId> = "domainid",
        domain: Option<String> = "domain",
        /// Since 4.19.2.0.
        domainpath: Option<String> = "domainpath",
        serviceofferingid: Option<ServiceOfferingId> = "serviceofferingid",
        serviceofferingname: Option<String> = "serviceofferingname",
        isredundantrouter: Option<bool> = "isredundantrouter",
        redundantstate: Option<String> = "redundantstate",
        version: Option<String> = "version",
        scriptsversion: Option<String> = "scriptsversion",
        vpcid: Option<VpcId> = "vpcid",
        vpcname: Option<String> = "vpcname",
        role: Option<String> = "role",
        /// Since 4.0.
        nic: Vec<Nic> = "nic",
        requiresupgrade: Option<bool> = "requiresupgrade",
        healthchecksfailed: Option<bool> = "healthchecksfailed",
        /// Since 4.14.
        healthcheckresults: Vec<RouterHealthCheckResult> = "healthcheckresults",
        softwareversion: Option<String> = "softwareversion",
        /// Since 4.20.1.
        arch: Option<String> = "arch",
        hasannotations: Option<bool> = "hasannotations",
        jobid: Option<JobId> = "jobid",
        jobstatus: Option<i64> = "jobstatus",
    }
}
