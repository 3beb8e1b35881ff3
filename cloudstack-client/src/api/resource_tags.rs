// Written by `cargo xtask generate`; do not edit.

//! The service Resourcetags: 4 commands.

use crate::api::types;
use crate::request::{job, paged_list, service};

service! {
    /// Commands of the service Resourcetags.
    resource_tags -> ResourceTagsService
}

job! {
    /// `createTags`: starts a job that gives a [`Success`](types::Success).
    ///
    /// Required: `resourceids`, `resourcetype`, `tags`. Since 4.0.0.
    ResourceTagsService.create: CreateTags = "createTags" -> types::Success,
    [resourceids: crate::List = "resourceids", resourcetype: String = "resourcetype", tags: crate::Pairs = "tags[%d].key&tags[%d].value",]
    [
        customer: String = "customer",
    ]
}

job! {
    /// `deleteTags`: starts a job that gives a [`Success`](types::Success).
    ///
    /// Required: `resourceids`, `resourcetype`. Since 4.0.0.
    ResourceTagsService.delete: DeleteTags = "deleteTags" -> types::Success,
    [resourceids: crate::List = "resourceids", resourcetype: String = "resourcetype",]
    [
        tags: crate::Pairs = "tags[%d].key&tags[%d].value",
    ]
}

paged_list! {
    /// `listStorageTags`: lists [`StorageTag`](types::StorageTag)s, in pages.
    ResourceTagsService.list_storage_tags: ListStorageTags = "listStorageTags" -> types::StorageTag,
    []
    [
        keyword: String = "keyword",
    ]
}

paged_list! {
    /// `listTags`: lists [`ResourceTag`](types::ResourceTag)s, in pages.
    ///
    /// Since 4.0.0.
    ResourceTagsService.list: ListTags = "listTags" -> types::ResourceTag,
    []
    [
        account: String = "account",
        customer: String = "customer",
        domainid: crate::ids::DomainId = "domainid",
        isrecursive: bool = "isrecursive",
        key: String = "key",
        keyword: String = "keyword",
        listall: bool = "listall",
        projectid: crate::ids::ProjectId = "projectid",
        resourceid: String = "resourceid",
        resourcetype: String = "resourcetype",
        value: String = "value",
    ]
}
