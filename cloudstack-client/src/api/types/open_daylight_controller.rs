// Written by `cargo xtask generate`; do not edit.

use crate::decode::record;
use crate::ids::{JobId, OpenDaylightControllerId, PhysicalNetworkId};

record! {
    /// `OpenDaylightControllerResponse` of the server.
    OpenDaylightController[id: OpenDaylightControllerId, named] {
        id: Option<OpenDaylightControllerId> = "id",
        physicalnetworkid: Option<PhysicalNetworkId> = "physicalnetworkid",
        name: Option<String> = "name",
        url: Option<String> = "url",
        username: Option<String> = "username",
        jobid: Option<JobId> = "jobid",
        jobstatus: Option<i64> = "jobstatus",
    }
}
