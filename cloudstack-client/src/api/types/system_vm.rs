// Written by `cargo xtask generate`; do not edit.

use jiff::Timestamp;

use crate::decode::record;
use crate::ids::{HostId, JobId, PodId, ServiceOfferingId, SystemVmId, TemplateId, ZoneId};

record! {
    /// `SystemVmResponse` of the server.
    SystemVm[id: SystemVmId, named] {
        id: Option<SystemVmId> = "id",
        systemvmtype: Option<String> = "systemvmtype",
        zoneid: Option<ZoneId> = "zoneid",
        zonename: Option<String> = "zonename",
        dns1: Option<String> = "dns1",
        dns2: Option<String> = "dns2",
        networkdomain: Option<String> = "networkdomain",
        gateway: Option<String> = "gateway",
        name: Option<String> = "name",
        podid: Option<PodId> = "podid",
        /// Since 4.13.2.
        podname: Option<String> = "podname",
        hostid: Option<HostId> = "hostid",
        hostname: Option<String> = "hostname",
        hostcontrolstate: Option<String> = "hostcontrolstate",
        hypervisor: Option<String> = "hypervisor",
        privateip: Option<String> = "privateip",
        privatemacaddress: Option<String> = "privatemacaddress",
        privatenetmask: Option<String> = "privatenetmask",
        linklocalip: Option<String> = "linklocalip",
        linklocalmacaddress: Option<String> = "linklocalmacaddress",
        linklocalnetmask: Option<String> = "linklocalnetmask",
        publicip: Option<String> = "publicip",
        publicmacaddress: Option<String> = "publicmacaddress",
        publicnetmask: Option<String> = "publicnetmask",
        templateid: Option<TemplateId> = "templateid",
        /// Since 4.13.2.
        templatename: Option<String> = "templatename",
        created: Option<Timestamp> = "created",
        state: Option<String> = "state",
        /// Since 4.13.1.
        agentstate: Option<String> = "agentstate",
        activeviewersessions: Option<i64> = "activeviewersessions",
        guestvlan: Option<String> = "guestvlan",
        publicvlan: Vec<String> = "publicvlan",
        /// Since 4.13.1.
        disconnected: Option<Timestamp> = "disconnected",
        /// Since 4.13.1.
        version: Option<String> = "version",
        isdynamicallyscalable: Option<bool> = "isdynamicallyscalable",
        serviceofferingid: Option<ServiceOfferingId> = "serviceofferingid",
        serviceofferingname: Option<String> = "serviceofferingname",
        /// Since 4.20.1.
        arch: Option<String> = "arch",
        hasannotations: Option<bool> = "hasannotations",
        jobid: Option<JobId> = "jobid",
        jobstatus: Option<i64> = "jobstatus",
    }
}
