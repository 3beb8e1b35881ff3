// Written by `cargo xtask generate`; do not edit.

//! The service Event: 4 commands.

use crate::api::types;
use crate::request::{change, list, paged_list, service};

service! {
    /// Commands of the service Event.
    event -> EventService
}

change! {
    /// `archiveEvents`: changes something and answers with a [`Success`](types::Success) when done.
    EventService.archive: ArchiveEvents = "archiveEvents" -> types::Success,
    []
    [
        enddate: crate::IntoDate = "enddate",
        ids: crate::List = "ids",
        startdate: crate::IntoDate = "startdate",
        type_: String = "type",
    ]
}

change! {
    /// `deleteEvents`: changes something and answers with a [`Success`](types::Success) when done.
    EventService.delete: DeleteEvents = "deleteEvents" -> types::Success,
    []
    [
        enddate: crate::IntoDate = "enddate",
        ids: crate::List = "ids",
        startdate: crate::IntoDate = "startdate",
        type_: String = "type",
    ]
}

list! {
    /// `listEventTypes`: lists [`EventType`](types::EventType)s.
    EventService.list_types: ListEventTypes = "listEventTypes" -> types::EventType,
    []
    [
    ]
}

paged_list! {
    /// `listEvents`: lists [`Event`](types::Event)s, in pages.
    EventService.list: ListEvents = "listEvents" -> types::Event,
    []
    [
        account: String = "account",
        /// Since 4.19.0.
        archived: bool = "archived",
        domainid: crate::ids::DomainId = "domainid",
        duration: i64 = "duration",
        enddate: crate::IntoDate = "enddate",
        entrytime: i64 = "entrytime",
        id: crate::ids::EventId = "id",
        isrecursive: bool = "isrecursive",
        keyword: String = "keyword",
        level: String = "level",
        listall: bool = "listall",
        projectid: crate::ids::ProjectId = "projectid",
        /// Since 4.17.0.
        resourceid: String = "resourceid",
        /// Since 4.17.0.
        resourcetype: String = "resourcetype",
        startdate: crate::IntoDate = "startdate",
        startid: crate::ids::EventId = "startid",
        /// Since 4.21.0.
        state: String = "state",
        type_: String = "type",
    ]
}
