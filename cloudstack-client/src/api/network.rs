// Written by `cargo xtask generate`; do not edit.

//! The service Network: 40 commands.

use crate::api::types;
use crate::request::{change, job, list, paged_list, service};

service! {
    /// Commands of the service Network.
    network -> NetworkService
}

job! {
    /// `addNetworkServiceProvider`: makes the object at once and starts a job that gives a [`Provider`](types::Provider).
    ///
    /// Required: `name`, `physicalnetworkid`. Since 3.0.0.
    NetworkService.add_service_provider: AddNetworkServiceProvider = "addNetworkServiceProvider" -> types::Provider,
    [name: String = "name", physicalnetworkid: crate::ids::PhysicalNetworkId = "physicalnetworkid",]
    [
        destinationphysicalnetworkid: crate::ids::PhysicalNetworkId = "destinationphysicalnetworkid",
        servicelist: crate::List = "servicelist",
    ]
}

job! {
    /// `addOpenDaylightController`: starts a job that gives a [`OpenDaylightController`](types::OpenDaylightController).
    ///
    /// Required: `password`, `physicalnetworkid`, `url`, `username`. The request may hold secrets.
    NetworkService.add_open_daylight_controller: AddOpenDaylightController = "addOpenDaylightController" -> types::OpenDaylightController,
    [password: String = "password", physicalnetworkid: crate::ids::PhysicalNetworkId = "physicalnetworkid", url: String = "url", username: String = "username",]
    [
    ]
}

job! {
    /// `changeBgpPeersForNetwork`: starts a job that gives a [`BgpPeer`](types::BgpPeer).
    ///
    /// Required: `networkid`. Since 4.20.0. By default for Admin.
    NetworkService.change_bgp_peers_for_network: ChangeBgpPeersForNetwork = "changeBgpPeersForNetwork" -> types::BgpPeer,
    [networkid: crate::ids::NetworkId = "networkid",]
    [
        bgppeerids: crate::List = "bgppeerids",
    ]
}

job! {
    /// `createGuestNetworkIpv6Prefix`: starts a job that gives a [`DataCenterGuestIpv6Prefix`](types::DataCenterGuestIpv6Prefix).
    ///
    /// Required: `prefix`, `zoneid`. Since 4.17.0.0. By default for Admin.
    NetworkService.create_guest_network_ipv6_prefix: CreateGuestNetworkIpv6Prefix = "createGuestNetworkIpv6Prefix" -> types::DataCenterGuestIpv6Prefix,
    [prefix: String = "prefix", zoneid: crate::ids::ZoneId = "zoneid",]
    [
    ]
}

job! {
    /// `createIpv4SubnetForGuestNetwork`: starts a job that gives a [`Ipv4SubnetForGuestNetwork`](types::Ipv4SubnetForGuestNetwork).
    ///
    /// Required: `parentid`. Since 4.20.0. By default for Admin.
    NetworkService.create_ipv4_subnet_for_guest_network: CreateIpv4SubnetForGuestNetwork = "createIpv4SubnetForGuestNetwork" -> types::Ipv4SubnetForGuestNetwork,
    [parentid: crate::ids::DataCenterIpv4SubnetId = "parentid",]
    [
        cidrsize: i64 = "cidrsize",
        subnet: String = "subnet",
    ]
}

