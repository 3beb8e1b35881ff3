// Written by `cargo xtask generate`; do not edit.

use crate::api::types::ResourceTag;
use crate::decode::record;
use crate::ids::{FirewallRuleId, IPAddressId, JobId, NetworkId};

record! {
    /// `FirewallResponse` of the server.
    Firewall[id] {
        id: Option<FirewallRuleId> = "id",
        protocol: Option<String> = "protocol",
        startport: Option<i64> = "startport",
        endport: Option<i64> = "endport",
        ipaddressid: Option<IPAddressId> = "ipaddressid",
        networkid: Option<NetworkId> = "networkid",
        ipaddress: Option<String> = "ipaddress",
        state: Option<String> = "state",
        cidrlist: Option<String> = "cidrlist",
        icmptype: Option<i64> = "icmptype",
        icmpcode: Option<i64> = "icmpcode",
        tags: Vec<ResourceTag> = "tags",
        /// Since 4.4.
        /// Only for Admin.
        fordisplay: Option<bool> = "fordisplay",
        destcidrlist: Option<String> = "destcidrlist",
        /// Since 4.17.0.
        traffictype: Option<String> = "traffictype",
        jobid: Option<JobId> = "jobid",
        jobstatus: Option<i64> = "jobstatus",
    }
}
