// Written by `cargo xtask generate`; do not edit.

use crate::decode::record;
use crate::ids::JobId;

record! {
    /// `ApplicationLoadBalancerInstanceResponse` of the server.
    ApplicationLoadBalancerInstance[id: String, named] {
        id: Option<String> = "id",
        name: Option<String> = "name",
        state: Option<String> = "state",
        ipaddress: Option<String> = "ipaddress",
        jobid: Option<JobId> = "jobid",
        jobstatus: Option<i64> = "jobstatus",
    }
}
