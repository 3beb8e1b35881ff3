// Written by `cargo xtask generate`; do not edit.

//! The service PortableIP: 3 commands.

use crate::api::types;
use crate::request::{job, paged_list, service};

service! {
    /// Commands of the service PortableIP.
    portable_ip -> PortableIpService
}

job! {
    /// `createPortableIpRange`: makes the object at once and starts a job that gives a [`PortableIpRange`](types::PortableIpRange).
    ///
    /// Required: `endip`, `gateway`, `netmask`, `regionid`, `startip`. Since 4.2.0.
    PortableIpService.create_range: CreatePortableIpRange = "createPortableIpRange" -> types::PortableIpRange,
    [endip: String = "endip", gateway: String = "gateway", netmask: String = "netmask", regionid: i64 = "regionid", startip: String = "startip",]
    [
        vlan: String = "vlan",
    ]
}

job! {
    /// `deletePortableIpRange`: starts a job that gives a [`Success`](types::Success).
    ///
    /// Required: `id`.
    PortableIpService.delete_range: DeletePortableIpRange = "deletePortableIpRange" -> types::Success,
    [id: crate::ids::PortableIpRangeId = "id",]
    [
    ]
}

paged_list! {
    /// `listPortableIpRanges`: lists [`PortableIpRange`](types::PortableIpRange)s, in pages.
    PortableIpService.list_ranges: ListPortableIpRanges = "listPortableIpRanges" -> types::PortableIpRange,
    []
    [
        id: crate::ids::PortableIpRangeId = "id",
        keyword: String = "keyword",
        regionid: i64 = "regionid",
    ]
}
