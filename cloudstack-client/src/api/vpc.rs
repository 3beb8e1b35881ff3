// Written by `cargo xtask generate`; do not edit.

//! The service VPC: 16 commands.

use crate::api::types;
use crate::request::{job, paged_list, service};

service! {
    /// Commands of the service VPC.
    vpc -> VpcService
}

job! {
    /// `createPrivateGateway`: makes the object at once and starts a job that gives a [`PrivateGateway`](types::PrivateGateway).
    ///
    /// Required: `gateway`, `ipaddress`, `netmask`, `vpcid`. Since 4.17.0.
    VpcService.create_private_gateway: CreatePrivateGateway = "createPrivateGateway" -> types::PrivateGateway,
    [gateway: String = "gateway", ipaddress: String = "ipaddress", netmask: String = "netmask", vpcid: crate::ids::VpcId = "vpcid",]
    [
        aclid: crate::ids::NetworkACLId = "aclid",
        /// Since 4.17.0.
        associatednetworkid: crate::ids::NetworkId = "associatednetworkid",
        bypassvlanoverlapcheck: bool = "bypassvlanoverlapcheck",
        networkofferingid: crate::ids::NetworkOfferingId = "networkofferingid",
        physicalnetworkid: crate::ids::PhysicalNetworkId = "physicalnetworkid",
        sourcenatsupported: bool = "sourcenatsupported",
        vlan: String = "vlan",
    ]
}

job! {
    /// `createStaticRoute`: makes the object at once and starts a job that gives a [`StaticRoute`](types::StaticRoute).
    ///
    /// Required: `cidr`.
    VpcService.create_static_route: CreateStaticRoute = "createStaticRoute" -> types::StaticRoute,
    [cidr: String = "cidr",]
    [
        gatewayid: crate::ids::PrivateGatewayId = "gatewayid",
        /// Since 4.21.0.
        nexthop: String = "nexthop",
        /// Since 4.21.0.
        vpcid: crate::ids::VpcId = "vpcid",
    ]
}

job! {
    /// `createVPC`: makes the object at once and starts a job that gives a [`Vpc`](types::Vpc).
    ///
    /// Required: `name`, `vpcofferingid`, `zoneid`.
    VpcService.create: CreateVPC = "createVPC" -> types::Vpc,
    [name: String = "name", vpcofferingid: crate::ids::VpcOfferingId = "vpcofferingid", zoneid: crate::ids::ZoneId = "zoneid",]
    [
        account: String = "account",
        /// Since 4.20.0.
        asnumber: i64 = "asnumber",
        /// Since 4.20.0.
        bgppeerids: crate::List = "bgppeerids",
        cidr: String = "cidr",
        /// Since 4.20.0.
        cidrsize: i64 = "cidrsize",
        displaytext: String = "displaytext",
        /// Since 4.18.0.
        dns1: String = "dns1",
        /// Since 4.18.0.
        dns2: String = "dns2",
        domainid: crate::ids::DomainId = "domainid",
        /// Since 4.4.
        fordisplay: bool = "fordisplay",
        /// Since 4.18.0.
        ip6dns1: String = "ip6dns1",
        /// Since 4.18.0.
        ip6dns2: String = "ip6dns2",
        networkdomain: String = "networkdomain",
        projectid: crate::ids::ProjectId = "projectid",
        /// Since 4.18.0.
        publicmtu: i64 = "publicmtu",
        /// Since 4.19.
        sourcenatipaddress: String = "sourcenatipaddress",
        /// Since 4.3.
        start: bool = "start",
        userouteripresolver: bool = "userouteripresolver",
    ]
}

