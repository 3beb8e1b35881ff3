// Written by `cargo xtask generate`; do not edit.

use crate::decode::record;
use crate::ids::{BackupScheduleId, JobId, VmId};

record! {
    /// `BackupScheduleResponse` of the server.
    BackupSchedule[id] {
        /// Since 4.21.0.
        id: Option<BackupScheduleId> = "id",
        virtualmachinename: Option<String> = "virtualmachinename",
        virtualmachineid: Option<VmId> = "virtualmachineid",
        schedule: Option<String> = "schedule",
        intervaltype: Option<String> = "intervaltype",
        timezone: Option<String> = "timezone",
        maxbackups: Option<i64> = "maxbackups",
        quiescevm: Option<bool> = "quiescevm",
        jobid: Option<JobId> = "jobid",
        jobstatus: Option<i64> = "jobstatus",
    }
}
