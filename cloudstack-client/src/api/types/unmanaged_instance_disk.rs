// Written by `cargo xtask generate`; do not edit.

use crate::decode::record;
use crate::ids::JobId;

record! {
    /// `UnmanagedInstanceDiskResponse` of the server.
    UnmanagedInstanceDisk[id] {
        id: Option<String> = "id",
        label: Option<String> = "label",
        capacity: Option<i64> = "capacity",
        imagepath: Option<String> = "imagepath",
        controller: Option<String> = "controller",
        controllerunit: Option<i64> = "controllerunit",
        position: Option<i64> = "position",
        datastorename: Option<String> = "datastorename",
        datastorehost: Option<String> = "datastorehost",
        datastorepath: Option<String> = "datastorepath",
        datastoretype: Option<String> = "datastoretype",
        jobid: Option<JobId> = "jobid",
        jobstatus: Option<i64> = "jobstatus",
    }
}