change! {
    /// `createNetwork`: changes something and answers with a [`Network`](types::Network) when done.
    ///
    /// Required: `name`, `networkofferingid`, `zoneid`.
    NetworkService.create: CreateNetwork = "createNetwork" -> types::Network,
    [name: String = "name", networkofferingid: crate::ids::NetworkOfferingId = "networkofferingid", zoneid: crate::ids::ZoneId = "zoneid",]
    [
        account: String = "account",
        aclid: crate::ids::NetworkACLId = "aclid",
        acltype: String = "acltype",
        /// Since 4.20.0.
        asnumber: i64 = "asnumber",
        /// Since 4.17.0.
        associatednetworkid: crate::ids::NetworkId = "associatednetworkid",
        /// Since 4.20.0.
        bgppeerids: crate::List = "bgppeerids",
        bypassvlanoverlapcheck: bool = "bypassvlanoverlapcheck",
        /// Since 4.20.0.
        cidrsize: i64 = "cidrsize",
        displaynetwork: bool = "displaynetwork",
        displaytext: String = "displaytext",
        /// Since 4.18.0.
        dns1: String = "dns1",
        /// Since 4.18.0.
        dns2: String = "dns2",
        domainid: crate::ids::DomainId = "domainid",
        endip: String = "endip",
        endipv6: String = "endipv6",
        externalid: String = "externalid",
        gateway: String = "gateway",
        hideipaddressusage: bool = "hideipaddressusage",
        ip6cidr: String = "ip6cidr",
        /// Since 4.18.0.
        ip6dns1: String = "ip6dns1",
        /// Since 4.18.0.
        ip6dns2: String = "ip6dns2",
        ip6gateway: String = "ip6gateway",
        isolatedpvlan: String = "isolatedpvlan",
        isolatedpvlantype: String = "isolatedpvlantype",
        netmask: String = "netmask",
        networkdomain: String = "networkdomain",
        physicalnetworkid: crate::ids::PhysicalNetworkId = "physicalnetworkid",
        /// Since 4.18.0.
        privatemtu: i64 = "privatemtu",
        projectid: crate::ids::ProjectId = "projectid",
        /// Since 4.18.0.
        publicmtu: i64 = "publicmtu",
        /// Since 4.16.
        routerip: String = "routerip",
        /// Since 4.16.
        routeripv6: String = "routeripv6",
        /// Since 4.19.
        sourcenatipaddress: String = "sourcenatipaddress",
        startip: String = "startip",
        startipv6: String = "startipv6",
        subdomainaccess: bool = "subdomainaccess",
        tungstenvirtualrouteruuid: String = "tungstenvirtualrouteruuid",
        vlan: String = "vlan",
        vpcid: crate::ids::VpcId = "vpcid",
    ]
}

change! {
    /// `createNetworkPermissions`: changes something and answers with a [`Success`](types::Success) when done.
    ///
    /// Required: `networkid`. Since 4.17.0. By default for Admin, ResourceAdmin, DomainAdmin, User.
    NetworkService.create_permissions: CreateNetworkPermissions = "createNetworkPermissions" -> types::Success,
    [networkid: crate::ids::NetworkId = "networkid",]
    [
        accountids: crate::List = "accountids",
        accounts: crate::List = "accounts",
        projectids: crate::List = "projectids",
    ]
}

job! {
    /// `createPhysicalNetwork`: makes the object at once and starts a job that gives a [`PhysicalNetwork`](types::PhysicalNetwork).
    ///
    /// Required: `name`, `zoneid`. Since 3.0.0.
    NetworkService.create_physical_network: CreatePhysicalNetwork = "createPhysicalNetwork" -> types::PhysicalNetwork,
    [name: String = "name", zoneid: crate::ids::ZoneId = "zoneid",]
    [
        broadcastdomainrange: String = "broadcastdomainrange",
        domainid: crate::ids::DomainId = "domainid",
        isolationmethods: crate::List = "isolationmethods",
        networkspeed: String = "networkspeed",
        tags: crate::List = "tags",
        vlan: String = "vlan",
    ]
}

job! {
    /// `createServiceInstance`: makes the object at once and starts a job that gives a [`ServiceInstance`](types::ServiceInstance).
    ///
    /// Required: `leftnetworkid`, `name`, `rightnetworkid`, `serviceofferingid`, `templateid`, `zoneid`.
    NetworkService.create_service_instance: CreateServiceInstance = "createServiceInstance" -> types::ServiceInstance,
    [leftnetworkid: crate::ids::NetworkId = "leftnetworkid", name: String = "name", rightnetworkid: crate::ids::NetworkId = "rightnetworkid", serviceofferingid: crate::ids::ServiceOfferingId = "serviceofferingid", templateid: crate::ids::TemplateId = "templateid", zoneid: crate::ids::ZoneId = "zoneid",]
    [
        account: String = "account",
        domainid: crate::ids::DomainId = "domainid",
        projectid: crate::ids::ProjectId = "projectid",
    ]
}

