// Written by `cargo xtask generate`; do not edit.

//! The service Firewall: 24 commands.

use crate::api::types;
use crate::request::{job, paged_list, service};

service! {
    /// Commands of the service Firewall.
    firewall -> FirewallService
}

job! {
    /// `addPaloAltoFirewall`: starts a job that gives a [`PaloAltoFirewall`](types::PaloAltoFirewall).
    ///
    /// Required: `networkdevicetype`, `password`, `physicalnetworkid`, `url`, `username`. The request may hold secrets.
    FirewallService.add_palo_alto_firewall: AddPaloAltoFirewall = "addPaloAltoFirewall" -> types::PaloAltoFirewall,
    [networkdevicetype: String = "networkdevicetype", password: String = "password", physicalnetworkid: crate::ids::PhysicalNetworkId = "physicalnetworkid", url: String = "url", username: String = "username",]
    [
    ]
}

job! {
    /// `configurePaloAltoFirewall`: starts a job that gives a [`PaloAltoFirewall`](types::PaloAltoFirewall).
    ///
    /// Required: `fwdeviceid`.
    FirewallService.configure_palo_alto_firewall: ConfigurePaloAltoFirewall = "configurePaloAltoFirewall" -> types::PaloAltoFirewall,
    [fwdeviceid: crate::ids::PaloAltoFirewallId = "fwdeviceid",]
    [
        fwdevicecapacity: i64 = "fwdevicecapacity",
    ]
}

job! {
    /// `createEgressFirewallRule`: makes the object at once and starts a job that gives a [`Firewall`](types::Firewall).
    ///
    /// Required: `networkid`, `protocol`.
    FirewallService.create_egress_firewall_rule: CreateEgressFirewallRule = "createEgressFirewallRule" -> types::Firewall,
    [networkid: crate::ids::NetworkId = "networkid", protocol: String = "protocol",]
    [
        cidrlist: crate::List = "cidrlist",
        destcidrlist: crate::List = "destcidrlist",
        endport: i64 = "endport",
        /// Since 4.4.
        fordisplay: bool = "fordisplay",
        icmpcode: i64 = "icmpcode",
        icmptype: i64 = "icmptype",
        startport: i64 = "startport",
        type_: String = "type",
    ]
}

job! {
    /// `createFirewallRule`: makes the object at once and starts a job that gives a [`Firewall`](types::Firewall).
    ///
    /// Required: `ipaddressid`, `protocol`.
    FirewallService.create_rule: CreateFirewallRule = "createFirewallRule" -> types::Firewall,
    [ipaddressid: crate::ids::IPAddressId = "ipaddressid", protocol: String = "protocol",]
    [
        cidrlist: crate::List = "cidrlist",
        endport: i64 = "endport",
        /// Since 4.4.
        fordisplay: bool = "fordisplay",
        icmpcode: i64 = "icmpcode",
        icmptype: i64 = "icmptype",
        startport: i64 = "startport",
        type_: String = "type",
    ]
}

job! {
    /// `createIpv6FirewallRule`: makes the object at once and starts a job that gives a [`FirewallRule`](types::FirewallRule).
    ///
    /// Required: `networkid`, `protocol`. By default for Admin, ResourceAdmin, DomainAdmin, User.
    FirewallService.create_ipv6_firewall_rule: CreateIpv6FirewallRule = "createIpv6FirewallRule" -> types::FirewallRule,
    [networkid: crate::ids::NetworkId = "networkid", protocol: String = "protocol",]
    [
        cidrlist: crate::List = "cidrlist",
        destcidrlist: crate::List = "destcidrlist",
        endport: i64 = "endport",
        fordisplay: bool = "fordisplay",
        icmpcode: i64 = "icmpcode",
        icmptype: i64 = "icmptype",
        startport: i64 = "startport",
        traffictype: String = "traffictype",
    ]
}

