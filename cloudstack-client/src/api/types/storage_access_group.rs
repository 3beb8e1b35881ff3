// Written by `cargo xtask generate`; do not edit.

use crate::SensitiveValue;
use crate::decode::record;
use crate::ids::JobId;

record! {
    /// `StorageAccessGroupResponse` of the server.
    StorageAccessGroup[id: String, named] {
        id: Option<String> = "id",
        name: Option<String> = "name",
        hosts: SensitiveValue = "hosts",
        clusters: SensitiveValue = "clusters",
        pods: SensitiveValue = "pods",
        zones: SensitiveValue = "zones",
        storagepools: SensitiveValue = "storagepools",
        jobid: Option<JobId> = "jobid",
        jobstatus: Option<i64> = "jobstatus",
    }
}