job! {
    /// `createStorageNetworkIpRange`: starts a job that gives a [`StorageNetworkIpRange`](types::StorageNetworkIpRange).
    ///
    /// Required: `gateway`, `netmask`, `podid`, `startip`. Since 3.0.0.
    NetworkService.create_storage_network_ip_range: CreateStorageNetworkIpRange = "createStorageNetworkIpRange" -> types::StorageNetworkIpRange,
    [gateway: String = "gateway", netmask: String = "netmask", podid: crate::ids::PodId = "podid", startip: String = "startip",]
    [
        endip: String = "endip",
        vlan: i64 = "vlan",
    ]
}

change! {
    /// `dedicatePublicIpRange`: changes something and answers with a [`VlanIpRange`](types::VlanIpRange) when done.
    ///
    /// Required: `domainid`, `id`.
    NetworkService.dedicate_public_ip_range: DedicatePublicIpRange = "dedicatePublicIpRange" -> types::VlanIpRange,
    [domainid: crate::ids::DomainId = "domainid", id: crate::ids::VlanIpRangeId = "id",]
    [
        account: String = "account",
        projectid: crate::ids::ProjectId = "projectid",
    ]
}

job! {
    /// `deleteGuestNetworkIpv6Prefix`: starts a job that gives a [`Success`](types::Success).
    ///
    /// Required: `id`. Since 4.17.0.0. By default for Admin.
    NetworkService.delete_guest_network_ipv6_prefix: DeleteGuestNetworkIpv6Prefix = "deleteGuestNetworkIpv6Prefix" -> types::Success,
    [id: crate::ids::DataCenterGuestIpv6PrefixId = "id",]
    [
    ]
}

job! {
    /// `deleteIpv4SubnetForGuestNetwork`: starts a job that gives a [`Success`](types::Success).
    ///
    /// Required: `id`. Since 4.20.0. By default for Admin.
    NetworkService.delete_ipv4_subnet_for_guest_network: DeleteIpv4SubnetForGuestNetwork = "deleteIpv4SubnetForGuestNetwork" -> types::Success,
    [id: crate::ids::Ipv4SubnetForGuestNetworkId = "id",]
    [
    ]
}

job! {
    /// `deleteNetwork`: starts a job that gives a [`Success`](types::Success).
    ///
    /// Required: `id`.
    NetworkService.delete: DeleteNetwork = "deleteNetwork" -> types::Success,
    [id: crate::ids::NetworkId = "id",]
    [
        forced: bool = "forced",
    ]
}

job! {
    /// `deleteNetworkServiceProvider`: starts a job that gives a [`Success`](types::Success).
    ///
    /// Required: `id`. Since 3.0.0.
    NetworkService.delete_service_provider: DeleteNetworkServiceProvider = "deleteNetworkServiceProvider" -> types::Success,
    [id: crate::ids::ProviderId = "id",]
    [
    ]
}

job! {
    /// `deleteOpenDaylightController`: starts a job that gives a [`OpenDaylightController`](types::OpenDaylightController).
    ///
    /// Required: `id`.
    NetworkService.delete_open_daylight_controller: DeleteOpenDaylightController = "deleteOpenDaylightController" -> types::OpenDaylightController,
    [id: crate::ids::OpenDaylightControllerId = "id",]
    [
    ]
}

job! {
    /// `deletePhysicalNetwork`: starts a job that gives a [`Success`](types::Success).
    ///
    /// Required: `id`. Since 3.0.0.
    NetworkService.delete_physical_network: DeletePhysicalNetwork = "deletePhysicalNetwork" -> types::Success,
    [id: crate::ids::PhysicalNetworkId = "id",]
    [
    ]
}

job! {
    /// `deleteStorageNetworkIpRange`: starts a job that gives a [`Success`](types::Success).
    ///
    /// Required: `id`. Since 3.0.0.
    NetworkService.delete_storage_network_ip_range: DeleteStorageNetworkIpRange = "deleteStorageNetworkIpRange" -> types::Success,
    [id: crate::ids::StorageNetworkIpRangeId = "id",]
    [
    ]
}

paged_list! {
    /// `listGuestNetworkIpv6Prefixes`: lists [`DataCenterGuestIpv6Prefix`](types::DataCenterGuestIpv6Prefix)s, in pages.
    ///
    /// Since 4.17.0.
    NetworkService.list_guest_network_ipv6_prefixes: ListGuestNetworkIpv6Prefixes = "listGuestNetworkIpv6Prefixes" -> types::DataCenterGuestIpv6Prefix,
    []
    [
        id: crate::ids::DataCenterGuestIpv6PrefixId = "id",
        keyword: String = "keyword",
        zoneid: crate::ids::ZoneId = "zoneid",
    ]
}

