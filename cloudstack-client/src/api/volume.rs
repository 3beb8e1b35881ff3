// Written by `cargo xtask generate`; do not edit.

//! The service Volume: 25 commands.

use crate::api::types;
use crate::request::{change, job, list, paged_list, read, service};

service! {
    /// Commands of the service Volume.
    volume -> VolumeService
}

change! {
    /// `assignVolume`: changes something and answers with a [`Volume`](types::Volume) when done.
    ///
    /// Required: `volumeid`. Since 4.18.0.0.
    VolumeService.assign: AssignVolume = "assignVolume" -> types::Volume,
    [volumeid: crate::ids::VolumeId = "volumeid",]
    [
        accountid: crate::ids::AccountId = "accountid",
        projectid: crate::ids::ProjectId = "projectid",
    ]
}

job! {
    /// `attachVolume`: starts a job that gives a [`Volume`](types::Volume).
    ///
    /// Required: `id`, `virtualmachineid`.
    VolumeService.attach: AttachVolume = "attachVolume" -> types::Volume,
    [id: crate::ids::VolumeId = "id", virtualmachineid: crate::ids::VmId = "virtualmachineid",]
    [
        deviceid: i64 = "deviceid",
    ]
}

job! {
    /// `changeOfferingForVolume`: starts a job that gives a [`Volume`](types::Volume).
    ///
    /// Required: `diskofferingid`, `id`. Since 4.17. By default for Admin, ResourceAdmin, DomainAdmin, User.
    VolumeService.change_offering_for_volume: ChangeOfferingForVolume = "changeOfferingForVolume" -> types::Volume,
    [diskofferingid: crate::ids::DiskOfferingId = "diskofferingid", id: crate::ids::VolumeId = "id",]
    [
        automigrate: bool = "automigrate",
        maxiops: i64 = "maxiops",
        miniops: i64 = "miniops",
        shrinkok: bool = "shrinkok",
        size: i64 = "size",
    ]
}

job! {
    /// `checkVolume`: starts a job that gives a [`Volume`](types::Volume).
    ///
    /// Required: `id`. Since 4.19.1. By default for Admin, ResourceAdmin, DomainAdmin, User. Request and answer may hold secrets.
    VolumeService.check: CheckVolume = "checkVolume" -> types::Volume,
    [id: crate::ids::VolumeId = "id",]
    [
        repair: String = "repair",
    ]
}

job! {
    /// `createVolume`: makes the object at once and starts a job that gives a [`Volume`](types::Volume).
    VolumeService.create: CreateVolume = "createVolume" -> types::Volume,
    []
    [
        account: String = "account",
        customid: String = "customid",
        diskofferingid: crate::ids::DiskOfferingId = "diskofferingid",
        displayvolume: bool = "displayvolume",
        domainid: crate::ids::DomainId = "domainid",
        maxiops: i64 = "maxiops",
        miniops: i64 = "miniops",
        name: String = "name",
        projectid: crate::ids::ProjectId = "projectid",
        size: i64 = "size",
        snapshotid: crate::ids::SnapshotId = "snapshotid",
        /// Since 4.22.1.0.
        storageid: String = "storageid",
        virtualmachineid: crate::ids::VmId = "virtualmachineid",
        zoneid: crate::ids::ZoneId = "zoneid",
    ]
}

change! {
    /// `deleteVolume`: changes something and answers with a [`Success`](types::Success) when done.
    ///
    /// Required: `id`.
    VolumeService.delete: DeleteVolume = "deleteVolume" -> types::Success,
    [id: crate::ids::VolumeId = "id",]
    [
    ]
}

job! {
    /// `destroyVolume`: starts a job that gives a [`Volume`](types::Volume).
    ///
    /// Required: `id`. Since 4.14.0. By default for Admin. The answer may hold secrets.
    VolumeService.destroy: DestroyVolume = "destroyVolume" -> types::Volume,
    [id: crate::ids::VolumeId = "id",]
    [
        /// Since 4.6.0.
        expunge: bool = "expunge",
    ]
}

