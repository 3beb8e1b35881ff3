// Written by `cargo xtask generate`; do not edit.

use crate::Sensitive;
use crate::decode::record;
use crate::ids::{BigSwitchBcfDeviceId, JobId, PhysicalNetworkId};

record! {
    /// `BigSwitchBcfDeviceResponse` of the server.
    BigSwitchBcfDevice {
        bcfdeviceid: Option<BigSwitchBcfDeviceId> = "bcfdeviceid",
        physicalnetworkid: Option<PhysicalNetworkId> = "physicalnetworkid",
        provider: Option<String> = "provider",
        bigswitchdevicename: Option<String> = "bigswitchdevicename",
        hostname: Option<String> = "hostname",
        username: Option<String> = "username",
        password: Option<Sensitive> = "password",
        nat: Option<bool> = "nat",
        jobid: Option<JobId> = "jobid",
        jobstatus: Option<i64> = "jobstatus",
    }
}
