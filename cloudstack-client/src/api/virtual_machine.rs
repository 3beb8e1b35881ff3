// Written by `cargo xtask generate`; do not edit.

//! The service VirtualMachine: 36 commands.

use crate::api::types;
use crate::request::{change, job, paged_list, read, service};

service! {
    /// Commands of the service VirtualMachine.
    virtual_machine -> VirtualMachineService
}

job! {
    /// `addNicToVirtualMachine`: starts a job that gives a [`VirtualMachine`](types::VirtualMachine).
    ///
    /// Required: `networkid`, `virtualmachineid`. The answer may hold secrets.
    VirtualMachineService.add_nic_to_virtual_machine: AddNicToVirtualMachine = "addNicToVirtualMachine" -> types::VirtualMachine,
    [networkid: crate::ids::NetworkId = "networkid", virtualmachineid: crate::ids::VmId = "virtualmachineid",]
    [
        /// DHCP options by their number or name, such as `dhcp:114`.
        dhcpoptions: crate::Pairs = "dhcpoptions[%d].%s",
        ipaddress: String = "ipaddress",
        macaddress: String = "macaddress",
    ]
}

change! {
    /// `assignVirtualMachine`: changes something and answers with a [`VirtualMachine`](types::VirtualMachine) when done.
    ///
    /// Required: `virtualmachineid`. Since 3.0.0. The answer may hold secrets.
    VirtualMachineService.assign: AssignVirtualMachine = "assignVirtualMachine" -> types::VirtualMachine,
    [virtualmachineid: crate::ids::VmId = "virtualmachineid",]
    [
        account: String = "account",
        domainid: crate::ids::DomainId = "domainid",
        networkids: crate::List = "networkids",
        projectid: crate::ids::ProjectId = "projectid",
        securitygroupids: crate::List = "securitygroupids",
    ]
}

job! {
    /// `assignVirtualMachineToBackupOffering`: starts a job that gives a [`Success`](types::Success).
    ///
    /// Required: `backupofferingid`, `virtualmachineid`. Since 4.14.0. By default for Admin, ResourceAdmin, DomainAdmin, User. Request and answer may hold secrets.
    VirtualMachineService.assign_to_backup_offering: AssignVirtualMachineToBackupOffering = "assignVirtualMachineToBackupOffering" -> types::Success,
    [backupofferingid: crate::ids::BackupOfferingId = "backupofferingid", virtualmachineid: crate::ids::VmId = "virtualmachineid",]
    [
    ]
}

change! {
    /// `changeServiceForVirtualMachine`: changes something and answers with a [`VirtualMachine`](types::VirtualMachine) when done.
    ///
    /// Required: `id`, `serviceofferingid`. The answer may hold secrets.
    VirtualMachineService.change_service_for_virtual_machine: ChangeServiceForVirtualMachine = "changeServiceForVirtualMachine" -> types::VirtualMachine,
    [id: crate::ids::VmId = "id", serviceofferingid: crate::ids::ServiceOfferingId = "serviceofferingid",]
    [
        /// Since 4.17.
        automigrate: bool = "automigrate",
        details: crate::Pairs = "details[%d].%s",
        /// Since 4.17.
        maxiops: i64 = "maxiops",
        /// Since 4.17.
        miniops: i64 = "miniops",
        /// Since 4.17.
        shrinkok: bool = "shrinkok",
    ]
}

job! {
    /// `cleanVMReservations`: starts a job that gives a [`Success`](types::Success).
    VirtualMachineService.clean_vm_reservations: CleanVMReservations = "cleanVMReservations" -> types::Success,
    []
    [
    ]
}

change! {
    /// `createVMSchedule`: changes something and answers with a [`VMSchedule`](types::VMSchedule) when done.
    ///
    /// Required: `action`, `schedule`, `timezone`, `virtualmachineid`. Since 4.19.0. By default for Admin, ResourceAdmin, DomainAdmin, User.
    VirtualMachineService.create_vm_schedule: CreateVMSchedule = "createVMSchedule" -> types::VMSchedule,
    [action: String = "action", schedule: String = "schedule", timezone: String = "timezone", virtualmachineid: crate::ids::VmId = "virtualmachineid",]
    [
        description: String = "description",
        enabled: bool = "enabled",
        enddate: crate::IntoDate = "enddate",
        startdate: crate::IntoDate = "startdate",
    ]
}

