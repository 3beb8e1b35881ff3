// Written by `cargo xtask generate`; do not edit.

use crate::decode::record;
use crate::ids::{FirewallRuleId, JobId};

record! {
    /// `TungstenFabricLBHealthMonitorResponse` of the server.
    TungstenFabricLBHealthMonitor {
        lbruleid: Option<FirewallRuleId> = "lbruleid",
        id: Option<i64> = "id",
        uuid: Option<String> = "uuid",
        type_: Option<String> = "type",
        retry: Option<i64> = "retry",
        timeout: Option<i64> = "timeout",
        interval: Option<i64> = "interval",
        httpmethod: Option<String> = "httpmethod",
        expectedcode: Option<String> = "expectedcode",
        urlpath: Option<String> = "urlpath",
        zoneid: Option<i64> = "zoneid",
        zonename: Option<String> = "zonename",
        jobid: Option<JobId> = "jobid",
        jobstatus: Option<i64> = "jobstatus",
    }
}
