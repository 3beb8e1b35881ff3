// Written by `cargo xtask generate`; do not edit.

use crate::api::types::RollingMaintenanceHostSkipped;
use crate::api::types::RollingMaintenanceHostUpdated;
use crate::decode::record;
use crate::ids::JobId;

record! {
    /// `RollingMaintenanceResponse` of the server.
    RollingMaintenance {
        success: Option<bool> = "success",
        details: Option<String> = "details",
        hostsupdated: Vec<RollingMaintenanceHostUpdated> = "hostsupdated",
        hostsskipped: Vec<RollingMaintenanceHostSkipped> = "hostsskipped",
        jobid: Option<JobId> = "jobid",
        jobstatus: Option<i64> = "jobstatus",
    }
}
