// Written by `cargo xtask generate`; do not edit.

use crate::decode::record;
use crate::ids::JobId;

record! {
    /// `TaggedResourceLimitAndCountResponse` of the server.
    TaggedResourceLimitAndCount {
        resourcetype: Option<i64> = "resourcetype",
        resourcetypename: Option<String> = "resourcetypename",
        tag: Option<String> = "tag",
        limit: Option<i64> = "limit",
        total: Option<i64> = "total",
        available: Option<i64> = "available",
        jobid: Option<JobId> = "jobid",
        jobstatus: Option<i64> = "jobstatus",
    }
}
