// Written by `cargo xtask generate`; do not edit.

use jiff::Timestamp;

use crate::Details;
use crate::api::types::Service;
use crate::decode::record;
use crate::ids::{DomainId, JobId, NetworkOfferingId, ServiceOfferingId, ZoneId};

record! {
    /// `NetworkOfferingResponse` of the server.
    NetworkOffering[id: NetworkOfferingId, named] {
        id: Option<NetworkOfferingId> = "id",
        name: Option<String> = "name",
        displaytext: Option<String> = "displaytext",
        tags: Option<String> = "tags",
        created: Option<Timestamp> = "created",
        traffictype: Option<String> = "traffictype",
        isdefault: Option<bool> = "isdefault",
        specifyvlan: Option<bool> = "specifyvlan",
        conservemode: Option<bool> = "conservemode",
        specifyipranges: Option<bool> = "specifyipranges",
        availability: Option<String> = "availability",
        networkrate: Option<i64> = "networkrate",
        state: Option<String> = "state",
        guestiptype: Option<String> = "guestiptype",
        serviceofferingid: Option<ServiceOfferingId> = "serviceofferingid",
        service: Vec<Service> = "service",
        forvpc: Option<bool> = "forvpc",
        fornsx: Option<bool> = "fornsx",
        fortungsten: Option<bool> = "fortungsten",
        networkmode: Option<String> = "networkmode",
        ispersistent: Option<bool> = "ispersistent",
        /// Since 4.2.0.
        details: Details = "details",
        egressdefaultpolicy: Option<bool> = "egressdefaultpolicy",
        maxconnections: Option<i64> = "maxconnections",
        /// Since 4.4.
        supportsstrechedl2subnet: Option<bool> = "supportsstrechedl2subnet",
        /// Since 4.10.0.
        supportspublicaccess: Option<bool> = "supportspublicaccess",
        /// Since 4.20.0.
        supportsinternallb: Option<bool> = "supportsinternallb",
        domainid: Option<DomainId> = "domainid",
        domain: Option<String> = "domain",
        /// Since 4.13.0.
        zoneid: Option<ZoneId> = "zoneid",
        /// Since 4.13.0.
        zone: Option<String> = "zone",
        internetprotocol: Option<String> = "internetprotocol",
        specifyasnumber: Option<bool> = "specifyasnumber",
        routingmode: Option<String> = "routingmode",
        hasannotations: Option<bool> = "hasannotations",
        jobid: Option<JobId> = "jobid",
        jobstatus: Option<i64> = "jobstatus",
    }
}
