// Written by `cargo xtask generate`; do not edit.

use crate::api::types::Nic;
use crate::api::types::UnmanagedInstanceDisk;
use crate::decode::record;
use crate::ids::{ClusterId, HostId, JobId};

record! {
    /// `UnmanagedInstanceResponse` of the server.
    UnmanagedInstance {
        name: Option<String> = "name",
        clusterid: Option<ClusterId> = "clusterid",
        clustername: Option<String> = "clustername",
        hostid: Option<HostId> = "hostid",
        hostname: Option<String> = "hostname",
        powerstate: Option<String> = "powerstate",
        cpunumber: Option<i64> = "cpunumber",
        cpucorepersocket: Option<i64> = "cpucorepersocket",
        cpuspeed: Option<i64> = "cpuspeed",
        memory: Option<i64> = "memory",
        osid: Option<String> = "osid",
        osdisplayname: Option<String> = "osdisplayname",
        bootmode: Option<String> = "bootmode",
        boottype: Option<String> = "boottype",
        disk: Vec<UnmanagedInstanceDisk> = "disk",
        nic: Vec<Nic> = "nic",
        jobid: Option<JobId> = "jobid",
        jobstatus: Option<i64> = "jobstatus",
        /// Since 4.22.1.0.
        hypervisor: Option<String> = "hypervisor",
        /// Since 4.22.1.0.
        hypervisorversion: Option<String> = "hypervisorversion",
    }
}
