// Written by `cargo xtask generate`; do not edit.

//! The service LoadBalancer: 34 commands.

#![expect(clippy::too_many_arguments, reason = "as many as the command requires")]

use crate::api::types;
use crate::request::{change, job, list, paged_list, service};

service! {
    /// Commands of the service LoadBalancer.
    load_balancer -> LoadBalancerService
}

job! {
    /// `assignCertToLoadBalancer`: starts a job that gives a [`Success`](types::Success).
    ///
    /// Required: `certid`, `lbruleid`.
    LoadBalancerService.assign_cert_to_load_balancer: AssignCertToLoadBalancer = "assignCertToLoadBalancer" -> types::Success,
    [certid: crate::ids::SslCertId = "certid", lbruleid: crate::ids::FirewallRuleId = "lbruleid",]
    [
        /// Since 4.22.
        forced: bool = "forced",
    ]
}

job! {
    /// `assignToGlobalLoadBalancerRule`: starts a job that gives a [`Success`](types::Success).
    ///
    /// Required: `id`, `loadbalancerrulelist`.
    LoadBalancerService.assign_to_global_load_balancer_rule: AssignToGlobalLoadBalancerRule = "assignToGlobalLoadBalancerRule" -> types::Success,
    [id: crate::ids::GlobalLoadBalancerId = "id", loadbalancerrulelist: crate::List = "loadbalancerrulelist",]
    [
        /// Pairs of `loadbalancerid` and `weight`.
        gslblbruleweightsmap: crate::Pairs = "gslblbruleweightsmap[%d].loadbalancerid&gslblbruleweightsmap[%d].weight",
    ]
}

job! {
    /// `assignToLoadBalancerRule`: starts a job that gives a [`Success`](types::Success).
    ///
    /// Required: `id`.
    LoadBalancerService.assign_to_load_balancer_rule: AssignToLoadBalancerRule = "assignToLoadBalancerRule" -> types::Success,
    [id: crate::ids::FirewallRuleId = "id",]
    [
        virtualmachineids: crate::List = "virtualmachineids",
        /// Pairs of `vmid` and `vmip`.
        /// Since 4.4.
        vmidipmap: crate::Pairs = "vmidipmap[%d].vmid&vmidipmap[%d].vmip",
    ]
}

job! {
    /// `createGlobalLoadBalancerRule`: makes the object at once and starts a job that gives a [`GlobalLoadBalancer`](types::GlobalLoadBalancer).
    ///
    /// Required: `gslbdomainname`, `gslbservicetype`, `name`, `regionid`.
    LoadBalancerService.create_global_load_balancer_rule: CreateGlobalLoadBalancerRule = "createGlobalLoadBalancerRule" -> types::GlobalLoadBalancer,
    [gslbdomainname: String = "gslbdomainname", gslbservicetype: String = "gslbservicetype", name: String = "name", regionid: i64 = "regionid",]
    [
        account: String = "account",
        description: String = "description",
        domainid: crate::ids::DomainId = "domainid",
        gslblbmethod: String = "gslblbmethod",
        gslbstickysessionmethodname: String = "gslbstickysessionmethodname",
    ]
}

job! {
    /// `createLBHealthCheckPolicy`: makes the object at once and starts a job that gives a [`LBHealthCheck`](types::LBHealthCheck).
    ///
    /// Required: `lbruleid`. Since 4.2.0.
    LoadBalancerService.create_lb_health_check_policy: CreateLBHealthCheckPolicy = "createLBHealthCheckPolicy" -> types::LBHealthCheck,
    [lbruleid: crate::ids::FirewallRuleId = "lbruleid",]
    [
        description: String = "description",
        /// Since 4.4.
        fordisplay: bool = "fordisplay",
        healthythreshold: i64 = "healthythreshold",
        intervaltime: i64 = "intervaltime",
        pingpath: String = "pingpath",
        responsetimeout: i64 = "responsetimeout",
        unhealthythreshold: i64 = "unhealthythreshold",
    ]
}