change! {
    /// `deleteVMSchedule`: changes something and answers with a [`Success`](types::Success) when done.
    ///
    /// Required: `virtualmachineid`. Since 4.19.0. By default for Admin, ResourceAdmin, DomainAdmin, User.
    VirtualMachineService.delete_vm_schedule: DeleteVMSchedule = "deleteVMSchedule" -> types::Success,
    [virtualmachineid: crate::ids::VmId = "virtualmachineid",]
    [
        id: crate::ids::VMScheduleId = "id",
        ids: crate::List = "ids",
    ]
}

job! {
    /// `deployVirtualMachine`: makes the object at once and starts a job that gives a [`VirtualMachine`](types::VirtualMachine).
    ///
    /// Required: `serviceofferingid`, `zoneid`. The answer may hold secrets.
    VirtualMachineService.deploy: DeployVirtualMachine = "deployVirtualMachine" -> types::VirtualMachine,
    [serviceofferingid: crate::ids::ServiceOfferingId = "serviceofferingid", zoneid: crate::ids::ZoneId = "zoneid",]
    [
        account: String = "account",
        affinitygroupids: crate::List = "affinitygroupids",
        affinitygroupnames: crate::List = "affinitygroupnames",
        /// Since 4.15.0.0.
        bootintosetup: bool = "bootintosetup",
        /// Since 4.14.0.0.
        bootmode: String = "bootmode",
        /// Since 4.14.0.0.
        boottype: String = "boottype",
        /// Since 4.13.
        clusterid: crate::ids::ClusterId = "clusterid",
        /// Since 4.13.
        copyimagetags: bool = "copyimagetags",
        customid: String = "customid",
        /// Pairs of `datadisktemplateid` and `diskofferingid`.
        /// Since 4.11.
        datadiskofferinglist: crate::Pairs = "datadiskofferinglist[%d].datadisktemplateid&datadiskofferinglist[%d].diskofferingid",
        /// Rows of `diskofferingid`, `size`, `miniops`, `maxiops`, `deviceid`.
        /// Since 4.21.0.
        datadisksdetails: crate::Rows = "datadisksdetails[%d].%s",
        /// Since 4.4.
        deploymentplanner: String = "deploymentplanner",
        /// Since 4.3.
        details: crate::Pairs = "details[%d].%s",
        /// Rows of `networkid`. Every other property is a DHCP option, such as `dhcp:114`.
        dhcpoptionsnetworklist: crate::Rows = "dhcpoptionsnetworklist[%d].%s",
        diskofferingid: crate::ids::DiskOfferingId = "diskofferingid",
        displayname: String = "displayname",
        /// Since 4.2.
        displayvm: bool = "displayvm",
        domainid: crate::ids::DomainId = "domainid",
        /// Since 4.16.
        dynamicscalingenabled: bool = "dynamicscalingenabled",
        /// Since 4.21.0.
        externaldetails: crate::Pairs = "externaldetails[%d].%s",
        /// Since 4.12.
        extraconfig: String = "extraconfig",
        group: String = "group",
        hostid: crate::ids::HostId = "hostid",
        hypervisor: String = "hypervisor",
        iodriverpolicy: String = "iodriverpolicy",
        iothreadsenabled: bool = "iothreadsenabled",
        ip6address: String = "ip6address",
        ipaddress: String = "ipaddress",
        /// Rows of `networkid`, `ip`, `ipv6`, `mac`.
        iptonetworklist: crate::Rows = "iptonetworklist[%d].%s",
        keyboard: String = "keyboard",
        keypair: String = "keypair",
        /// Since 4.17.
        keypairs: crate::List = "keypairs",
        /// Since 4.21.0.
        leaseduration: i64 = "leaseduration",
        /// Since 4.21.0.
        leaseexpiryaction: String = "leaseexpiryaction",
        macaddress: String = "macaddress",
        name: String = "name",
        networkids: crate::List = "networkids",
        /// Since 4.18.
        nicmultiqueuenumber: i64 = "nicmultiqueuenumber",
        /// Pairs of `nic` and `network`.
        /// Since 4.15.
        nicnetworklist: crate::Pairs = "nicnetworklist[%d].nic&nicnetworklist[%d].network",
        /// Since 4.18.
        nicpackedvirtqueuesenabled: bool = "nicpackedvirtqueuesenabled",
        /// Since 4.17.
        overridediskofferingid: crate::ids::DiskOfferingId = "overridediskofferingid",
        /// Since 4.19.0.0.
        password: String = "password",
        /// Since 4.13.
        podid: crate::ids::PodId = "podid",
        projectid: crate::ids::ProjectId = "projectid",
        /// Since 4.15.
        properties: crate::Pairs = "properties[%d].key&properties[%d].value",
        /// Since 4.4.
        rootdisksize: i64 = "rootdisksize",
        securitygroupids: crate::List = "securitygroupids",
        securitygroupnames: crate::List = "securitygroupnames",
        size: i64 = "size",
        /// Since 4.21.
        snapshotid: crate::ids::SnapshotId = "snapshotid",
        startvm: bool = "startvm",
        templateid: crate::ids::TemplateId = "templateid",
        userdata: String = "userdata",
        /// Since 4.18.
        userdatadetails: crate::Pairs = "userdatadetails[%d].%s",
        /// Since 4.18.
        userdataid: crate::ids::UserDataId = "userdataid",
        /// Since 4.21.
        volumeid: crate::ids::VolumeId = "volumeid",
    ]
}

