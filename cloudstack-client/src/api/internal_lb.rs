// Written by `cargo xtask generate`; do not edit.

//! The service InternalLB: 6 commands.

use crate::api::types;
use crate::request::{job, paged_list, service};

service! {
    /// Commands of the service InternalLB.
    internal_lb -> InternalLbService
}

job! {
    /// `configureInternalLoadBalancerElement`: starts a job that gives a [`InternalLoadBalancerElement`](types::InternalLoadBalancerElement).
    ///
    /// Required: `enabled`, `id`. Since 4.2.0.
    InternalLbService.configure_internal_load_balancer_element: ConfigureInternalLoadBalancerElement = "configureInternalLoadBalancerElement" -> types::InternalLoadBalancerElement,
    [enabled: bool = "enabled", id: crate::ids::InternalLoadBalancerElementId = "id",]
    [
    ]
}

job! {
    /// `createInternalLoadBalancerElement`: makes the object at once and starts a job that gives a [`InternalLoadBalancerElement`](types::InternalLoadBalancerElement).
    ///
    /// Required: `nspid`. Since 4.2.0.
    InternalLbService.create_internal_load_balancer_element: CreateInternalLoadBalancerElement = "createInternalLoadBalancerElement" -> types::InternalLoadBalancerElement,
    [nspid: crate::ids::ProviderId = "nspid",]
    [
    ]
}

paged_list! {
    /// `listInternalLoadBalancerElements`: lists [`InternalLoadBalancerElement`](types::InternalLoadBalancerElement)s, in pages.
    ///
    /// Since 4.2.0.
    InternalLbService.list_internal_load_balancer_elements: ListInternalLoadBalancerElements = "listInternalLoadBalancerElements" -> types::InternalLoadBalancerElement,
    []
    [
        enabled: bool = "enabled",
        id: crate::ids::InternalLoadBalancerElementId = "id",
        keyword: String = "keyword",
        nspid: crate::ids::ProviderId = "nspid",
    ]
}

paged_list! {
    /// `listInternalLoadBalancerVMs`: lists [`DomainRouter`](types::DomainRouter)s, in pages.
    InternalLbService.list_internal_load_balancer_v_ms: ListInternalLoadBalancerVMs = "listInternalLoadBalancerVMs" -> types::DomainRouter,
    []
    [
        account: String = "account",
        domainid: crate::ids::DomainId = "domainid",
        /// Since 4.14.
        fetchhealthcheckresults: bool = "fetchhealthcheckresults",
        forvpc: bool = "forvpc",
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
        vpcid: crate::ids::VpcId = "vpcid",
        zoneid: crate::ids::ZoneId = "zoneid",
    ]
}

job! {
    /// `startInternalLoadBalancerVM`: starts a job that gives a [`DomainRouter`](types::DomainRouter).
    ///
    /// Required: `id`.
    InternalLbService.start_internal_load_balancer_vm: StartInternalLoadBalancerVM = "startInternalLoadBalancerVM" -> types::DomainRouter,
    [id: crate::ids::DomainRouterId = "id",]
    [
    ]
}

job! {
    /// `stopInternalLoadBalancerVM`: starts a job that gives a [`DomainRouter`](types::DomainRouter).
    ///
    /// Required: `id`.
    InternalLbService.stop_internal_load_balancer_vm: StopInternalLoadBalancerVM = "stopInternalLoadBalancerVM" -> types::DomainRouter,
    [id: crate::ids::DomainRouterId = "id",]
    [
        forced: bool = "forced",
    ]
}
