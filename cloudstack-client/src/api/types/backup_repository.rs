// Written by `cargo xtask generate`; do not edit.

use jiff::Timestamp;

use crate::Sensitive;
use crate::decode::record;
use crate::ids::{BackupRepositoryId, JobId, ZoneId};

record! {
    /// `BackupRepositoryResponse` of the server.
    BackupRepository[id: BackupRepositoryId, named] {
        id: Option<BackupRepositoryId> = "id",
        zoneid: Option<ZoneId> = "zoneid",
        zonename: Option<String> = "zonename",
        name: Option<String> = "name",
        address: Option<String> = "address",
        provider: Option<String> = "provider",
        type_: Option<String> = "type",
        capacitybytes: Option<i64> = "capacitybytes",
        crosszoneinstancecreation: Option<bool> = "crosszoneinstancecreation",
        created: Option<Timestamp> = "created",
        jobid: Option<JobId> = "jobid",
        jobstatus: Option<i64> = "jobstatus",
        /// Since 4.22.1.0.
        mountopts: Option<Sensitive> = "mountopts",
    }
}
