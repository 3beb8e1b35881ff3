// Written by `cargo xtask generate`; do not edit.

//! The service Router: 10 commands.

use crate::api::types;
use crate::request::{change, job, paged_list, read, service};

service! {
    /// Commands of the service Router.
    router -> RouterService
}

change! {
    /// `changeServiceForRouter`: changes something and answers with a [`DomainRouter`](types::DomainRouter) when done.
    ///
    /// Required: `id`, `serviceofferingid`.
    RouterService.change_service_for_router: ChangeServiceForRouter = "changeServiceForRouter" -> types::DomainRouter,
    [id: crate::ids::DomainRouterId = "id", serviceofferingid: crate::ids::ServiceOfferingId = "serviceofferingid",]
    [
    ]
}

job! {
    /// `configureVirtualRouterElement`: starts a job that gives a [`VirtualRouterProvider`](types::VirtualRouterProvider).
    ///
    /// Required: `enabled`, `id`.
    RouterService.configure_virtual_router_element: ConfigureVirtualRouterElement = "configureVirtualRouterElement" -> types::VirtualRouterProvider,
    [enabled: bool = "enabled", id: crate::ids::VirtualRouterProviderId = "id",]
    [
    ]
}

job! {
    /// `createVirtualRouterElement`: makes the object at once and starts a job that gives a [`VirtualRouterProvider`](types::VirtualRouterProvider).
    ///
    /// Required: `nspid`.
    RouterService.create_virtual_router_element: CreateVirtualRouterElement = "createVirtualRouterElement" -> types::VirtualRouterProvider,
    [nspid: crate::ids::ProviderId = "nspid",]
    [
        providertype: crate::ids::ProviderId = "providertype",
    ]
}

job! {
    /// `destroyRouter`: starts a job that gives a [`DomainRouter`](types::DomainRouter).
    ///
    /// Required: `id`.
    RouterService.destroy: DestroyRouter = "destroyRouter" -> types::DomainRouter,
    [id: crate::ids::DomainRouterId = "id",]
    [
    ]
}

read! {
    /// `getRouterHealthCheckResults`: answers with a [`RouterHealthCheckResultsList`](types::RouterHealthCheckResultsList).
    ///
    /// Required: `routerid`. Since 4.14.0.
    RouterService.get_health_check_results: GetRouterHealthCheckResults = "getRouterHealthCheckResults" -> types::RouterHealthCheckResultsList,
    [routerid: crate::ids::DomainRouterId = "routerid",]
    [
        performfreshchecks: bool = "performfreshchecks",
    ]
}

paged_list! {
    /// `listRouters`: lists [`DomainRouter`](types::DomainRouter)s, in pages.
    RouterService.list: ListRouters = "listRouters" -> types::DomainRouter,
    []
    [
        account: String = "account",
        /// Since 4.20.1.
        arch: String = "arch",
        clusterid: crate::ids::ClusterId = "clusterid",
        domainid: crate::ids::DomainId = "domainid",
        /// Since 4.14.
        fetchhealthcheckresults: bool = "fetchhealthcheckresults",
        forvpc: bool = "forvpc",
        /// Since 4.16.
        healthchecksfailed: bool = "healthchecksfailed",
        hostid: crate::ids::HostId = "hostid",
        id: crate::ids::VmId = "id",
        isrecursive: bool = "isrecursive",
        keyword: String = "keyword",
        listall: bool = "listall",
        name: String = "name",
        networkid: crate::ids::NetworkId = "networkid",
        podid: crate::ids::PodId = "podid",
        projectid: crate::ids::ProjectId = "projectid",
        state: String = "state",
        version: String = "version",
        vpcid: crate::ids::VpcId = "vpcid",
        zoneid: crate::ids::ZoneId = "zoneid",
    ]
}

paged_list! {
    /// `listVirtualRouterElements`: lists [`VirtualRouterProvider`](types::VirtualRouterProvider)s, in pages.
    RouterService.list_virtual_router_elements: ListVirtualRouterElements = "listVirtualRouterElements" -> types::VirtualRouterProvider,
    []
    [
        enabled: bool = "enabled",
        id: crate::ids::VirtualRouterProviderId = "id",
        keyword: String = "keyword",
        nspid: crate::ids::ProviderId = "nspid",
    ]
}

job! {
    /// `rebootRouter`: starts a job that gives a [`DomainRouter`](types::DomainRouter).
    ///
    /// Required: `id`.
    RouterService.reboot: RebootRouter = "rebootRouter" -> types::DomainRouter,
    [id: crate::ids::DomainRouterId = "id",]
    [
        /// Since 4.16.0.
        forced: bool = "forced",
    ]
}

job! {
    /// `startRouter`: starts a job that gives a [`DomainRouter`](types::DomainRouter).
    ///
    /// Required: `id`.
    RouterService.start: StartRouter = "startRouter" -> types::DomainRouter,
    [id: crate::ids::DomainRouterId = "id",]
    [
    ]
}

job! {
    /// `stopRouter`: starts a job that gives a [`DomainRouter`](types::DomainRouter).
    ///
    /// Required: `id`.
    RouterService.stop: StopRouter = "stopRouter" -> types::DomainRouter,
    [id: crate::ids::DomainRouterId = "id",]
    [
        forced: bool = "forced",
    ]
}
