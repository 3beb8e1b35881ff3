// Written by `cargo xtask generate`; do not edit.

//! The service Nsx: 3 commands.

#![expect(clippy::too_many_arguments, reason = "as many as the command requires")]

use crate::api::types;
use crate::request::{change, paged_list, service};

service! {
    /// Commands of the service Nsx.
    nsx -> NsxService
}

change! {
    /// `addNsxController`: changes something and answers with a [`NsxController`](types::NsxController) when done.
    ///
    /// Required: `edgecluster`, `name`, `nsxproviderhostname`, `password`, `tier0gateway`, `transportzone`, `username`, `zoneid`. Since 4.19.0.
    NsxService.add_controller: AddNsxController = "addNsxController" -> types::NsxController,
    [edgecluster: String = "edgecluster", name: String = "name", nsxproviderhostname: String = "nsxproviderhostname", password: String = "password", tier0gateway: String = "tier0gateway", transportzone: String = "transportzone", username: String = "username", zoneid: crate::ids::ZoneId = "zoneid",]
    [
        nsxproviderport: String = "nsxproviderport",
    ]
}

change! {
    /// `deleteNsxController`: changes something and answers with a [`NsxController`](types::NsxController) when done.
    ///
    /// Required: `nsxcontrollerid`. Since 4.19.0.
    NsxService.delete_controller: DeleteNsxController = "deleteNsxController" -> types::NsxController,
    [nsxcontrollerid: crate::ids::NsxControllerId = "nsxcontrollerid",]
    [
    ]
}

paged_list! {
    /// `listNsxControllers`: lists [`NsxController`](types::NsxController)s, in pages.
    ///
    /// Since 4.19.0.
    NsxService.list_controllers: ListNsxControllers = "listNsxControllers" -> types::NsxController,
    []
    [
        keyword: String = "keyword",
        zoneid: crate::ids::ZoneId = "zoneid",
    ]
}
