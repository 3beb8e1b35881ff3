// Written by `cargo xtask generate`; do not edit.

//! The service APIDiscovery: 1 commands.

use crate::api::types;
use crate::request::{list, service};

service! {
    /// Commands of the service APIDiscovery.
    api_discovery -> ApiDiscoveryService
}

list! {
    /// `listApis`: lists [`ApiDiscovery`](types::ApiDiscovery)s.
    ///
    /// Since 4.1.0. By default for Admin, ResourceAdmin, DomainAdmin, User.
    ApiDiscoveryService.list: ListApis = "listApis" -> types::ApiDiscovery,
    []
    [
        name: String = "name",
    ]
}