job! {
    /// `destroyVirtualMachine`: starts a job that gives a [`VirtualMachine`](types::VirtualMachine).
    ///
    /// Required: `id`. The answer may hold secrets.
    VirtualMachineService.destroy: DestroyVirtualMachine = "destroyVirtualMachine" -> types::VirtualMachine,
    [id: crate::ids::VmId = "id",]
    [
        /// Since 4.2.1.
        expunge: bool = "expunge",
        /// Since 4.12.0.
        volumeids: crate::List = "volumeids",
    ]
}

job! {
    /// `expungeVirtualMachine`: starts a job that gives a [`Success`](types::Success).
    ///
    /// Required: `id`.
    VirtualMachineService.expunge: ExpungeVirtualMachine = "expungeVirtualMachine" -> types::Success,
    [id: crate::ids::VmId = "id",]
    [
    ]
}

read! {
    /// `getVMPassword`: answers with a [`GetVMPassword`](types::GetVMPassword).
    ///
    /// Required: `id`.
    VirtualMachineService.get_vm_password: GetVMPassword = "getVMPassword" -> types::GetVMPassword,
    [id: crate::ids::VmId = "id",]
    [
    ]
}

job! {
    /// `importUnmanagedInstance`: starts a job that gives a [`VirtualMachine`](types::VirtualMachine).
    ///
    /// Required: `clusterid`, `name`, `serviceofferingid`. Since 4.14.0. By default for Admin. The answer may hold secrets.
    VirtualMachineService.import_unmanaged_instance: ImportUnmanagedInstance = "importUnmanagedInstance" -> types::VirtualMachine,
    [clusterid: crate::ids::ClusterId = "clusterid", name: String = "name", serviceofferingid: crate::ids::ServiceOfferingId = "serviceofferingid",]
    [
        account: String = "account",
        /// Pairs of `disk` and `diskOffering`.
        datadiskofferinglist: crate::Pairs = "datadiskofferinglist[%d].disk&datadiskofferinglist[%d].diskOffering",
        details: crate::Pairs = "details[0].%s",
        displayname: String = "displayname",
        domainid: crate::ids::DomainId = "domainid",
        forced: bool = "forced",
        hostname: String = "hostname",
        migrateallowed: bool = "migrateallowed",
        /// Pairs of `nic` and `ip4Address`.
        nicipaddresslist: crate::Pairs = "nicipaddresslist[%d].nic&nicipaddresslist[%d].ip4Address",
        /// Pairs of `nic` and `network`.
        nicnetworklist: crate::Pairs = "nicnetworklist[%d].nic&nicnetworklist[%d].network",
        projectid: crate::ids::ProjectId = "projectid",
        templateid: crate::ids::TemplateId = "templateid",
    ]
}