job! {
    /// `createLBStickinessPolicy`: makes the object at once and starts a job that gives a [`LBStickiness`](types::LBStickiness).
    ///
    /// Required: `lbruleid`, `methodname`, `name`. Since 3.0.0.
    LoadBalancerService.create_lb_stickiness_policy: CreateLBStickinessPolicy = "createLBStickinessPolicy" -> types::LBStickiness,
    [lbruleid: crate::ids::FirewallRuleId = "lbruleid", methodname: String = "methodname", name: String = "name",]
    [
        description: String = "description",
        /// Since 4.4.
        fordisplay: bool = "fordisplay",
        /// Pairs of `name` and `value`.
        param: crate::Pairs = "param[%d].name&param[%d].value",
    ]
}

job! {
    /// `createLoadBalancer`: makes the object at once and starts a job that gives a [`ApplicationLoadBalancer`](types::ApplicationLoadBalancer).
    ///
    /// Required: `algorithm`, `instanceport`, `name`, `networkid`, `scheme`, `sourceipaddressnetworkid`, `sourceport`. Since 4.2.0.
    LoadBalancerService.create: CreateLoadBalancer = "createLoadBalancer" -> types::ApplicationLoadBalancer,
    [algorithm: String = "algorithm", instanceport: i64 = "instanceport", name: String = "name", networkid: crate::ids::NetworkId = "networkid", scheme: String = "scheme", sourceipaddressnetworkid: crate::ids::NetworkId = "sourceipaddressnetworkid", sourceport: i64 = "sourceport",]
    [
        description: String = "description",
        /// Since 4.4.
        fordisplay: bool = "fordisplay",
        sourceipaddress: String = "sourceipaddress",
    ]
}

job! {
    /// `createLoadBalancerRule`: makes the object at once and starts a job that gives a [`LoadBalancer`](types::LoadBalancer).
    ///
    /// Required: `algorithm`, `name`, `privateport`, `publicport`.
    LoadBalancerService.create_rule: CreateLoadBalancerRule = "createLoadBalancerRule" -> types::LoadBalancer,
    [algorithm: String = "algorithm", name: String = "name", privateport: i64 = "privateport", publicport: i64 = "publicport",]
    [
        account: String = "account",
        /// Since 4.18.0.0.
        cidrlist: crate::List = "cidrlist",
        description: String = "description",
        domainid: crate::ids::DomainId = "domainid",
        /// Since 4.4.
        fordisplay: bool = "fordisplay",
        networkid: crate::ids::NetworkId = "networkid",
        openfirewall: bool = "openfirewall",
        protocol: String = "protocol",
        publicipid: crate::ids::IPAddressId = "publicipid",
        zoneid: crate::ids::ZoneId = "zoneid",
    ]
}

job! {
    /// `deleteGlobalLoadBalancerRule`: starts a job that gives a [`Success`](types::Success).
    ///
    /// Required: `id`.
    LoadBalancerService.delete_global_load_balancer_rule: DeleteGlobalLoadBalancerRule = "deleteGlobalLoadBalancerRule" -> types::Success,
    [id: crate::ids::GlobalLoadBalancerId = "id",]
    [
    ]
}

job! {
    /// `deleteLBHealthCheckPolicy`: starts a job that gives a [`Success`](types::Success).
    ///
    /// Required: `id`. Since 4.2.0.
    LoadBalancerService.delete_lb_health_check_policy: DeleteLBHealthCheckPolicy = "deleteLBHealthCheckPolicy" -> types::Success,
    [id: crate::ids::LBHealthCheckId = "id",]
    [
    ]
}

job! {
    /// `deleteLBStickinessPolicy`: starts a job that gives a [`Success`](types::Success).
    ///
    /// Required: `id`. Since 3.0.0.
    LoadBalancerService.delete_lb_stickiness_policy: DeleteLBStickinessPolicy = "deleteLBStickinessPolicy" -> types::Success,
    [id: crate::ids::LBStickinessId = "id",]
    [
    ]
}

job! {
    /// `deleteLoadBalancer`: starts a job that gives a [`Success`](types::Success).
    ///
    /// Required: `id`. Since 4.2.0.
    LoadBalancerService.delete: DeleteLoadBalancer = "deleteLoadBalancer" -> types::Success,
    [id: crate::ids::FirewallRuleId = "id",]
    [
    ]
}

job! {
    /// `deleteLoadBalancerRule`: starts a job that gives a [`Success`](types::Success).
    ///
    /// Required: `id`.
    LoadBalancerService.delete_rule: DeleteLoadBalancerRule = "deleteLoadBalancerRule" -> types::Success,
    [id: crate::ids::FirewallRuleId = "id",]
    [
    ]
}

