// Written by `cargo xtask generate`; do not edit.

//! The service NetworkOffering: 4 commands.

use crate::api::types;
use crate::request::{change, paged_list, service};

service! {
    /// Commands of the service NetworkOffering.
    network_offering -> NetworkOfferingService
}

change! {
    /// `createNetworkOffering`: changes something and answers with a [`NetworkOffering`](types::NetworkOffering) when done.
    ///
    /// Required: `guestiptype`, `name`, `traffictype`. Since 3.0.0.
    NetworkOfferingService.create: CreateNetworkOffering = "createNetworkOffering" -> types::NetworkOffering,
    [guestiptype: String = "guestiptype", name: String = "name", traffictype: String = "traffictype",]
    [
        availability: String = "availability",
        conservemode: bool = "conservemode",
        /// Since 4.2.0.
        details: crate::Pairs = "details[%d].%s",
        displaytext: String = "displaytext",
        domainid: crate::List = "domainid",
        egressdefaultpolicy: bool = "egressdefaultpolicy",
        /// Since 4.16.
        enable: bool = "enable",
        /// Since 4.20.0.
        fornsx: bool = "fornsx",
        fortungsten: bool = "fortungsten",
        forvpc: bool = "forvpc",
        /// Since 4.17.0.
        internetprotocol: String = "internetprotocol",
        ispersistent: bool = "ispersistent",
        keepaliveenabled: bool = "keepaliveenabled",
        maxconnections: i64 = "maxconnections",
        /// Since 4.20.0.
        networkmode: String = "networkmode",
        networkrate: i64 = "networkrate",
        /// Since 4.20.0.
        nsxsupportlb: bool = "nsxsupportlb",
        /// Since 4.20.0.
        nsxsupportsinternallb: bool = "nsxsupportsinternallb",
        /// Since 4.21.0.
        provider: String = "provider",
        /// Since 4.20.0.
        routingmode: String = "routingmode",
        /// Rows of `service`, `capabilitytype`, `capabilityvalue`.
        servicecapabilitylist: crate::Rows = "servicecapabilitylist[%d].%s",
        serviceofferingid: crate::ids::ServiceOfferingId = "serviceofferingid",
        /// Pairs of `service` and `provider`.
        serviceproviderlist: crate::Pairs = "serviceproviderlist[%d].service&serviceproviderlist[%d].provider",
        /// Since 4.20.0.
        specifyasnumber: bool = "specifyasnumber",
        specifyipranges: bool = "specifyipranges",
        specifyvlan: bool = "specifyvlan",
        supportedservices: crate::List = "supportedservices",
        tags: String = "tags",
        /// Since 4.13.
        zoneid: crate::List = "zoneid",
    ]
}

change! {
    /// `deleteNetworkOffering`: changes something and answers with a [`Success`](types::Success) when done.
    ///
    /// Required: `id`. Since 3.0.0.
    NetworkOfferingService.delete: DeleteNetworkOffering = "deleteNetworkOffering" -> types::Success,
    [id: crate::ids::NetworkOfferingId = "id",]
    [
    ]
}

paged_list! {
    /// `listNetworkOfferings`: lists [`NetworkOffering`](types::NetworkOffering)s, in pages.
    NetworkOfferingService.list: ListNetworkOfferings = "listNetworkOfferings" -> types::NetworkOffering,
    []
    [
        availability: String = "availability",
        displaytext: String = "displaytext",
        /// Since 4.13.
        domainid: crate::ids::DomainId = "domainid",
        forvpc: bool = "forvpc",
        guestiptype: String = "guestiptype",
        id: crate::ids::NetworkOfferingId = "id",
        isdefault: bool = "isdefault",
        istagged: bool = "istagged",
        keyword: String = "keyword",
        name: String = "name",
        networkid: crate::ids::NetworkId = "networkid",
        /// Since 4.20.0.
        routingmode: String = "routingmode",
        sourcenatsupported: bool = "sourcenatsupported",
        specifyipranges: bool = "specifyipranges",
        specifyvlan: bool = "specifyvlan",
        state: String = "state",
        supportedservices: crate::List = "supportedservices",
        tags: String = "tags",
        traffictype: String = "traffictype",
        zoneid: crate::ids::ZoneId = "zoneid",
    ]
}

change! {
    /// `updateNetworkOffering`: changes something and answers with a [`NetworkOffering`](types::NetworkOffering) when done.
    NetworkOfferingService.update: UpdateNetworkOffering = "updateNetworkOffering" -> types::NetworkOffering,
    []
    [
        availability: String = "availability",
        displaytext: String = "displaytext",
        domainid: String = "domainid",
        id: crate::ids::NetworkOfferingId = "id",
        keepaliveenabled: bool = "keepaliveenabled",
        maxconnections: i64 = "maxconnections",
        name: String = "name",
        sortkey: i64 = "sortkey",
        state: String = "state",
        tags: String = "tags",
        /// Since 4.13.
        zoneid: String = "zoneid",
    ]
}