job! {
    /// `createPortForwardingRule`: makes the object at once and starts a job that gives a [`FirewallRule`](types::FirewallRule).
    ///
    /// Required: `ipaddressid`, `privateport`, `protocol`, `publicport`, `virtualmachineid`.
    FirewallService.create_port_forwarding_rule: CreatePortForwardingRule = "createPortForwardingRule" -> types::FirewallRule,
    [ipaddressid: crate::ids::IPAddressId = "ipaddressid", privateport: i64 = "privateport", protocol: String = "protocol", publicport: i64 = "publicport", virtualmachineid: crate::ids::VmId = "virtualmachineid",]
    [
        cidrlist: crate::List = "cidrlist",
        /// Since 4.4.
        fordisplay: bool = "fordisplay",
        networkid: crate::ids::NetworkId = "networkid",
        openfirewall: bool = "openfirewall",
        privateendport: i64 = "privateendport",
        publicendport: i64 = "publicendport",
        vmguestip: String = "vmguestip",
    ]
}

job! {
    /// `createRoutingFirewallRule`: makes the object at once and starts a job that gives a [`FirewallRule`](types::FirewallRule).
    ///
    /// Required: `networkid`, `protocol`. Since 4.20.0. By default for Admin, ResourceAdmin, DomainAdmin, User.
    FirewallService.create_routing_firewall_rule: CreateRoutingFirewallRule = "createRoutingFirewallRule" -> types::FirewallRule,
    [networkid: crate::ids::NetworkId = "networkid", protocol: String = "protocol",]
    [
        cidrlist: crate::List = "cidrlist",
        destcidrlist: crate::List = "destcidrlist",
        endport: i64 = "endport",
        fordisplay: bool = "fordisplay",
        icmpcode: i64 = "icmpcode",
        icmptype: i64 = "icmptype",
        startport: i64 = "startport",
        traffictype: String = "traffictype",
    ]
}

job! {
    /// `deleteEgressFirewallRule`: starts a job that gives a [`Success`](types::Success).
    ///
    /// Required: `id`.
    FirewallService.delete_egress_firewall_rule: DeleteEgressFirewallRule = "deleteEgressFirewallRule" -> types::Success,
    [id: crate::ids::FirewallRuleId = "id",]
    [
        accountid: crate::ids::AccountId = "accountid",
    ]
}

job! {
    /// `deleteFirewallRule`: starts a job that gives a [`Success`](types::Success).
    ///
    /// Required: `id`.
    FirewallService.delete_rule: DeleteFirewallRule = "deleteFirewallRule" -> types::Success,
    [id: crate::ids::FirewallRuleId = "id",]
    [
        accountid: crate::ids::AccountId = "accountid",
    ]
}

job! {
    /// `deleteIpv6FirewallRule`: starts a job that gives a [`Success`](types::Success).
    ///
    /// Required: `id`. By default for Admin, ResourceAdmin, DomainAdmin, User.
    FirewallService.delete_ipv6_firewall_rule: DeleteIpv6FirewallRule = "deleteIpv6FirewallRule" -> types::Success,
    [id: crate::ids::FirewallRuleId = "id",]
    [
    ]
}

job! {
    /// `deletePaloAltoFirewall`: starts a job that gives a [`Success`](types::Success).
    ///
    /// Required: `fwdeviceid`.
    FirewallService.delete_palo_alto_firewall: DeletePaloAltoFirewall = "deletePaloAltoFirewall" -> types::Success,
    [fwdeviceid: crate::ids::PaloAltoFirewallId = "fwdeviceid",]
    [
    ]
}

job! {
    /// `deletePortForwardingRule`: starts a job that gives a [`Success`](types::Success).
    ///
    /// Required: `id`.
    FirewallService.delete_port_forwarding_rule: DeletePortForwardingRule = "deletePortForwardingRule" -> types::Success,
    [id: crate::ids::FirewallRuleId = "id",]
    [
        accountid: crate::ids::AccountId = "accountid",
    ]
}

job! {
    /// `deleteRoutingFirewallRule`: starts a job that gives a [`Success`](types::Success).
    ///
    /// Required: `id`. Since 4.20.0. By default for Admin, ResourceAdmin, DomainAdmin, User.
    FirewallService.delete_routing_firewall_rule: DeleteRoutingFirewallRule = "deleteRoutingFirewallRule" -> types::Success,
    [id: crate::ids::FirewallRuleId = "id",]
    [
    ]
}

