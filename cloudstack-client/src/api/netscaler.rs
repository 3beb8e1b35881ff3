// Written by `cargo xtask generate`; do not edit.

//! The service Netscaler: 9 commands.

use crate::api::types;
use crate::request::{change, job, paged_list, service};

service! {
    /// Commands of the service Netscaler.
    netscaler -> NetscalerService
}

job! {
    /// `addNetscalerLoadBalancer`: starts a job that gives a [`NetscalerLoadBalancer`](types::NetscalerLoadBalancer).
    ///
    /// Required: `networkdevicetype`, `password`, `physicalnetworkid`, `url`, `username`. The request may hold secrets.
    NetscalerService.add_load_balancer: AddNetscalerLoadBalancer = "addNetscalerLoadBalancer" -> types::NetscalerLoadBalancer,
    [networkdevicetype: String = "networkdevicetype", password: String = "password", physicalnetworkid: crate::ids::PhysicalNetworkId = "physicalnetworkid", url: String = "url", username: String = "username",]
    [
        gslbprovider: bool = "gslbprovider",
        gslbproviderprivateip: String = "gslbproviderprivateip",
        gslbproviderpublicip: String = "gslbproviderpublicip",
        isexclusivegslbprovider: bool = "isexclusivegslbprovider",
    ]
}

job! {
    /// `configureNetscalerLoadBalancer`: starts a job that gives a [`NetscalerLoadBalancer`](types::NetscalerLoadBalancer).
    ///
    /// Required: `lbdeviceid`.
    NetscalerService.configure_load_balancer: ConfigureNetscalerLoadBalancer = "configureNetscalerLoadBalancer" -> types::NetscalerLoadBalancer,
    [lbdeviceid: crate::ids::NetscalerLoadBalancerId = "lbdeviceid",]
    [
        inline: bool = "inline",
        lbdevicecapacity: i64 = "lbdevicecapacity",
        lbdevicededicated: bool = "lbdevicededicated",
        podids: crate::List = "podids",
    ]
}

change! {
    /// `deleteNetscalerControlCenter`: changes something and answers with a [`Success`](types::Success) when done.
    ///
    /// Required: `id`. Request and answer may hold secrets.
    NetscalerService.delete_control_center: DeleteNetscalerControlCenter = "deleteNetscalerControlCenter" -> types::Success,
    [id: String = "id",]
    [
    ]
}

job! {
    /// `deleteNetscalerLoadBalancer`: starts a job that gives a [`Success`](types::Success).
    ///
    /// Required: `lbdeviceid`.
    NetscalerService.delete_load_balancer: DeleteNetscalerLoadBalancer = "deleteNetscalerLoadBalancer" -> types::Success,
    [lbdeviceid: crate::ids::NetscalerLoadBalancerId = "lbdeviceid",]
    [
    ]
}

paged_list! {
    /// `listNetscalerControlCenter`: lists [`NetscalerControlCenter`](types::NetscalerControlCenter)s, in pages.
    ///
    /// The request may hold secrets.
    NetscalerService.list_control_center: ListNetscalerControlCenter = "listNetscalerControlCenter" -> types::NetscalerControlCenter,
    []
    [
        keyword: String = "keyword",
    ]
}

paged_list! {
    /// `listNetscalerLoadBalancerNetworks`: lists [`Network`](types::Network)s, in pages.
    ///
    /// Required: `lbdeviceid`.
    NetscalerService.list_load_balancer_networks: ListNetscalerLoadBalancerNetworks = "listNetscalerLoadBalancerNetworks" -> types::Network,
    [lbdeviceid: crate::ids::NetscalerLoadBalancerId = "lbdeviceid",]
    [
        keyword: String = "keyword",
    ]
}

paged_list! {
    /// `listNetscalerLoadBalancers`: lists [`NetscalerLoadBalancer`](types::NetscalerLoadBalancer)s, in pages.
    NetscalerService.list_load_balancers: ListNetscalerLoadBalancers = "listNetscalerLoadBalancers" -> types::NetscalerLoadBalancer,
    []
    [
        keyword: String = "keyword",
        lbdeviceid: crate::ids::NetscalerLoadBalancerId = "lbdeviceid",
        physicalnetworkid: crate::ids::PhysicalNetworkId = "physicalnetworkid",
    ]
}

job! {
    /// `registerNetscalerControlCenter`: starts a job that gives a [`NetscalerLoadBalancer`](types::NetscalerLoadBalancer).
    ///
    /// Required: `ipaddress`, `numretries`, `password`, `username`. The request may hold secrets.
    NetscalerService.register_control_center: RegisterNetscalerControlCenter = "registerNetscalerControlCenter" -> types::NetscalerLoadBalancer,
    [ipaddress: String = "ipaddress", numretries: i64 = "numretries", password: String = "password", username: String = "username",]
    [
    ]
}

change! {
    /// `registerNetscalerServicePackage`: changes something and answers with a [`NetScalerServicePackage`](types::NetScalerServicePackage) when done.
    ///
    /// Required: `description`, `name`. Request and answer may hold secrets.
    NetscalerService.register_service_package: RegisterNetscalerServicePackage = "registerNetscalerServicePackage" -> types::NetScalerServicePackage,
    [description: String = "description", name: String = "name",]
    [
    ]
}
