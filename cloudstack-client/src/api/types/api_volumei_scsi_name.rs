// Written by `cargo xtask generate`; do not edit.

use crate::decode::record;
use crate::ids::JobId;

record! {
    /// `ApiVolumeiScsiNameResponse` of the server.
    ApiVolumeiScsiName {
        volumei_scsi_name: Option<String> = "volumeiScsiName",
        jobid: Option<JobId> = "jobid",
        jobstatus: Option<i64> = "jobstatus",
    }
}
