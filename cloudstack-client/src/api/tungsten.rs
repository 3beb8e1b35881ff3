// Written by `cargo xtask generate`; do not edit.

//! The service Tungsten: 48 commands.

#![expect(clippy::too_many_arguments, reason = "as many as the command requires")]

use crate::api::types;
use crate::request::{change, job, paged_list, read, service};

service! {
    /// Commands of the service Tungsten.
    tungsten -> TungstenService
}

job! {
    /// `addTungstenFabricNetworkGatewayToLogicalRouter`: starts a job that gives a [`TungstenFabricLogicalRouter`](types::TungstenFabricLogicalRouter).
    ///
    /// Required: `logicalrouteruuid`, `networkuuid`, `zoneid`.
    TungstenService.add_fabric_network_gateway_to_logical_router: AddTungstenFabricNetworkGatewayToLogicalRouter = "addTungstenFabricNetworkGatewayToLogicalRouter" -> types::TungstenFabricLogicalRouter,
    [logicalrouteruuid: String = "logicalrouteruuid", networkuuid: String = "networkuuid", zoneid: crate::ids::ZoneId = "zoneid",]
    [
    ]
}

job! {
    /// `addTungstenFabricPolicyRule`: starts a job that gives a [`TungstenFabricRule`](types::TungstenFabricRule).
    ///
    /// Required: `action`, `destendport`, `destipprefix`, `destipprefixlen`, `destnetwork`, `deststartport`, `direction`, `policyuuid`, `protocol`, `srcendport`, `srcipprefix`, `srcipprefixlen`, `srcnetwork`, `srcstartport`, `zoneid`.
    TungstenService.add_fabric_policy_rule: AddTungstenFabricPolicyRule = "addTungstenFabricPolicyRule" -> types::TungstenFabricRule,
    [action: String = "action", destendport: i64 = "destendport", destipprefix: String = "destipprefix", destipprefixlen: i64 = "destipprefixlen", destnetwork: String = "destnetwork", deststartport: i64 = "deststartport", direction: String = "direction", policyuuid: String = "policyuuid", protocol: String = "protocol", srcendport: i64 = "srcendport", srcipprefix: String = "srcipprefix", srcipprefixlen: i64 = "srcipprefixlen", srcnetwork: String = "srcnetwork", srcstartport: i64 = "srcstartport", zoneid: crate::ids::ZoneId = "zoneid",]
    [
    ]
}

job! {
    /// `applyTungstenFabricPolicy`: starts a job that gives a [`TungstenFabricPolicy`](types::TungstenFabricPolicy).
    ///
    /// Required: `majorsequence`, `minorsequence`, `networkuuid`, `policyuuid`, `zoneid`.
    TungstenService.apply_fabric_policy: ApplyTungstenFabricPolicy = "applyTungstenFabricPolicy" -> types::TungstenFabricPolicy,
    [majorsequence: i64 = "majorsequence", minorsequence: i64 = "minorsequence", networkuuid: String = "networkuuid", policyuuid: String = "policyuuid", zoneid: crate::ids::ZoneId = "zoneid",]
    [
    ]
}

job! {
    /// `applyTungstenFabricTag`: starts a job that gives a [`TungstenFabricTag`](types::TungstenFabricTag).
    ///
    /// Required: `taguuid`, `zoneid`.
    TungstenService.apply_fabric_tag: ApplyTungstenFabricTag = "applyTungstenFabricTag" -> types::TungstenFabricTag,
    [taguuid: String = "taguuid", zoneid: crate::ids::ZoneId = "zoneid",]
    [
        applicationpolicysetuuid: String = "applicationpolicysetuuid",
        networkuuid: crate::List = "networkuuid",
        nicuuid: crate::List = "nicuuid",
        policyuuid: String = "policyuuid",
        vmuuid: crate::List = "vmuuid",
    ]
}

change! {
    /// `configTungstenFabricService`: changes something and answers with a [`Success`](types::Success) when done.
    ///
    /// Required: `physicalnetworkid`, `zoneid`.
    TungstenService.config_fabric_service: ConfigTungstenFabricService = "configTungstenFabricService" -> types::Success,
    [physicalnetworkid: crate::ids::PhysicalNetworkId = "physicalnetworkid", zoneid: crate::ids::ZoneId = "zoneid",]
    [
    ]
}

