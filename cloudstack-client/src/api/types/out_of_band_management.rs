// Written by `cargo xtask generate`; do not edit.

use crate::decode::record;
use crate::ids::{HostId, JobId};

record! {
    /// `OutOfBandManagementResponse` of the server.
    OutOfBandManagement {
        hostid: Option<HostId> = "hostid",
        powerstate: Option<String> = "powerstate",
        enabled: Option<bool> = "enabled",
        driver: Option<String> = "driver",
        address: Option<String> = "address",
        port: Option<String> = "port",
        username: Option<String> = "username",
        password: Option<String> = "password",
        action: Option<String> = "action",
        description: Option<String> = "description",
        status: Option<bool> = "status",
        jobid: Option<JobId> = "jobid",
        jobstatus: Option<i64> = "jobstatus",
    }
}
