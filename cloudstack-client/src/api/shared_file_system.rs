// Written by `cargo xtask generate`; do not edit.

//! The service SharedFileSystem: 12 commands.

use crate::api::types;
use crate::request::{change, job, paged_list, service};

service! {
    /// Commands of the service SharedFileSystem.
    shared_file_system -> SharedFileSystemService
}

job! {
    /// `changeSharedFileSystemDiskOffering`: starts a job that gives a [`SharedFS`](types::SharedFS).
    ///
    /// Required: `id`. Since 4.20.0. By default for Admin, ResourceAdmin, DomainAdmin, User. The answer may hold secrets.
    SharedFileSystemService.change_disk_offering: ChangeSharedFileSystemDiskOffering = "changeSharedFileSystemDiskOffering" -> types::SharedFS,
    [id: crate::ids::SharedFSId = "id",]
    [
        diskofferingid: crate::ids::DiskOfferingId = "diskofferingid",
        maxiops: i64 = "maxiops",
        miniops: i64 = "miniops",
        size: i64 = "size",
    ]
}

job! {
    /// `changeSharedFileSystemServiceOffering`: starts a job that gives a [`SharedFS`](types::SharedFS).
    ///
    /// Required: `id`, `serviceofferingid`. Since 4.20.0. By default for Admin, ResourceAdmin, DomainAdmin, User. The answer may hold secrets.
    SharedFileSystemService.change_service_offering: ChangeSharedFileSystemServiceOffering = "changeSharedFileSystemServiceOffering" -> types::SharedFS,
    [id: crate::ids::SharedFSId = "id", serviceofferingid: crate::ids::ServiceOfferingId = "serviceofferingid",]
    [
    ]
}

job! {
    /// `createSharedFileSystem`: makes the object at once and starts a job that gives a [`SharedFS`](types::SharedFS).
    ///
    /// Required: `diskofferingid`, `filesystem`, `name`, `networkid`, `serviceofferingid`, `zoneid`. Since 4.20.0. By default for Admin, ResourceAdmin, DomainAdmin, User. The answer may hold secrets.
    SharedFileSystemService.create: CreateSharedFileSystem = "createSharedFileSystem" -> types::SharedFS,
    [diskofferingid: crate::ids::DiskOfferingId = "diskofferingid", filesystem: String = "filesystem", name: String = "name", networkid: crate::ids::NetworkId = "networkid", serviceofferingid: crate::ids::ServiceOfferingId = "serviceofferingid", zoneid: crate::ids::ZoneId = "zoneid",]
    [
        account: String = "account",
        description: String = "description",
        domainid: crate::ids::DomainId = "domainid",
        maxiops: i64 = "maxiops",
        miniops: i64 = "miniops",
        projectid: crate::ids::ProjectId = "projectid",
        provider: String = "provider",
        size: i64 = "size",
    ]
}

job! {
    /// `destroySharedFileSystem`: starts a job that gives a [`Success`](types::Success).
    ///
    /// Since 4.20.0. By default for Admin, ResourceAdmin, DomainAdmin, User. The answer may hold secrets.
    SharedFileSystemService.destroy: DestroySharedFileSystem = "destroySharedFileSystem" -> types::Success,
    []
    [
        expunge: bool = "expunge",
        forced: bool = "forced",
        id: crate::ids::SharedFSId = "id",
    ]
}

job! {
    /// `expungeSharedFileSystem`: starts a job that gives a [`Success`](types::Success).
    ///
    /// Since 4.20.0. By default for Admin, ResourceAdmin, DomainAdmin, User. The answer may hold secrets.
    SharedFileSystemService.expunge: ExpungeSharedFileSystem = "expungeSharedFileSystem" -> types::Success,
    []
    [
        id: crate::ids::SharedFSId = "id",
    ]
}

