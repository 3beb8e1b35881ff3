// Written by `cargo xtask generate`; do not edit.

//! The service CloudIdentifier: 1 commands.

use crate::api::types;
use crate::request::{read, service};

service! {
    /// Commands of the service CloudIdentifier.
    cloud_identifier -> CloudIdentifierService
}

read! {
    /// `getCloudIdentifier`: answers with a [`CloudIdentifier`](types::CloudIdentifier).
    ///
    /// Required: `userid`.
    CloudIdentifierService.get: GetCloudIdentifier = "getCloudIdentifier" -> types::CloudIdentifier,
    [userid: crate::ids::UserId = "userid",]
    [
    ]
}
