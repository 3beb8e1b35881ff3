// Written by `cargo xtask generate`; do not edit.

//! The service ASNumber: 2 commands.

use crate::api::types;
use crate::request::{change, paged_list, service};

service! {
    /// Commands of the service ASNumber.
    as_number -> AsNumberService
}

paged_list! {
    /// `listASNumbers`: lists [`ASNumber`](types::ASNumber)s, in pages.
    ///
    /// Since 4.20.0. By default for Admin, ResourceAdmin, DomainAdmin, User. Request and answer may hold secrets.
    AsNumberService.list: ListASNumbers = "listASNumbers" -> types::ASNumber,
    []
    [
        account: String = "account",
        asnrangeid: crate::ids::ASNRangeId = "asnrangeid",
        asnumber: i64 = "asnumber",
        domainid: crate::ids::DomainId = "domainid",
        isallocated: bool = "isallocated",
        keyword: String = "keyword",
        networkid: crate::ids::NetworkId = "networkid",
        vpcid: crate::ids::VpcId = "vpcid",
        zoneid: crate::ids::ZoneId = "zoneid",
    ]
}

change! {
    /// `releaseASNumber`: changes something and answers with a [`Success`](types::Success) when done.
    ///
    /// Required: `asnumber`, `zoneid`. Since 4.20.0. By default for Admin.
    AsNumberService.release: ReleaseASNumber = "releaseASNumber" -> types::Success,
    [asnumber: i64 = "asnumber", zoneid: crate::ids::ZoneId = "zoneid",]
    [
    ]
}
