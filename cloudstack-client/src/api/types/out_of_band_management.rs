// Written by `cargo xtask generate`; do not edit.

use crate::Sensitive;
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
        password: Option<Sensitive> = "password",
        action: Option<String> = "action",
        description: Option<String> = "description",
        status: Option<bool> = "status",
        jobid: Option<JobId> = "jobid",
        jobstatus: Option<i64> = "jobstatus",
    }
}
