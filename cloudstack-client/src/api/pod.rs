// Written by `cargo xtask generate`; do not edit.

//! The service Pod: 10 commands.

use crate::api::types;
use crate::request::{change, job, paged_list, service};

service! {
    /// Commands of the service Pod.
    pod -> PodService
}

job! {
    /// `createManagementNetworkIpRange`: starts a job that gives a [`Pod`](types::Pod).
    ///
    /// Required: `gateway`, `netmask`, `podid`, `startip`. Since 4.11.0.0. By default for Admin.
    PodService.create_management_network_ip_range: CreateManagementNetworkIpRange = "createManagementNetworkIpRange" -> types::Pod,
    [gateway: String = "gateway", netmask: String = "netmask", podid: crate::ids::PodId = "podid", startip: String = "startip",]
    [
        endip: String = "endip",
        forsystemvms: bool = "forsystemvms",
        vlan: String = "vlan",
    ]
}

change! {
    /// `createPod`: changes something and answers with a [`Pod`](types::Pod) when done.
    ///
    /// Required: `name`, `zoneid`.
    PodService.create: CreatePod = "createPod" -> types::Pod,
    [name: String = "name", zoneid: crate::ids::ZoneId = "zoneid",]
    [
        allocationstate: String = "allocationstate",
        endip: String = "endip",
        gateway: String = "gateway",
        netmask: String = "netmask",
        startip: String = "startip",
        /// Since 4.21.0.
        storageaccessgroups: crate::List = "storageaccessgroups",
    ]
}

job! {
    /// `dedicatePod`: starts a job that gives a [`DedicatePod`](types::DedicatePod).
    ///
    /// Required: `domainid`, `podid`.
    PodService.dedicate: DedicatePod = "dedicatePod" -> types::DedicatePod,
    [domainid: crate::ids::DomainId = "domainid", podid: crate::ids::PodId = "podid",]
    [
        account: String = "account",
    ]
}

job! {
    /// `deleteManagementNetworkIpRange`: starts a job that gives a [`Success`](types::Success).
    ///
    /// Required: `endip`, `podid`, `startip`, `vlan`. Since 4.11.0.0. By default for Admin.
    PodService.delete_management_network_ip_range: DeleteManagementNetworkIpRange = "deleteManagementNetworkIpRange" -> types::Success,
    [endip: String = "endip", podid: crate::ids::PodId = "podid", startip: String = "startip", vlan: String = "vlan",]
    [
    ]
}

change! {
    /// `deletePod`: changes something and answers with a [`Success`](types::Success) when done.
    ///
    /// Required: `id`.
    PodService.delete: DeletePod = "deletePod" -> types::Success,
    [id: crate::ids::PodId = "id",]
    [
    ]
}

paged_list! {
    /// `listDedicatedPods`: lists [`DedicatePod`](types::DedicatePod)s, in pages.
    PodService.list_dedicated_pods: ListDedicatedPods = "listDedicatedPods" -> types::DedicatePod,
    []
    [
        account: String = "account",
        affinitygroupid: crate::ids::AffinityGroupId = "affinitygroupid",
        domainid: crate::ids::DomainId = "domainid",
        keyword: String = "keyword",
        podid: crate::ids::PodId = "podid",
    ]
}

paged_list! {
    /// `listPods`: lists [`Pod`](types::Pod)s, in pages.
    PodService.list: ListPods = "listPods" -> types::Pod,
    []
    [
        allocationstate: String = "allocationstate",
        id: crate::ids::PodId = "id",
        keyword: String = "keyword",
        name: String = "name",
        showcapacities: bool = "showcapacities",
        /// Since 4.21.0.
        storageaccessgroup: String = "storageaccessgroup",
        zoneid: crate::ids::ZoneId = "zoneid",
    ]
}

job! {
    /// `releaseDedicatedPod`: starts a job that gives a [`Success`](types::Success).
    ///
    /// Required: `podid`.
    PodService.release_dedicated_pod: ReleaseDedicatedPod = "releaseDedicatedPod" -> types::Success,
    [podid: crate::ids::PodId = "podid",]
    [
    ]
}

change! {
    /// `updatePod`: changes something and answers with a [`Pod`](types::Pod) when done.
    ///
    /// Required: `id`.
    PodService.update: UpdatePod = "updatePod" -> types::Pod,
    [id: crate::ids::PodId = "id",]
    [
        allocationstate: String = "allocationstate",
        endip: String = "endip",
        gateway: String = "gateway",
        name: String = "name",
        netmask: String = "netmask",
        startip: String = "startip",
    ]
}

job! {
    /// `updatePodManagementNetworkIpRange`: starts a job that gives a [`Success`](types::Success).
    ///
    /// Required: `currentendip`, `currentstartip`, `podid`. Since 4.16.0.0. By default for Admin.
    PodService.update_management_network_ip_range: UpdatePodManagementNetworkIpRange = "updatePodManagementNetworkIpRange" -> types::Success,
    [currentendip: String = "currentendip", currentstartip: String = "currentstartip", podid: crate::ids::PodId = "podid",]
    [
        newendip: String = "newendip",
        newstartip: String = "newstartip",
    ]
}
