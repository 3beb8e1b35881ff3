// Written by `cargo xtask generate`; do not edit.

use jiff::Timestamp;

use crate::Details;
use crate::api::types::ResourceTag;
use crate::decode::record;
use crate::ids::{
    ClusterId, DiskOfferingId, DomainId, JobId, PodId, ProjectId, ServiceOfferingId, SnapshotId, StoragePoolId,
    TemplateId, VmId, VolumeId, ZoneId,
};

record! {
    /// `VolumeResponse` of the server.
    Volume[id: VolumeId, named] {
        id: Option<VolumeId> = "id",
        name: Option<String> = "name",
        zoneid: Option<ZoneId> = "zoneid",
        zonename: Option<String> = "zonename",
        type_: Option<String> = "type",
        deviceid: Option<i64> = "deviceid",
        virtualmachineid: Option<VmId> = "virtualmachineid",
        isoid: Option<String> = "isoid",
        isoname: Option<String> = "isoname",
        isodisplaytext: Option<String> = "isodisplaytext",
        templateid: Option<TemplateId> = "templateid",
        templatename: Option<String> = "templatename",
        templatedisplaytext: Option<String> = "templatedisplaytext",
        vmname: Option<String> = "vmname",
        vmdisplayname: Option<String> = "vmdisplayname",
        vmstate: Option<String> = "vmstate",
        vmtype: Option<String> = "vmtype",
        provisioningtype: Option<String> = "provisioningtype",
        size: Option<i64> = "size",
        miniops: Option<i64> = "miniops",
        maxiops: Option<i64> = "maxiops",
        created: Option<Timestamp> = "created",
        state: Option<String> = "state",
        account: Option<String> = "account",
        projectid: Option<ProjectId> = "projectid",
        project: Option<String> = "project",
        domainid: Option<DomainId> = "domainid",
        domain: Option<String> = "domain",
        /// Since 4.19.2.0.
        domainpath: Option<String> = "domainpath",
        storagetype: Option<String> = "storagetype",
        disk_bytes_read_rate: Option<i64> = "diskBytesReadRate",
        disk_bytes_write_rate: Option<i64> = "diskBytesWriteRate",
        disk_iops_read_rate: Option<i64> = "diskIopsReadRate",
        disk_iops_write_rate: Option<i64> = "diskIopsWriteRate",
        diskkbsread: Option<i64> = "diskkbsread",
        diskkbswrite: Option<i64> = "diskkbswrite",
        diskioread: Option<i64> = "diskioread",
        diskiowrite: Option<i64> = "diskiowrite",
        hypervisor: Option<String> = "hypervisor",
        diskofferingid: Option<DiskOfferingId> = "diskofferingid",
        diskofferingname: Option<String> = "diskofferingname",
        diskofferingdisplaytext: Option<String> = "diskofferingdisplaytext",
        storage: Option<String> = "storage",
        snapshotid: Option<SnapshotId> = "snapshotid",
        attached: Option<Timestamp> = "attached",
        destroyed: Option<bool> = "destroyed",
        serviceofferingid: Option<ServiceOfferingId> = "serviceofferingid",
        serviceofferingname: Option<String> = "serviceofferingname",
        serviceofferingdisplaytext: Option<String> = "serviceofferingdisplaytext",
        isextractable: Option<bool> = "isextractable",
        status: Option<String> = "status",
        /// Only for Admin.
        displayvolume: Option<bool> = "displayvolume",
        path: Option<String> = "path",
        /// Since 4.3.
        storageid: Option<StoragePoolId> = "storageid",
        /// Since 4.4.
        chaininfo: Option<String> = "chaininfo",
        /// Since 4.3.
        quiescevm: Option<bool> = "quiescevm",
        /// Since 4.16.
        supportsstoragesnapshot: Option<bool> = "supportsstoragesnapshot",
        /// Since 4.20.0.
        deleteprotection: Option<bool> = "deleteprotection",
        physicalsize: Option<i64> = "physicalsize",
        virtualsize: Option<i64> = "virtualsize",
        utilization: Option<String> = "utilization",
        clusterid: Option<ClusterId> = "clusterid",
        clustername: Option<String> = "clustername",
        podid: Option<PodId> = "podid",
        podname: Option<String> = "podname",
        externaluuid: Option<String> = "externaluuid",
        /// Since 4.19.1.
        volumecheckresult: Details = "volumecheckresult",
        /// Since 4.19.1.
        volumerepairresult: Details = "volumerepairresult",
        /// Since 4.19.1.
        encryptformat: Option<String> = "encryptformat",
        tags: Vec<ResourceTag> = "tags",
        hasannotations: Option<bool> = "hasannotations",
        jobid: Option<JobId> = "jobid",
        jobstatus: Option<i64> = "jobstatus",
    }
}
