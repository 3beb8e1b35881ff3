// Written by `cargo xtask generate`; do not edit.

use jiff::Timestamp;

use crate::Details;
use crate::api::types::Gpu;
use crate::api::types::HostHA;
use crate::api::types::OutOfBandManagement;
use crate::decode::record;
use crate::ids::{ClusterId, ExtensionId, GuestOSCategoryId, HostId, JobId, ManagementServerId, PodId, VmId, ZoneId};

record! {
    /// `HostMetricsResponse` of the server.
    HostMetrics[id: HostId, named] {
        powerstate: Option<String> = "powerstate",
        instances: Option<String> = "instances",
        systeminstances: Option<String> = "systeminstances",
        cputotalghz: Option<String> = "cputotalghz",
        cpuusedghz: Option<String> = "cpuusedghz",
        cpuallocatedghz: Option<String> = "cpuallocatedghz",
        memorytotalgb: Option<String> = "memorytotalgb",
        memoryusedgb: Option<String> = "memoryusedgb",
        memoryallocatedgb: Option<String> = "memoryallocatedgb",
        networkread: Option<String> = "networkread",
        networkwrite: Option<String> = "networkwrite",
        cputhreshold: Option<bool> = "cputhreshold",
        cpudisablethreshold: Option<bool> = "cpudisablethreshold",
        cpuallocatedthreshold: Option<bool> = "cpuallocatedthreshold",
        cpuallocateddisablethreshold: Option<bool> = "cpuallocateddisablethreshold",
        memorythreshold: Option<bool> = "memorythreshold",
        memorydisablethreshold: Option<bool> = "memorydisablethreshold",
        memoryallocatedthreshold: Option<bool> = "memoryallocatedthreshold",
        memoryallocateddisablethreshold: Option<bool> = "memoryallocateddisablethreshold",
        id: Option<HostId> = "id",
        name: Option<String> = "name",
        state: Option<String> = "state",
        disconnected: Option<Timestamp> = "disconnected",
        type_: Option<String> = "type",
        oscategoryid: Option<GuestOSCategoryId> = "oscategoryid",
        oscategoryname: Option<String> = "oscategoryname",
        ipaddress: Option<String> = "ipaddress",
        zoneid: Option<ZoneId> = "zoneid",
        zonename: Option<String> = "zonename",
        podid: Option<PodId> = "podid",
        podname: Option<String> = "podname",
        version: Option<String> = "version",
        hypervisor: Option<String> = "hypervisor",
        cpusockets: Option<i64> = "cpusockets",
        cpunumber: Option<i64> = "cpunumber",
        cpuspeed: Option<i64> = "cpuspeed",
        cpuallocated: Option<String> = "cpuallocated",
        cpuallocatedvalue: Option<i64> = "cpuallocatedvalue",
        cpuallocatedpercentage: Option<String> = "cpuallocatedpercentage",
        cpuallocatedwithoverprovisioning: Option<String> = "cpuallocatedwithoverprovisioning",
        cpuused: Option<String> = "cpuused",
        cpuwithoverprovisioning: Option<String> = "cpuwithoverprovisioning",
        cpuloadaverage: Option<f64> = "cpuloadaverage",
        networkkbsread: Option<i64> = "networkkbsread",
        networkkbswrite: Option<i64> = "networkkbswrite",
        memorytotal: Option<i64> = "memorytotal",
        memorywithoverprovisioning: Option<String> = "memorywithoverprovisioning",
        memoryallocated: Option<i64> = "memoryallocated",
        memoryallocatedpercentage: Option<String> = "memoryallocatedpercentage",
        memoryallocatedbytes: Option<i64> = "memoryallocatedbytes",
        memoryused: Option<i64> = "memoryused",
        /// Since 4.21.
        gputotal: Option<i64> = "gputotal",
        /// Since 4.21.
        gpuused: Option<i64> = "gpuused",
        /// Since 4.4.
        gpugroup: Vec<Gpu> = "gpugroup",
        disksizetotal: Option<i64> = "disksizetotal",
        disksizeallocated: Option<i64> = "disksizeallocated",
        capabilities: Option<String> = "capabilities",
        lastpinged: Option<Timestamp> = "lastpinged",
        /// Since 4.21.0.
        virtualmachineid: Option<VmId> = "virtualmachineid",
        managementserverid: Option<ManagementServerId> = "managementserverid",
        /// Since 4.21.0.
        managementservername: Option<String> = "managementservername",
        clusterid: Option<ClusterId> = "clusterid",
        clustername: Option<String> = "clustername",
        clustertype: Option<String> = "clustertype",
        islocalstorageactive: Option<bool> = "islocalstorageactive",
        created: Option<Timestamp> = "created",
        removed: Option<Timestamp> = "removed",
        events: Option<String> = "events",
        hosttags: Option<String> = "hosttags",
        /// Since 4.20.0.
        explicithosttags: Option<String> = "explicithosttags",
        /// Since 4.20.0.
        implicithosttags: Option<String> = "implicithosttags",
        istagarule: Option<bool> = "istagarule",
        hasenoughcapacity: Option<bool> = "hasenoughcapacity",
        suitableformigration: Option<bool> = "suitableformigration",
        hostha: Option<HostHA> = "hostha",
        outofbandmanagement: Option<OutOfBandManagement> = "outofbandmanagement",
        resourcestate: Option<String> = "resourcestate",
        hypervisorversion: Option<String> = "hypervisorversion",
        hahost: Option<bool> = "hahost",
        /// Since 4.5.
        details: Details = "details",
        /// Since 4.11.
        annotation: Option<String> = "annotation",
        /// Since 4.11.
        lastannotated: Option<Timestamp> = "lastannotated",
        /// Since 4.11.
        username: Option<String> = "username",
        ueficapability: Option<bool> = "ueficapability",
        /// Since 4.18.
        encryptionsupported: Option<bool> = "encryptionsupported",
        /// Since 4.19.1.
        instanceconversionsupported: Option<bool> = "instanceconversionsupported",
        /// Since 4.20.
        arch: Option<String> = "arch",
        /// Since 4.21.0.
        storageaccessgroups: Option<String> = "storageaccessgroups",
        /// Since 4.21.0.
        clusterstorageaccessgroups: Option<String> = "clusterstorageaccessgroups",
        /// Since 4.21.0.
        podstorageaccessgroups: Option<String> = "podstorageaccessgroups",
        /// Since 4.21.0.
        zonestorageaccessgroups: Option<String> = "zonestorageaccessgroups",
        /// Since 4.21.0.
        extensionid: Option<ExtensionId> = "extensionid",
        /// Since 4.21.0.
        extensionname: Option<String> = "extensionname",
        hasannotations: Option<bool> = "hasannotations",
        jobid: Option<JobId> = "jobid",
        jobstatus: Option<i64> = "jobstatus",
    }
}