job! {
    /// `detachVolume`: starts a job that gives a [`Volume`](types::Volume).
    ///
    /// Required: `id`.
    VolumeService.detach: DetachVolume = "detachVolume" -> types::Volume,
    [id: crate::ids::VolumeId = "id",]
    [
        deviceid: i64 = "deviceid",
        virtualmachineid: crate::ids::VmId = "virtualmachineid",
    ]
}

job! {
    /// `extractVolume`: starts a job that gives a [`Extract`](types::Extract).
    ///
    /// Required: `id`, `mode`, `zoneid`.
    VolumeService.extract: ExtractVolume = "extractVolume" -> types::Extract,
    [id: crate::ids::VolumeId = "id", mode: String = "mode", zoneid: crate::ids::ZoneId = "zoneid",]
    [
        url: String = "url",
    ]
}

read! {
    /// `getPathForVolume`: answers with a [`ApiPathForVolume`](types::ApiPathForVolume).
    ///
    /// Required: `volumeid`.
    VolumeService.get_path_for_volume: GetPathForVolume = "getPathForVolume" -> types::ApiPathForVolume,
    [volumeid: String = "volumeid",]
    [
    ]
}

change! {
    /// `getUploadParamsForVolume`: changes something and answers with a [`GetUploadParams`](types::GetUploadParams) when done.
    ///
    /// Required: `format`, `name`, `zoneid`. Since 4.6.0.
    VolumeService.get_upload_params_for_volume: GetUploadParamsForVolume = "getUploadParamsForVolume" -> types::GetUploadParams,
    [format: String = "format", name: String = "name", zoneid: crate::ids::ZoneId = "zoneid",]
    [
        account: String = "account",
        checksum: String = "checksum",
        diskofferingid: crate::ids::DiskOfferingId = "diskofferingid",
        domainid: crate::ids::DomainId = "domainid",
        imagestoreuuid: String = "imagestoreuuid",
        projectid: crate::ids::ProjectId = "projectid",
    ]
}

read! {
    /// `getVolumeiScsiName`: answers with a [`ApiVolumeiScsiName`](types::ApiVolumeiScsiName).
    ///
    /// Required: `volumeid`.
    VolumeService.get_volumei_scsi_name: GetVolumeiScsiName = "getVolumeiScsiName" -> types::ApiVolumeiScsiName,
    [volumeid: String = "volumeid",]
    [
    ]
}

job! {
    /// `importVolume`: starts a job that gives a [`Volume`](types::Volume).
    ///
    /// Required: `path`, `storageid`. Since 4.19.1. By default for Admin. The answer may hold secrets.
    VolumeService.import: ImportVolume = "importVolume" -> types::Volume,
    [path: String = "path", storageid: crate::ids::StoragePoolId = "storageid",]
    [
        account: String = "account",
        diskofferingid: crate::ids::DiskOfferingId = "diskofferingid",
        domainid: crate::ids::DomainId = "domainid",
        name: String = "name",
        projectid: crate::ids::ProjectId = "projectid",
    ]
}

list! {
    /// `listElastistorVolume`: lists [`ListElastistorVolume`](types::ListElastistorVolume)s.
    ///
    /// Required: `id`. Request and answer may hold secrets.
    VolumeService.list_elastistor_volume: ListElastistorVolume = "listElastistorVolume" -> types::ListElastistorVolume,
    [id: String = "id",]
    [
    ]
}

