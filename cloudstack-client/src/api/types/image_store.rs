// Written by `cargo xtask generate`; do not edit.

use crate::decode::record;
use crate::ids::{ImageStoreId, JobId, ZoneId};

record! {
    /// `ImageStoreResponse` of the server.
    ImageStore[id: ImageStoreId, named] {
        id: Option<ImageStoreId> = "id",
        zoneid: Option<ZoneId> = "zoneid",
        zonename: Option<String> = "zonename",
        name: Option<String> = "name",
        url: Option<String> = "url",
        protocol: Option<String> = "protocol",
        providername: Option<String> = "providername",
        scope: Option<String> = "scope",
        readonly: Option<bool> = "readonly",
        disksizetotal: Option<i64> = "disksizetotal",
        disksizeused: Option<i64> = "disksizeused",
        hasannotations: Option<bool> = "hasannotations",
        jobid: Option<JobId> = "jobid",
        jobstatus: Option<i64> = "jobstatus",
    }
}
