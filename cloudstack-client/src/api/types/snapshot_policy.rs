// Written by `cargo xtask generate`; do not edit.

use crate::api::types::ResourceTag;
use crate::api::types::StoragePool;
use crate::api::types::Zone;
use crate::decode::record;
use crate::ids::{JobId, SnapshotPolicyId, VolumeId};

record! {
    /// `SnapshotPolicyResponse` of the server.
    SnapshotPolicy[id] {
        id: Option<SnapshotPolicyId> = "id",
        volumeid: Option<VolumeId> = "volumeid",
        volumename: Option<String> = "volumename",
        schedule: Option<String> = "schedule",
        intervaltype: Option<i64> = "intervaltype",
        maxsnaps: Option<i64> = "maxsnaps",
        timezone: Option<String> = "timezone",
        /// Since 4.4.
        /// Only for Admin.
        fordisplay: Option<bool> = "fordisplay",
        /// Since 4.19.0.
        zone: Vec<Zone> = "zone",
        /// Since 4.21.0.
        storage: Vec<StoragePool> = "storage",
        tags: Vec<ResourceTag> = "tags",
        hasannotations: Option<bool> = "hasannotations",
        jobid: Option<JobId> = "jobid",
        jobstatus: Option<i64> = "jobstatus",
    }
}
