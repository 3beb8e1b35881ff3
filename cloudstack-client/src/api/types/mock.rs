// Written by `cargo xtask generate`; do not edit.

use crate::decode::record;
use crate::ids::JobId;

record! {
    /// `MockResponse` of the server.
    Mock {
        id: Option<i64> = "id",
        zoneid: Option<i64> = "zoneid",
        podid: Option<i64> = "podid",
        clusterid: Option<i64> = "clusterid",
        hostid: Option<i64> = "hostid",
        name: Option<String> = "name",
        count: Option<i64> = "count",
        jobid: Option<JobId> = "jobid",
        jobstatus: Option<i64> = "jobstatus",
    }
}