change! {
    /// `deleteServicePackageOffering`: changes something and answers with a [`Success`](types::Success) when done.
    ///
    /// Required: `id`. Request and answer may hold secrets.
    LoadBalancerService.delete_service_package_offering: DeleteServicePackageOffering = "deleteServicePackageOffering" -> types::Success,
    [id: String = "id",]
    [
    ]
}

change! {
    /// `deleteSslCert`: changes something and answers with a [`Success`](types::Success) when done.
    ///
    /// Required: `id`.
    LoadBalancerService.delete_ssl_cert: DeleteSslCert = "deleteSslCert" -> types::Success,
    [id: crate::ids::SslCertId = "id",]
    [
    ]
}

job! {
    /// `deployNetscalerVpx`: starts a job that gives a [`NetscalerLoadBalancer`](types::NetscalerLoadBalancer).
    ///
    /// Required: `serviceofferingid`, `templateid`, `zoneid`. The request may hold secrets.
    LoadBalancerService.deploy_netscaler_vpx: DeployNetscalerVpx = "deployNetscalerVpx" -> types::NetscalerLoadBalancer,
    [serviceofferingid: crate::ids::ServiceOfferingId = "serviceofferingid", templateid: crate::ids::TemplateId = "templateid", zoneid: crate::ids::ZoneId = "zoneid",]
    [
        networkid: crate::ids::NetworkId = "networkid",
    ]
}

paged_list! {
    /// `listGlobalLoadBalancerRules`: lists [`GlobalLoadBalancer`](types::GlobalLoadBalancer)s, in pages.
    LoadBalancerService.list_global_load_balancer_rules: ListGlobalLoadBalancerRules = "listGlobalLoadBalancerRules" -> types::GlobalLoadBalancer,
    []
    [
        account: String = "account",
        domainid: crate::ids::DomainId = "domainid",
        id: crate::ids::GlobalLoadBalancerId = "id",
        isrecursive: bool = "isrecursive",
        keyword: String = "keyword",
        listall: bool = "listall",
        projectid: crate::ids::ProjectId = "projectid",
        regionid: i64 = "regionid",
        tags: crate::Pairs = "tags[%d].key&tags[%d].value",
    ]
}

paged_list! {
    /// `listLBHealthCheckPolicies`: lists [`LBHealthCheck`](types::LBHealthCheck)s, in pages.
    ///
    /// Since 4.2.0.
    LoadBalancerService.list_lb_health_check_policies: ListLBHealthCheckPolicies = "listLBHealthCheckPolicies" -> types::LBHealthCheck,
    []
    [
        /// Since 4.4.
        fordisplay: bool = "fordisplay",
        /// Since 4.4.
        id: crate::ids::LBHealthCheckId = "id",
        keyword: String = "keyword",
        lbruleid: crate::ids::FirewallRuleId = "lbruleid",
    ]
}

paged_list! {
    /// `listLBStickinessPolicies`: lists [`LBStickiness`](types::LBStickiness)s, in pages.
    ///
    /// Since 3.0.0.
    LoadBalancerService.list_lb_stickiness_policies: ListLBStickinessPolicies = "listLBStickinessPolicies" -> types::LBStickiness,
    []
    [
        /// Since 4.4.
        fordisplay: bool = "fordisplay",
        id: crate::ids::LBStickinessId = "id",
        keyword: String = "keyword",
        lbruleid: crate::ids::FirewallRuleId = "lbruleid",
    ]
}

paged_list! {
    /// `listLoadBalancerRuleInstances`: lists [`LoadBalancerRuleVmMap`](types::LoadBalancerRuleVmMap)s, in pages.
    ///
    /// Required: `id`. The answer may hold secrets.
    LoadBalancerService.list_rule_instances: ListLoadBalancerRuleInstances = "listLoadBalancerRuleInstances" -> types::LoadBalancerRuleVmMap,
    [id: crate::ids::FirewallRuleId = "id",]
    [
        applied: bool = "applied",
        keyword: String = "keyword",
        lbvmips: bool = "lbvmips",
    ]
}

