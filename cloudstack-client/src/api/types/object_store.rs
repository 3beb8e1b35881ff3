// Written by `cargo xtask generate`; do not edit.

use crate::decode::record;
use crate::ids::{JobId, ObjectStoreId};

record! {
    /// `ObjectStoreResponse` of the server.
    ObjectStore[id: ObjectStoreId, named] {
        id: Option<ObjectStoreId> = "id",
        name: Option<String> = "name",
        url: Option<String> = "url",
        providername: Option<String> = "providername",
        storagetotal: Option<i64> = "storagetotal",
        storageallocated: Option<i64> = "storageallocated",
        storageused: Option<i64> = "storageused",
        hasannotations: Option<bool> = "hasannotations",
        jobid: Option<JobId> = "jobid",
        jobstatus: Option<i64> = "jobstatus",
    }
}