paged_list! {
    /// `listIpv4SubnetsForGuestNetwork`: lists [`Ipv4SubnetForGuestNetwork`](types::Ipv4SubnetForGuestNetwork)s, in pages.
    ///
    /// Since 4.20.0. By default for Admin.
    NetworkService.list_ipv4_subnets_for_guest_network: ListIpv4SubnetsForGuestNetwork = "listIpv4SubnetsForGuestNetwork" -> types::Ipv4SubnetForGuestNetwork,
    []
    [
        id: crate::ids::Ipv4SubnetForGuestNetworkId = "id",
        keyword: String = "keyword",
        networkid: crate::ids::NetworkId = "networkid",
        parentid: crate::ids::DataCenterIpv4SubnetId = "parentid",
        subnet: String = "subnet",
        vpcid: crate::ids::VpcId = "vpcid",
        zoneid: crate::ids::ZoneId = "zoneid",
    ]
}

paged_list! {
    /// `listNetworkIsolationMethods`: lists [`IsolationMethod`](types::IsolationMethod)s, in pages.
    ///
    /// Since 4.2.0.
    NetworkService.list_isolation_methods: ListNetworkIsolationMethods = "listNetworkIsolationMethods" -> types::IsolationMethod,
    []
    [
        keyword: String = "keyword",
    ]
}

list! {
    /// `listNetworkPermissions`: lists [`NetworkPermissions`](types::NetworkPermissions)s.
    ///
    /// Required: `networkid`. Since 4.17.0. By default for Admin, ResourceAdmin, DomainAdmin, User.
    NetworkService.list_permissions: ListNetworkPermissions = "listNetworkPermissions" -> types::NetworkPermissions,
    [networkid: crate::ids::NetworkId = "networkid",]
    [
    ]
}

list! {
    /// `listNetworkProtocols`: lists [`NetworkProtocol`](types::NetworkProtocol)s.
    ///
    /// Required: `option`. Since 4.19.0. By default for Admin, DomainAdmin, ResourceAdmin, User.
    NetworkService.list_protocols: ListNetworkProtocols = "listNetworkProtocols" -> types::NetworkProtocol,
    [option: String = "option",]
    [
    ]
}

paged_list! {
    /// `listNetworkServiceProviders`: lists [`Provider`](types::Provider)s, in pages.
    ///
    /// Since 3.0.0.
    NetworkService.list_service_providers: ListNetworkServiceProviders = "listNetworkServiceProviders" -> types::Provider,
    []
    [
        keyword: String = "keyword",
        name: String = "name",
        physicalnetworkid: crate::ids::PhysicalNetworkId = "physicalnetworkid",
        state: String = "state",
    ]
}

paged_list! {
    /// `listNetworks`: lists [`Network`](types::Network)s, in pages.
    NetworkService.list: ListNetworks = "listNetworks" -> types::Network,
    []
    [
        account: String = "account",
        acltype: String = "acltype",
        /// Since 4.17.0.
        associatednetworkid: crate::ids::NetworkId = "associatednetworkid",
        canusefordeploy: bool = "canusefordeploy",
        /// Since 4.4.
        displaynetwork: bool = "displaynetwork",
        domainid: crate::ids::DomainId = "domainid",
        forvpc: bool = "forvpc",
        id: crate::ids::NetworkId = "id",
        isrecursive: bool = "isrecursive",
        issystem: bool = "issystem",
        keyword: String = "keyword",
        listall: bool = "listall",
        /// Since 4.22.0.
        name: String = "name",
        /// Since 4.17.0.
        networkfilter: String = "networkfilter",
        networkofferingid: crate::ids::NetworkOfferingId = "networkofferingid",
        physicalnetworkid: crate::ids::PhysicalNetworkId = "physicalnetworkid",
        projectid: crate::ids::ProjectId = "projectid",
        restartrequired: bool = "restartrequired",
        retrieveonlyresourcecount: bool = "retrieveonlyresourcecount",
        showicon: bool = "showicon",
        specifyipranges: bool = "specifyipranges",
        supportedservices: crate::List = "supportedservices",
        tags: crate::Pairs = "tags[%d].key&tags[%d].value",
        traffictype: String = "traffictype",
        type_: String = "type",
        /// Since 4.17.0.
        vlan: String = "vlan",
        vpcid: crate::ids::VpcId = "vpcid",
        zoneid: crate::ids::ZoneId = "zoneid",
    ]
}