paged_list! {
    /// `listVolumes`: lists [`Volume`](types::Volume)s, in pages.
    VolumeService.list: ListVolumes = "listVolumes" -> types::Volume,
    []
    [
        account: String = "account",
        clusterid: crate::ids::ClusterId = "clusterid",
        /// Since 4.4.
        diskofferingid: crate::ids::DiskOfferingId = "diskofferingid",
        /// Since 4.4.
        displayvolume: bool = "displayvolume",
        domainid: crate::ids::DomainId = "domainid",
        hostid: crate::ids::HostId = "hostid",
        id: crate::ids::VolumeId = "id",
        /// Since 4.9.
        ids: crate::List = "ids",
        /// Since 4.19.1.
        isencrypted: bool = "isencrypted",
        isrecursive: bool = "isrecursive",
        keyword: String = "keyword",
        listall: bool = "listall",
        /// Since 4.18.
        listsystemvms: bool = "listsystemvms",
        name: String = "name",
        podid: crate::ids::PodId = "podid",
        projectid: crate::ids::ProjectId = "projectid",
        retrieveonlyresourcecount: bool = "retrieveonlyresourcecount",
        /// Since 4.19.1.
        serviceofferingid: crate::ids::ServiceOfferingId = "serviceofferingid",
        state: String = "state",
        /// Since 4.3.
        storageid: String = "storageid",
        tags: crate::Pairs = "tags[%d].key&tags[%d].value",
        type_: String = "type",
        virtualmachineid: crate::ids::VmId = "virtualmachineid",
        zoneid: crate::ids::ZoneId = "zoneid",
    ]
}

paged_list! {
    /// `listVolumesForImport`: lists [`VolumeForImport`](types::VolumeForImport)s, in pages.
    ///
    /// Required: `storageid`. Since 4.19.1. By default for Admin. The answer may hold secrets.
    VolumeService.list_for_import: ListVolumesForImport = "listVolumesForImport" -> types::VolumeForImport,
    [storageid: crate::ids::StoragePoolId = "storageid",]
    [
        keyword: String = "keyword",
        path: String = "path",
    ]
}

paged_list! {
    /// `listVolumesMetrics`: lists [`VolumeMetrics`](types::VolumeMetrics)s, in pages.
    ///
    /// Since 4.9.3. By default for Admin, ResourceAdmin, DomainAdmin, User.
    VolumeService.list_metrics: ListVolumesMetrics = "listVolumesMetrics" -> types::VolumeMetrics,
    []
    [
        account: String = "account",
        clusterid: crate::ids::ClusterId = "clusterid",
        /// Since 4.4.
        diskofferingid: crate::ids::DiskOfferingId = "diskofferingid",
        /// Since 4.4.
        displayvolume: bool = "displayvolume",
        domainid: crate::ids::DomainId = "domainid",
        hostid: crate::ids::HostId = "hostid",
        id: crate::ids::VolumeId = "id",
        /// Since 4.9.
        ids: crate::List = "ids",
        /// Since 4.19.1.
        isencrypted: bool = "isencrypted",
        isrecursive: bool = "isrecursive",
        keyword: String = "keyword",
        listall: bool = "listall",
        /// Since 4.18.
        listsystemvms: bool = "listsystemvms",
        name: String = "name",
        podid: crate::ids::PodId = "podid",
        projectid: crate::ids::ProjectId = "projectid",
        retrieveonlyresourcecount: bool = "retrieveonlyresourcecount",
        /// Since 4.19.1.
        serviceofferingid: crate::ids::ServiceOfferingId = "serviceofferingid",
        state: String = "state",
        /// Since 4.3.
        storageid: String = "storageid",
        tags: crate::Pairs = "tags[%d].key&tags[%d].value",
        type_: String = "type",
        virtualmachineid: crate::ids::VmId = "virtualmachineid",
        zoneid: crate::ids::ZoneId = "zoneid",
    ]
}

paged_list! {
    /// `listVolumesUsageHistory`: lists [`VolumeMetricsStats`](types::VolumeMetricsStats)s, in pages.
    ///
    /// Since 4.18.0. By default for Admin, ResourceAdmin, DomainAdmin, User.
    VolumeService.list_usage_history: ListVolumesUsageHistory = "listVolumesUsageHistory" -> types::VolumeMetricsStats,
    []
    [
        enddate: crate::IntoDate = "enddate",
        id: crate::ids::VolumeId = "id",
        ids: crate::List = "ids",
        keyword: String = "keyword",
        name: String = "name",
        startdate: crate::IntoDate = "startdate",
    ]
}