paged_list! {
    /// `listLoadBalancerRules`: lists [`LoadBalancer`](types::LoadBalancer)s, in pages.
    LoadBalancerService.list_rules: ListLoadBalancerRules = "listLoadBalancerRules" -> types::LoadBalancer,
    []
    [
        account: String = "account",
        domainid: crate::ids::DomainId = "domainid",
        /// Since 4.4.
        fordisplay: bool = "fordisplay",
        id: crate::ids::FirewallRuleId = "id",
        isrecursive: bool = "isrecursive",
        keyword: String = "keyword",
        listall: bool = "listall",
        name: String = "name",
        networkid: crate::ids::NetworkId = "networkid",
        projectid: crate::ids::ProjectId = "projectid",
        publicipid: crate::ids::IPAddressId = "publicipid",
        tags: crate::Pairs = "tags[%d].key&tags[%d].value",
        virtualmachineid: crate::ids::VmId = "virtualmachineid",
        zoneid: crate::ids::ZoneId = "zoneid",
    ]
}

paged_list! {
    /// `listLoadBalancers`: lists [`ApplicationLoadBalancer`](types::ApplicationLoadBalancer)s, in pages.
    ///
    /// Since 4.2.0.
    LoadBalancerService.list: ListLoadBalancers = "listLoadBalancers" -> types::ApplicationLoadBalancer,
    []
    [
        account: String = "account",
        domainid: crate::ids::DomainId = "domainid",
        /// Since 4.4.
        fordisplay: bool = "fordisplay",
        id: crate::ids::FirewallRuleId = "id",
        isrecursive: bool = "isrecursive",
        keyword: String = "keyword",
        listall: bool = "listall",
        name: String = "name",
        networkid: crate::ids::NetworkId = "networkid",
        projectid: crate::ids::ProjectId = "projectid",
        scheme: String = "scheme",
        sourceipaddress: String = "sourceipaddress",
        sourceipaddressnetworkid: crate::ids::NetworkId = "sourceipaddressnetworkid",
        tags: crate::Pairs = "tags[%d].key&tags[%d].value",
    ]
}

paged_list! {
    /// `listRegisteredServicePackages`: lists [`NetScalerServicePackage`](types::NetScalerServicePackage)s, in pages.
    LoadBalancerService.list_registered_service_packages: ListRegisteredServicePackages = "listRegisteredServicePackages" -> types::NetScalerServicePackage,
    []
    [
        keyword: String = "keyword",
    ]
}

list! {
    /// `listSslCerts`: lists [`SslCert`](types::SslCert)s.
    LoadBalancerService.list_ssl_certs: ListSslCerts = "listSslCerts" -> types::SslCert,
    []
    [
        accountid: crate::ids::AccountId = "accountid",
        certid: crate::ids::SslCertId = "certid",
        lbruleid: crate::ids::FirewallRuleId = "lbruleid",
        projectid: crate::ids::ProjectId = "projectid",
    ]
}

job! {
    /// `removeCertFromLoadBalancer`: starts a job that gives a [`Success`](types::Success).
    ///
    /// Required: `lbruleid`.
    LoadBalancerService.remove_cert_from_load_balancer: RemoveCertFromLoadBalancer = "removeCertFromLoadBalancer" -> types::Success,
    [lbruleid: crate::ids::FirewallRuleId = "lbruleid",]
    [
    ]
}

job! {
    /// `removeFromGlobalLoadBalancerRule`: starts a job that gives a [`Success`](types::Success).
    ///
    /// Required: `id`, `loadbalancerrulelist`.
    LoadBalancerService.remove_from_global_load_balancer_rule: RemoveFromGlobalLoadBalancerRule = "removeFromGlobalLoadBalancerRule" -> types::Success,
    [id: crate::ids::GlobalLoadBalancerId = "id", loadbalancerrulelist: crate::List = "loadbalancerrulelist",]
    [
    ]
}

job! {
    /// `removeFromLoadBalancerRule`: starts a job that gives a [`Success`](types::Success).
    ///
    /// Required: `id`.
    LoadBalancerService.remove_from_load_balancer_rule: RemoveFromLoadBalancerRule = "removeFromLoadBalancerRule" -> types::Success,
    [id: crate::ids::FirewallRuleId = "id",]
    [
        virtualmachineids: crate::List = "virtualmachineids",
        /// Pairs of `vmid` and `vmip`.
        /// Since 4.4.
        vmidipmap: crate::Pairs = "vmidipmap[%d].vmid&vmidipmap[%d].vmip",
    ]
}