job! {
    /// `importVm`: starts a job that gives a [`VirtualMachine`](types::VirtualMachine).
    ///
    /// Required: `clusterid`, `hypervisor`, `importsource`, `name`, `serviceofferingid`, `zoneid`. Since 4.19.0. By default for Admin. The answer may hold secrets.
    VirtualMachineService.import_vm: ImportVm = "importVm" -> types::VirtualMachine,
    [clusterid: crate::ids::ClusterId = "clusterid", hypervisor: String = "hypervisor", importsource: String = "importsource", name: String = "name", serviceofferingid: crate::ids::ServiceOfferingId = "serviceofferingid", zoneid: crate::ids::ZoneId = "zoneid",]
    [
        account: String = "account",
        clustername: String = "clustername",
        convertinstancehostid: crate::ids::HostId = "convertinstancehostid",
        convertinstancepoolid: crate::ids::StoragePoolId = "convertinstancepoolid",
        datacentername: String = "datacentername",
        /// Pairs of `disk` and `diskOffering`.
        datadiskofferinglist: crate::Pairs = "datadiskofferinglist[%d].disk&datadiskofferinglist[%d].diskOffering",
        details: crate::Pairs = "details[0].%s",
        diskpath: String = "diskpath",
        displayname: String = "displayname",
        domainid: crate::ids::DomainId = "domainid",
        existingvcenterid: crate::ids::VmwareDatacenterId = "existingvcenterid",
        /// Since 4.22.
        extraparams: String = "extraparams",
        /// Since 4.22.
        forceconverttopool: bool = "forceconverttopool",
        forced: bool = "forced",
        forcemstoimportvmfiles: bool = "forcemstoimportvmfiles",
        host: String = "host",
        hostid: crate::ids::HostId = "hostid",
        hostip: String = "hostip",
        hostname: String = "hostname",
        /// Since 4.19.2.
        importinstancehostid: crate::ids::HostId = "importinstancehostid",
        migrateallowed: bool = "migrateallowed",
        networkid: crate::ids::NetworkId = "networkid",
        /// Pairs of `nic` and `ip4Address`.
        nicipaddresslist: crate::Pairs = "nicipaddresslist[%d].nic&nicipaddresslist[%d].ip4Address",
        /// Pairs of `nic` and `network`.
        nicnetworklist: crate::Pairs = "nicnetworklist[%d].nic&nicnetworklist[%d].network",
        /// Since 4.22.1.0.
        osid: String = "osid",
        password: String = "password",
        projectid: crate::ids::ProjectId = "projectid",
        storageid: crate::ids::StoragePoolId = "storageid",
        templateid: crate::ids::TemplateId = "templateid",
        temppath: String = "temppath",
        username: String = "username",
        /// Since 4.22.1.0.
        usevddk: bool = "usevddk",
        vcenter: String = "vcenter",
    ]
}

paged_list! {
    /// `listImportVmTasks`: lists [`ImportVMTask`](types::ImportVMTask)s, in pages.
    ///
    /// Required: `zoneid`. Since 4.22. By default for Admin. The answer may hold secrets.
    VirtualMachineService.list_import_vm_tasks: ListImportVmTasks = "listImportVmTasks" -> types::ImportVMTask,
    [zoneid: crate::ids::ZoneId = "zoneid",]
    [
        accountid: crate::ids::AccountId = "accountid",
        convertinstancehostid: crate::ids::HostId = "convertinstancehostid",
        keyword: String = "keyword",
        tasksfilter: String = "tasksfilter",
        vcenter: String = "vcenter",
    ]
}

paged_list! {
    /// `listUnmanagedInstances`: lists [`UnmanagedInstance`](types::UnmanagedInstance)s, in pages.
    ///
    /// Required: `clusterid`. Since 4.14.0. By default for Admin. The answer may hold secrets.
    VirtualMachineService.list_unmanaged_instances: ListUnmanagedInstances = "listUnmanagedInstances" -> types::UnmanagedInstance,
    [clusterid: crate::ids::ClusterId = "clusterid",]
    [
        keyword: String = "keyword",
        name: String = "name",
    ]
}

paged_list! {
    /// `listVMSchedule`: lists [`VMSchedule`](types::VMSchedule)s, in pages.
    ///
    /// Required: `virtualmachineid`. Since 4.19.0. By default for Admin, ResourceAdmin, DomainAdmin, User.
    VirtualMachineService.list_vm_schedule: ListVMSchedule = "listVMSchedule" -> types::VMSchedule,
    [virtualmachineid: crate::ids::VmId = "virtualmachineid",]
    [
        action: String = "action",
        enabled: bool = "enabled",
        id: crate::ids::VMScheduleId = "id",
        keyword: String = "keyword",
    ]
}