job! {
    /// `createTungstenFabricAddressGroup`: starts a job that gives a [`TungstenFabricAddressGroup`](types::TungstenFabricAddressGroup).
    ///
    /// Required: `ipprefix`, `ipprefixlen`, `name`, `zoneid`.
    TungstenService.create_fabric_address_group: CreateTungstenFabricAddressGroup = "createTungstenFabricAddressGroup" -> types::TungstenFabricAddressGroup,
    [ipprefix: String = "ipprefix", ipprefixlen: i64 = "ipprefixlen", name: String = "name", zoneid: crate::ids::ZoneId = "zoneid",]
    [
    ]
}

job! {
    /// `createTungstenFabricApplicationPolicySet`: starts a job that gives a [`TungstenFabricApplicationPolicySet`](types::TungstenFabricApplicationPolicySet).
    ///
    /// Required: `name`, `zoneid`.
    TungstenService.create_fabric_application_policy_set: CreateTungstenFabricApplicationPolicySet = "createTungstenFabricApplicationPolicySet" -> types::TungstenFabricApplicationPolicySet,
    [name: String = "name", zoneid: crate::ids::ZoneId = "zoneid",]
    [
    ]
}

job! {
    /// `createTungstenFabricFirewallPolicy`: starts a job that gives a [`TungstenFabricFirewallPolicy`](types::TungstenFabricFirewallPolicy).
    ///
    /// Required: `name`, `sequence`, `zoneid`.
    TungstenService.create_fabric_firewall_policy: CreateTungstenFabricFirewallPolicy = "createTungstenFabricFirewallPolicy" -> types::TungstenFabricFirewallPolicy,
    [name: String = "name", sequence: i64 = "sequence", zoneid: crate::ids::ZoneId = "zoneid",]
    [
        applicationpolicysetuuid: String = "applicationpolicysetuuid",
    ]
}

job! {
    /// `createTungstenFabricFirewallRule`: starts a job that gives a [`TungstenFabricFirewallRule`](types::TungstenFabricFirewallRule).
    ///
    /// Required: `action`, `direction`, `firewallpolicyuuid`, `name`, `sequence`, `servicegroupuuid`, `zoneid`.
    TungstenService.create_fabric_firewall_rule: CreateTungstenFabricFirewallRule = "createTungstenFabricFirewallRule" -> types::TungstenFabricFirewallRule,
    [action: String = "action", direction: String = "direction", firewallpolicyuuid: String = "firewallpolicyuuid", name: String = "name", sequence: i64 = "sequence", servicegroupuuid: String = "servicegroupuuid", zoneid: crate::ids::ZoneId = "zoneid",]
    [
        destaddressgroupuuid: String = "destaddressgroupuuid",
        destnetworkuuid: String = "destnetworkuuid",
        desttaguuid: String = "desttaguuid",
        srcaddressgroupuuid: String = "srcaddressgroupuuid",
        srcnetworkuuid: String = "srcnetworkuuid",
        srctaguuid: String = "srctaguuid",
        tagtypeuuid: String = "tagtypeuuid",
    ]
}

job! {
    /// `createTungstenFabricLogicalRouter`: starts a job that gives a [`TungstenFabricLogicalRouter`](types::TungstenFabricLogicalRouter).
    ///
    /// Required: `name`, `zoneid`.
    TungstenService.create_fabric_logical_router: CreateTungstenFabricLogicalRouter = "createTungstenFabricLogicalRouter" -> types::TungstenFabricLogicalRouter,
    [name: String = "name", zoneid: crate::ids::ZoneId = "zoneid",]
    [
    ]
}

change! {
    /// `createTungstenFabricManagementNetwork`: changes something and answers with a [`Success`](types::Success) when done.
    ///
    /// Required: `podid`.
    TungstenService.create_fabric_management_network: CreateTungstenFabricManagementNetwork = "createTungstenFabricManagementNetwork" -> types::Success,
    [podid: crate::ids::PodId = "podid",]
    [
    ]
}