paged_list! {
    /// `listNiciraNvpDeviceNetworks`: lists [`Network`](types::Network)s, in pages.
    ///
    /// Required: `nvpdeviceid`.
    NetworkService.list_nicira_nvp_device_networks: ListNiciraNvpDeviceNetworks = "listNiciraNvpDeviceNetworks" -> types::Network,
    [nvpdeviceid: crate::ids::NiciraNvpDeviceId = "nvpdeviceid",]
    [
        keyword: String = "keyword",
    ]
}

list! {
    /// `listOpenDaylightControllers`: lists [`OpenDaylightController`](types::OpenDaylightController)s.
    NetworkService.list_open_daylight_controllers: ListOpenDaylightControllers = "listOpenDaylightControllers" -> types::OpenDaylightController,
    []
    [
        id: crate::ids::OpenDaylightControllerId = "id",
        physicalnetworkid: crate::ids::PhysicalNetworkId = "physicalnetworkid",
    ]
}

paged_list! {
    /// `listPaloAltoFirewallNetworks`: lists [`Network`](types::Network)s, in pages.
    ///
    /// Required: `lbdeviceid`.
    NetworkService.list_palo_alto_firewall_networks: ListPaloAltoFirewallNetworks = "listPaloAltoFirewallNetworks" -> types::Network,
    [lbdeviceid: crate::ids::PaloAltoFirewallId = "lbdeviceid",]
    [
        keyword: String = "keyword",
    ]
}

paged_list! {
    /// `listPhysicalNetworks`: lists [`PhysicalNetwork`](types::PhysicalNetwork)s, in pages.
    ///
    /// Since 3.0.0.
    NetworkService.list_physical_networks: ListPhysicalNetworks = "listPhysicalNetworks" -> types::PhysicalNetwork,
    []
    [
        id: crate::ids::PhysicalNetworkId = "id",
        keyword: String = "keyword",
        name: String = "name",
        zoneid: crate::ids::ZoneId = "zoneid",
    ]
}

paged_list! {
    /// `listStorageNetworkIpRange`: lists [`StorageNetworkIpRange`](types::StorageNetworkIpRange)s, in pages.
    ///
    /// Since 3.0.0.
    NetworkService.list_storage_network_ip_range: ListStorageNetworkIpRange = "listStorageNetworkIpRange" -> types::StorageNetworkIpRange,
    []
    [
        id: crate::ids::StorageNetworkIpRangeId = "id",
        keyword: String = "keyword",
        podid: crate::ids::PodId = "podid",
        zoneid: crate::ids::ZoneId = "zoneid",
    ]
}

paged_list! {
    /// `listSupportedNetworkServices`: lists [`Service`](types::Service)s, in pages.
    ///
    /// Since 3.0.0.
    NetworkService.list_supported_network_services: ListSupportedNetworkServices = "listSupportedNetworkServices" -> types::Service,
    []
    [
        keyword: String = "keyword",
        provider: String = "provider",
        service: String = "service",
    ]
}

job! {
    /// `migrateNetwork`: starts a job that gives a [`Network`](types::Network).
    ///
    /// Required: `networkid`, `networkofferingid`. Since 4.11.0. By default for Admin.
    NetworkService.migrate: MigrateNetwork = "migrateNetwork" -> types::Network,
    [networkid: crate::ids::NetworkId = "networkid", networkofferingid: crate::ids::NetworkOfferingId = "networkofferingid",]
    [
        resume: bool = "resume",
    ]
}

change! {
    /// `releasePublicIpRange`: changes something and answers with a [`Success`](types::Success) when done.
    ///
    /// Required: `id`.
    NetworkService.release_public_ip_range: ReleasePublicIpRange = "releasePublicIpRange" -> types::Success,
    [id: crate::ids::VlanIpRangeId = "id",]
    [
    ]
}

