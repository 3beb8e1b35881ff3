// Written by `cargo xtask generate`; do not edit.

use crate::api::types::VirtualMachine;
use crate::decode::record;
use crate::ids::JobId;

record! {
    /// `LoadBalancerRuleVmMapResponse` of the server.
    LoadBalancerRuleVmMap {
        loadbalancerruleinstance: Option<VirtualMachine> = "loadbalancerruleinstance",
        lbvmipaddresses: Vec<String> = "lbvmipaddresses",
        jobid: Option<JobId> = "jobid",
        jobstatus: Option<i64> = "jobstatus",
    }
}