job! {
    /// `createTungstenFabricPolicy`: starts a job that gives a [`TungstenFabricPolicy`](types::TungstenFabricPolicy).
    ///
    /// Required: `name`, `zoneid`.
    TungstenService.create_fabric_policy: CreateTungstenFabricPolicy = "createTungstenFabricPolicy" -> types::TungstenFabricPolicy,
    [name: String = "name", zoneid: crate::ids::ZoneId = "zoneid",]
    [
    ]
}

change! {
    /// `createTungstenFabricProvider`: changes something and answers with a [`TungstenFabricProvider`](types::TungstenFabricProvider) when done.
    ///
    /// Required: `name`, `tungstengateway`, `tungstenproviderhostname`, `zoneid`.
    TungstenService.create_fabric_provider: CreateTungstenFabricProvider = "createTungstenFabricProvider" -> types::TungstenFabricProvider,
    [name: String = "name", tungstengateway: String = "tungstengateway", tungstenproviderhostname: String = "tungstenproviderhostname", zoneid: crate::ids::ZoneId = "zoneid",]
    [
        tungstenproviderintrospectport: String = "tungstenproviderintrospectport",
        tungstenproviderport: String = "tungstenproviderport",
        tungstenprovidervrouterport: String = "tungstenprovidervrouterport",
    ]
}

change! {
    /// `createTungstenFabricPublicNetwork`: changes something and answers with a [`Success`](types::Success) when done.
    ///
    /// Required: `zoneid`.
    TungstenService.create_fabric_public_network: CreateTungstenFabricPublicNetwork = "createTungstenFabricPublicNetwork" -> types::Success,
    [zoneid: crate::ids::ZoneId = "zoneid",]
    [
    ]
}

job! {
    /// `createTungstenFabricServiceGroup`: starts a job that gives a [`TungstenFabricServiceGroup`](types::TungstenFabricServiceGroup).
    ///
    /// Required: `endport`, `name`, `protocol`, `startport`, `zoneid`.
    TungstenService.create_fabric_service_group: CreateTungstenFabricServiceGroup = "createTungstenFabricServiceGroup" -> types::TungstenFabricServiceGroup,
    [endport: i64 = "endport", name: String = "name", protocol: String = "protocol", startport: i64 = "startport", zoneid: crate::ids::ZoneId = "zoneid",]
    [
    ]
}

job! {
    /// `createTungstenFabricTag`: starts a job that gives a [`TungstenFabricTag`](types::TungstenFabricTag).
    ///
    /// Required: `tagtype`, `tagvalue`, `zoneid`.
    TungstenService.create_fabric_tag: CreateTungstenFabricTag = "createTungstenFabricTag" -> types::TungstenFabricTag,
    [tagtype: String = "tagtype", tagvalue: String = "tagvalue", zoneid: crate::ids::ZoneId = "zoneid",]
    [
    ]
}

job! {
    /// `createTungstenFabricTagType`: starts a job that gives a [`TungstenFabricTagType`](types::TungstenFabricTagType).
    ///
    /// Required: `name`, `zoneid`.
    TungstenService.create_fabric_tag_type: CreateTungstenFabricTagType = "createTungstenFabricTagType" -> types::TungstenFabricTagType,
    [name: String = "name", zoneid: crate::ids::ZoneId = "zoneid",]
    [
    ]
}

job! {
    /// `deleteTungstenFabricAddressGroup`: starts a job that gives a [`Success`](types::Success).
    ///
    /// Required: `addressgroupuuid`, `zoneid`.
    TungstenService.delete_fabric_address_group: DeleteTungstenFabricAddressGroup = "deleteTungstenFabricAddressGroup" -> types::Success,
    [addressgroupuuid: String = "addressgroupuuid", zoneid: crate::ids::ZoneId = "zoneid",]
    [
    ]
}

