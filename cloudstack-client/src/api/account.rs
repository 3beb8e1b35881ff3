// Written by `cargo xtask generate`; do not edit.

//! The service Account: 11 commands.

use crate::api::types;
use crate::request::{change, job, paged_list, read, service};

service! {
    /// Commands of the service Account.
    account -> AccountService
}

change! {
    /// `createAccount`: changes something and answers with a [`Account`](types::Account) when done.
    ///
    /// Required: `email`, `firstname`, `lastname`, `password`, `username`. Request and answer may hold secrets.
    AccountService.create: CreateAccount = "createAccount" -> types::Account,
    [email: String = "email", firstname: String = "firstname", lastname: String = "lastname", password: String = "password", username: String = "username",]
    [
        account: String = "account",
        accountdetails: crate::Pairs = "accountdetails[0].%s",
        accountid: String = "accountid",
        accounttype: i64 = "accounttype",
        domainid: crate::ids::DomainId = "domainid",
        networkdomain: String = "networkdomain",
        roleid: crate::ids::RoleId = "roleid",
        timezone: String = "timezone",
        userid: String = "userid",
    ]
}

job! {
    /// `deleteAccount`: starts a job that gives a [`Success`](types::Success).
    ///
    /// Required: `id`.
    AccountService.delete: DeleteAccount = "deleteAccount" -> types::Success,
    [id: crate::ids::AccountId = "id",]
    [
    ]
}

job! {
    /// `disableAccount`: starts a job that gives a [`Account`](types::Account).
    ///
    /// Required: `lock`. The answer may hold secrets.
    AccountService.disable: DisableAccount = "disableAccount" -> types::Account,
    [lock: bool = "lock",]
    [
        account: String = "account",
        domainid: crate::ids::DomainId = "domainid",
        id: crate::ids::AccountId = "id",
    ]
}

change! {
    /// `enableAccount`: changes something and answers with a [`Account`](types::Account) when done.
    ///
    /// The answer may hold secrets.
    AccountService.enable: EnableAccount = "enableAccount" -> types::Account,
    []
    [
        account: String = "account",
        domainid: crate::ids::DomainId = "domainid",
        id: crate::ids::AccountId = "id",
    ]
}

read! {
    /// `isAccountAllowedToCreateOfferingsWithTags`: answers with a [`IsAccountAllowedToCreateOfferingsWithTags`](types::IsAccountAllowedToCreateOfferingsWithTags).
    ///
    /// Required: `id`.
    AccountService.is_allowed_to_create_offerings_with_tags: IsAccountAllowedToCreateOfferingsWithTags = "isAccountAllowedToCreateOfferingsWithTags" -> types::IsAccountAllowedToCreateOfferingsWithTags,
    [id: crate::ids::AccountId = "id",]
    [
    ]
}

change! {
    /// `linkAccountToLdap`: changes something and answers with a [`LinkDomainToLdap`](types::LinkDomainToLdap) when done.
    ///
    /// Required: `account`, `domainid`, `ldapdomain`. Since 4.11.0. By default for Admin, DomainAdmin.
    AccountService.link_to_ldap: LinkAccountToLdap = "linkAccountToLdap" -> types::LinkDomainToLdap,
    [account: String = "account", domainid: crate::ids::DomainId = "domainid", ldapdomain: String = "ldapdomain",]
    [
        accounttype: i64 = "accounttype",
        admin: String = "admin",
        /// Since 4.19.1.
        roleid: crate::ids::RoleId = "roleid",
        type_: String = "type",
    ]
}

paged_list! {
    /// `listAccounts`: lists [`Account`](types::Account)s, in pages.
    ///
    /// The answer may hold secrets.
    AccountService.list: ListAccounts = "listAccounts" -> types::Account,
    []
    [
        accounttype: i64 = "accounttype",
        /// Since 4.20.1.0.
        apikeyaccess: String = "apikeyaccess",
        details: crate::List = "details",
        domainid: crate::ids::DomainId = "domainid",
        id: crate::ids::AccountId = "id",
        iscleanuprequired: bool = "iscleanuprequired",
        isrecursive: bool = "isrecursive",
        keyword: String = "keyword",
        listall: bool = "listall",
        name: String = "name",
        showicon: bool = "showicon",
        state: String = "state",
        /// Since 4.20.0.
        tag: String = "tag",
    ]
}

paged_list! {
    /// `listProjectAccounts`: lists [`Project`](types::Project)s, in pages.
    ///
    /// Required: `projectid`. Since 3.0.0.
    AccountService.list_project_accounts: ListProjectAccounts = "listProjectAccounts" -> types::Project,
    [projectid: crate::ids::ProjectId = "projectid",]
    [
        account: String = "account",
        keyword: String = "keyword",
        projectroleid: crate::ids::ProjectRoleId = "projectroleid",
        role: String = "role",
        userid: crate::ids::UserId = "userid",
    ]
}

change! {
    /// `lockAccount`: changes something and answers with a [`Account`](types::Account) when done.
    ///
    /// Required: `account`, `domainid`. The answer may hold secrets.
    AccountService.lock: LockAccount = "lockAccount" -> types::Account,
    [account: String = "account", domainid: crate::ids::DomainId = "domainid",]
    [
    ]
}

job! {
    /// `markDefaultZoneForAccount`: starts a job that gives a [`Account`](types::Account).
    ///
    /// Required: `account`, `domainid`, `zoneid`. Since 4.0. The answer may hold secrets.
    AccountService.mark_default_zone_for_account: MarkDefaultZoneForAccount = "markDefaultZoneForAccount" -> types::Account,
    [account: String = "account", domainid: crate::ids::DomainId = "domainid", zoneid: crate::ids::ZoneId = "zoneid",]
    [
    ]
}

change! {
    /// `updateAccount`: changes something and answers with a [`Account`](types::Account) when done.
    ///
    /// The answer may hold secrets.
    AccountService.update: UpdateAccount = "updateAccount" -> types::Account,
    []
    [
        account: String = "account",
        accountdetails: crate::Pairs = "accountdetails[0].%s",
        /// Since 4.20.1.0.
        apikeyaccess: String = "apikeyaccess",
        domainid: crate::ids::DomainId = "domainid",
        id: crate::ids::AccountId = "id",
        networkdomain: String = "networkdomain",
        newname: String = "newname",
        roleid: crate::ids::RoleId = "roleid",
    ]
}