job! {
    /// `migrateVolume`: starts a job that gives a [`Volume`](types::Volume).
    ///
    /// Required: `storageid`, `volumeid`. Since 3.0.0.
    VolumeService.migrate: MigrateVolume = "migrateVolume" -> types::Volume,
    [storageid: crate::ids::StoragePoolId = "storageid", volumeid: crate::ids::VolumeId = "volumeid",]
    [
        livemigrate: bool = "livemigrate",
        newdiskofferingid: crate::ids::DiskOfferingId = "newdiskofferingid",
    ]
}

change! {
    /// `recoverVolume`: changes something and answers with a [`Volume`](types::Volume) when done.
    ///
    /// Required: `id`. Since 4.14.0. By default for Admin. The answer may hold secrets.
    VolumeService.recover: RecoverVolume = "recoverVolume" -> types::Volume,
    [id: crate::ids::VolumeId = "id",]
    [
    ]
}

job! {
    /// `resizeVolume`: starts a job that gives a [`Volume`](types::Volume).
    ///
    /// Required: `id`.
    VolumeService.resize: ResizeVolume = "resizeVolume" -> types::Volume,
    [id: crate::ids::VolumeId = "id",]
    [
        /// Since 4.20.1.
        automigrate: bool = "automigrate",
        diskofferingid: crate::ids::DiskOfferingId = "diskofferingid",
        maxiops: i64 = "maxiops",
        miniops: i64 = "miniops",
        shrinkok: bool = "shrinkok",
        size: i64 = "size",
    ]
}

job! {
    /// `restoreVolumeFromBackupAndAttachToVM`: starts a job that gives a [`Success`](types::Success).
    ///
    /// Required: `backupid`, `virtualmachineid`, `volumeid`. Since 4.14.0. By default for Admin, ResourceAdmin, DomainAdmin, User. Request and answer may hold secrets.
    VolumeService.restore_from_backup_and_attach_to_vm: RestoreVolumeFromBackupAndAttachToVM = "restoreVolumeFromBackupAndAttachToVM" -> types::Success,
    [backupid: crate::ids::BackupId = "backupid", virtualmachineid: crate::ids::VmId = "virtualmachineid", volumeid: String = "volumeid",]
    [
    ]
}

job! {
    /// `unmanageVolume`: starts a job that gives a [`Success`](types::Success).
    ///
    /// Required: `id`. Since 4.19.1. By default for Admin. The answer may hold secrets.
    VolumeService.unmanage: UnmanageVolume = "unmanageVolume" -> types::Success,
    [id: crate::ids::VolumeId = "id",]
    [
    ]
}

job! {
    /// `updateVolume`: starts a job that gives a [`Volume`](types::Volume).
    VolumeService.update: UpdateVolume = "updateVolume" -> types::Volume,
    []
    [
        /// Since 4.4.
        chaininfo: String = "chaininfo",
        /// Since 4.4.
        customid: String = "customid",
        /// Since 4.20.0.
        deleteprotection: bool = "deleteprotection",
        displayvolume: bool = "displayvolume",
        id: crate::ids::VolumeId = "id",
        /// Since 4.16.
        name: String = "name",
        path: String = "path",
        /// Since 4.3.
        state: String = "state",
        /// Since 4.3.
        storageid: crate::ids::StoragePoolId = "storageid",
    ]
}

job! {
    /// `uploadVolume`: starts a job that gives a [`Volume`](types::Volume).
    ///
    /// Required: `format`, `name`, `url`, `zoneid`.
    VolumeService.upload: UploadVolume = "uploadVolume" -> types::Volume,
    [format: String = "format", name: String = "name", url: String = "url", zoneid: crate::ids::ZoneId = "zoneid",]
    [
        account: String = "account",
        checksum: String = "checksum",
        diskofferingid: crate::ids::DiskOfferingId = "diskofferingid",
        domainid: crate::ids::DomainId = "domainid",
        imagestoreuuid: String = "imagestoreuuid",
        projectid: crate::ids::ProjectId = "projectid",
    ]
}
