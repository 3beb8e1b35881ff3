// Written by `cargo xtask generate`; do not edit.

use crate::Sensitive;
use crate::decode::record;
use crate::ids::JobId;

record! {
    /// `KubernetesClusterConfigResponse` of the server.
    KubernetesClusterConfig[id: String, named] {
        id: Option<String> = "id",
        name: Option<String> = "name",
        configdata: Option<Sensitive> = "configdata",
        jobid: Option<JobId> = "jobid",
        jobstatus: Option<i64> = "jobstatus",
    }
}