job! {
    /// `deleteTungstenFabricApplicationPolicySet`: starts a job that gives a [`Success`](types::Success).
    ///
    /// Required: `applicationpolicysetuuid`, `zoneid`.
    TungstenService.delete_fabric_application_policy_set: DeleteTungstenFabricApplicationPolicySet = "deleteTungstenFabricApplicationPolicySet" -> types::Success,
    [applicationpolicysetuuid: String = "applicationpolicysetuuid", zoneid: crate::ids::ZoneId = "zoneid",]
    [
    ]
}

job! {
    /// `deleteTungstenFabricFirewallPolicy`: starts a job that gives a [`Success`](types::Success).
    ///
    /// Required: `firewallpolicyuuid`, `zoneid`.
    TungstenService.delete_fabric_firewall_policy: DeleteTungstenFabricFirewallPolicy = "deleteTungstenFabricFirewallPolicy" -> types::Success,
    [firewallpolicyuuid: String = "firewallpolicyuuid", zoneid: crate::ids::ZoneId = "zoneid",]
    [
    ]
}

job! {
    /// `deleteTungstenFabricFirewallRule`: starts a job that gives a [`Success`](types::Success).
    ///
    /// Required: `firewallruleuuid`, `zoneid`.
    TungstenService.delete_fabric_firewall_rule: DeleteTungstenFabricFirewallRule = "deleteTungstenFabricFirewallRule" -> types::Success,
    [firewallruleuuid: String = "firewallruleuuid", zoneid: crate::ids::ZoneId = "zoneid",]
    [
    ]
}

job! {
    /// `deleteTungstenFabricLogicalRouter`: starts a job that gives a [`Success`](types::Success).
    ///
    /// Required: `logicalrouteruuid`, `zoneid`.
    TungstenService.delete_fabric_logical_router: DeleteTungstenFabricLogicalRouter = "deleteTungstenFabricLogicalRouter" -> types::Success,
    [logicalrouteruuid: String = "logicalrouteruuid", zoneid: crate::ids::ZoneId = "zoneid",]
    [
    ]
}

job! {
    /// `deleteTungstenFabricPolicy`: starts a job that gives a [`Success`](types::Success).
    ///
    /// Required: `policyuuid`, `zoneid`.
    TungstenService.delete_fabric_policy: DeleteTungstenFabricPolicy = "deleteTungstenFabricPolicy" -> types::Success,
    [policyuuid: String = "policyuuid", zoneid: crate::ids::ZoneId = "zoneid",]
    [
    ]
}

job! {
    /// `deleteTungstenFabricServiceGroup`: starts a job that gives a [`Success`](types::Success).
    ///
    /// Required: `servicegroupuuid`, `zoneid`.
    TungstenService.delete_fabric_service_group: DeleteTungstenFabricServiceGroup = "deleteTungstenFabricServiceGroup" -> types::Success,
    [servicegroupuuid: String = "servicegroupuuid", zoneid: crate::ids::ZoneId = "zoneid",]
    [
    ]
}

job! {
    /// `deleteTungstenFabricTag`: starts a job that gives a [`Success`](types::Success).
    ///
    /// Required: `taguuid`, `zoneid`.
    TungstenService.delete_fabric_tag: DeleteTungstenFabricTag = "deleteTungstenFabricTag" -> types::Success,
    [taguuid: String = "taguuid", zoneid: crate::ids::ZoneId = "zoneid",]
    [
    ]
}

job! {
    /// `deleteTungstenFabricTagType`: starts a job that gives a [`Success`](types::Success).
    ///
    /// Required: `tagtypeuuid`, `zoneid`.
    TungstenService.delete_fabric_tag_type: DeleteTungstenFabricTagType = "deleteTungstenFabricTagType" -> types::Success,
    [tagtypeuuid: String = "tagtypeuuid", zoneid: crate::ids::ZoneId = "zoneid",]
    [
    ]
}

read! {
    /// `getLoadBalancerSslCertificate`: answers with a [`TlsData`](types::TlsData).
    ///
    /// Required: `id`.
    TungstenService.get_load_balancer_ssl_certificate: GetLoadBalancerSslCertificate = "getLoadBalancerSslCertificate" -> types::TlsData,
    [id: crate::ids::TlsDataId = "id",]
    [
    ]
}

