// Written by `cargo xtask generate`; do not edit.

use crate::decode::record;
use crate::ids::{HostId, JobId, UcsBladeId, UcsManagerId};

record! {
    /// `UcsBladeResponse` of the server.
    UcsBlade[id] {
        id: Option<UcsBladeId> = "id",
        ucsmanagerid: Option<UcsManagerId> = "ucsmanagerid",
        hostid: Option<HostId> = "hostid",
        bladedn: Option<String> = "bladedn",
        profiledn: Option<String> = "profiledn",
        jobid: Option<JobId> = "jobid",
        jobstatus: Option<i64> = "jobstatus",
    }
}
