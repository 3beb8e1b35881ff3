// Written by `cargo xtask generate`; do not edit.

use crate::decode::record;
use crate::ids::{CounterId, JobId, ZoneId};

record! {
    /// `CounterResponse` of the server.
    Counter[id: CounterId, named] {
        id: Option<CounterId> = "id",
        name: Option<String> = "name",
        source: Option<String> = "source",
        value: Option<String> = "value",
        zoneid: Option<ZoneId> = "zoneid",
        provider: Option<String> = "provider",
        jobid: Option<JobId> = "jobid",
        jobstatus: Option<i64> = "jobstatus",
    }
}
