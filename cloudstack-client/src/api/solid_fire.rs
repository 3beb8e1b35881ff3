// Written by `cargo xtask generate`; do not edit.

//! The service SolidFire: 3 commands.

use crate::api::types;
use crate::request::{read, service};

service! {
    /// Commands of the service SolidFire.
    solid_fire -> SolidFireService
}

read! {
    /// `getSolidFireAccountId`: answers with a [`ApiSolidFireAccountId`](types::ApiSolidFireAccountId).
    ///
    /// Required: `accountid`, `storageid`.
    SolidFireService.get_account_id: GetSolidFireAccountId = "getSolidFireAccountId" -> types::ApiSolidFireAccountId,
    [accountid: String = "accountid", storageid: String = "storageid",]
    [
    ]
}

read! {
    /// `getSolidFireVolumeAccessGroupIds`: answers with a [`ApiSolidFireVolumeAccessGroupIds`](types::ApiSolidFireVolumeAccessGroupIds).
    ///
    /// Required: `clusterid`, `storageid`.
    SolidFireService.get_volume_access_group_ids: GetSolidFireVolumeAccessGroupIds = "getSolidFireVolumeAccessGroupIds" -> types::ApiSolidFireVolumeAccessGroupIds,
    [clusterid: String = "clusterid", storageid: String = "storageid",]
    [
    ]
}

read! {
    /// `getSolidFireVolumeSize`: answers with a [`ApiSolidFireVolumeSize`](types::ApiSolidFireVolumeSize).
    ///
    /// Required: `volumeid`.
    SolidFireService.get_volume_size: GetSolidFireVolumeSize = "getSolidFireVolumeSize" -> types::ApiSolidFireVolumeSize,
    [volumeid: String = "volumeid",]
    [
    ]
}
