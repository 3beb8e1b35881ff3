// Written by `cargo xtask generate`; do not edit.

//! The service Pool: 9 commands.

use crate::api::types;
use crate::request::{change, job, list, paged_list, service};

service! {
    /// Commands of the service Pool.
    pool -> PoolService
}

job! {
    /// `configureStorageAccess`: starts a job that gives a [`Success`](types::Success).
    ///
    /// Since 4.21.0.
    PoolService.configure_storage_access: ConfigureStorageAccess = "configureStorageAccess" -> types::Success,
    []
    [
        clusterid: crate::ids::ClusterId = "clusterid",
        hostid: crate::ids::HostId = "hostid",
        podid: crate::ids::PodId = "podid",
        /// Since 4.21.0.
        storageaccessgroups: crate::List = "storageaccessgroups",
        storageid: crate::ids::StoragePoolId = "storageid",
        zoneid: crate::ids::ZoneId = "zoneid",
    ]
}

change! {
    /// `createStoragePool`: changes something and answers with a [`StoragePool`](types::StoragePool) when done.
    ///
    /// Required: `name`, `url`, `zoneid`.
    PoolService.create_storage_pool: CreateStoragePool = "createStoragePool" -> types::StoragePool,
    [name: String = "name", url: String = "url", zoneid: crate::ids::ZoneId = "zoneid",]
    [
        capacitybytes: i64 = "capacitybytes",
        capacityiops: i64 = "capacityiops",
        clusterid: crate::ids::ClusterId = "clusterid",
        details: crate::Pairs = "details[%d].%s",
        hypervisor: String = "hypervisor",
        istagarule: bool = "istagarule",
        managed: bool = "managed",
        podid: crate::ids::PodId = "podid",
        provider: String = "provider",
        scope: String = "scope",
        /// Since 4.21.0.
        storageaccessgroups: String = "storageaccessgroups",
        tags: String = "tags",
    ]
}

change! {
    /// `deleteStoragePool`: changes something and answers with a [`Success`](types::Success) when done.
    ///
    /// Required: `id`.
    PoolService.delete_storage_pool: DeleteStoragePool = "deleteStoragePool" -> types::Success,
    [id: crate::ids::StoragePoolId = "id",]
    [
        forced: bool = "forced",
    ]
}

paged_list! {
    /// `findStoragePoolsForMigration`: lists [`StoragePool`](types::StoragePool)s, in pages.
    ///
    /// Required: `id`.
    PoolService.find_storage_pools_for_migration: FindStoragePoolsForMigration = "findStoragePoolsForMigration" -> types::StoragePool,
    [id: crate::ids::VolumeId = "id",]
    [
        keyword: String = "keyword",
    ]
}

list! {
    /// `listElastistorPool`: lists [`ListElastistorPool`](types::ListElastistorPool)s.
    ///
    /// Request and answer may hold secrets.
    PoolService.list_elastistor_pool: ListElastistorPool = "listElastistorPool" -> types::ListElastistorPool,
    []
    [
        id: i64 = "id",
    ]
}

paged_list! {
    /// `listStorageAccessGroups`: lists [`StorageAccessGroup`](types::StorageAccessGroup)s, in pages.
    ///
    /// Since 4.21.0.
    PoolService.list_storage_access_groups: ListStorageAccessGroups = "listStorageAccessGroups" -> types::StorageAccessGroup,
    []
    [
        keyword: String = "keyword",
        name: String = "name",
    ]
}

paged_list! {
    /// `listStoragePools`: lists [`StoragePool`](types::StoragePool)s, in pages.
    PoolService.list_storage_pools: ListStoragePools = "listStoragePools" -> types::StoragePool,
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

job! {
    /// `syncStoragePool`: starts a job that gives a [`StoragePool`](types::StoragePool).
    ///
    /// Required: `id`. Since 4.15.1. By default for Admin.
    PoolService.sync_storage_pool: SyncStoragePool = "syncStoragePool" -> types::StoragePool,
    [id: crate::ids::StoragePoolId = "id",]
    [
    ]
}

change! {
    /// `updateStoragePool`: changes something and answers with a [`StoragePool`](types::StoragePool) when done.
    ///
    /// Required: `id`. Since 3.0.0.
    PoolService.update_storage_pool: UpdateStoragePool = "updateStoragePool" -> types::StoragePool,
    [id: crate::ids::StoragePoolId = "id",]
    [
        capacitybytes: i64 = "capacitybytes",
        capacityiops: i64 = "capacityiops",
        /// Since 4.19.0.
        details: crate::Pairs = "details[%d].%s",
        enabled: bool = "enabled",
        istagarule: bool = "istagarule",
        /// Since 4.15.
        name: String = "name",
        tags: crate::List = "tags",
        /// Since 4.19.0.
        url: String = "url",
    ]
}
