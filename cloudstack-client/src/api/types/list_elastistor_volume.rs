// Written by `cargo xtask generate`; do not edit.

use crate::decode::record;
use crate::ids::JobId;

record! {
    /// `ListElastistorVolumeResponse` of the server.
    ListElastistorVolume[id: String, named] {
        id: Option<String> = "id",
        name: Option<String> = "name",
        graceallowed: Option<String> = "graceallowed",
        deduplication: Option<String> = "deduplication",
        compression: Option<String> = "compression",
        sync: Option<String> = "sync",
        jobid: Option<JobId> = "jobid",
        jobstatus: Option<i64> = "jobstatus",
    }
}
