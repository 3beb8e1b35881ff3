// Written by `cargo xtask generate`; do not edit.

use crate::decode::record;
use crate::ids::{JobId, ManagementServerId};

record! {
    /// `ManagementServerMaintenanceResponse` of the server.
    ManagementServerMaintenance {
        managementserverid: Option<ManagementServerId> = "managementserverid",
        state: Option<String> = "state",
        maintenanceinitiated: Option<bool> = "maintenanceinitiated",
        shutdowntriggered: Option<bool> = "shutdowntriggered",
        readyforshutdown: Option<bool> = "readyforshutdown",
        pendingjobscount: Option<i64> = "pendingjobscount",
        agentscount: Option<i64> = "agentscount",
        agents: Vec<String> = "agents",
        jobid: Option<JobId> = "jobid",
        jobstatus: Option<i64> = "jobstatus",
    }
}
