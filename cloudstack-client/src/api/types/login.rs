// Written by `cargo xtask generate`; do not edit.

use crate::Sensitive;
use crate::decode::record;
use crate::ids::{DomainId, JobId, ManagementServerId, UserId};

record! {
    /// `LoginCmdResponse` of the server.
    Login {
        username: Option<String> = "username",
        userid: Option<UserId> = "userid",
        domainid: Option<DomainId> = "domainid",
        timeout: Option<i64> = "timeout",
        account: Option<String> = "account",
        firstname: Option<String> = "firstname",
        lastname: Option<String> = "lastname",
        type_: Option<String> = "type",
        timezone: Option<String> = "timezone",
        timezoneoffset: Option<String> = "timezoneoffset",
        registered: Option<String> = "registered",
        sessionkey: Option<Sensitive> = "sessionkey",
        /// Since 4.18.0.0.
        is2faenabled: Option<String> = "is2faenabled",
        /// Since 4.18.0.0.
        is2faverified: Option<String> = "is2faverified",
        /// Since 4.18.0.0.
        providerfor2fa: Option<String> = "providerfor2fa",
        /// Since 4.18.0.0.
        issuerfor2fa: Option<String> = "issuerfor2fa",
        /// Since 4.21.0.0.
        managementserverid: Option<ManagementServerId> = "managementserverid",
        jobid: Option<JobId> = "jobid",
        jobstatus: Option<i64> = "jobstatus",
    }
}