paged_list! {
    /// `listEgressFirewallRules`: lists [`Firewall`](types::Firewall)s, in pages.
    FirewallService.list_egress_firewall_rules: ListEgressFirewallRules = "listEgressFirewallRules" -> types::Firewall,
    []
    [
        account: String = "account",
        domainid: crate::ids::DomainId = "domainid",
        /// Since 4.4.
        fordisplay: bool = "fordisplay",
        id: crate::ids::FirewallRuleId = "id",
        ipaddressid: crate::ids::IPAddressId = "ipaddressid",
        isrecursive: bool = "isrecursive",
        keyword: String = "keyword",
        listall: bool = "listall",
        networkid: crate::ids::NetworkId = "networkid",
        projectid: crate::ids::ProjectId = "projectid",
        tags: crate::Pairs = "tags[%d].key&tags[%d].value",
    ]
}

paged_list! {
    /// `listFirewallRules`: lists [`Firewall`](types::Firewall)s, in pages.
    FirewallService.list_rules: ListFirewallRules = "listFirewallRules" -> types::Firewall,
    []
    [
        account: String = "account",
        domainid: crate::ids::DomainId = "domainid",
        /// Since 4.4.
        fordisplay: bool = "fordisplay",
        id: crate::ids::FirewallRuleId = "id",
        ipaddressid: crate::ids::IPAddressId = "ipaddressid",
        isrecursive: bool = "isrecursive",
        keyword: String = "keyword",
        listall: bool = "listall",
        /// Since 4.3.
        networkid: crate::ids::NetworkId = "networkid",
        projectid: crate::ids::ProjectId = "projectid",
        tags: crate::Pairs = "tags[%d].key&tags[%d].value",
    ]
}

paged_list! {
    /// `listIpv6FirewallRules`: lists [`FirewallRule`](types::FirewallRule)s, in pages.
    ///
    /// By default for Admin, ResourceAdmin, DomainAdmin, User.
    FirewallService.list_ipv6_firewall_rules: ListIpv6FirewallRules = "listIpv6FirewallRules" -> types::FirewallRule,
    []
    [
        account: String = "account",
        domainid: crate::ids::DomainId = "domainid",
        fordisplay: bool = "fordisplay",
        id: crate::ids::FirewallRuleId = "id",
        isrecursive: bool = "isrecursive",
        keyword: String = "keyword",
        listall: bool = "listall",
        networkid: crate::ids::NetworkId = "networkid",
        projectid: crate::ids::ProjectId = "projectid",
        tags: crate::Pairs = "tags[%d].key&tags[%d].value",
        traffictype: String = "traffictype",
    ]
}

paged_list! {
    /// `listPaloAltoFirewalls`: lists [`PaloAltoFirewall`](types::PaloAltoFirewall)s, in pages.
    FirewallService.list_palo_alto_firewalls: ListPaloAltoFirewalls = "listPaloAltoFirewalls" -> types::PaloAltoFirewall,
    []
    [
        fwdeviceid: crate::ids::PaloAltoFirewallId = "fwdeviceid",
        keyword: String = "keyword",
        physicalnetworkid: crate::ids::PhysicalNetworkId = "physicalnetworkid",
    ]
}

paged_list! {
    /// `listPortForwardingRules`: lists [`FirewallRule`](types::FirewallRule)s, in pages.
    FirewallService.list_port_forwarding_rules: ListPortForwardingRules = "listPortForwardingRules" -> types::FirewallRule,
    []
    [
        account: String = "account",
        domainid: crate::ids::DomainId = "domainid",
        /// Since 4.4.
        fordisplay: bool = "fordisplay",
        id: crate::ids::FirewallRuleId = "id",
        ipaddressid: crate::ids::IPAddressId = "ipaddressid",
        isrecursive: bool = "isrecursive",
        keyword: String = "keyword",
        listall: bool = "listall",
        /// Since 4.3.
        networkid: crate::ids::NetworkId = "networkid",
        projectid: crate::ids::ProjectId = "projectid",
        tags: crate::Pairs = "tags[%d].key&tags[%d].value",
    ]
}

