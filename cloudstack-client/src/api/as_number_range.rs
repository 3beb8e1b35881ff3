// Written by `cargo xtask generate`; do not edit.

//! The service ASNumberRange: 3 commands.

use crate::api::types;
use crate::request::{change, paged_list, service};

service! {
    /// Commands of the service ASNumberRange.
    as_number_range -> AsNumberRangeService
}

change! {
    /// `createASNRange`: changes something and answers with a [`ASNRange`](types::ASNRange) when done.
    ///
    /// Required: `endasn`, `startasn`, `zoneid`. Since 4.20.0. By default for Admin. Request and answer may hold secrets.
    AsNumberRangeService.create_asn_range: CreateASNRange = "createASNRange" -> types::ASNRange,
    [endasn: i64 = "endasn", startasn: i64 = "startasn", zoneid: crate::ids::ZoneId = "zoneid",]
    [
    ]
}

change! {
    /// `deleteASNRange`: changes something and answers with a [`Success`](types::Success) when done.
    ///
    /// Required: `id`. Since 4.20.0. By default for Admin. Request and answer may hold secrets.
    AsNumberRangeService.delete_asn_range: DeleteASNRange = "deleteASNRange" -> types::Success,
    [id: crate::ids::ASNRangeId = "id",]
    [
    ]
}

paged_list! {
    /// `listASNRanges`: lists [`ASNRange`](types::ASNRange)s, in pages.
    ///
    /// Since 4.20.0. By default for Admin. Request and answer may hold secrets.
    AsNumberRangeService.list_asn_ranges: ListASNRanges = "listASNRanges" -> types::ASNRange,
    []
    [
        keyword: String = "keyword",
        zoneid: crate::ids::ZoneId = "zoneid",
    ]
}