paged_list! {
    /// `listSharedFileSystemProviders`: lists [`SharedFSProvider`](types::SharedFSProvider)s, in pages.
    ///
    /// Since 4.20.0. By default for Admin, ResourceAdmin, DomainAdmin, User. The answer may hold secrets.
    SharedFileSystemService.list_providers: ListSharedFileSystemProviders = "listSharedFileSystemProviders" -> types::SharedFSProvider,
    []
    [
        keyword: String = "keyword",
    ]
}

paged_list! {
    /// `listSharedFileSystems`: lists [`SharedFS`](types::SharedFS)s, in pages.
    ///
    /// Since 4.20.0. By default for Admin, ResourceAdmin, DomainAdmin, User. The answer may hold secrets.
    SharedFileSystemService.list: ListSharedFileSystems = "listSharedFileSystems" -> types::SharedFS,
    []
    [
        account: String = "account",
        diskofferingid: crate::ids::DiskOfferingId = "diskofferingid",
        domainid: crate::ids::DomainId = "domainid",
        id: crate::ids::SharedFSId = "id",
        isrecursive: bool = "isrecursive",
        keyword: String = "keyword",
        listall: bool = "listall",
        name: String = "name",
        networkid: crate::ids::NetworkId = "networkid",
        projectid: crate::ids::ProjectId = "projectid",
        retrieveonlyresourcecount: bool = "retrieveonlyresourcecount",
        serviceofferingid: crate::ids::ServiceOfferingId = "serviceofferingid",
        tags: crate::Pairs = "tags[%d].key&tags[%d].value",
        zoneid: crate::ids::ZoneId = "zoneid",
    ]
}

change! {
    /// `recoverSharedFileSystem`: changes something and answers with a [`Success`](types::Success) when done.
    ///
    /// Since 4.20.0. By default for Admin, ResourceAdmin, DomainAdmin, User. The answer may hold secrets.
    SharedFileSystemService.recover: RecoverSharedFileSystem = "recoverSharedFileSystem" -> types::Success,
    []
    [
        id: crate::ids::SharedFSId = "id",
    ]
}

job! {
    /// `restartSharedFileSystem`: starts a job that gives a [`Success`](types::Success).
    ///
    /// Required: `id`. Since 4.20.0. By default for Admin, ResourceAdmin, DomainAdmin, User. The answer may hold secrets.
    SharedFileSystemService.restart: RestartSharedFileSystem = "restartSharedFileSystem" -> types::Success,
    [id: crate::ids::SharedFSId = "id",]
    [
        cleanup: bool = "cleanup",
    ]
}

job! {
    /// `startSharedFileSystem`: starts a job that gives a [`SharedFS`](types::SharedFS).
    ///
    /// Required: `id`. Since 4.20.0. By default for Admin, ResourceAdmin, DomainAdmin, User. The answer may hold secrets.
    SharedFileSystemService.start: StartSharedFileSystem = "startSharedFileSystem" -> types::SharedFS,
    [id: crate::ids::SharedFSId = "id",]
    [
    ]
}

job! {
    /// `stopSharedFileSystem`: starts a job that gives a [`SharedFS`](types::SharedFS).
    ///
    /// Required: `id`. Since 4.20.0. By default for Admin, ResourceAdmin, DomainAdmin, User. The answer may hold secrets.
    SharedFileSystemService.stop: StopSharedFileSystem = "stopSharedFileSystem" -> types::SharedFS,
    [id: crate::ids::SharedFSId = "id",]
    [
        forced: bool = "forced",
    ]
}

change! {
    /// `updateSharedFileSystem`: changes something and answers with a [`SharedFS`](types::SharedFS) when done.
    ///
    /// Required: `id`. Since 4.20.0. By default for Admin, ResourceAdmin, DomainAdmin, User. The answer may hold secrets.
    SharedFileSystemService.update: UpdateSharedFileSystem = "updateSharedFileSystem" -> types::SharedFS,
    [id: crate::ids::SharedFSId = "id",]
    [
        description: String = "description",
        name: String = "name",
    ]
}
