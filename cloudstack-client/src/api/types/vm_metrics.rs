// Written by `cargo xtask generate`; do not edit.

use jiff::Timestamp;

use crate::Details;
use crate::Sensitive;
use crate::api::types::AffinityGroup;
use crate::api::types::Nic;
use crate::api::types::ResourceIcon;
use crate::api::types::ResourceTag;
use crate::api::types::SecurityGroup;
use crate::api::types::VnfNic;
use crate::decode::record;
use crate::ids::{
    AutoScaleVmGroupId, BackupOfferingId, DiskOfferingId, DomainId, GpuCardId, GuestOSId, HostId, IPAddressId,
    InstanceGroupId, JobId, ProjectId, ServiceOfferingId, TemplateId, UserDataId, UserId, VgpuProfileId, VmId, ZoneId,
};

record! {
    /// `VmMetricsResponse` of the server.
    VmMetrics[id: VmId, named] {
        cputotal: Option<String> = "cputotal",
        memorytotal: Option<String> = "memorytotal",
        networkread: Option<String> = "networkread",
        networkwrite: Option<String> = "networkwrite",
        diskread: Option<String> = "diskread",
        diskwrite: Option<String> = "diskwrite",
        diskiopstotal: Option<i64> = "diskiopstotal",
        id: Option<VmId> = "id",
        name: Option<String> = "name",
        displayname: Option<String> = "displayname",
        account: Option<String> = "account",
        userid: Option<UserId> = "userid",
        username: Option<String> = "username",
        projectid: Option<ProjectId> = "projectid",
        project: Option<String> = "project",
        domainid: Option<DomainId> = "domainid",
        domain: Option<String> = "domain",
        /// Since 4.19.2.0.
        domainpath: Option<String> = "domainpath",
        created: Option<Timestamp> = "created",
        /// Since 4.16.0.
        lastupdated: Option<Timestamp> = "lastupdated",
        state: Option<String> = "state",
        haenable: Option<bool> = "haenable",
        groupid: Option<InstanceGroupId> = "groupid",
        group: Option<String> = "group",
        zoneid: Option<ZoneId> = "zoneid",
        zonename: Option<String> = "zonename",
        hostid: Option<HostId> = "hostid",
        hostname: Option<String> = "hostname",
        hostcontrolstate: Option<String> = "hostcontrolstate",
        templateid: Option<TemplateId> = "templateid",
        templatename: Option<String> = "templatename",
        /// Since 4.19.0.
        templatetype: Option<String> = "templatetype",
        /// Since 4.19.1.
        templateformat: Option<String> = "templateformat",
        templatedisplaytext: Option<String> = "templatedisplaytext",
        passwordenabled: Option<bool> = "passwordenabled",
        isoid: Option<String> = "isoid",
        isoname: Option<String> = "isoname",
        isodisplaytext: Option<String> = "isodisplaytext",
        serviceofferingid: Option<ServiceOfferingId> = "serviceofferingid",
        serviceofferingname: Option<String> = "serviceofferingname",
        /// Since 4.4.
        diskofferingid: Option<DiskOfferingId> = "diskofferingid",
        /// Since 4.4.
        diskofferingname: Option<String> = "diskofferingname",
        /// Since 4.21.
        gpucardid: Option<GpuCardId> = "gpucardid",
        /// Since 4.21.
        gpucardname: Option<String> = "gpucardname",
        /// Since 4.21.
        vgpuprofileid: Option<VgpuProfileId> = "vgpuprofileid",
        /// Since 4.21.
        vgpuprofilename: Option<String> = "vgpuprofilename",
        videoram: Option<i64> = "videoram",
        maxheads: Option<i64> = "maxheads",
        maxresolutionx: Option<i64> = "maxresolutionx",
        maxresolutiony: Option<i64> = "maxresolutiony",
        /// Since 4.21.
        gpucount: Option<i64> = "gpucount",
        /// Since 4.14.
        backupofferingid: Option<BackupOfferingId> = "backupofferingid",
        /// Since 4.14.
        backupofferingname: Option<String> = "backupofferingname",
        forvirtualnetwork: Option<bool> = "forvirtualnetwork",
        cpunumber: Option<i64> = "cpunumber",
        cpuspeed: Option<i64> = "cpuspeed",
        memory: Option<i64> = "memory",
        /// Since 4.4.
        vgpu: Option<String> = "vgpu",
        cpuused: Option<String> = "cpuused",
        networkkbsread: Option<i64> = "networkkbsread",
        networkkbswrite: Option<i64> = "networkkbswrite",
        diskkbsread: Option<i64> = "diskkbsread",
        diskkbswrite: Option<i64> = "diskkbswrite",
        memorykbs: Option<i64> = "memorykbs",
        memoryintfreekbs: Option<i64> = "memoryintfreekbs",
        memorytargetkbs: Option<i64> = "memorytargetkbs",
        diskioread: Option<i64> = "diskioread",
        diskiowrite: Option<i64> = "diskiowrite",
        guestosid: Option<String> = "guestosid",
        rootdeviceid: Option<i64> = "rootdeviceid",
        rootdevicetype: Option<String> = "rootdevicetype",
        securitygroup: Vec<SecurityGroup> = "securitygroup",
        password: Option<Sensitive> = "password",
        nic: Vec<Nic> = "nic",
        hypervisor: Option<String> = "hypervisor",
        ipaddress: Option<String> = "ipaddress",
        publicipid: Option<IPAddressId> = "publicipid",
        publicip: Option<String> = "publicip",
        /// Since 3.0.1.
        instancename: Option<String> = "instancename",
        /// Since 4.2.1.
        details: Details = "details",
        /// Since 4.16.0.
        readonlydetails: Option<String> = "readonlydetails",
        keypairs: Option<String> = "keypairs",
        affinitygroup: Vec<AffinityGroup> = "affinitygroup",
        /// Only for Admin.
        displayvm: Option<bool> = "displayvm",
        isdynamicallyscalable: Option<bool> = "isdynamicallyscalable",
        /// Since 4.20.0.
        deleteprotection: Option<bool> = "deleteprotection",
        servicestate: Option<String> = "servicestate",
        /// Since 4.4.
        ostypeid: Option<GuestOSId> = "ostypeid",
        /// Since 4.13.2.
        osdisplayname: Option<String> = "osdisplayname",
        bootmode: Option<String> = "bootmode",
        boottype: Option<String> = "boottype",
        /// Since 4.16.
        pooltype: Option<String> = "pooltype",
        receivedbytes: Option<i64> = "receivedbytes",
        sentbytes: Option<i64> = "sentbytes",
        /// Since 4.16.0.
        icon: Option<ResourceIcon> = "icon",
        /// Since 4.18.0.
        autoscalevmgroupid: Option<AutoScaleVmGroupId> = "autoscalevmgroupid",
        /// Since 4.18.0.
        autoscalevmgroupname: Option<String> = "autoscalevmgroupname",
        /// Since 4.18.0.0.
        userdata: Option<Sensitive> = "userdata",
        /// Since 4.18.0.
        userdataid: Option<UserDataId> = "userdataid",
        /// Since 4.18.0.
        userdataname: Option<String> = "userdataname",
        /// Since 4.18.0.
        userdatapolicy: Option<String> = "userdatapolicy",
        /// Since 4.18.0.
        userdatadetails: Option<Sensitive> = "userdatadetails",
        /// Since 4.19.0.
        vnfnics: Vec<VnfNic> = "vnfnics",
        /// Since 4.19.0.
        vnfdetails: Details = "vnfdetails",
        /// Since 4.20.0.
        vmtype: Option<String> = "vmtype",
        /// Since 4.20.1.
        arch: Option<String> = "arch",
        /// Since 4.21.0.
        leaseduration: Option<i64> = "leaseduration",
        /// Since 4.21.0.
        leaseexpirydate: Option<Timestamp> = "leaseexpirydate",
        /// Since 4.21.0.
        leaseexpiryaction: Option<String> = "leaseexpiryaction",
        tags: Vec<ResourceTag> = "tags",
        hasannotations: Option<bool> = "hasannotations",
        jobid: Option<JobId> = "jobid",
        jobstatus: Option<i64> = "jobstatus",
    }
}
