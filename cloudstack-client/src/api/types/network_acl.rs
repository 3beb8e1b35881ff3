// Written by `cargo xtask generate`; do not edit.

use crate::decode::record;
use crate::ids::{JobId, NetworkACLId, VpcId};

record! {
    /// `NetworkACLResponse` of the server.
    NetworkACL[id: NetworkACLId, named] {
        id: Option<NetworkACLId> = "id",
        name: Option<String> = "name",
        description: Option<String> = "description",
        vpcid: Option<VpcId> = "vpcid",
        vpcname: Option<String> = "vpcname",
        /// Since 4.4.
        /// Only for Admin.
        fordisplay: Option<bool> = "fordisplay",
        jobid: Option<JobId> = "jobid",
        jobstatus: Option<i64> = "jobstatus",
    }
}
