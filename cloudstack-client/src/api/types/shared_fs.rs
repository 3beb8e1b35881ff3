// Written by `cargo xtask generate`; do not edit.

use crate::api::types::Nic;
use crate::api::types::ResourceTag;
use crate::decode::record;
use crate::ids::{
    DiskOfferingId, DomainId, JobId, NetworkId, ProjectId, ServiceOfferingId, SharedFSId, StoragePoolId, VmId,
    VolumeId, ZoneId,
};

record! {
    /// `SharedFSResponse` of the server.
    SharedFS[id: SharedFSId, named] {
        id: Option<SharedFSId> = "id",
        name: Option<String> = "name",
        description: Option<String> = "description",
        zoneid: Option<ZoneId> = "zoneid",
        zonename: Option<String> = "zonename",
        virtualmachineid: Option<VmId> = "virtualmachineid",
        vmstate: Option<String> = "vmstate",
        volumename: Option<String> = "volumename",
        volumeid: Option<VolumeId> = "volumeid",
        storage: Option<String> = "storage",
        storageid: Option<StoragePoolId> = "storageid",
        size: Option<i64> = "size",
        sizegb: Option<String> = "sizegb",
        diskofferingid: Option<DiskOfferingId> = "diskofferingid",
        diskofferingname: Option<String> = "diskofferingname",
        iscustomdiskoffering: Option<bool> = "iscustomdiskoffering",
        diskofferingdisplaytext: Option<String> = "diskofferingdisplaytext",
        serviceofferingid: Option<ServiceOfferingId> = "serviceofferingid",
        serviceofferingname: Option<String> = "serviceofferingname",
        networkid: Option<NetworkId> = "networkid",
        networkname: Option<String> = "networkname",
        nic: Vec<Nic> = "nic",
        path: Option<String> = "path",
        state: Option<String> = "state",
        provider: Option<String> = "provider",
        filesystem: Option<String> = "filesystem",
        account: Option<String> = "account",
        projectid: Option<ProjectId> = "projectid",
        project: Option<String> = "project",
        domainid: Option<DomainId> = "domainid",
        domain: Option<String> = "domain",
        domainpath: Option<String> = "domainpath",
        provisioningtype: Option<String> = "provisioningtype",
        diskioread: Option<i64> = "diskioread",
        diskiowrite: Option<i64> = "diskiowrite",
        diskkbsread: Option<i64> = "diskkbsread",
        diskkbswrite: Option<i64> = "diskkbswrite",
        virtualsize: Option<i64> = "virtualsize",
        physicalsize: Option<i64> = "physicalsize",
        utilization: Option<String> = "utilization",
        tags: Vec<ResourceTag> = "tags",
        hasannotations: Option<bool> = "hasannotations",
        jobid: Option<JobId> = "jobid",
        jobstatus: Option<i64> = "jobstatus",
    }
}
