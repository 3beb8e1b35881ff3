// Written by `cargo xtask generate`; do not edit.

//! The service OutofbandManagement: 3 commands.

use crate::api::types;
use crate::request::{change, job, service};

service! {
    /// Commands of the service OutofbandManagement.
    out_of_band_management -> OutOfBandManagementService
}

job! {
    /// `changeOutOfBandManagementPassword`: starts a job that gives a [`OutOfBandManagement`](types::OutOfBandManagement).
    ///
    /// Required: `hostid`. Since 4.9.0. By default for Admin. The request may hold secrets.
    OutOfBandManagementService.change_out_of_band_management_password: ChangeOutOfBandManagementPassword = "changeOutOfBandManagementPassword" -> types::OutOfBandManagement,
    [hostid: crate::ids::HostId = "hostid",]
    [
        password: String = "password",
    ]
}

change! {
    /// `configureOutOfBandManagement`: changes something and answers with a [`OutOfBandManagement`](types::OutOfBandManagement) when done.
    ///
    /// Required: `address`, `driver`, `hostid`, `password`, `port`, `username`. Since 4.9.0. By default for Admin. The request may hold secrets.
    OutOfBandManagementService.configure_out_of_band_management: ConfigureOutOfBandManagement = "configureOutOfBandManagement" -> types::OutOfBandManagement,
    [address: String = "address", driver: String = "driver", hostid: crate::ids::HostId = "hostid", password: String = "password", port: String = "port", username: String = "username",]
    [
    ]
}

job! {
    /// `issueOutOfBandManagementPowerAction`: starts a job that gives a [`OutOfBandManagement`](types::OutOfBandManagement).
    ///
    /// Required: `action`, `hostid`. Since 4.9.0. By default for Admin.
    OutOfBandManagementService.issue_out_of_band_management_power_action: IssueOutOfBandManagementPowerAction = "issueOutOfBandManagementPowerAction" -> types::OutOfBandManagement,
    [action: String = "action", hostid: crate::ids::HostId = "hostid",]
    [
        timeout: i64 = "timeout",
    ]
}
