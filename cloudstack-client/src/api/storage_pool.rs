// Written by `cargo xtask generate`; do not edit.

//! The service StoragePool: 11 commands.

use crate::api::types;
use crate::request::{change, job, paged_list, service};

service! {
    /// Commands of the service StoragePool.
    storage_pool -> StoragePoolService
}

change! {
    /// `addObjectStoragePool`: changes something and answers with a [`ObjectStore`](types::ObjectStore) when done.
    ///
    /// Required: `name`, `provider`, `url`. Since 4.19.0.
    StoragePoolService.add_object_storage_pool: AddObjectStoragePool = "addObjectStoragePool" -> types::ObjectStore,
    [name: String = "name", provider: String = "provider", url: String = "url",]
    [
        details: crate::Pairs = "details[%d].key&details[%d].value",
        /// Since 4.21.
        size: i64 = "size",
        tags: String = "tags",
    ]
}

job! {
    /// `cancelStorageMaintenance`: starts a job that gives a [`StoragePool`](types::StoragePool).
    ///
    /// Required: `id`.
    StoragePoolService.cancel_storage_maintenance: CancelStorageMaintenance = "cancelStorageMaintenance" -> types::StoragePool,
    [id: crate::ids::StoragePoolId = "id",]
    [
    ]
}

job! {
    /// `changeStoragePoolScope`: starts a job that gives a [`Success`](types::Success).
    ///
    /// Required: `id`, `scope`. Since 4.19.1.
    StoragePoolService.change_scope: ChangeStoragePoolScope = "changeStoragePoolScope" -> types::Success,
    [id: crate::ids::StoragePoolId = "id", scope: String = "scope",]
    [
        clusterid: crate::ids::ClusterId = "clusterid",
    ]
}

change! {
    /// `deleteObjectStoragePool`: changes something and answers with a [`Success`](types::Success) when done.
    ///
    /// Required: `id`. Since 4.19.0.
    StoragePoolService.delete_object_storage_pool: DeleteObjectStoragePool = "deleteObjectStoragePool" -> types::Success,
    [id: crate::ids::ObjectStoreId = "id",]
    [
    ]
}

job! {
    /// `enableStorageMaintenance`: starts a job that gives a [`StoragePool`](types::StoragePool).
    ///
    /// Required: `id`.
    StoragePoolService.enable_storage_maintenance: EnableStorageMaintenance = "enableStorageMaintenance" -> types::StoragePool,
    [id: crate::ids::StoragePoolId = "id",]
    [
    ]
}

paged_list! {
    /// `listAffectedVmsForStorageScopeChange`: lists [`AffectedVm`](types::AffectedVm)s, in pages.
    ///
    /// Required: `clusterid`, `storageid`. Since 4.19.1. By default for Admin.
    StoragePoolService.list_affected_vms_for_storage_scope_change: ListAffectedVmsForStorageScopeChange = "listAffectedVmsForStorageScopeChange" -> types::AffectedVm,
    [clusterid: crate::ids::ClusterId = "clusterid", storageid: crate::ids::StoragePoolId = "storageid",]
    [
        keyword: String = "keyword",
    ]
}

paged_list! {
    /// `listObjectStoragePools`: lists [`ObjectStore`](types::ObjectStore)s, in pages.
    ///
    /// Since 4.19.0. By default for Admin, ResourceAdmin, DomainAdmin, User.
    StoragePoolService.list_object_storage_pools: ListObjectStoragePools = "listObjectStoragePools" -> types::ObjectStore,
    []
    [
        id: crate::ids::ObjectStoreId = "id",
        keyword: String = "keyword",
        name: String = "name",
        provider: String = "provider",
    ]
}

paged_list! {
    /// `listStoragePoolObjects`: lists [`DataStoreObject`](types::DataStoreObject)s, in pages.
    ///
    /// Required: `id`. Since 4.19.0.
    StoragePoolService.list_objects: ListStoragePoolObjects = "listStoragePoolObjects" -> types::DataStoreObject,
    [id: crate::ids::StoragePoolId = "id",]
    [
        keyword: String = "keyword",
        path: String = "path",
    ]
}

paged_list! {
    /// `listStoragePoolsMetrics`: lists [`StoragePoolMetrics`](types::StoragePoolMetrics)s, in pages.
    ///
    /// Since 4.9.3. By default for Admin.
    StoragePoolService.list_metrics: ListStoragePoolsMetrics = "listStoragePoolsMetrics" -> types::StoragePoolMetrics,
    []
    [
        clusterid: crate::ids::ClusterId = "clusterid",
        hostid: crate::ids::HostId = "hostid",
        id: crate::ids::StoragePoolId = "id",
        ipaddress: String = "ipaddress",
        keyword: String = "keyword",
        name: String = "name",
        path: String = "path",
        podid: crate::ids::PodId = "podid",
        scope: String = "scope",
        status: String = "status",
        /// Since 4.21.0.
        storageaccessgroup: String = "storageaccessgroup",
        /// Since 4.18.1.
        storagecustomstats: bool = "storagecustomstats",
        zoneid: crate::ids::ZoneId = "zoneid",
    ]
}

paged_list! {
    /// `listStorageProviders`: lists [`StorageProvider`](types::StorageProvider)s, in pages.
    ///
    /// Required: `type`.
    StoragePoolService.list_storage_providers: ListStorageProviders = "listStorageProviders" -> types::StorageProvider,
    [type_: String = "type",]
    [
        keyword: String = "keyword",
    ]
}

change! {
    /// `updateObjectStoragePool`: changes something and answers with a [`ObjectStore`](types::ObjectStore) when done.
    ///
    /// Required: `id`. Since 4.19.0.
    StoragePoolService.update_object_storage_pool: UpdateObjectStoragePool = "updateObjectStoragePool" -> types::ObjectStore,
    [id: crate::ids::ObjectStoreId = "id",]
    [
        name: String = "name",
        /// Since 4.21.
        size: i64 = "size",
        url: String = "url",
    ]
}
