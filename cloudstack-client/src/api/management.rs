// Written by `cargo xtask generate`; do not edit.

//! The service Management: 9 commands.

use crate::api::types;
use crate::request::{change, paged_list, read, service};

service! {
    /// Commands of the service Management.
    management -> ManagementService
}

change! {
    /// `cancelMaintenance`: changes something and answers with a [`ManagementServerMaintenance`](types::ManagementServerMaintenance) when done.
    ///
    /// Required: `managementserverid`. Since 4.21.0. By default for Admin.
    ManagementService.cancel_maintenance: CancelMaintenance = "cancelMaintenance" -> types::ManagementServerMaintenance,
    [managementserverid: crate::ids::ManagementServerId = "managementserverid",]
    [
        rebalance: bool = "rebalance",
    ]
}

change! {
    /// `cancelShutdown`: changes something and answers with a [`ManagementServerMaintenance`](types::ManagementServerMaintenance) when done.
    ///
    /// Required: `managementserverid`. Since 4.19.0. By default for Admin.
    ManagementService.cancel_shutdown: CancelShutdown = "cancelShutdown" -> types::ManagementServerMaintenance,
    [managementserverid: crate::ids::ManagementServerId = "managementserverid",]
    [
    ]
}

paged_list! {
    /// `listManagementServers`: lists [`ManagementServer`](types::ManagementServer)s, in pages.
    ManagementService.list_servers: ListManagementServers = "listManagementServers" -> types::ManagementServer,
    []
    [
        id: crate::ids::ManagementServerId = "id",
        keyword: String = "keyword",
        name: String = "name",
        /// Since 4.20.1.0.
        peers: bool = "peers",
        /// Since 4.22.1.0.
        version: String = "version",
    ]
}

paged_list! {
    /// `listManagementServersMetrics`: lists [`ManagementServerMetrics`](types::ManagementServerMetrics)s, in pages.
    ///
    /// Since 4.17.0. By default for Admin.
    ManagementService.list_servers_metrics: ListManagementServersMetrics = "listManagementServersMetrics" -> types::ManagementServerMetrics,
    []
    [
        id: crate::ids::ManagementServerId = "id",
        keyword: String = "keyword",
        name: String = "name",
        /// Since 4.20.1.0.
        peers: bool = "peers",
        system: bool = "system",
        /// Since 4.22.1.0.
        version: String = "version",
    ]
}

change! {
    /// `prepareForMaintenance`: changes something and answers with a [`ManagementServerMaintenance`](types::ManagementServerMaintenance) when done.
    ///
    /// Required: `managementserverid`. Since 4.21.0. By default for Admin.
    ManagementService.prepare_for_maintenance: PrepareForMaintenance = "prepareForMaintenance" -> types::ManagementServerMaintenance,
    [managementserverid: crate::ids::ManagementServerId = "managementserverid",]
    [
        algorithm: String = "algorithm",
        forced: bool = "forced",
    ]
}

change! {
    /// `prepareForShutdown`: changes something and answers with a [`ManagementServerMaintenance`](types::ManagementServerMaintenance) when done.
    ///
    /// Required: `managementserverid`. Since 4.19.0. By default for Admin.
    ManagementService.prepare_for_shutdown: PrepareForShutdown = "prepareForShutdown" -> types::ManagementServerMaintenance,
    [managementserverid: crate::ids::ManagementServerId = "managementserverid",]
    [
    ]
}

read! {
    /// `readyForShutdown`: answers with a [`ManagementServerMaintenance`](types::ManagementServerMaintenance).
    ///
    /// Required: `managementserverid`. Since 4.19.0.
    ManagementService.ready_for_shutdown: ReadyForShutdown = "readyForShutdown" -> types::ManagementServerMaintenance,
    [managementserverid: crate::ids::ManagementServerId = "managementserverid",]
    [
    ]
}

change! {
    /// `removeManagementServer`: changes something and answers with a [`Success`](types::Success) when done.
    ///
    /// Required: `id`. By default for Admin.
    ManagementService.remove_server: RemoveManagementServer = "removeManagementServer" -> types::Success,
    [id: crate::ids::ManagementServerId = "id",]
    [
    ]
}

change! {
    /// `triggerShutdown`: changes something and answers with a [`ManagementServerMaintenance`](types::ManagementServerMaintenance) when done.
    ///
    /// Required: `managementserverid`. Since 4.19.0. By default for Admin.
    ManagementService.trigger_shutdown: TriggerShutdown = "triggerShutdown" -> types::ManagementServerMaintenance,
    [managementserverid: crate::ids::ManagementServerId = "managementserverid",]
    [
    ]
}