paged_list! {
    /// `listVirtualMachines`: lists [`VirtualMachine`](types::VirtualMachine)s, in pages.
    ///
    /// The answer may hold secrets.
    VirtualMachineService.list: ListVirtualMachines = "listVirtualMachines" -> types::VirtualMachine,
    []
    [
        account: String = "account",
        /// Since 4.17.0.
        accumulate: bool = "accumulate",
        affinitygroupid: crate::ids::AffinityGroupId = "affinitygroupid",
        /// Since 4.20.1.
        arch: String = "arch",
        /// Since 4.18.0.
        autoscalevmgroupid: crate::ids::AutoScaleVmGroupId = "autoscalevmgroupid",
        /// Since 4.17.
        backupofferingid: crate::ids::BackupOfferingId = "backupofferingid",
        /// Since 4.16.0.
        clusterid: crate::ids::ClusterId = "clusterid",
        details: crate::List = "details",
        /// Since 4.4.
        displayvm: bool = "displayvm",
        domainid: crate::ids::DomainId = "domainid",
        /// Since 4.21.0.
        extensionid: crate::ids::ExtensionId = "extensionid",
        forvirtualnetwork: bool = "forvirtualnetwork",
        /// Since 4.21.0.
        gpuenabled: bool = "gpuenabled",
        groupid: crate::ids::InstanceGroupId = "groupid",
        /// Since 4.15.
        haenable: bool = "haenable",
        hostid: crate::ids::HostId = "hostid",
        hypervisor: String = "hypervisor",
        id: crate::ids::VmId = "id",
        /// Since 4.4.
        ids: crate::List = "ids",
        isoid: crate::ids::IsoId = "isoid",
        isrecursive: bool = "isrecursive",
        /// Since 4.19.0.
        isvnf: bool = "isvnf",
        keypair: String = "keypair",
        keyword: String = "keyword",
        /// Since 4.21.0.
        leased: bool = "leased",
        listall: bool = "listall",
        name: String = "name",
        networkid: crate::ids::NetworkId = "networkid",
        podid: crate::ids::PodId = "podid",
        projectid: crate::ids::ProjectId = "projectid",
        retrieveonlyresourcecount: bool = "retrieveonlyresourcecount",
        /// Since 4.15.
        securitygroupid: crate::ids::SecurityGroupId = "securitygroupid",
        /// Since 4.4.
        serviceofferingid: crate::ids::ServiceOfferingId = "serviceofferingid",
        /// Since 4.16.0.0.
        showicon: bool = "showicon",
        state: String = "state",
        storageid: crate::ids::StoragePoolId = "storageid",
        tags: crate::Pairs = "tags[%d].key&tags[%d].value",
        templateid: crate::ids::TemplateId = "templateid",
        /// Since 4.18.0.0.
        userdata: bool = "userdata",
        /// Since 4.20.1.
        userdataid: crate::ids::UserDataId = "userdataid",
        userid: crate::ids::UserId = "userid",
        vpcid: crate::ids::VpcId = "vpcid",
        zoneid: crate::ids::ZoneId = "zoneid",
    ]
}

paged_list! {
    /// `listVirtualMachinesMetrics`: lists [`VmMetrics`](types::VmMetrics)s, in pages.
    ///
    /// Since 4.9.3. By default for Admin.
    VirtualMachineService.list_metrics: ListVirtualMachinesMetrics = "listVirtualMachinesMetrics" -> types::VmMetrics,
    []
    [
        account: String = "account",
        /// Since 4.17.0.
        accumulate: bool = "accumulate",
        affinitygroupid: crate::ids::AffinityGroupId = "affinitygroupid",
        /// Since 4.20.1.
        arch: String = "arch",
        /// Since 4.18.0.
        autoscalevmgroupid: crate::ids::AutoScaleVmGroupId = "autoscalevmgroupid",
        /// Since 4.17.
        backupofferingid: crate::ids::BackupOfferingId = "backupofferingid",
        clusterid: crate::ids::ClusterId = "clusterid",
        details: crate::List = "details",
        /// Since 4.4.
        displayvm: bool = "displayvm",
        domainid: crate::ids::DomainId = "domainid",
        /// Since 4.21.0.
        extensionid: crate::ids::ExtensionId = "extensionid",
        forvirtualnetwork: bool = "forvirtualnetwork",
        /// Since 4.21.0.
        gpuenabled: bool = "gpuenabled",
        groupid: crate::ids::InstanceGroupId = "groupid",
        /// Since 4.15.
        haenable: bool = "haenable",
        hostid: crate::ids::HostId = "hostid",
        hypervisor: String = "hypervisor",
        id: crate::ids::VmId = "id",
        /// Since 4.4.
        ids: crate::List = "ids",
        isoid: crate::ids::IsoId = "isoid",
        isrecursive: bool = "isrecursive",
        /// Since 4.19.0.
        isvnf: bool = "isvnf",
        keypair: String = "keypair",
        keyword: String = "keyword",
        /// Since 4.21.0.
        leased: bool = "leased",
        listall: bool = "listall",
        name: String = "name",
        networkid: crate::ids::NetworkId = "networkid",
        podid: crate::ids::PodId = "podid",
        projectid: crate::ids::ProjectId = "projectid",
        retrieveonlyresourcecount: bool = "retrieveonlyresourcecount",
        /// Since 4.15.
        securitygroupid: crate::ids::SecurityGroupId = "securitygroupid",
        /// Since 4.4.
        serviceofferingid: crate::ids::ServiceOfferingId = "serviceofferingid",
        /// Since 4.16.0.0.
        showicon: bool = "showicon",
        state: String = "state",
        storageid: crate::ids::StoragePoolId = "storageid",
        tags: crate::Pairs = "tags[%d].key&tags[%d].value",
        templateid: crate::ids::TemplateId = "templateid",
        /// Since 4.18.0.0.
        userdata: bool = "userdata",
        /// Since 4.20.1.
        userdataid: crate::ids::UserDataId = "userdataid",
        userid: crate::ids::UserId = "userid",
        vpcid: crate::ids::VpcId = "vpcid",
        zoneid: crate::ids::ZoneId = "zoneid",
    ]
}

