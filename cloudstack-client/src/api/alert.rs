// Written by `cargo xtask generate`; do not edit.

//! The service Alert: 5 commands.

use crate::api::types;
use crate::request::{change, job, list, paged_list, service};

service! {
    /// Commands of the service Alert.
    alert -> AlertService
}

change! {
    /// `archiveAlerts`: changes something and answers with a [`Success`](types::Success) when done.
    AlertService.archive: ArchiveAlerts = "archiveAlerts" -> types::Success,
    []
    [
        enddate: crate::IntoDate = "enddate",
        ids: crate::List = "ids",
        startdate: crate::IntoDate = "startdate",
        type_: String = "type",
    ]
}

change! {
    /// `deleteAlerts`: changes something and answers with a [`Success`](types::Success) when done.
    AlertService.delete: DeleteAlerts = "deleteAlerts" -> types::Success,
    []
    [
        enddate: crate::IntoDate = "enddate",
        ids: crate::List = "ids",
        startdate: crate::IntoDate = "startdate",
        type_: String = "type",
    ]
}

job! {
    /// `generateAlert`: starts a job that gives a [`Success`](types::Success).
    ///
    /// Required: `description`, `name`, `type`. Since 4.3.
    AlertService.generate: GenerateAlert = "generateAlert" -> types::Success,
    [description: String = "description", name: String = "name", type_: i64 = "type",]
    [
        podid: crate::ids::PodId = "podid",
        zoneid: crate::ids::ZoneId = "zoneid",
    ]
}

list! {
    /// `listAlertTypes`: lists [`AlertType`](types::AlertType)s.
    AlertService.list_types: ListAlertTypes = "listAlertTypes" -> types::AlertType,
    []
    [
    ]
}

paged_list! {
    /// `listAlerts`: lists [`Alert`](types::Alert)s, in pages.
    AlertService.list: ListAlerts = "listAlerts" -> types::Alert,
    []
    [
        id: crate::ids::AlertId = "id",
        keyword: String = "keyword",
        /// Since 4.3.
        name: String = "name",
        type_: String = "type",
    ]
}
