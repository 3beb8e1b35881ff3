// Written by `cargo xtask generate`; do not edit.

//! The service ConsoleEndpoint: 2 commands.

use crate::api::types;
use crate::request::{change, paged_list, service};

service! {
    /// Commands of the service ConsoleEndpoint.
    console_endpoint -> ConsoleEndpointService
}

change! {
    /// `createConsoleEndpoint`: changes something and answers with a [`CreateConsoleEndpoint`](types::CreateConsoleEndpoint) when done.
    ///
    /// Required: `virtualmachineid`. Since 4.18.0. By default for Admin, ResourceAdmin, DomainAdmin, User.
    ConsoleEndpointService.create: CreateConsoleEndpoint = "createConsoleEndpoint" -> types::CreateConsoleEndpoint,
    [virtualmachineid: crate::ids::VmId = "virtualmachineid",]
    [
        token: String = "token",
    ]
}

paged_list! {
    /// `listConsoleSessions`: lists [`ConsoleSession`](types::ConsoleSession)s, in pages.
    ///
    /// Since 4.21.0. By default for Admin, DomainAdmin, ResourceAdmin, User.
    ConsoleEndpointService.list_console_sessions: ListConsoleSessions = "listConsoleSessions" -> types::ConsoleSession,
    []
    [
        accountid: crate::ids::AccountId = "accountid",
        acquired: bool = "acquired",
        activeonly: bool = "activeonly",
        clientaddress: String = "clientaddress",
        consoleendpointcreatoraddress: String = "consoleendpointcreatoraddress",
        domainid: crate::ids::DomainId = "domainid",
        enddate: crate::IntoDate = "enddate",
        hostid: crate::ids::HostId = "hostid",
        id: crate::ids::ConsoleSessionId = "id",
        isrecursive: bool = "isrecursive",
        keyword: String = "keyword",
        startdate: crate::IntoDate = "startdate",
        userid: crate::ids::UserId = "userid",
        virtualmachineid: crate::ids::VmId = "virtualmachineid",
    ]
}
