// Written by `cargo xtask generate`; do not edit.

//! The service Netris: 3 commands.

#![expect(clippy::too_many_arguments, reason = "as many as the command requires")]

use crate::api::types;
use crate::request::{change, paged_list, service};

service! {
    /// Commands of the service Netris.
    netris -> NetrisService
}

change! {
    /// `addNetrisProvider`: changes something and answers with a [`NetrisProvider`](types::NetrisProvider) when done.
    ///
    /// Required: `name`, `netristag`, `netrisurl`, `password`, `sitename`, `tenantname`, `username`, `zoneid`. Since 4.21.0. By default for Admin.
    NetrisService.add_provider: AddNetrisProvider = "addNetrisProvider" -> types::NetrisProvider,
    [name: String = "name", netristag: String = "netristag", netrisurl: String = "netrisurl", password: String = "password", sitename: String = "sitename", tenantname: String = "tenantname", username: String = "username", zoneid: crate::ids::ZoneId = "zoneid",]
    [
    ]
}

change! {
    /// `deleteNetrisProvider`: changes something and answers with a [`NetrisProvider`](types::NetrisProvider) when done.
    ///
    /// Required: `id`. Since 4.21.0. By default for Admin.
    NetrisService.delete_provider: DeleteNetrisProvider = "deleteNetrisProvider" -> types::NetrisProvider,
    [id: crate::ids::NetrisProviderId = "id",]
    [
    ]
}

paged_list! {
    /// `listNetrisProviders`: lists [`NetrisProvider`](types::NetrisProvider)s, in pages.
    ///
    /// Since 4.21.0.
    NetrisService.list_providers: ListNetrisProviders = "listNetrisProviders" -> types::NetrisProvider,
    []
    [
        keyword: String = "keyword",
        zoneid: crate::ids::ZoneId = "zoneid",
    ]
}
