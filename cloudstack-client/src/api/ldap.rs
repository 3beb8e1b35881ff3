// Written by `cargo xtask generate`; do not edit.

//! The service LDAP: 10 commands.

use crate::api::types;
use crate::request::{change, paged_list, service};

service! {
    /// Commands of the service LDAP.
    ldap -> LdapService
}

change! {
    /// `addLdapConfiguration`: changes something and answers with a [`LdapConfiguration`](types::LdapConfiguration) when done.
    ///
    /// Required: `hostname`, `port`. Since 4.2.0.
    LdapService.add_configuration: AddLdapConfiguration = "addLdapConfiguration" -> types::LdapConfiguration,
    [hostname: String = "hostname", port: i64 = "port",]
    [
        domainid: crate::ids::DomainId = "domainid",
    ]
}

change! {
    /// `deleteLdapConfiguration`: changes something and answers with a [`LdapConfiguration`](types::LdapConfiguration) when done.
    ///
    /// Since 4.2.0.
    LdapService.delete_configuration: DeleteLdapConfiguration = "deleteLdapConfiguration" -> types::LdapConfiguration,
    []
    [
        domainid: crate::ids::DomainId = "domainid",
        hostname: String = "hostname",
        id: crate::ids::LdapConfigurationId = "id",
        port: i64 = "port",
    ]
}

change! {
    /// `importLdapUsers`: changes something and answers with [`LdapUser`](types::LdapUser)s when done.
    ///
    /// Since 4.3.0.
    LdapService.import_users: ImportLdapUsers = "importLdapUsers" -> [types::LdapUser],
    []
    [
        account: String = "account",
        /// The server takes the rows of this map for its texts and fails on them, whatever they hold.
        accountdetails: crate::Pairs = "accountdetails[%d].key&accountdetails[%d].value",
        accounttype: i64 = "accounttype",
        domainid: crate::ids::DomainId = "domainid",
        group: String = "group",
        keyword: String = "keyword",
        page: i64 = "page",
        pagesize: i64 = "pagesize",
        roleid: crate::ids::RoleId = "roleid",
        timezone: String = "timezone",
    ]
}

change! {
    /// `ldapConfig`: changes something and answers with a [`LDAPConfig`](types::LDAPConfig) when done.
    ///
    /// Since 3.0.0. The request may hold secrets.
    LdapService.ldap_config: LdapConfig = "ldapConfig" -> types::LDAPConfig,
    []
    [
        binddn: String = "binddn",
        bindpass: String = "bindpass",
        hostname: String = "hostname",
        listall: bool = "listall",
        port: i64 = "port",
        queryfilter: String = "queryfilter",
        searchbase: String = "searchbase",
        ssl: bool = "ssl",
        truststore: String = "truststore",
        truststorepass: String = "truststorepass",
    ]
}

change! {
    /// `ldapCreateAccount`: changes something and answers with a [`Account`](types::Account) when done.
    ///
    /// Required: `username`. Since 4.2.0.
    LdapService.ldap_create_account: LdapCreateAccount = "ldapCreateAccount" -> types::Account,
    [username: String = "username",]
    [
        account: String = "account",
        /// The server takes the rows of this map for its texts and fails on them, whatever they hold.
        accountdetails: crate::Pairs = "accountdetails[%d].key&accountdetails[%d].value",
        accountid: String = "accountid",
        accounttype: i64 = "accounttype",
        domainid: crate::ids::DomainId = "domainid",
        networkdomain: String = "networkdomain",
        roleid: crate::ids::RoleId = "roleid",
        timezone: String = "timezone",
        userid: String = "userid",
    ]
}

change! {
    /// `ldapRemove`: changes something and answers with a [`LDAPConfig`](types::LDAPConfig) when done.
    ///
    /// Since 3.0.1.
    LdapService.ldap_remove: LdapRemove = "ldapRemove" -> types::LDAPConfig,
    []
    [
    ]
}

change! {
    /// `linkDomainToLdap`: changes something and answers with a [`LinkDomainToLdap`](types::LinkDomainToLdap) when done.
    ///
    /// Required: `accounttype`, `domainid`, `type`. Since 4.6.0.
    LdapService.link_domain_to_ldap: LinkDomainToLdap = "linkDomainToLdap" -> types::LinkDomainToLdap,
    [accounttype: i64 = "accounttype", domainid: crate::ids::DomainId = "domainid", type_: String = "type",]
    [
        admin: String = "admin",
        ldapdomain: String = "ldapdomain",
        name: String = "name",
    ]
}

paged_list! {
    /// `listLdapConfigurations`: lists [`LdapConfiguration`](types::LdapConfiguration)s, in pages.
    ///
    /// Since 4.2.0.
    LdapService.list_configurations: ListLdapConfigurations = "listLdapConfigurations" -> types::LdapConfiguration,
    []
    [
        domainid: crate::ids::DomainId = "domainid",
        hostname: String = "hostname",
        id: crate::ids::LdapConfigurationId = "id",
        keyword: String = "keyword",
        /// Since 4.13.2.
        listall: bool = "listall",
        port: i64 = "port",
    ]
}

paged_list! {
    /// `listLdapUsers`: lists [`LdapUser`](types::LdapUser)s, in pages.
    ///
    /// Since 4.2.0. By default for Admin, DomainAdmin.
    LdapService.list_users: ListLdapUsers = "listLdapUsers" -> types::LdapUser,
    []
    [
        domainid: crate::ids::DomainId = "domainid",
        keyword: String = "keyword",
        listtype: String = "listtype",
        /// Since 4.13.
        userfilter: String = "userfilter",
    ]
}

change! {
    /// `searchLdap`: changes something and answers with [`LdapUser`](types::LdapUser)s when done.
    ///
    /// Required: `query`. Since 4.2.0.
    LdapService.search: SearchLdap = "searchLdap" -> [types::LdapUser],
    [query: String = "query",]
    [
        keyword: String = "keyword",
        page: i64 = "page",
        pagesize: i64 = "pagesize",
    ]
}
