// Written by `cargo xtask generate`; do not edit.

//! The service Domain: 6 commands.

use crate::api::types;
use crate::request::{change, job, paged_list, service};

service! {
    /// Commands of the service Domain.
    domain -> DomainService
}

change! {
    /// `createDomain`: changes something and answers with a [`Domain`](types::Domain) when done.
    ///
    /// Required: `name`. By default for Admin, DomainAdmin.
    DomainService.create: CreateDomain = "createDomain" -> types::Domain,
    [name: String = "name",]
    [
        domainid: String = "domainid",
        networkdomain: String = "networkdomain",
        parentdomainid: crate::ids::DomainId = "parentdomainid",
    ]
}

job! {
    /// `deleteDomain`: starts a job that gives a [`Success`](types::Success).
    ///
    /// Required: `id`. By default for Admin, DomainAdmin.
    DomainService.delete: DeleteDomain = "deleteDomain" -> types::Success,
    [id: crate::ids::DomainId = "id",]
    [
        cleanup: bool = "cleanup",
    ]
}

paged_list! {
    /// `listDomainChildren`: lists [`Domain`](types::Domain)s, in pages.
    DomainService.list_children: ListDomainChildren = "listDomainChildren" -> types::Domain,
    []
    [
        id: crate::ids::DomainId = "id",
        isrecursive: bool = "isrecursive",
        keyword: String = "keyword",
        listall: bool = "listall",
        name: String = "name",
        showicon: bool = "showicon",
    ]
}

paged_list! {
    /// `listDomains`: lists [`Domain`](types::Domain)s, in pages.
    DomainService.list: ListDomains = "listDomains" -> types::Domain,
    []
    [
        details: crate::List = "details",
        id: crate::ids::DomainId = "id",
        keyword: String = "keyword",
        level: i64 = "level",
        listall: bool = "listall",
        name: String = "name",
        showicon: bool = "showicon",
        /// Since 4.20.0.
        tag: String = "tag",
    ]
}

change! {
    /// `moveDomain`: changes something and answers with a [`Domain`](types::Domain) when done.
    ///
    /// Required: `domainid`, `parentdomainid`. Since 4.19.0.0. By default for Admin.
    DomainService.move_domain: MoveDomain = "moveDomain" -> types::Domain,
    [domainid: crate::ids::DomainId = "domainid", parentdomainid: crate::ids::DomainId = "parentdomainid",]
    [
    ]
}

change! {
    /// `updateDomain`: changes something and answers with a [`Domain`](types::Domain) when done.
    ///
    /// Required: `id`.
    DomainService.update: UpdateDomain = "updateDomain" -> types::Domain,
    [id: crate::ids::DomainId = "id",]
    [
        name: String = "name",
        networkdomain: String = "networkdomain",
    ]
}
