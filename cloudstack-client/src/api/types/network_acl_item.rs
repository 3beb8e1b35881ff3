// Written by `cargo xtask generate`; do not edit.

use crate::api::types::ResourceTag;
use crate::decode::record;
use crate::ids::{JobId, NetworkACLId, NetworkACLItemId};

record! {
    /// `NetworkACLItemResponse` of the server.
    NetworkACLItem[id] {
        id: Option<NetworkACLItemId> = "id",
        protocol: Option<String> = "protocol",
        startport: Option<String> = "startport",
        endport: Option<String> = "endport",
        traffictype: Option<String> = "traffictype",
        state: Option<String> = "state",
        cidrlist: Option<String> = "cidrlist",
        icmptype: Option<i64> = "icmptype",
        icmpcode: Option<i64> = "icmpcode",
        tags: Vec<ResourceTag> = "tags",
        aclid: Option<NetworkACLId> = "aclid",
        aclname: Option<String> = "aclname",
        number: Option<i64> = "number",
        action: Option<String> = "action",
        /// Since 4.4.
        /// Only for Admin.
        fordisplay: Option<bool> = "fordisplay",
        /// Since 4.12.
        reason: Option<String> = "reason",
        jobid: Option<JobId> = "jobid",
        jobstatus: Option<i64> = "jobstatus",
    }
}
