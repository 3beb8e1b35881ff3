// Written by `cargo xtask generate`; do not edit.

//! The service RollingMaintenance: 1 commands.

use crate::api::types;
use crate::request::{job, service};

service! {
    /// Commands of the service RollingMaintenance.
    rolling_maintenance -> RollingMaintenanceService
}

job! {
    /// `startRollingMaintenance`: starts a job that gives a [`RollingMaintenance`](types::RollingMaintenance).
    ///
    /// By default for Admin.
    RollingMaintenanceService.start: StartRollingMaintenance = "startRollingMaintenance" -> types::RollingMaintenance,
    []
    [
        clusterids: crate::List = "clusterids",
        forced: bool = "forced",
        hostids: crate::List = "hostids",
        payload: String = "payload",
        podids: crate::List = "podids",
        timeout: i64 = "timeout",
        zoneids: crate::List = "zoneids",
    ]
}
