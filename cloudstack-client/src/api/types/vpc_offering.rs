// Written by `cargo xtask generate`; do not edit.

use jiff::Timestamp;

use crate::api::types::Service;
use crate::decode::record;
use crate::ids::{DomainId, JobId, VpcOfferingId, ZoneId};

record! {
    /// `VpcOfferingResponse` of the server.
    VpcOffering[id: VpcOfferingId, named] {
        id: Option<VpcOfferingId> = "id",
        name: Option<String> = "name",
        displaytext: Option<String> = "displaytext",
        created: Option<Timestamp> = "created",
        isdefault: Option<bool> = "isdefault",
        state: Option<String> = "state",
        service: Vec<Service> = "service",
        /// Since 4.4.
        distributedvpcrouter: Option<bool> = "distributedvpcrouter",
        /// Since 4.4.
        supportsregion_levelvpc: Option<bool> = "supportsregionLevelvpc",
        fornsx: Option<bool> = "fornsx",
        networkmode: Option<String> = "networkmode",
        domainid: Option<DomainId> = "domainid",
        domain: Option<String> = "domain",
        /// Since 4.13.0.
        zoneid: Option<ZoneId> = "zoneid",
        /// Since 4.13.0.
        zone: Option<String> = "zone",
        internetprotocol: Option<String> = "internetprotocol",
        specifyasnumber: Option<bool> = "specifyasnumber",
        routingmode: Option<String> = "routingmode",
        jobid: Option<JobId> = "jobid",
        jobstatus: Option<i64> = "jobstatus",
    }
}
