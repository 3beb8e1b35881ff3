// Written by `cargo xtask generate`; do not edit.

//! The service Usage: 13 commands.

use crate::api::types;
use crate::request::{change, job, list, paged_list, read, service};

service! {
    /// Commands of the service Usage.
    usage -> UsageService
}

change! {
    /// `addTrafficMonitor`: changes something and answers with a [`TrafficMonitor`](types::TrafficMonitor) when done.
    ///
    /// Required: `url`, `zoneid`.
    UsageService.add_traffic_monitor: AddTrafficMonitor = "addTrafficMonitor" -> types::TrafficMonitor,
    [url: String = "url", zoneid: crate::ids::ZoneId = "zoneid",]
    [
        excludezones: String = "excludezones",
        includezones: String = "includezones",
    ]
}

job! {
    /// `addTrafficType`: makes the object at once and starts a job that gives a [`TrafficType`](types::TrafficType).
    ///
    /// Required: `physicalnetworkid`, `traffictype`. Since 3.0.0.
    UsageService.add_traffic_type: AddTrafficType = "addTrafficType" -> types::TrafficType,
    [physicalnetworkid: crate::ids::PhysicalNetworkId = "physicalnetworkid", traffictype: String = "traffictype",]
    [
        hypervnetworklabel: String = "hypervnetworklabel",
        isolationmethod: String = "isolationmethod",
        kvmnetworklabel: String = "kvmnetworklabel",
        ovm3networklabel: String = "ovm3networklabel",
        vlan: String = "vlan",
        vmwarenetworklabel: String = "vmwarenetworklabel",
        xennetworklabel: String = "xennetworklabel",
    ]
}

change! {
    /// `deleteTrafficMonitor`: changes something and answers with a [`Success`](types::Success) when done.
    ///
    /// Required: `id`.
    UsageService.delete_traffic_monitor: DeleteTrafficMonitor = "deleteTrafficMonitor" -> types::Success,
    [id: crate::ids::HostId = "id",]
    [
    ]
}

job! {
    /// `deleteTrafficType`: starts a job that gives a [`Success`](types::Success).
    ///
    /// Required: `id`. Since 3.0.0.
    UsageService.delete_traffic_type: DeleteTrafficType = "deleteTrafficType" -> types::Success,
    [id: crate::ids::TrafficTypeId = "id",]
    [
    ]
}

change! {
    /// `generateUsageRecords`: changes something and answers with a [`Success`](types::Success) when done.
    UsageService.generate_records: GenerateUsageRecords = "generateUsageRecords" -> types::Success,
    []
    [
        domainid: crate::ids::DomainId = "domainid",
        enddate: crate::IntoDate = "enddate",
        startdate: crate::IntoDate = "startdate",
    ]
}

paged_list! {
    /// `listTrafficMonitors`: lists [`TrafficMonitor`](types::TrafficMonitor)s, in pages.
    ///
    /// Required: `zoneid`.
    UsageService.list_traffic_monitors: ListTrafficMonitors = "listTrafficMonitors" -> types::TrafficMonitor,
    [zoneid: crate::ids::ZoneId = "zoneid",]
    [
        keyword: String = "keyword",
    ]
}

paged_list! {
    /// `listTrafficTypeImplementors`: lists [`TrafficTypeImplementor`](types::TrafficTypeImplementor)s, in pages.
    ///
    /// Since 3.0.0.
    UsageService.list_traffic_type_implementors: ListTrafficTypeImplementors = "listTrafficTypeImplementors" -> types::TrafficTypeImplementor,
    []
    [
        keyword: String = "keyword",
        traffictype: String = "traffictype",
    ]
}

paged_list! {
    /// `listTrafficTypes`: lists [`Provider`](types::Provider)s, in pages.
    ///
    /// Required: `physicalnetworkid`. Since 3.0.0.
    UsageService.list_traffic_types: ListTrafficTypes = "listTrafficTypes" -> types::Provider,
    [physicalnetworkid: crate::ids::PhysicalNetworkId = "physicalnetworkid",]
    [
        keyword: String = "keyword",
    ]
}

paged_list! {
    /// `listUsageRecords`: lists [`UsageRecord`](types::UsageRecord)s, in pages.
    ///
    /// Required: `enddate`, `startdate`.
    UsageService.list_records: ListUsageRecords = "listUsageRecords" -> types::UsageRecord,
    [enddate: crate::IntoDate = "enddate", startdate: crate::IntoDate = "startdate",]
    [
        account: String = "account",
        accountid: crate::ids::AccountId = "accountid",
        domainid: crate::ids::DomainId = "domainid",
        includetags: bool = "includetags",
        /// Since 4.15.
        isrecursive: bool = "isrecursive",
        keyword: String = "keyword",
        oldformat: bool = "oldformat",
        projectid: crate::ids::ProjectId = "projectid",
        type_: i64 = "type",
        usageid: String = "usageid",
    ]
}

read! {
    /// `listUsageServerMetrics`: answers with a [`UsageServerMetrics`](types::UsageServerMetrics).
    ///
    /// Since 4.17.0. By default for Admin.
    UsageService.list_server_metrics: ListUsageServerMetrics = "listUsageServerMetrics" -> types::UsageServerMetrics,
    []
    [
    ]
}

list! {
    /// `listUsageTypes`: lists [`UsageType`](types::UsageType)s.
    UsageService.list_types: ListUsageTypes = "listUsageTypes" -> types::UsageType,
    []
    [
    ]
}

change! {
    /// `removeRawUsageRecords`: changes something and answers with a [`Success`](types::Success) when done.
    ///
    /// Required: `interval`. Since 4.6.0.
    UsageService.remove_raw_usage_records: RemoveRawUsageRecords = "removeRawUsageRecords" -> types::Success,
    [interval: i64 = "interval",]
    [
    ]
}

job! {
    /// `updateTrafficType`: starts a job that gives a [`TrafficType`](types::TrafficType).
    ///
    /// Required: `id`. Since 3.0.0.
    UsageService.update_traffic_type: UpdateTrafficType = "updateTrafficType" -> types::TrafficType,
    [id: crate::ids::TrafficTypeId = "id",]
    [
        hypervnetworklabel: String = "hypervnetworklabel",
        kvmnetworklabel: String = "kvmnetworklabel",
        ovm3networklabel: String = "ovm3networklabel",
        vmwarenetworklabel: String = "vmwarenetworklabel",
        xennetworklabel: String = "xennetworklabel",
    ]
}
