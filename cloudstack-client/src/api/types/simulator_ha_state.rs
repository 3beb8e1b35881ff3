// Written by `cargo xtask generate`; do not edit.

use crate::decode::record;
use crate::ids::JobId;

record! {
    /// `SimulatorHAStateResponse` of the server.
    SimulatorHAState {
        hastate: Option<String> = "hastate",
        prevhastate: Option<String> = "prevhastate",
        event: Option<String> = "event",
        activitycounter: Option<i64> = "activitycounter",
        recoverycounter: Option<i64> = "recoverycounter",
        jobid: Option<JobId> = "jobid",
        jobstatus: Option<i64> = "jobstatus",
    }
}
