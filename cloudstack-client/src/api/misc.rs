// Written by `cargo xtask generate`; do not edit.

//! The service Misc: 1 commands.

use crate::api::types;
use crate::request::{list, service};

service! {
    /// Commands of the service Misc.
    misc -> MiscService
}

list! {
    /// `listElastistorInterface`: lists [`ListElastistorVolume`](types::ListElastistorVolume)s.
    ///
    /// Request and answer may hold secrets.
    MiscService.list_elastistor_interface: ListElastistorInterface = "listElastistorInterface" -> types::ListElastistorVolume,
    []
    [
        controllerid: String = "controllerid",
    ]
}
