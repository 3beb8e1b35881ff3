// Written by `cargo xtask generate`; do not edit.

use jiff::Timestamp;

use crate::decode::record;
use crate::ids::{BackupOfferingId, JobId, ZoneId};

record! {
    /// `BackupOfferingResponse` of the server.
    BackupOffering[id: BackupOfferingId, named] {
        id: Option<BackupOfferingId> = "id",
        name: Option<String> = "name",
        description: Option<String> = "description",
        /// Since 4.21.0.
        provider: Option<String> = "provider",
        externalid: Option<String> = "externalid",
        allowuserdrivenbackups: Option<bool> = "allowuserdrivenbackups",
        zoneid: Option<ZoneId> = "zoneid",
        zonename: Option<String> = "zonename",
        /// Since 4.22.0.
        crosszoneinstancecreation: Option<bool> = "crosszoneinstancecreation",
        created: Option<Timestamp> = "created",
        jobid: Option<JobId> = "jobid",
        jobstatus: Option<i64> = "jobstatus",
    }
}
