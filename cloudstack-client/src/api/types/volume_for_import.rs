// Written by `cargo xtask generate`; do not edit.

use crate::Details;
use crate::decode::record;
use crate::ids::{JobId, StoragePoolId};

record! {
    /// `VolumeForImportResponse` of the server.
    VolumeForImport {
        name: Option<String> = "name",
        path: Option<String> = "path",
        fullpath: Option<String> = "fullpath",
        format: Option<String> = "format",
        size: Option<i64> = "size",
        virtualsize: Option<i64> = "virtualsize",
        encryptformat: Option<String> = "encryptformat",
        storageid: Option<StoragePoolId> = "storageid",
        storage: Option<String> = "storage",
        storagetype: Option<String> = "storagetype",
        details: Details = "details",
        chaininfo: Option<String> = "chaininfo",
        jobid: Option<JobId> = "jobid",
        jobstatus: Option<i64> = "jobstatus",
    }
}