job! {
    /// `createVPCOffering`: makes the object at once and starts a job that gives a [`VpcOffering`](types::VpcOffering).
    ///
    /// Required: `name`.
    VpcService.create_offering: CreateVPCOffering = "createVPCOffering" -> types::VpcOffering,
    [name: String = "name",]
    [
        displaytext: String = "displaytext",
        domainid: crate::List = "domainid",
        /// Since 4.16.
        enable: bool = "enable",
        /// Since 4.20.0.
        fornsx: bool = "fornsx",
        /// Since 4.17.0.
        internetprotocol: String = "internetprotocol",
        /// Since 4.20.0.
        networkmode: String = "networkmode",
        /// Since 4.20.0.
        nsxsupportlb: bool = "nsxsupportlb",
        /// Since 4.21.0.
        provider: String = "provider",
        /// Since 4.20.0.
        routingmode: String = "routingmode",
        /// Rows of `service`, `capabilitytype`, `capabilityvalue`.
        /// Since 4.4.
        servicecapabilitylist: crate::Rows = "servicecapabilitylist[%d].%s",
        serviceofferingid: crate::ids::ServiceOfferingId = "serviceofferingid",
        /// Pairs of `service` and `provider`.
        serviceproviderlist: crate::Pairs = "serviceproviderlist[%d].service&serviceproviderlist[%d].provider",
        /// Since 4.20.0.
        specifyasnumber: bool = "specifyasnumber",
        supportedservices: crate::List = "supportedservices",
        /// Since 4.13.
        zoneid: crate::List = "zoneid",
    ]
}

job! {
    /// `deletePrivateGateway`: starts a job that gives a [`Success`](types::Success).
    ///
    /// Required: `id`. By default for Admin, ResourceAdmin, DomainAdmin, User.
    VpcService.delete_private_gateway: DeletePrivateGateway = "deletePrivateGateway" -> types::Success,
    [id: crate::ids::PrivateGatewayId = "id",]
    [
    ]
}

job! {
    /// `deleteStaticRoute`: starts a job that gives a [`Success`](types::Success).
    ///
    /// Required: `id`.
    VpcService.delete_static_route: DeleteStaticRoute = "deleteStaticRoute" -> types::Success,
    [id: crate::ids::StaticRouteId = "id",]
    [
        accountid: crate::ids::AccountId = "accountid",
    ]
}

job! {
    /// `deleteVPC`: starts a job that gives a [`Success`](types::Success).
    ///
    /// Required: `id`.
    VpcService.delete: DeleteVPC = "deleteVPC" -> types::Success,
    [id: crate::ids::VpcId = "id",]
    [
    ]
}

job! {
    /// `deleteVPCOffering`: starts a job that gives a [`Success`](types::Success).
    ///
    /// Required: `id`.
    VpcService.delete_offering: DeleteVPCOffering = "deleteVPCOffering" -> types::Success,
    [id: crate::ids::VpcOfferingId = "id",]
    [
    ]
}

paged_list! {
    /// `listPrivateGateways`: lists [`PrivateGateway`](types::PrivateGateway)s, in pages.
    VpcService.list_private_gateways: ListPrivateGateways = "listPrivateGateways" -> types::PrivateGateway,
    []
    [
        account: String = "account",
        domainid: crate::ids::DomainId = "domainid",
        id: crate::ids::PrivateGatewayId = "id",
        ipaddress: String = "ipaddress",
        isrecursive: bool = "isrecursive",
        keyword: String = "keyword",
        listall: bool = "listall",
        projectid: crate::ids::ProjectId = "projectid",
        state: String = "state",
        vlan: String = "vlan",
        vpcid: crate::ids::VpcId = "vpcid",
    ]
}

paged_list! {
    /// `listStaticRoutes`: lists [`StaticRoute`](types::StaticRoute)s, in pages.
    VpcService.list_static_routes: ListStaticRoutes = "listStaticRoutes" -> types::StaticRoute,
    []
    [
        account: String = "account",
        domainid: crate::ids::DomainId = "domainid",
        gatewayid: crate::ids::PrivateGatewayId = "gatewayid",
        id: crate::ids::StaticRouteId = "id",
        isrecursive: bool = "isrecursive",
        keyword: String = "keyword",
        listall: bool = "listall",
        projectid: crate::ids::ProjectId = "projectid",
        state: String = "state",
        tags: crate::Pairs = "tags[%d].key&tags[%d].value",
        vpcid: crate::ids::VpcId = "vpcid",
    ]
}

