// Written by `cargo xtask generate`; do not edit.

//! The service Resourcemetadata: 5 commands.

use crate::api::types;
use crate::request::{job, paged_list, read, service};

service! {
    /// Commands of the service Resourcemetadata.
    resource_metadata -> ResourceMetadataService
}

job! {
    /// `addResourceDetail`: starts a job that gives a [`Success`](types::Success).
    ///
    /// Required: `details`, `resourceid`, `resourcetype`.
    ResourceMetadataService.add_resource_detail: AddResourceDetail = "addResourceDetail" -> types::Success,
    [details: crate::Pairs = "details[%d].key&details[%d].value", resourceid: String = "resourceid", resourcetype: String = "resourcetype",]
    [
        /// Since 4.4.
        fordisplay: bool = "fordisplay",
    ]
}

read! {
    /// `getVolumeSnapshotDetails`: answers with a [`ApiVolumeiScsiName`](types::ApiVolumeiScsiName).
    ///
    /// Required: `snapshotid`.
    ResourceMetadataService.get_volume_snapshot_details: GetVolumeSnapshotDetails = "getVolumeSnapshotDetails" -> types::ApiVolumeiScsiName,
    [snapshotid: String = "snapshotid",]
    [
    ]
}

read! {
    /// `listDetailOptions`: answers with a [`DetailOptions`](types::DetailOptions).
    ///
    /// Required: `resourcetype`. Since 4.13. By default for Admin, ResourceAdmin, DomainAdmin, User.
    ResourceMetadataService.list_detail_options: ListDetailOptions = "listDetailOptions" -> types::DetailOptions,
    [resourcetype: String = "resourcetype",]
    [
        resourceid: String = "resourceid",
    ]
}

paged_list! {
    /// `listResourceDetails`: lists [`ResourceTag`](types::ResourceTag)s, in pages.
    ///
    /// Required: `resourcetype`. Since 4.2.
    ResourceMetadataService.list_resource_details: ListResourceDetails = "listResourceDetails" -> types::ResourceTag,
    [resourcetype: String = "resourcetype",]
    [
        account: String = "account",
        domainid: crate::ids::DomainId = "domainid",
        /// Since 4.3.
        fordisplay: bool = "fordisplay",
        isrecursive: bool = "isrecursive",
        key: String = "key",
        keyword: String = "keyword",
        listall: bool = "listall",
        projectid: crate::ids::ProjectId = "projectid",
        resourceid: String = "resourceid",
        /// Since 4.4.
        value: String = "value",
    ]
}

job! {
    /// `removeResourceDetail`: starts a job that gives a [`Success`](types::Success).
    ///
    /// Required: `resourceid`, `resourcetype`.
    ResourceMetadataService.remove_resource_detail: RemoveResourceDetail = "removeResourceDetail" -> types::Success,
    [resourceid: String = "resourceid", resourcetype: String = "resourcetype",]
    [
        key: String = "key",
    ]
}