paged_list! {
    /// `listVirtualMachinesUsageHistory`: lists [`VmMetricsStats`](types::VmMetricsStats)s, in pages.
    ///
    /// Since 4.17. By default for Admin, ResourceAdmin, DomainAdmin, User.
    VirtualMachineService.list_usage_history: ListVirtualMachinesUsageHistory = "listVirtualMachinesUsageHistory" -> types::VmMetricsStats,
    []
    [
        enddate: crate::IntoDate = "enddate",
        id: crate::ids::VmId = "id",
        ids: crate::List = "ids",
        keyword: String = "keyword",
        name: String = "name",
        startdate: crate::IntoDate = "startdate",
    ]
}

paged_list! {
    /// `listVmsForImport`: lists [`UnmanagedInstance`](types::UnmanagedInstance)s, in pages.
    ///
    /// Required: `host`, `hypervisor`, `zoneid`. Since 4.19.0. By default for Admin. The answer may hold secrets.
    VirtualMachineService.list_vms_for_import: ListVmsForImport = "listVmsForImport" -> types::UnmanagedInstance,
    [host: String = "host", hypervisor: String = "hypervisor", zoneid: crate::ids::ZoneId = "zoneid",]
    [
        keyword: String = "keyword",
        password: String = "password",
        username: String = "username",
    ]
}

job! {
    /// `migrateVirtualMachine`: starts a job that gives a [`VirtualMachine`](types::VirtualMachine).
    ///
    /// Required: `virtualmachineid`. The answer may hold secrets.
    VirtualMachineService.migrate: MigrateVirtualMachine = "migrateVirtualMachine" -> types::VirtualMachine,
    [virtualmachineid: crate::ids::VmId = "virtualmachineid",]
    [
        /// Since 4.16.0.
        autoselect: bool = "autoselect",
        hostid: crate::ids::HostId = "hostid",
        storageid: crate::ids::StoragePoolId = "storageid",
    ]
}

job! {
    /// `migrateVirtualMachineWithVolume`: starts a job that gives a [`VirtualMachine`](types::VirtualMachine).
    ///
    /// Required: `virtualmachineid`. The answer may hold secrets.
    VirtualMachineService.migrate_with_volume: MigrateVirtualMachineWithVolume = "migrateVirtualMachineWithVolume" -> types::VirtualMachine,
    [virtualmachineid: crate::ids::VmId = "virtualmachineid",]
    [
        /// Since 4.19.0.
        autoselect: bool = "autoselect",
        hostid: crate::ids::HostId = "hostid",
        /// Pairs of `volume` and `pool`.
        migrateto: crate::Pairs = "migrateto[%d].volume&migrateto[%d].pool",
    ]
}

job! {
    /// `rebootVirtualMachine`: starts a job that gives a [`VirtualMachine`](types::VirtualMachine).
    ///
    /// Required: `id`. The answer may hold secrets.
    VirtualMachineService.reboot: RebootVirtualMachine = "rebootVirtualMachine" -> types::VirtualMachine,
    [id: crate::ids::VmId = "id",]
    [
        /// Since 4.15.0.0.
        bootintosetup: bool = "bootintosetup",
        /// Since 4.16.0.
        forced: bool = "forced",
    ]
}

change! {
    /// `recoverVirtualMachine`: changes something and answers with a [`VirtualMachine`](types::VirtualMachine) when done.
    ///
    /// Required: `id`. The answer may hold secrets.
    VirtualMachineService.recover: RecoverVirtualMachine = "recoverVirtualMachine" -> types::VirtualMachine,
    [id: crate::ids::VmId = "id",]
    [
    ]
}