paged_list! {
    /// `listVPCOfferings`: lists [`VpcOffering`](types::VpcOffering)s, in pages.
    VpcService.list_offerings: ListVPCOfferings = "listVPCOfferings" -> types::VpcOffering,
    []
    [
        displaytext: String = "displaytext",
        /// Since 4.18.
        domainid: crate::ids::DomainId = "domainid",
        id: crate::ids::VpcOfferingId = "id",
        isdefault: bool = "isdefault",
        keyword: String = "keyword",
        name: String = "name",
        state: String = "state",
        supportedservices: crate::List = "supportedservices",
        /// Since 4.13.
        zoneid: crate::ids::ZoneId = "zoneid",
    ]
}

paged_list! {
    /// `listVPCs`: lists [`Vpc`](types::Vpc)s, in pages.
    VpcService.list_vp_cs: ListVPCs = "listVPCs" -> types::Vpc,
    []
    [
        account: String = "account",
        cidr: String = "cidr",
        displaytext: String = "displaytext",
        domainid: crate::ids::DomainId = "domainid",
        /// Since 4.4.
        fordisplay: bool = "fordisplay",
        id: crate::ids::VpcId = "id",
        isrecursive: bool = "isrecursive",
        keyword: String = "keyword",
        listall: bool = "listall",
        name: String = "name",
        projectid: crate::ids::ProjectId = "projectid",
        restartrequired: bool = "restartrequired",
        showicon: bool = "showicon",
        state: String = "state",
        supportedservices: crate::List = "supportedservices",
        tags: crate::Pairs = "tags[%d].key&tags[%d].value",
        vpcofferingid: crate::ids::VpcOfferingId = "vpcofferingid",
        zoneid: crate::ids::ZoneId = "zoneid",
    ]
}

job! {
    /// `migrateVPC`: starts a job that gives a [`Vpc`](types::Vpc).
    ///
    /// Required: `vpcid`, `vpcofferingid`. Since 4.11.0. By default for Admin.
    VpcService.migrate: MigrateVPC = "migrateVPC" -> types::Vpc,
    [vpcid: crate::ids::VpcId = "vpcid", vpcofferingid: crate::ids::VpcOfferingId = "vpcofferingid",]
    [
        resume: bool = "resume",
        /// Pairs of `networkid` and `networkofferingid`.
        tiernetworkofferings: crate::Pairs = "tiernetworkofferings[%d].networkid&tiernetworkofferings[%d].networkofferingid",
    ]
}

job! {
    /// `restartVPC`: starts a job that gives a [`Success`](types::Success).
    ///
    /// Required: `id`.
    VpcService.restart: RestartVPC = "restartVPC" -> types::Success,
    [id: crate::ids::VpcId = "id",]
    [
        cleanup: bool = "cleanup",
        /// Since 4.17.0.
        livepatch: bool = "livepatch",
        makeredundant: bool = "makeredundant",
    ]
}

job! {
    /// `updateVPC`: starts a job that gives a [`Vpc`](types::Vpc).
    ///
    /// Required: `id`.
    VpcService.update: UpdateVPC = "updateVPC" -> types::Vpc,
    [id: crate::ids::VpcId = "id",]
    [
        /// Since 4.4.
        customid: String = "customid",
        displaytext: String = "displaytext",
        /// Since 4.4.
        fordisplay: bool = "fordisplay",
        name: String = "name",
        /// Since 4.18.0.
        publicmtu: i64 = "publicmtu",
        /// Since 4.19.
        sourcenatipaddress: String = "sourcenatipaddress",
    ]
}

job! {
    /// `updateVPCOffering`: starts a job that gives a [`VpcOffering`](types::VpcOffering).
    ///
    /// Required: `id`.
    VpcService.update_offering: UpdateVPCOffering = "updateVPCOffering" -> types::VpcOffering,
    [id: crate::ids::VpcOfferingId = "id",]
    [
        displaytext: String = "displaytext",
        domainid: String = "domainid",
        name: String = "name",
        sortkey: i64 = "sortkey",
        state: String = "state",
        /// Since 4.13.
        zoneid: String = "zoneid",
    ]
}
