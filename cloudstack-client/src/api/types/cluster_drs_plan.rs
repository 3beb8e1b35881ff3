// Written by `cargo xtask generate`; do not edit.

use jiff::Timestamp;

use crate::api::types::ClusterDrsPlanMigration;
use crate::decode::record;
use crate::ids::{ClusterDrsPlanId, ClusterId, JobId};

record! {
    /// `ClusterDrsPlanResponse` of the server.
    ClusterDrsPlan[id] {
        migrations: Vec<ClusterDrsPlanMigration> = "migrations",
        id: Option<ClusterDrsPlanId> = "id",
        clusterid: Option<ClusterId> = "clusterid",
        eventid: Option<String> = "eventid",
        type_: Option<String> = "type",
        status: Option<String> = "status",
        created: Option<Timestamp> = "created",
        jobid: Option<JobId> = "jobid",
        jobstatus: Option<i64> = "jobstatus",
    }
}
