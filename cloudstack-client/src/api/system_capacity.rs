// Written by `cargo xtask generate`; do not edit.

//! The service SystemCapacity: 1 commands.

use crate::api::types;
use crate::request::{paged_list, service};

service! {
    /// Commands of the service SystemCapacity.
    system_capacity -> SystemCapacityService
}

paged_list! {
    /// `listCapacity`: lists [`Capacity`](types::Capacity)s, in pages.
    SystemCapacityService.list_capacity: ListCapacity = "listCapacity" -> types::Capacity,
    []
    [
        /// Since 3.0.0.
        clusterid: crate::ids::ClusterId = "clusterid",
        /// Since 3.0.0.
        fetchlatest: bool = "fetchlatest",
        keyword: String = "keyword",
        podid: crate::ids::PodId = "podid",
        /// Since 3.0.0.
        sortby: String = "sortby",
        /// Since 4.20.0.
        tag: String = "tag",
        type_: i64 = "type",
        zoneid: crate::ids::ZoneId = "zoneid",
    ]
}
