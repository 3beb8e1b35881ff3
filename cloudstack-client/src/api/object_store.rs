// Written by `cargo xtask generate`; do not edit.

//! The service ObjectStore: 4 commands.

use crate::api::types;
use crate::request::{change, job, paged_list, service};

service! {
    /// Commands of the service ObjectStore.
    object_store -> ObjectStoreService
}

job! {
    /// `createBucket`: makes the object at once and starts a job that gives a [`Bucket`](types::Bucket).
    ///
    /// Required: `name`, `objectstorageid`, `quota`. Since 4.19.0. By default for Admin, ResourceAdmin, DomainAdmin, User.
    ObjectStoreService.create_bucket: CreateBucket = "createBucket" -> types::Bucket,
    [name: String = "name", objectstorageid: crate::ids::ObjectStoreId = "objectstorageid", quota: i64 = "quota",]
    [
        account: String = "account",
        domainid: crate::ids::DomainId = "domainid",
        encryption: bool = "encryption",
        objectlocking: bool = "objectlocking",
        policy: String = "policy",
        projectid: crate::ids::ProjectId = "projectid",
        versioning: bool = "versioning",
    ]
}

change! {
    /// `deleteBucket`: changes something and answers with a [`Success`](types::Success) when done.
    ///
    /// Required: `id`. Since 4.19.0. By default for Admin, ResourceAdmin, DomainAdmin, User.
    ObjectStoreService.delete_bucket: DeleteBucket = "deleteBucket" -> types::Success,
    [id: crate::ids::BucketId = "id",]
    [
    ]
}

paged_list! {
    /// `listBuckets`: lists [`Bucket`](types::Bucket)s, in pages.
    ///
    /// Since 4.19.0. By default for Admin, ResourceAdmin, DomainAdmin, User.
    ObjectStoreService.list_buckets: ListBuckets = "listBuckets" -> types::Bucket,
    []
    [
        account: String = "account",
        domainid: crate::ids::DomainId = "domainid",
        id: crate::ids::BucketId = "id",
        ids: crate::List = "ids",
        isrecursive: bool = "isrecursive",
        keyword: String = "keyword",
        listall: bool = "listall",
        name: String = "name",
        objectstorageid: crate::ids::StoragePoolId = "objectstorageid",
        projectid: crate::ids::ProjectId = "projectid",
        tags: crate::Pairs = "tags[%d].key&tags[%d].value",
    ]
}

change! {
    /// `updateBucket`: changes something and answers with a [`Success`](types::Success) when done.
    ///
    /// Required: `id`. Since 4.19.0. By default for Admin, ResourceAdmin, DomainAdmin, User.
    ObjectStoreService.update_bucket: UpdateBucket = "updateBucket" -> types::Success,
    [id: crate::ids::BucketId = "id",]
    [
        encryption: bool = "encryption",
        policy: String = "policy",
        quota: i64 = "quota",
        versioning: bool = "versioning",
    ]
}
