// Written by `cargo xtask generate`; do not edit.

use jiff::Timestamp;

use crate::decode::record;
use crate::ids::{JobId, SecondaryStorageHeuristicsId, ZoneId};

record! {
    /// `SecondaryStorageHeuristicsResponse` of the server.
    SecondaryStorageHeuristics[id: SecondaryStorageHeuristicsId, named] {
        id: Option<SecondaryStorageHeuristicsId> = "id",
        name: Option<String> = "name",
        description: Option<String> = "description",
        zoneid: Option<ZoneId> = "zoneid",
        type_: Option<String> = "type",
        heuristicrule: Option<String> = "heuristicrule",
        created: Option<Timestamp> = "created",
        removed: Option<Timestamp> = "removed",
        jobid: Option<JobId> = "jobid",
        jobstatus: Option<i64> = "jobstatus",
    }
}
