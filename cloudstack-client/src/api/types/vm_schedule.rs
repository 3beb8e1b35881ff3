// Written by `cargo xtask generate`; do not edit.

use jiff::Timestamp;

use crate::decode::record;
use crate::ids::{JobId, VMScheduleId, VmId};

record! {
    /// `VMScheduleResponse` of the server.
    VMSchedule[id] {
        id: Option<VMScheduleId> = "id",
        virtualmachineid: Option<VmId> = "virtualmachineid",
        description: Option<String> = "description",
        schedule: Option<String> = "schedule",
        timezone: Option<String> = "timezone",
        action: Option<String> = "action",
        enabled: Option<bool> = "enabled",
        startdate: Option<Timestamp> = "startdate",
        enddate: Option<Timestamp> = "enddate",
        created: Option<Timestamp> = "created",
        jobid: Option<JobId> = "jobid",
        jobstatus: Option<i64> = "jobstatus",
    }
}