job! {
    /// `stopNetScalerVpx`: starts a job that gives a [`DomainRouter`](types::DomainRouter).
    ///
    /// Required: `id`.
    LoadBalancerService.stop_net_scaler_vpx: StopNetScalerVpx = "stopNetScalerVpx" -> types::DomainRouter,
    [id: crate::ids::DomainRouterId = "id",]
    [
        forced: bool = "forced",
    ]
}

job! {
    /// `updateGlobalLoadBalancerRule`: starts a job that gives a [`GlobalLoadBalancer`](types::GlobalLoadBalancer).
    ///
    /// Required: `id`.
    LoadBalancerService.update_global_load_balancer_rule: UpdateGlobalLoadBalancerRule = "updateGlobalLoadBalancerRule" -> types::GlobalLoadBalancer,
    [id: crate::ids::GlobalLoadBalancerId = "id",]
    [
        description: String = "description",
        gslblbmethod: String = "gslblbmethod",
        gslbstickysessionmethodname: String = "gslbstickysessionmethodname",
    ]
}

job! {
    /// `updateLBHealthCheckPolicy`: starts a job that gives a [`LBHealthCheck`](types::LBHealthCheck).
    ///
    /// Required: `id`. Since 4.4.
    LoadBalancerService.update_lb_health_check_policy: UpdateLBHealthCheckPolicy = "updateLBHealthCheckPolicy" -> types::LBHealthCheck,
    [id: crate::ids::LBHealthCheckId = "id",]
    [
        /// Since 4.4.
        customid: String = "customid",
        /// Since 4.4.
        fordisplay: bool = "fordisplay",
    ]
}

job! {
    /// `updateLBStickinessPolicy`: starts a job that gives a [`LBStickiness`](types::LBStickiness).
    ///
    /// Required: `id`. Since 4.4.
    LoadBalancerService.update_lb_stickiness_policy: UpdateLBStickinessPolicy = "updateLBStickinessPolicy" -> types::LBStickiness,
    [id: crate::ids::LBStickinessId = "id",]
    [
        /// Since 4.4.
        customid: String = "customid",
        /// Since 4.4.
        fordisplay: bool = "fordisplay",
    ]
}

job! {
    /// `updateLoadBalancer`: starts a job that gives a [`ApplicationLoadBalancer`](types::ApplicationLoadBalancer).
    ///
    /// Required: `id`. Since 4.4.0.
    LoadBalancerService.update: UpdateLoadBalancer = "updateLoadBalancer" -> types::ApplicationLoadBalancer,
    [id: crate::ids::FirewallRuleId = "id",]
    [
        /// Since 4.4.
        customid: String = "customid",
        /// Since 4.4.
        fordisplay: bool = "fordisplay",
    ]
}

job! {
    /// `updateLoadBalancerRule`: starts a job that gives a [`LoadBalancer`](types::LoadBalancer).
    ///
    /// Required: `id`.
    LoadBalancerService.update_rule: UpdateLoadBalancerRule = "updateLoadBalancerRule" -> types::LoadBalancer,
    [id: crate::ids::FirewallRuleId = "id",]
    [
        algorithm: String = "algorithm",
        /// Since 4.22.
        cidrlist: crate::List = "cidrlist",
        /// Since 4.4.
        customid: String = "customid",
        description: String = "description",
        /// Since 4.4.
        fordisplay: bool = "fordisplay",
        name: String = "name",
        protocol: String = "protocol",
    ]
}

change! {
    /// `uploadSslCert`: changes something and answers with a [`SslCert`](types::SslCert) when done.
    ///
    /// Required: `certificate`, `name`, `privatekey`.
    LoadBalancerService.upload_ssl_cert: UploadSslCert = "uploadSslCert" -> types::SslCert,
    [certificate: String = "certificate", name: String = "name", privatekey: String = "privatekey",]
    [
        account: String = "account",
        certchain: String = "certchain",
        domainid: crate::ids::DomainId = "domainid",
        /// Since 4.15.
        enabledrevocationcheck: bool = "enabledrevocationcheck",
        password: String = "password",
        projectid: crate::ids::ProjectId = "projectid",
    ]
}
