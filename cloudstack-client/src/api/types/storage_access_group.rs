// Written by `cargo xtask generate`; do not edit.

use serde_json::Value;

use crate::decode::record;
use crate::ids::JobId;

record! {
    /// `StorageAccessGroupResponse` of the server.
    StorageAccessGroup[id: String, named] {
        id: Option<String> = "id",
        name: Option<String> = "name",
        hosts: Value = "hosts",
        clusters: Value = "clusters",
        pods: Value = "pods",
        zones: Value = "zones",
        storagepools: Value = "storagepools",
        jobid: Option<JobId> = "jobid",
        jobstatus: Option<i64> = "jobstatus",
    }
}
