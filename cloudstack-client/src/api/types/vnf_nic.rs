// Written by `cargo xtask generate`; do not edit.

use crate::decode::record;
use crate::ids::NetworkId;

record! {
    /// `VnfNicResponse` of the server.
    VnfNic {
        deviceid: Option<i64> = "deviceid",
        name: Option<String> = "name",
        required: Option<bool> = "required",
        management: Option<bool> = "management",
        description: Option<String> = "description",
        networkid: Option<NetworkId> = "networkid",
        networkname: Option<String> = "networkname",
    }
}