change! {
    /// `removeNetworkPermissions`: changes something and answers with a [`Success`](types::Success) when done.
    ///
    /// Required: `networkid`. Since 4.17.0. By default for Admin, ResourceAdmin, DomainAdmin, User.
    NetworkService.remove_permissions: RemoveNetworkPermissions = "removeNetworkPermissions" -> types::Success,
    [networkid: crate::ids::NetworkId = "networkid",]
    [
        accountids: crate::List = "accountids",
        accounts: crate::List = "accounts",
        projectids: crate::List = "projectids",
    ]
}

change! {
    /// `resetNetworkPermissions`: changes something and answers with a [`Success`](types::Success) when done.
    ///
    /// Required: `networkid`. Since 4.17.0. By default for Admin, ResourceAdmin, DomainAdmin, User.
    NetworkService.reset_permissions: ResetNetworkPermissions = "resetNetworkPermissions" -> types::Success,
    [networkid: crate::ids::NetworkId = "networkid",]
    [
    ]
}

job! {
    /// `restartNetwork`: starts a job that gives a [`Success`](types::Success).
    ///
    /// Required: `id`.
    NetworkService.restart: RestartNetwork = "restartNetwork" -> types::Success,
    [id: crate::ids::NetworkId = "id",]
    [
        cleanup: bool = "cleanup",
        /// Since 4.17.0.
        livepatch: bool = "livepatch",
        /// Since 4.11.1.
        makeredundant: bool = "makeredundant",
    ]
}

job! {
    /// `updateNetwork`: starts a job that gives a [`Network`](types::Network).
    ///
    /// Required: `id`.
    NetworkService.update: UpdateNetwork = "updateNetwork" -> types::Network,
    [id: crate::ids::NetworkId = "id",]
    [
        changecidr: bool = "changecidr",
        /// Since 4.4.
        customid: String = "customid",
        displaynetwork: bool = "displaynetwork",
        displaytext: String = "displaytext",
        /// Since 4.18.0.
        dns1: String = "dns1",
        /// Since 4.18.0.
        dns2: String = "dns2",
        forced: bool = "forced",
        guestvmcidr: String = "guestvmcidr",
        hideipaddressusage: bool = "hideipaddressusage",
        /// Since 4.18.0.
        ip6dns1: String = "ip6dns1",
        /// Since 4.18.0.
        ip6dns2: String = "ip6dns2",
        name: String = "name",
        networkdomain: String = "networkdomain",
        networkofferingid: crate::ids::NetworkOfferingId = "networkofferingid",
        /// Since 4.18.0.
        privatemtu: i64 = "privatemtu",
        /// Since 4.18.0.
        publicmtu: i64 = "publicmtu",
        /// Since 4.19.
        sourcenatipaddress: String = "sourcenatipaddress",
        updateinsequence: bool = "updateinsequence",
    ]
}

job! {
    /// `updateNetworkServiceProvider`: starts a job that gives a [`Provider`](types::Provider).
    ///
    /// Required: `id`. Since 3.0.0.
    NetworkService.update_service_provider: UpdateNetworkServiceProvider = "updateNetworkServiceProvider" -> types::Provider,
    [id: crate::ids::ProviderId = "id",]
    [
        servicelist: crate::List = "servicelist",
        state: String = "state",
    ]
}

job! {
    /// `updatePhysicalNetwork`: starts a job that gives a [`PhysicalNetwork`](types::PhysicalNetwork).
    ///
    /// Required: `id`. Since 3.0.0.
    NetworkService.update_physical_network: UpdatePhysicalNetwork = "updatePhysicalNetwork" -> types::PhysicalNetwork,
    [id: crate::ids::PhysicalNetworkId = "id",]
    [
        networkspeed: String = "networkspeed",
        state: String = "state",
        tags: crate::List = "tags",
        vlan: String = "vlan",
    ]
}

job! {
    /// `updateStorageNetworkIpRange`: starts a job that gives a [`StorageNetworkIpRange`](types::StorageNetworkIpRange).
    ///
    /// Required: `id`. Since 3.0.0.
    NetworkService.update_storage_network_ip_range: UpdateStorageNetworkIpRange = "updateStorageNetworkIpRange" -> types::StorageNetworkIpRange,
    [id: crate::ids::StorageNetworkIpRangeId = "id",]
    [
        endip: String = "endip",
        netmask: String = "netmask",
        startip: String = "startip",
        vlan: i64 = "vlan",
    ]
}
