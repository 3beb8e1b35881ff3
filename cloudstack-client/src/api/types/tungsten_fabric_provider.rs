// Written by `cargo xtask generate`; do not edit.

use crate::decode::record;
use crate::ids::JobId;

record! {
    /// `TungstenFabricProviderResponse` of the server.
    TungstenFabricProvider {
        name: Option<String> = "name",
        tungstenprovideruuid: Option<String> = "tungstenprovideruuid",
        zoneid: Option<i64> = "zoneid",
        zonename: Option<String> = "zonename",
        securitygroupsenabled: Option<bool> = "securitygroupsenabled",
        tungstenproviderhostname: Option<String> = "tungstenproviderhostname",
        tungstenproviderport: Option<String> = "tungstenproviderport",
        tungstengateway: Option<String> = "tungstengateway",
        tungstenprovidervrouterport: Option<String> = "tungstenprovidervrouterport",
        tungstenproviderintrospectport: Option<String> = "tungstenproviderintrospectport",
        jobid: Option<JobId> = "jobid",
        jobstatus: Option<i64> = "jobstatus",
    }
}
