// Written by `cargo xtask generate`; do not edit.

use crate::api::types::ResourceTag;
use crate::decode::record;
use crate::ids::{JobId, RolePermissionId};

record! {
    /// `SecurityGroupRuleResponse` of the server.
    SecurityGroupRule {
        ruleid: Option<RolePermissionId> = "ruleid",
        protocol: Option<String> = "protocol",
        icmptype: Option<i64> = "icmptype",
        icmpcode: Option<i64> = "icmpcode",
        startport: Option<i64> = "startport",
        endport: Option<i64> = "endport",
        securitygroupname: Option<String> = "securitygroupname",
        account: Option<String> = "account",
        cidr: Option<String> = "cidr",
        tags: Vec<ResourceTag> = "tags",
        jobid: Option<JobId> = "jobid",
        jobstatus: Option<i64> = "jobstatus",
    }
}