paged_list! {
    /// `listRoutingFirewallRules`: lists [`FirewallRule`](types::FirewallRule)s, in pages.
    ///
    /// Since 4.20.0. By default for Admin, ResourceAdmin, DomainAdmin, User.
    FirewallService.list_routing_firewall_rules: ListRoutingFirewallRules = "listRoutingFirewallRules" -> types::FirewallRule,
    []
    [
        account: String = "account",
        domainid: crate::ids::DomainId = "domainid",
        fordisplay: bool = "fordisplay",
        id: crate::ids::FirewallRuleId = "id",
        isrecursive: bool = "isrecursive",
        keyword: String = "keyword",
        listall: bool = "listall",
        networkid: crate::ids::NetworkId = "networkid",
        projectid: crate::ids::ProjectId = "projectid",
        tags: crate::Pairs = "tags[%d].key&tags[%d].value",
        traffictype: String = "traffictype",
    ]
}

job! {
    /// `updateEgressFirewallRule`: starts a job that gives a [`Firewall`](types::Firewall).
    ///
    /// Required: `id`. Since 4.4.
    FirewallService.update_egress_firewall_rule: UpdateEgressFirewallRule = "updateEgressFirewallRule" -> types::Firewall,
    [id: crate::ids::FirewallRuleId = "id",]
    [
        accountid: crate::ids::AccountId = "accountid",
        /// Since 4.4.
        customid: String = "customid",
        /// Since 4.4.
        fordisplay: bool = "fordisplay",
    ]
}

job! {
    /// `updateFirewallRule`: starts a job that gives a [`Firewall`](types::Firewall).
    ///
    /// Required: `id`. Since 4.4.
    FirewallService.update_rule: UpdateFirewallRule = "updateFirewallRule" -> types::Firewall,
    [id: crate::ids::FirewallRuleId = "id",]
    [
        accountid: crate::ids::AccountId = "accountid",
        /// Since 4.4.
        customid: String = "customid",
        /// Since 4.4.
        fordisplay: bool = "fordisplay",
    ]
}

job! {
    /// `updateIpv6FirewallRule`: starts a job that gives a [`FirewallRule`](types::FirewallRule).
    ///
    /// Required: `id`. By default for Admin, ResourceAdmin, DomainAdmin, User.
    FirewallService.update_ipv6_firewall_rule: UpdateIpv6FirewallRule = "updateIpv6FirewallRule" -> types::FirewallRule,
    [id: crate::ids::FirewallRuleId = "id",]
    [
        cidrlist: crate::List = "cidrlist",
        /// Since 4.4.
        customid: String = "customid",
        endport: i64 = "endport",
        /// Since 4.4.
        fordisplay: bool = "fordisplay",
        icmpcode: i64 = "icmpcode",
        icmptype: i64 = "icmptype",
        protocol: String = "protocol",
        startport: i64 = "startport",
        traffictype: String = "traffictype",
    ]
}

job! {
    /// `updatePortForwardingRule`: starts a job that gives a [`FirewallRule`](types::FirewallRule).
    ///
    /// Required: `id`.
    FirewallService.update_port_forwarding_rule: UpdatePortForwardingRule = "updatePortForwardingRule" -> types::FirewallRule,
    [id: crate::ids::FirewallRuleId = "id",]
    [
        cidrlist: crate::List = "cidrlist",
        /// Since 4.4.
        customid: String = "customid",
        /// Since 4.4.
        fordisplay: bool = "fordisplay",
        privateendport: i64 = "privateendport",
        privateport: i64 = "privateport",
        virtualmachineid: crate::ids::VmId = "virtualmachineid",
        /// Since 4.5.
        vmguestip: String = "vmguestip",
    ]
}

job! {
    /// `updateRoutingFirewallRule`: starts a job that gives a [`FirewallRule`](types::FirewallRule).
    ///
    /// Required: `id`. Since 4.20.0. By default for Admin, ResourceAdmin, DomainAdmin, User.
    FirewallService.update_routing_firewall_rule: UpdateRoutingFirewallRule = "updateRoutingFirewallRule" -> types::FirewallRule,
    [id: crate::ids::FirewallRuleId = "id",]
    [
        /// Since 4.4.
        customid: String = "customid",
        fordisplay: bool = "fordisplay",
    ]
}
