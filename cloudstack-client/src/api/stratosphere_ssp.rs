// Written by `cargo xtask generate`; do not edit.

//! The service StratosphereSSP: 2 commands.

use crate::api::types;
use crate::request::{change, service};

service! {
    /// Commands of the service StratosphereSSP.
    stratosphere_ssp -> StratosphereSspService
}

change! {
    /// `addStratosphereSsp`: changes something and answers with a [`Ssp`](types::Ssp) when done.
    ///
    /// Required: `name`, `url`, `zoneid`. The request may hold secrets.
    StratosphereSspService.add: AddStratosphereSsp = "addStratosphereSsp" -> types::Ssp,
    [name: String = "name", url: String = "url", zoneid: crate::ids::ZoneId = "zoneid",]
    [
        password: String = "password",
        tenantuuid: String = "tenantuuid",
        username: String = "username",
    ]
}

change! {
    /// `deleteStratosphereSsp`: changes something and answers with a [`Success`](types::Success) when done.
    ///
    /// Required: `hostid`.
    StratosphereSspService.delete: DeleteStratosphereSsp = "deleteStratosphereSsp" -> types::Success,
    [hostid: crate::ids::HostId = "hostid",]
    [
    ]
}
