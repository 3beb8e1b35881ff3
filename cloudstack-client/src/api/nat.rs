// Written by `cargo xtask generate`; do not edit.

//! The service NAT: 5 commands.

use crate::api::types;
use crate::request::{change, job, paged_list, service};

service! {
    /// Commands of the service NAT.
    nat -> NatService
}

job! {
    /// `createIpForwardingRule`: makes the object at once and starts a job that gives a [`FirewallRule`](types::FirewallRule).
    ///
    /// Required: `ipaddressid`, `protocol`, `startport`.
    NatService.create_ip_forwarding_rule: CreateIpForwardingRule = "createIpForwardingRule" -> types::FirewallRule,
    [ipaddressid: crate::ids::IPAddressId = "ipaddressid", protocol: String = "protocol", startport: i64 = "startport",]
    [
        cidrlist: crate::List = "cidrlist",
        endport: i64 = "endport",
        openfirewall: bool = "openfirewall",
    ]
}

job! {
    /// `deleteIpForwardingRule`: starts a job that gives a [`Success`](types::Success).
    ///
    /// Required: `id`.
    NatService.delete_ip_forwarding_rule: DeleteIpForwardingRule = "deleteIpForwardingRule" -> types::Success,
    [id: crate::ids::FirewallRuleId = "id",]
    [
        accountid: crate::ids::AccountId = "accountid",
    ]
}

job! {
    /// `disableStaticNat`: starts a job that gives a [`Success`](types::Success).
    ///
    /// Required: `ipaddressid`.
    NatService.disable_static_nat: DisableStaticNat = "disableStaticNat" -> types::Success,
    [ipaddressid: crate::ids::IPAddressId = "ipaddressid",]
    [
    ]
}

change! {
    /// `enableStaticNat`: changes something and answers with a [`Success`](types::Success) when done.
    ///
    /// Required: `ipaddressid`, `virtualmachineid`.
    NatService.enable_static_nat: EnableStaticNat = "enableStaticNat" -> types::Success,
    [ipaddressid: crate::ids::IPAddressId = "ipaddressid", virtualmachineid: crate::ids::VmId = "virtualmachineid",]
    [
        networkid: crate::ids::NetworkId = "networkid",
        vmguestip: String = "vmguestip",
    ]
}

paged_list! {
    /// `listIpForwardingRules`: lists [`FirewallRule`](types::FirewallRule)s, in pages.
    NatService.list_ip_forwarding_rules: ListIpForwardingRules = "listIpForwardingRules" -> types::FirewallRule,
    []
    [
        account: String = "account",
        domainid: crate::ids::DomainId = "domainid",
        id: crate::ids::FirewallRuleId = "id",
        ipaddressid: crate::ids::IPAddressId = "ipaddressid",
        isrecursive: bool = "isrecursive",
        keyword: String = "keyword",
        listall: bool = "listall",
        projectid: crate::ids::ProjectId = "projectid",
        virtualmachineid: crate::ids::VmId = "virtualmachineid",
    ]
}