job! {
    /// `removeNicFromVirtualMachine`: starts a job that gives a [`VirtualMachine`](types::VirtualMachine).
    ///
    /// Required: `nicid`, `virtualmachineid`. The answer may hold secrets.
    VirtualMachineService.remove_nic_from_virtual_machine: RemoveNicFromVirtualMachine = "removeNicFromVirtualMachine" -> types::VirtualMachine,
    [nicid: crate::ids::NicId = "nicid", virtualmachineid: crate::ids::VmId = "virtualmachineid",]
    [
    ]
}

job! {
    /// `removeVirtualMachineFromBackupOffering`: starts a job that gives a [`Success`](types::Success).
    ///
    /// Required: `virtualmachineid`. Since 4.14.0. By default for Admin, ResourceAdmin, DomainAdmin, User. Request and answer may hold secrets.
    VirtualMachineService.remove_from_backup_offering: RemoveVirtualMachineFromBackupOffering = "removeVirtualMachineFromBackupOffering" -> types::Success,
    [virtualmachineid: crate::ids::VmId = "virtualmachineid",]
    [
        forced: bool = "forced",
    ]
}

job! {
    /// `resetPasswordForVirtualMachine`: starts a job that gives a [`VirtualMachine`](types::VirtualMachine).
    ///
    /// Required: `id`. The answer may hold secrets.
    VirtualMachineService.reset_password_for_virtual_machine: ResetPasswordForVirtualMachine = "resetPasswordForVirtualMachine" -> types::VirtualMachine,
    [id: crate::ids::VmId = "id",]
    [
        /// Since 4.19.0.
        password: String = "password",
    ]
}

change! {
    /// `resetUserDataForVirtualMachine`: changes something and answers with a [`VirtualMachine`](types::VirtualMachine) when done.
    ///
    /// Required: `id`. Since 4.18.0. The answer may hold secrets.
    VirtualMachineService.reset_user_data_for_virtual_machine: ResetUserDataForVirtualMachine = "resetUserDataForVirtualMachine" -> types::VirtualMachine,
    [id: crate::ids::VmId = "id",]
    [
        account: String = "account",
        domainid: crate::ids::DomainId = "domainid",
        projectid: crate::ids::ProjectId = "projectid",
        userdata: String = "userdata",
        userdatadetails: crate::Pairs = "userdatadetails[%d].%s",
        userdataid: crate::ids::UserDataId = "userdataid",
    ]
}

job! {
    /// `restoreVirtualMachine`: starts a job that gives a [`VirtualMachine`](types::VirtualMachine).
    ///
    /// Required: `virtualmachineid`. Since 3.0.0. The answer may hold secrets.
    VirtualMachineService.restore: RestoreVirtualMachine = "restoreVirtualMachine" -> types::VirtualMachine,
    [virtualmachineid: crate::ids::VmId = "virtualmachineid",]
    [
        /// Since 4.19.1.
        details: crate::Pairs = "details[%d].%s",
        /// Since 4.19.1.
        diskofferingid: crate::ids::DiskOfferingId = "diskofferingid",
        /// Since 4.19.1.
        expunge: bool = "expunge",
        /// Since 4.19.1.
        rootdisksize: i64 = "rootdisksize",
        templateid: crate::ids::TemplateId = "templateid",
    ]
}

job! {
    /// `scaleVirtualMachine`: starts a job that gives a [`Success`](types::Success).
    ///
    /// Required: `id`, `serviceofferingid`.
    VirtualMachineService.scale: ScaleVirtualMachine = "scaleVirtualMachine" -> types::Success,
    [id: crate::ids::VmId = "id", serviceofferingid: crate::ids::ServiceOfferingId = "serviceofferingid",]
    [
        /// Since 4.17.
        automigrate: bool = "automigrate",
        details: crate::Pairs = "details[%d].%s",
        /// Since 4.17.
        maxiops: i64 = "maxiops",
        /// Since 4.17.
        miniops: i64 = "miniops",
        /// Since 4.17.
        shrinkok: bool = "shrinkok",
    ]
}

job! {
    /// `startVirtualMachine`: starts a job that gives a [`VirtualMachine`](types::VirtualMachine).
    ///
    /// Required: `id`. The answer may hold secrets.
    VirtualMachineService.start: StartVirtualMachine = "startVirtualMachine" -> types::VirtualMachine,
    [id: crate::ids::VmId = "id",]
    [
        /// Since 4.15.0.0.
        bootintosetup: bool = "bootintosetup",
        clusterid: crate::ids::ClusterId = "clusterid",
        /// Since 4.18.0.
        considerlasthost: bool = "considerlasthost",
        /// Since 4.4.
        deploymentplanner: String = "deploymentplanner",
        /// Since 3.0.1.
        hostid: crate::ids::HostId = "hostid",
        podid: crate::ids::PodId = "podid",
    ]
}

