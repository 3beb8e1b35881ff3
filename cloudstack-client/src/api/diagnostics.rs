// Written by `cargo xtask generate`; do not edit.

//! The service Diagnostics: 2 commands.

use crate::api::types;
use crate::request::{job, service};

service! {
    /// Commands of the service Diagnostics.
    diagnostics -> DiagnosticsService
}

job! {
    /// `getDiagnosticsData`: starts a job that gives a [`GetDiagnosticsData`](types::GetDiagnosticsData).
    ///
    /// Required: `targetid`. Since 4.14.0.0. By default for Admin.
    DiagnosticsService.get_data: GetDiagnosticsData = "getDiagnosticsData" -> types::GetDiagnosticsData,
    [targetid: crate::ids::SystemVmId = "targetid",]
    [
        files: crate::List = "files",
    ]
}

job! {
    /// `runDiagnostics`: starts a job that gives a [`RunDiagnostics`](types::RunDiagnostics).
    ///
    /// Required: `ipaddress`, `targetid`, `type`. Since 4.12.0.0. By default for Admin.
    DiagnosticsService.run: RunDiagnostics = "runDiagnostics" -> types::RunDiagnostics,
    [ipaddress: String = "ipaddress", targetid: crate::ids::SystemVmId = "targetid", type_: String = "type",]
    [
        params: String = "params",
    ]
}