paged_list! {
    /// `listTungstenFabricAddressGroup`: lists [`TungstenFabricAddressGroup`](types::TungstenFabricAddressGroup)s, in pages.
    TungstenService.list_fabric_address_group: ListTungstenFabricAddressGroup = "listTungstenFabricAddressGroup" -> types::TungstenFabricAddressGroup,
    []
    [
        addressgroupuuid: String = "addressgroupuuid",
        keyword: String = "keyword",
        zoneid: crate::ids::ZoneId = "zoneid",
    ]
}

paged_list! {
    /// `listTungstenFabricApplicationPolicySet`: lists [`TungstenFabricApplicationPolicySet`](types::TungstenFabricApplicationPolicySet)s, in pages.
    TungstenService.list_fabric_application_policy_set: ListTungstenFabricApplicationPolicySet = "listTungstenFabricApplicationPolicySet" -> types::TungstenFabricApplicationPolicySet,
    []
    [
        applicationpolicysetuuid: String = "applicationpolicysetuuid",
        keyword: String = "keyword",
        zoneid: crate::ids::ZoneId = "zoneid",
    ]
}

paged_list! {
    /// `listTungstenFabricFirewallPolicy`: lists [`TungstenFabricFirewallPolicy`](types::TungstenFabricFirewallPolicy)s, in pages.
    TungstenService.list_fabric_firewall_policy: ListTungstenFabricFirewallPolicy = "listTungstenFabricFirewallPolicy" -> types::TungstenFabricFirewallPolicy,
    []
    [
        applicationpolicysetuuid: String = "applicationpolicysetuuid",
        firewallpolicyuuid: String = "firewallpolicyuuid",
        keyword: String = "keyword",
        zoneid: crate::ids::ZoneId = "zoneid",
    ]
}

paged_list! {
    /// `listTungstenFabricFirewallRule`: lists [`TungstenFabricFirewallRule`](types::TungstenFabricFirewallRule)s, in pages.
    TungstenService.list_fabric_firewall_rule: ListTungstenFabricFirewallRule = "listTungstenFabricFirewallRule" -> types::TungstenFabricFirewallRule,
    []
    [
        firewallpolicyuuid: String = "firewallpolicyuuid",
        firewallruleuuid: String = "firewallruleuuid",
        keyword: String = "keyword",
        zoneid: crate::ids::ZoneId = "zoneid",
    ]
}

paged_list! {
    /// `listTungstenFabricLBHealthMonitor`: lists [`TungstenFabricLBHealthMonitor`](types::TungstenFabricLBHealthMonitor)s, in pages.
    ///
    /// Required: `lbruleid`.
    TungstenService.list_fabric_lb_health_monitor: ListTungstenFabricLBHealthMonitor = "listTungstenFabricLBHealthMonitor" -> types::TungstenFabricLBHealthMonitor,
    [lbruleid: crate::ids::FirewallRuleId = "lbruleid",]
    [
        keyword: String = "keyword",
    ]
}

paged_list! {
    /// `listTungstenFabricLogicalRouter`: lists [`TungstenFabricLogicalRouter`](types::TungstenFabricLogicalRouter)s, in pages.
    TungstenService.list_fabric_logical_router: ListTungstenFabricLogicalRouter = "listTungstenFabricLogicalRouter" -> types::TungstenFabricLogicalRouter,
    []
    [
        keyword: String = "keyword",
        logicalrouteruuid: String = "logicalrouteruuid",
        networkuuid: String = "networkuuid",
        zoneid: crate::ids::ZoneId = "zoneid",
    ]
}

paged_list! {
    /// `listTungstenFabricNetwork`: lists [`TungstenFabricNetwork`](types::TungstenFabricNetwork)s, in pages.
    TungstenService.list_fabric_network: ListTungstenFabricNetwork = "listTungstenFabricNetwork" -> types::TungstenFabricNetwork,
    []
    [
        keyword: String = "keyword",
        listall: bool = "listall",
        networkuuid: String = "networkuuid",
        zoneid: crate::ids::ZoneId = "zoneid",
    ]
}

