// Written by `cargo xtask generate`; do not edit.

use crate::decode::record;
use crate::ids::{JobId, VmId};

record! {
    /// `ClusterDrsPlanMigrationResponse` of the server.
    ClusterDrsPlanMigration {
        virtualmachineid: Option<VmId> = "virtualmachineid",
        virtualmachinename: Option<String> = "virtualmachinename",
        sourcehostid: Option<String> = "sourcehostid",
        sourcehostname: Option<String> = "sourcehostname",
        destinationhostid: Option<String> = "destinationhostid",
        destinationhostname: Option<String> = "destinationhostname",
        migrationjobid: Option<i64> = "migrationjobid",
        migrationjobstatus: Option<String> = "migrationjobstatus",
        jobid: Option<JobId> = "jobid",
        jobstatus: Option<i64> = "jobstatus",
    }
}
