// Written by `cargo xtask generate`; do not edit.

//! The service Limit: 5 commands.

use crate::api::types;
use crate::request::{change, paged_list, read, service};

service! {
    /// Commands of the service Limit.
    limit -> LimitService
}

read! {
    /// `getApiLimit`: answers with a [`ApiLimit`](types::ApiLimit).
    LimitService.get_api_limit: GetApiLimit = "getApiLimit" -> types::ApiLimit,
    []
    [
    ]
}

paged_list! {
    /// `listResourceLimits`: lists [`ResourceLimit`](types::ResourceLimit)s, in pages.
    LimitService.list_resource_limits: ListResourceLimits = "listResourceLimits" -> types::ResourceLimit,
    []
    [
        account: String = "account",
        domainid: crate::ids::DomainId = "domainid",
        id: i64 = "id",
        isrecursive: bool = "isrecursive",
        keyword: String = "keyword",
        listall: bool = "listall",
        projectid: crate::ids::ProjectId = "projectid",
        resourcetype: i64 = "resourcetype",
        resourcetypename: String = "resourcetypename",
        /// Since 4.20.0.
        tag: String = "tag",
    ]
}

change! {
    /// `resetApiLimit`: changes something and answers with a [`Success`](types::Success) when done.
    LimitService.reset_api_limit: ResetApiLimit = "resetApiLimit" -> types::Success,
    []
    [
        account: crate::ids::AccountId = "account",
    ]
}

change! {
    /// `updateResourceCount`: changes something and answers with a [`ResourceCount`](types::ResourceCount) when done.
    ///
    /// Required: `domainid`.
    LimitService.update_resource_count: UpdateResourceCount = "updateResourceCount" -> types::ResourceCount,
    [domainid: crate::ids::DomainId = "domainid",]
    [
        account: String = "account",
        projectid: crate::ids::ProjectId = "projectid",
        resourcetype: i64 = "resourcetype",
        /// Since 4.20.0.
        tag: String = "tag",
    ]
}

change! {
    /// `updateResourceLimit`: changes something and answers with a [`ResourceLimit`](types::ResourceLimit) when done.
    ///
    /// Required: `resourcetype`.
    LimitService.update_resource_limit: UpdateResourceLimit = "updateResourceLimit" -> types::ResourceLimit,
    [resourcetype: i64 = "resourcetype",]
    [
        account: String = "account",
        domainid: crate::ids::DomainId = "domainid",
        max: i64 = "max",
        projectid: crate::ids::ProjectId = "projectid",
        /// Since 4.20.0.
        tag: String = "tag",
    ]
}