paged_list! {
    /// `listTungstenFabricNic`: lists [`TungstenFabricNic`](types::TungstenFabricNic)s, in pages.
    TungstenService.list_fabric_nic: ListTungstenFabricNic = "listTungstenFabricNic" -> types::TungstenFabricNic,
    []
    [
        keyword: String = "keyword",
        nicuuid: String = "nicuuid",
        zoneid: crate::ids::ZoneId = "zoneid",
    ]
}

paged_list! {
    /// `listTungstenFabricPolicy`: lists [`TungstenFabricPolicy`](types::TungstenFabricPolicy)s, in pages.
    TungstenService.list_fabric_policy: ListTungstenFabricPolicy = "listTungstenFabricPolicy" -> types::TungstenFabricPolicy,
    []
    [
        ipaddressid: crate::ids::IPAddressId = "ipaddressid",
        keyword: String = "keyword",
        networkid: crate::ids::NetworkId = "networkid",
        policyuuid: String = "policyuuid",
        zoneid: crate::ids::ZoneId = "zoneid",
    ]
}

paged_list! {
    /// `listTungstenFabricPolicyRule`: lists [`TungstenFabricRule`](types::TungstenFabricRule)s, in pages.
    ///
    /// Required: `policyuuid`.
    TungstenService.list_fabric_policy_rule: ListTungstenFabricPolicyRule = "listTungstenFabricPolicyRule" -> types::TungstenFabricRule,
    [policyuuid: String = "policyuuid",]
    [
        keyword: String = "keyword",
        ruleuuid: String = "ruleuuid",
        zoneid: crate::ids::ZoneId = "zoneid",
    ]
}

paged_list! {
    /// `listTungstenFabricProviders`: lists [`TungstenFabricProvider`](types::TungstenFabricProvider)s, in pages.
    TungstenService.list_fabric_providers: ListTungstenFabricProviders = "listTungstenFabricProviders" -> types::TungstenFabricProvider,
    []
    [
        keyword: String = "keyword",
        zoneid: crate::ids::ZoneId = "zoneid",
    ]
}

paged_list! {
    /// `listTungstenFabricServiceGroup`: lists [`TungstenFabricServiceGroup`](types::TungstenFabricServiceGroup)s, in pages.
    TungstenService.list_fabric_service_group: ListTungstenFabricServiceGroup = "listTungstenFabricServiceGroup" -> types::TungstenFabricServiceGroup,
    []
    [
        keyword: String = "keyword",
        servicegroupuuid: String = "servicegroupuuid",
        zoneid: crate::ids::ZoneId = "zoneid",
    ]
}

paged_list! {
    /// `listTungstenFabricTag`: lists [`TungstenFabricTag`](types::TungstenFabricTag)s, in pages.
    TungstenService.list_fabric_tag: ListTungstenFabricTag = "listTungstenFabricTag" -> types::TungstenFabricTag,
    []
    [
        applicationpolicysetuuid: String = "applicationpolicysetuuid",
        keyword: String = "keyword",
        networkuuid: String = "networkuuid",
        nicuuid: String = "nicuuid",
        policyuuid: String = "policyuuid",
        taguuid: String = "taguuid",
        vmuuid: String = "vmuuid",
        zoneid: crate::ids::ZoneId = "zoneid",
    ]
}

paged_list! {
    /// `listTungstenFabricTagType`: lists [`TungstenFabricTagType`](types::TungstenFabricTagType)s, in pages.
    TungstenService.list_fabric_tag_type: ListTungstenFabricTagType = "listTungstenFabricTagType" -> types::TungstenFabricTagType,
    []
    [
        keyword: String = "keyword",
        tagtypeuuid: String = "tagtypeuuid",
        zoneid: crate::ids::ZoneId = "zoneid",
    ]
}

paged_list! {
    /// `listTungstenFabricVm`: lists [`TungstenFabricVm`](types::TungstenFabricVm)s, in pages.
    TungstenService.list_fabric_vm: ListTungstenFabricVm = "listTungstenFabricVm" -> types::TungstenFabricVm,
    []
    [
        keyword: String = "keyword",
        vmuuid: String = "vmuuid",
        zoneid: crate::ids::ZoneId = "zoneid",
    ]
}

