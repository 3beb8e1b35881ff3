// Written by `cargo xtask generate`; do not edit.

use crate::api::types::ResourceTag;
use crate::decode::record;
use crate::ids::{FirewallRuleId, IPAddressId, JobId, NetworkId, VmId};

record! {
    /// `FirewallRuleResponse` of the server.
    FirewallRule[id] {
        id: Option<FirewallRuleId> = "id",
        privateport: Option<String> = "privateport",
        privateendport: Option<String> = "privateendport",
        protocol: Option<String> = "protocol",
        publicport: Option<String> = "publicport",
        publicendport: Option<String> = "publicendport",
        virtualmachineid: Option<VmId> = "virtualmachineid",
        virtualmachinename: Option<String> = "virtualmachinename",
        virtualmachinedisplayname: Option<String> = "virtualmachinedisplayname",
        ipaddressid: Option<IPAddressId> = "ipaddressid",
        ipaddress: Option<String> = "ipaddress",
        state: Option<String> = "state",
        cidrlist: Option<String> = "cidrlist",
        tags: Vec<ResourceTag> = "tags",
        vmguestip: Option<String> = "vmguestip",
        networkid: Option<NetworkId> = "networkid",
        /// Since 4.4.
        /// Only for Admin.
        fordisplay: Option<bool> = "fordisplay",
        jobid: Option<JobId> = "jobid",
        jobstatus: Option<i64> = "jobstatus",
    }
}
