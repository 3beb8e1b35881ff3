// Written by `cargo xtask generate`; do not edit.

//! The service SecurityGroup: 8 commands.

use crate::api::types;
use crate::request::{change, job, paged_list, service};

service! {
    /// Commands of the service SecurityGroup.
    security_group -> SecurityGroupService
}

job! {
    /// `authorizeSecurityGroupEgress`: starts a job that gives a [`SecurityGroupRule`](types::SecurityGroupRule).
    ///
    /// Since 3.0.0.
    SecurityGroupService.authorize_egress: AuthorizeSecurityGroupEgress = "authorizeSecurityGroupEgress" -> types::SecurityGroupRule,
    []
    [
        account: String = "account",
        cidrlist: crate::List = "cidrlist",
        domainid: crate::ids::DomainId = "domainid",
        endport: i64 = "endport",
        icmpcode: i64 = "icmpcode",
        icmptype: i64 = "icmptype",
        projectid: crate::ids::ProjectId = "projectid",
        protocol: String = "protocol",
        securitygroupid: crate::ids::SecurityGroupId = "securitygroupid",
        securitygroupname: String = "securitygroupname",
        startport: i64 = "startport",
        /// Pairs of `account` and `group`.
        usersecuritygrouplist: crate::Pairs = "usersecuritygrouplist[%d].account&usersecuritygrouplist[%d].group",
    ]
}

job! {
    /// `authorizeSecurityGroupIngress`: starts a job that gives a [`SecurityGroupRule`](types::SecurityGroupRule).
    SecurityGroupService.authorize_ingress: AuthorizeSecurityGroupIngress = "authorizeSecurityGroupIngress" -> types::SecurityGroupRule,
    []
    [
        account: String = "account",
        cidrlist: crate::List = "cidrlist",
        domainid: crate::ids::DomainId = "domainid",
        endport: i64 = "endport",
        icmpcode: i64 = "icmpcode",
        icmptype: i64 = "icmptype",
        projectid: crate::ids::ProjectId = "projectid",
        protocol: String = "protocol",
        securitygroupid: crate::ids::SecurityGroupId = "securitygroupid",
        securitygroupname: String = "securitygroupname",
        startport: i64 = "startport",
        /// Pairs of `account` and `group`.
        usersecuritygrouplist: crate::Pairs = "usersecuritygrouplist[%d].account&usersecuritygrouplist[%d].group",
    ]
}

change! {
    /// `createSecurityGroup`: changes something and answers with a [`SecurityGroup`](types::SecurityGroup) when done.
    ///
    /// Required: `name`.
    SecurityGroupService.create: CreateSecurityGroup = "createSecurityGroup" -> types::SecurityGroup,
    [name: String = "name",]
    [
        account: String = "account",
        description: String = "description",
        domainid: crate::ids::DomainId = "domainid",
        projectid: crate::ids::ProjectId = "projectid",
    ]
}

change! {
    /// `deleteSecurityGroup`: changes something and answers with a [`Success`](types::Success) when done.
    SecurityGroupService.delete: DeleteSecurityGroup = "deleteSecurityGroup" -> types::Success,
    []
    [
        account: String = "account",
        domainid: crate::ids::DomainId = "domainid",
        id: crate::ids::SecurityGroupId = "id",
        name: String = "name",
        projectid: crate::ids::ProjectId = "projectid",
    ]
}

paged_list! {
    /// `listSecurityGroups`: lists [`SecurityGroup`](types::SecurityGroup)s, in pages.
    SecurityGroupService.list: ListSecurityGroups = "listSecurityGroups" -> types::SecurityGroup,
    []
    [
        account: String = "account",
        domainid: crate::ids::DomainId = "domainid",
        id: crate::ids::SecurityGroupId = "id",
        isrecursive: bool = "isrecursive",
        keyword: String = "keyword",
        listall: bool = "listall",
        projectid: crate::ids::ProjectId = "projectid",
        securitygroupname: String = "securitygroupname",
        tags: crate::Pairs = "tags[%d].key&tags[%d].value",
        virtualmachineid: crate::ids::VmId = "virtualmachineid",
    ]
}

job! {
    /// `revokeSecurityGroupEgress`: starts a job that gives a [`Success`](types::Success).
    ///
    /// Required: `id`. Since 3.0.0.
    SecurityGroupService.revoke_egress: RevokeSecurityGroupEgress = "revokeSecurityGroupEgress" -> types::Success,
    [id: crate::ids::SecurityGroupRuleId = "id",]
    [
    ]
}

job! {
    /// `revokeSecurityGroupIngress`: starts a job that gives a [`Success`](types::Success).
    ///
    /// Required: `id`.
    SecurityGroupService.revoke_ingress: RevokeSecurityGroupIngress = "revokeSecurityGroupIngress" -> types::Success,
    [id: crate::ids::SecurityGroupRuleId = "id",]
    [
    ]
}

change! {
    /// `updateSecurityGroup`: changes something and answers with a [`SecurityGroup`](types::SecurityGroup) when done.
    ///
    /// Required: `id`. Since 4.14.0.0. By default for Admin.
    SecurityGroupService.update: UpdateSecurityGroup = "updateSecurityGroup" -> types::SecurityGroup,
    [id: crate::ids::SecurityGroupId = "id",]
    [
        /// Since 4.4.
        customid: String = "customid",
        name: String = "name",
    ]
}