job! {
    /// `removeTungstenFabricNetworkGatewayFromLogicalRouter`: starts a job that gives a [`TungstenFabricLogicalRouter`](types::TungstenFabricLogicalRouter).
    ///
    /// Required: `logicalrouteruuid`, `networkuuid`, `zoneid`.
    TungstenService.remove_fabric_network_gateway_from_logical_router: RemoveTungstenFabricNetworkGatewayFromLogicalRouter = "removeTungstenFabricNetworkGatewayFromLogicalRouter" -> types::TungstenFabricLogicalRouter,
    [logicalrouteruuid: String = "logicalrouteruuid", networkuuid: String = "networkuuid", zoneid: crate::ids::ZoneId = "zoneid",]
    [
    ]
}

job! {
    /// `removeTungstenFabricPolicy`: starts a job that gives a [`TungstenFabricPolicy`](types::TungstenFabricPolicy).
    ///
    /// Required: `networkuuid`, `policyuuid`, `zoneid`.
    TungstenService.remove_fabric_policy: RemoveTungstenFabricPolicy = "removeTungstenFabricPolicy" -> types::TungstenFabricPolicy,
    [networkuuid: String = "networkuuid", policyuuid: String = "policyuuid", zoneid: crate::ids::ZoneId = "zoneid",]
    [
    ]
}

job! {
    /// `removeTungstenFabricPolicyRule`: starts a job that gives a [`TungstenFabricPolicy`](types::TungstenFabricPolicy).
    ///
    /// Required: `policyuuid`, `ruleuuid`, `zoneid`.
    TungstenService.remove_fabric_policy_rule: RemoveTungstenFabricPolicyRule = "removeTungstenFabricPolicyRule" -> types::TungstenFabricPolicy,
    [policyuuid: String = "policyuuid", ruleuuid: String = "ruleuuid", zoneid: crate::ids::ZoneId = "zoneid",]
    [
    ]
}

job! {
    /// `removeTungstenFabricTag`: starts a job that gives a [`TungstenFabricTag`](types::TungstenFabricTag).
    ///
    /// Required: `taguuid`, `zoneid`.
    TungstenService.remove_fabric_tag: RemoveTungstenFabricTag = "removeTungstenFabricTag" -> types::TungstenFabricTag,
    [taguuid: String = "taguuid", zoneid: crate::ids::ZoneId = "zoneid",]
    [
        applicationpolicysetuuid: String = "applicationpolicysetuuid",
        networkuuid: crate::List = "networkuuid",
        nicuuid: crate::List = "nicuuid",
        policyuuid: String = "policyuuid",
        vmuuid: crate::List = "vmuuid",
    ]
}

change! {
    /// `synchronizeTungstenFabricData`: changes something and answers with a [`Success`](types::Success) when done.
    ///
    /// Required: `id`.
    TungstenService.synchronize_fabric_data: SynchronizeTungstenFabricData = "synchronizeTungstenFabricData" -> types::Success,
    [id: crate::ids::TungstenFabricProviderId = "id",]
    [
    ]
}

job! {
    /// `updateTungstenFabricLBHealthMonitor`: makes the object at once and starts a job that gives a [`TungstenFabricLBHealthMonitor`](types::TungstenFabricLBHealthMonitor).
    ///
    /// Required: `interval`, `lbruleid`, `retry`, `timeout`, `type`.
    TungstenService.update_fabric_lb_health_monitor: UpdateTungstenFabricLBHealthMonitor = "updateTungstenFabricLBHealthMonitor" -> types::TungstenFabricLBHealthMonitor,
    [interval: i64 = "interval", lbruleid: crate::ids::FirewallRuleId = "lbruleid", retry: i64 = "retry", timeout: i64 = "timeout", type_: String = "type",]
    [
        expectedcode: String = "expectedcode",
        httpmethodtype: String = "httpmethodtype",
        urlpath: String = "urlpath",
    ]
}
