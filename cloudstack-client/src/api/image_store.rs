// Written by `cargo xtask generate`; do not edit.

//! The service ImageStore: 12 commands.

use crate::api::types;
use crate::request::{change, job, paged_list, service};

service! {
    /// Commands of the service ImageStore.
    image_store -> ImageStoreService
}

change! {
    /// `addImageStore`: changes something and answers with a [`ImageStore`](types::ImageStore) when done.
    ///
    /// Required: `provider`. Since 4.2.0.
    ImageStoreService.add: AddImageStore = "addImageStore" -> types::ImageStore,
    [provider: String = "provider",]
    [
        details: crate::Pairs = "details[%d].key&details[%d].value",
        name: String = "name",
        url: String = "url",
        zoneid: crate::ids::ZoneId = "zoneid",
    ]
}

change! {
    /// `addImageStoreS3`: changes something and answers with a [`ImageStore`](types::ImageStore) when done.
    ///
    /// Required: `accesskey`, `bucket`, `endpoint`, `secretkey`. Since 4.7.0. The request may hold secrets.
    ImageStoreService.add_s3: AddImageStoreS3 = "addImageStoreS3" -> types::ImageStore,
    [accesskey: String = "accesskey", bucket: String = "bucket", endpoint: String = "endpoint", secretkey: String = "secretkey",]
    [
        connectiontimeout: i64 = "connectiontimeout",
        connectionttl: i64 = "connectionttl",
        maxerrorretry: i64 = "maxerrorretry",
        s3signer: String = "s3signer",
        sockettimeout: i64 = "sockettimeout",
        usehttps: bool = "usehttps",
        usetcpkeepalive: bool = "usetcpkeepalive",
    ]
}

change! {
    /// `createSecondaryStagingStore`: changes something and answers with a [`ImageStore`](types::ImageStore) when done.
    ///
    /// Required: `url`.
    ImageStoreService.create_secondary_staging_store: CreateSecondaryStagingStore = "createSecondaryStagingStore" -> types::ImageStore,
    [url: String = "url",]
    [
        details: crate::Pairs = "details[%d].key&details[%d].value",
        provider: String = "provider",
        scope: String = "scope",
        zoneid: crate::ids::ZoneId = "zoneid",
    ]
}

change! {
    /// `deleteImageStore`: changes something and answers with a [`Success`](types::Success) when done.
    ///
    /// Required: `id`. Since 4.2.0.
    ImageStoreService.delete: DeleteImageStore = "deleteImageStore" -> types::Success,
    [id: crate::ids::ImageStoreId = "id",]
    [
    ]
}

change! {
    /// `deleteSecondaryStagingStore`: changes something and answers with a [`Success`](types::Success) when done.
    ///
    /// Required: `id`. Since 4.2.0.
    ImageStoreService.delete_secondary_staging_store: DeleteSecondaryStagingStore = "deleteSecondaryStagingStore" -> types::Success,
    [id: crate::ids::ImageStoreId = "id",]
    [
    ]
}

job! {
    /// `downloadImageStoreObject`: starts a job that gives a [`Extract`](types::Extract).
    ///
    /// Required: `id`. Since 4.19.0.
    ImageStoreService.download_object: DownloadImageStoreObject = "downloadImageStoreObject" -> types::Extract,
    [id: crate::ids::ImageStoreId = "id",]
    [
        path: String = "path",
    ]
}

paged_list! {
    /// `listImageStoreObjects`: lists [`DataStoreObject`](types::DataStoreObject)s, in pages.
    ///
    /// Required: `id`. Since 4.19.0.
    ImageStoreService.list_objects: ListImageStoreObjects = "listImageStoreObjects" -> types::DataStoreObject,
    [id: crate::ids::ImageStoreId = "id",]
    [
        keyword: String = "keyword",
        path: String = "path",
    ]
}

paged_list! {
    /// `listImageStores`: lists [`ImageStore`](types::ImageStore)s, in pages.
    ///
    /// Since 4.2.0.
    ImageStoreService.list: ListImageStores = "listImageStores" -> types::ImageStore,
    []
    [
        id: crate::ids::ImageStoreId = "id",
        keyword: String = "keyword",
        name: String = "name",
        protocol: String = "protocol",
        provider: String = "provider",
        /// Since 4.15.0.
        readonly: bool = "readonly",
        zoneid: crate::ids::ZoneId = "zoneid",
    ]
}

paged_list! {
    /// `listSecondaryStagingStores`: lists [`ImageStore`](types::ImageStore)s, in pages.
    ///
    /// Since 4.2.0.
    ImageStoreService.list_secondary_staging_stores: ListSecondaryStagingStores = "listSecondaryStagingStores" -> types::ImageStore,
    []
    [
        id: crate::ids::ImageStoreId = "id",
        keyword: String = "keyword",
        name: String = "name",
        protocol: String = "protocol",
        provider: String = "provider",
        zoneid: crate::ids::ZoneId = "zoneid",
    ]
}

job! {
    /// `migrateResourceToAnotherSecondaryStorage`: starts a job that gives a [`Migration`](types::Migration).
    ///
    /// Required: `destpool`, `srcpool`. Since 4.19.0. By default for Admin.
    ImageStoreService.migrate_resource_to_another_secondary_storage: MigrateResourceToAnotherSecondaryStorage = "migrateResourceToAnotherSecondaryStorage" -> types::Migration,
    [destpool: crate::ids::ImageStoreId = "destpool", srcpool: crate::ids::ImageStoreId = "srcpool",]
    [
        snapshots: crate::List = "snapshots",
        templates: crate::List = "templates",
    ]
}

change! {
    /// `updateCloudToUseObjectStore`: changes something and answers with a [`ImageStore`](types::ImageStore) when done.
    ///
    /// Required: `provider`. Since 4.3.0.
    ImageStoreService.update_cloud_to_use_object_store: UpdateCloudToUseObjectStore = "updateCloudToUseObjectStore" -> types::ImageStore,
    [provider: String = "provider",]
    [
        details: crate::Pairs = "details[%d].key&details[%d].value",
        name: String = "name",
        url: String = "url",
    ]
}

change! {
    /// `updateImageStore`: changes something and answers with a [`ImageStore`](types::ImageStore) when done.
    ///
    /// Required: `id`. Since 4.15.0.
    ImageStoreService.update: UpdateImageStore = "updateImageStore" -> types::ImageStore,
    [id: crate::ids::ImageStoreId = "id",]
    [
        capacitybytes: i64 = "capacitybytes",
        name: String = "name",
        readonly: bool = "readonly",
    ]
}
