// Written by `cargo xtask generate`; do not edit.

use jiff::Timestamp;

use crate::decode::record;
use crate::ids::{JobId, SnapshotId, TemplateId, VolumeId};

record! {
    /// `DataStoreObjectResponse` of the server.
    DataStoreObject {
        name: Option<String> = "name",
        isdirectory: Option<bool> = "isdirectory",
        size: Option<i64> = "size",
        templateid: Option<TemplateId> = "templateid",
        templatename: Option<String> = "templatename",
        format: Option<String> = "format",
        snapshotid: Option<SnapshotId> = "snapshotid",
        snapshotname: Option<String> = "snapshotname",
        volumeid: Option<VolumeId> = "volumeid",
        volumename: Option<String> = "volumename",
        lastupdated: Option<Timestamp> = "lastupdated",
        jobid: Option<JobId> = "jobid",
        jobstatus: Option<i64> = "jobstatus",
    }
}