job! {
    /// `stopVirtualMachine`: starts a job that gives a [`VirtualMachine`](types::VirtualMachine).
    ///
    /// Required: `id`. The answer may hold secrets.
    VirtualMachineService.stop: StopVirtualMachine = "stopVirtualMachine" -> types::VirtualMachine,
    [id: crate::ids::VmId = "id",]
    [
        forced: bool = "forced",
    ]
}

job! {
    /// `unmanageVirtualMachine`: starts a job that gives a [`UnmanageVMInstance`](types::UnmanageVMInstance).
    ///
    /// Required: `id`. Since 4.15.0. By default for Admin. The answer may hold secrets.
    VirtualMachineService.unmanage: UnmanageVirtualMachine = "unmanageVirtualMachine" -> types::UnmanageVMInstance,
    [id: crate::ids::VmId = "id",]
    [
        /// Since 4.22.0.
        forced: bool = "forced",
        /// Since 4.22.0.
        hostid: crate::ids::HostId = "hostid",
    ]
}

job! {
    /// `updateDefaultNicForVirtualMachine`: starts a job that gives a [`VirtualMachine`](types::VirtualMachine).
    ///
    /// Required: `nicid`, `virtualmachineid`. The answer may hold secrets.
    VirtualMachineService.update_default_nic_for_virtual_machine: UpdateDefaultNicForVirtualMachine = "updateDefaultNicForVirtualMachine" -> types::VirtualMachine,
    [nicid: crate::ids::NicId = "nicid", virtualmachineid: crate::ids::VmId = "virtualmachineid",]
    [
    ]
}

change! {
    /// `updateVMSchedule`: changes something and answers with a [`VMSchedule`](types::VMSchedule) when done.
    ///
    /// Required: `id`. Since 4.19.0. By default for Admin, ResourceAdmin, DomainAdmin, User.
    VirtualMachineService.update_vm_schedule: UpdateVMSchedule = "updateVMSchedule" -> types::VMSchedule,
    [id: crate::ids::VMScheduleId = "id",]
    [
        description: String = "description",
        enabled: bool = "enabled",
        enddate: crate::IntoDate = "enddate",
        schedule: String = "schedule",
        startdate: crate::IntoDate = "startdate",
        timezone: String = "timezone",
    ]
}

change! {
    /// `updateVirtualMachine`: changes something and answers with a [`VirtualMachine`](types::VirtualMachine) when done.
    ///
    /// Required: `id`. The answer may hold secrets.
    VirtualMachineService.update: UpdateVirtualMachine = "updateVirtualMachine" -> types::VirtualMachine,
    [id: crate::ids::VmId = "id",]
    [
        cleanupdetails: bool = "cleanupdetails",
        /// Since 4.4.
        customid: String = "customid",
        /// Since 4.20.0.
        deleteprotection: bool = "deleteprotection",
        details: crate::Pairs = "details[0].%s",
        /// Rows of `networkid`. Every other property is a DHCP option, such as `dhcp:114`.
        dhcpoptionsnetworklist: crate::Rows = "dhcpoptionsnetworklist[%d].%s",
        displayname: String = "displayname",
        displayvm: bool = "displayvm",
        /// Since 4.12.
        extraconfig: String = "extraconfig",
        group: String = "group",
        haenable: bool = "haenable",
        /// Since 4.4.
        instancename: String = "instancename",
        isdynamicallyscalable: bool = "isdynamicallyscalable",
        /// Since 4.21.0.
        leaseduration: i64 = "leaseduration",
        /// Since 4.21.0.
        leaseexpiryaction: String = "leaseexpiryaction",
        /// Since 4.4.
        name: String = "name",
        ostypeid: crate::ids::GuestOSId = "ostypeid",
        securitygroupids: crate::List = "securitygroupids",
        securitygroupnames: crate::List = "securitygroupnames",
        /// Since 4.16.0.
        userdata: String = "userdata",
        /// Since 4.18.
        userdatadetails: crate::Pairs = "userdatadetails[%d].%s",
        /// Since 4.18.
        userdataid: crate::ids::UserDataId = "userdataid",
    ]
}
