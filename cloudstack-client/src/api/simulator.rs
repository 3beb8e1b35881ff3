// Written by `cargo xtask generate`; do not edit.

//! The service Simulator: 5 commands.

use crate::api::types;
use crate::request::{change, paged_list, read, service};

service! {
    /// Commands of the service Simulator.
    simulator -> SimulatorService
}

change! {
    /// `cleanupSimulatorMock`: changes something and answers with a [`Success`](types::Success) when done.
    ///
    /// Request and answer may hold secrets.
    SimulatorService.cleanup_mock: CleanupSimulatorMock = "cleanupSimulatorMock" -> types::Success,
    []
    [
        id: i64 = "id",
    ]
}

change! {
    /// `configureSimulator`: changes something and answers with a [`Mock`](types::Mock) when done.
    ///
    /// Required: `name`, `value`.
    SimulatorService.configure: ConfigureSimulator = "configureSimulator" -> types::Mock,
    [name: String = "name", value: String = "value",]
    [
        clusterid: crate::ids::ClusterId = "clusterid",
        count: i64 = "count",
        hostid: crate::ids::HostId = "hostid",
        jsonresponse: String = "jsonresponse",
        podid: crate::ids::PodId = "podid",
        zoneid: crate::ids::ZoneId = "zoneid",
    ]
}

change! {
    /// `configureSimulatorHAProviderState`: changes something and answers with a [`Success`](types::Success) when done.
    ///
    /// Required: `activity`, `fence`, `health`, `hostid`, `recover`. Since 4.11. By default for Admin. Request and answer may hold secrets.
    SimulatorService.configure_ha_provider_state: ConfigureSimulatorHAProviderState = "configureSimulatorHAProviderState" -> types::Success,
    [activity: bool = "activity", fence: bool = "fence", health: bool = "health", hostid: crate::ids::HostId = "hostid", recover: bool = "recover",]
    [
    ]
}

paged_list! {
    /// `listSimulatorHAStateTransitions`: lists [`SimulatorHAState`](types::SimulatorHAState)s, in pages.
    ///
    /// Required: `hostid`. Since 4.11. By default for Admin. Request and answer may hold secrets.
    SimulatorService.list_ha_state_transitions: ListSimulatorHAStateTransitions = "listSimulatorHAStateTransitions" -> types::SimulatorHAState,
    [hostid: crate::ids::HostId = "hostid",]
    [
        keyword: String = "keyword",
    ]
}

read! {
    /// `querySimulatorMock`: answers with a [`Mock`](types::Mock).
    ///
    /// Request and answer may hold secrets.
    SimulatorService.query_mock: QuerySimulatorMock = "querySimulatorMock" -> types::Mock,
    []
    [
        id: i64 = "id",
    ]
}
