// Written by `cargo xtask generate`; do not edit.

//! The service OvsElement: 2 commands.

use crate::api::types;
use crate::request::{job, paged_list, service};

service! {
    /// Commands of the service OvsElement.
    ovs_element -> OvsElementService
}

job! {
    /// `configureOvsElement`: starts a job that gives a [`OvsProvider`](types::OvsProvider).
    ///
    /// Required: `enabled`, `id`.
    OvsElementService.configure: ConfigureOvsElement = "configureOvsElement" -> types::OvsProvider,
    [enabled: bool = "enabled", id: crate::ids::OvsProviderId = "id",]
    [
    ]
}

paged_list! {
    /// `listOvsElements`: lists [`OvsProvider`](types::OvsProvider)s, in pages.
    OvsElementService.list: ListOvsElements = "listOvsElements" -> types::OvsProvider,
    []
    [
        enabled: bool = "enabled",
        id: crate::ids::OvsProviderId = "id",
        keyword: String = "keyword",
        nspid: crate::ids::ProviderId = "nspid",
    ]
}
