// Written by `cargo xtask generate`; do not edit.

use crate::decode::record;
use crate::ids::JobId;

record! {
    /// `InfrastructureResponse` of the server.
    Infrastructure {
        zones: Option<i64> = "zones",
        pods: Option<i64> = "pods",
        clusters: Option<i64> = "clusters",
        hosts: Option<i64> = "hosts",
        storagepools: Option<i64> = "storagepools",
        imagestores: Option<i64> = "imagestores",
        /// Since 4.22.0.
        backuprepositories: Option<i64> = "backuprepositories",
        objectstores: Option<i64> = "objectstores",
        systemvms: Option<i64> = "systemvms",
        routers: Option<i64> = "routers",
        ilbvms: Option<i64> = "ilbvms",
        cpusockets: Option<i64> = "cpusockets",
        managementservers: Option<i64> = "managementservers",
        alerts: Option<i64> = "alerts",
        jobid: Option<JobId> = "jobid",
        jobstatus: Option<i64> = "jobstatus",
    }
}
