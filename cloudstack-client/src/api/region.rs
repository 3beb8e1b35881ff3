// Written by `cargo xtask generate`; do not edit.

//! The service Region: 4 commands.

use crate::api::types;
use crate::request::{change, paged_list, service};

service! {
    /// Commands of the service Region.
    region -> RegionService
}

change! {
    /// `addRegion`: changes something and answers with a [`Region`](types::Region) when done.
    ///
    /// Required: `endpoint`, `id`, `name`.
    RegionService.add: AddRegion = "addRegion" -> types::Region,
    [endpoint: String = "endpoint", id: i64 = "id", name: String = "name",]
    [
    ]
}

paged_list! {
    /// `listRegions`: lists [`Region`](types::Region)s, in pages.
    RegionService.list: ListRegions = "listRegions" -> types::Region,
    []
    [
        id: i64 = "id",
        keyword: String = "keyword",
        name: String = "name",
    ]
}

change! {
    /// `removeRegion`: changes something and answers with a [`Success`](types::Success) when done.
    ///
    /// Required: `id`.
    RegionService.remove: RemoveRegion = "removeRegion" -> types::Success,
    [id: i64 = "id",]
    [
    ]
}

change! {
    /// `updateRegion`: changes something and answers with a [`Region`](types::Region) when done.
    ///
    /// Required: `id`.
    RegionService.update: UpdateRegion = "updateRegion" -> types::Region,
    [id: i64 = "id",]
    [
        endpoint: String = "endpoint",
        name: String = "name",
    ]
}
