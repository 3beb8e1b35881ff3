// Written by `cargo xtask generate`; do not edit.

//! The service NetworkACL: 10 commands.

use crate::api::types;
use crate::request::{job, paged_list, service};

service! {
    /// Commands of the service NetworkACL.
    network_acl -> NetworkAclService
}

job! {
    /// `createNetworkACL`: makes the object at once and starts a job that gives a [`NetworkACLItem`](types::NetworkACLItem).
    ///
    /// Required: `protocol`.
    NetworkAclService.create: CreateNetworkACL = "createNetworkACL" -> types::NetworkACLItem,
    [protocol: String = "protocol",]
    [
        aclid: crate::ids::NetworkACLId = "aclid",
        action: String = "action",
        cidrlist: crate::List = "cidrlist",
        endport: i64 = "endport",
        /// Since 4.4.
        fordisplay: bool = "fordisplay",
        icmpcode: i64 = "icmpcode",
        icmptype: i64 = "icmptype",
        networkid: crate::ids::NetworkId = "networkid",
        number: i64 = "number",
        reason: String = "reason",
        startport: i64 = "startport",
        traffictype: String = "traffictype",
    ]
}

job! {
    /// `createNetworkACLList`: makes the object at once and starts a job that gives a [`NetworkACL`](types::NetworkACL).
    ///
    /// Required: `name`.
    NetworkAclService.create_list: CreateNetworkACLList = "createNetworkACLList" -> types::NetworkACL,
    [name: String = "name",]
    [
        description: String = "description",
        /// Since 4.4.
        fordisplay: bool = "fordisplay",
        vpcid: crate::ids::VpcId = "vpcid",
    ]
}

job! {
    /// `deleteNetworkACL`: starts a job that gives a [`Success`](types::Success).
    ///
    /// Required: `id`.
    NetworkAclService.delete: DeleteNetworkACL = "deleteNetworkACL" -> types::Success,
    [id: crate::ids::NetworkACLItemId = "id",]
    [
    ]
}

job! {
    /// `deleteNetworkACLList`: starts a job that gives a [`Success`](types::Success).
    ///
    /// Required: `id`.
    NetworkAclService.delete_list: DeleteNetworkACLList = "deleteNetworkACLList" -> types::Success,
    [id: crate::ids::NetworkACLId = "id",]
    [
    ]
}

paged_list! {
    /// `listNetworkACLLists`: lists [`NetworkACL`](types::NetworkACL)s, in pages.
    NetworkAclService.list_lists: ListNetworkACLLists = "listNetworkACLLists" -> types::NetworkACL,
    []
    [
        account: String = "account",
        domainid: crate::ids::DomainId = "domainid",
        /// Since 4.4.
        fordisplay: bool = "fordisplay",
        id: crate::ids::NetworkACLId = "id",
        isrecursive: bool = "isrecursive",
        keyword: String = "keyword",
        listall: bool = "listall",
        name: String = "name",
        networkid: crate::ids::NetworkId = "networkid",
        projectid: crate::ids::ProjectId = "projectid",
        vpcid: crate::ids::VpcId = "vpcid",
    ]
}

paged_list! {
    /// `listNetworkACLs`: lists [`NetworkACLItem`](types::NetworkACLItem)s, in pages.
    NetworkAclService.list_network_ac_ls: ListNetworkACLs = "listNetworkACLs" -> types::NetworkACLItem,
    []
    [
        account: String = "account",
        aclid: crate::ids::NetworkACLId = "aclid",
        action: String = "action",
        domainid: crate::ids::DomainId = "domainid",
        /// Since 4.4.
        fordisplay: bool = "fordisplay",
        id: crate::ids::NetworkACLItemId = "id",
        isrecursive: bool = "isrecursive",
        keyword: String = "keyword",
        listall: bool = "listall",
        networkid: crate::ids::NetworkId = "networkid",
        projectid: crate::ids::ProjectId = "projectid",
        protocol: String = "protocol",
        tags: crate::Pairs = "tags[%d].key&tags[%d].value",
        traffictype: String = "traffictype",
    ]
}

job! {
    /// `moveNetworkAclItem`: starts a job that gives a [`NetworkACLItem`](types::NetworkACLItem).
    ///
    /// Required: `id`.
    NetworkAclService.move_item: MoveNetworkAclItem = "moveNetworkAclItem" -> types::NetworkACLItem,
    [id: String = "id",]
    [
        aclconsistencyhash: String = "aclconsistencyhash",
        /// Since 4.4.
        customid: String = "customid",
        nextaclruleid: String = "nextaclruleid",
        previousaclruleid: String = "previousaclruleid",
    ]
}

job! {
    /// `replaceNetworkACLList`: starts a job that gives a [`Success`](types::Success).
    ///
    /// Required: `aclid`.
    NetworkAclService.replace_list: ReplaceNetworkACLList = "replaceNetworkACLList" -> types::Success,
    [aclid: crate::ids::NetworkACLId = "aclid",]
    [
        gatewayid: crate::ids::PrivateGatewayId = "gatewayid",
        networkid: crate::ids::NetworkId = "networkid",
    ]
}

job! {
    /// `updateNetworkACLItem`: starts a job that gives a [`NetworkACLItem`](types::NetworkACLItem).
    ///
    /// Required: `id`.
    NetworkAclService.update_item: UpdateNetworkACLItem = "updateNetworkACLItem" -> types::NetworkACLItem,
    [id: crate::ids::NetworkACLItemId = "id",]
    [
        action: String = "action",
        cidrlist: crate::List = "cidrlist",
        /// Since 4.4.
        customid: String = "customid",
        endport: i64 = "endport",
        /// Since 4.4.
        fordisplay: bool = "fordisplay",
        icmpcode: i64 = "icmpcode",
        icmptype: i64 = "icmptype",
        number: i64 = "number",
        partialupgrade: bool = "partialupgrade",
        protocol: String = "protocol",
        reason: String = "reason",
        startport: i64 = "startport",
        traffictype: String = "traffictype",
    ]
}

job! {
    /// `updateNetworkACLList`: starts a job that gives a [`Success`](types::Success).
    ///
    /// Required: `id`. Since 4.4.
    NetworkAclService.update_list: UpdateNetworkACLList = "updateNetworkACLList" -> types::Success,
    [id: crate::ids::NetworkACLId = "id",]
    [
        /// Since 4.4.
        customid: String = "customid",
        description: String = "description",
        /// Since 4.4.
        fordisplay: bool = "fordisplay",
        name: String = "name",
    ]
}
