// Written by `cargo xtask generate`; do not edit.

//! The service Backup: 19 commands.

use crate::api::types;
use crate::request::{change, job, list, paged_list, service};

service! {
    /// Commands of the service Backup.
    backup -> BackupService
}

change! {
    /// `addBackupRepository`: changes something and answers with a [`BackupRepository`](types::BackupRepository) when done.
    ///
    /// Required: `address`, `name`, `type`, `zoneid`. Since 4.20.0. By default for Admin. Request and answer may hold secrets.
    BackupService.add_repository: AddBackupRepository = "addBackupRepository" -> types::BackupRepository,
    [address: String = "address", name: String = "name", type_: String = "type", zoneid: crate::ids::ZoneId = "zoneid",]
    [
        capacitybytes: i64 = "capacitybytes",
        /// Since 4.22.0.
        crosszoneinstancecreation: bool = "crosszoneinstancecreation",
        mountopts: String = "mountopts",
        provider: String = "provider",
    ]
}

job! {
    /// `createBackup`: makes the object at once and starts a job that gives a [`Success`](types::Success).
    ///
    /// Required: `virtualmachineid`. Since 4.14.0. By default for Admin, ResourceAdmin, DomainAdmin, User. Request and answer may hold secrets.
    BackupService.create: CreateBackup = "createBackup" -> types::Success,
    [virtualmachineid: crate::ids::VmId = "virtualmachineid",]
    [
        /// Since 4.21.0.
        description: String = "description",
        /// Since 4.21.0.
        name: String = "name",
        /// Since 4.21.0.
        quiescevm: bool = "quiescevm",
    ]
}

change! {
    /// `createBackupSchedule`: changes something and answers with a [`Backup`](types::Backup) when done.
    ///
    /// Required: `intervaltype`, `schedule`, `timezone`, `virtualmachineid`. Since 4.14.0. By default for Admin, ResourceAdmin, DomainAdmin, User. Request and answer may hold secrets.
    BackupService.create_schedule: CreateBackupSchedule = "createBackupSchedule" -> types::Backup,
    [intervaltype: String = "intervaltype", schedule: String = "schedule", timezone: String = "timezone", virtualmachineid: crate::ids::VmId = "virtualmachineid",]
    [
        /// Since 4.21.0.
        maxbackups: i64 = "maxbackups",
        /// Since 4.21.0.
        quiescevm: bool = "quiescevm",
    ]
}

job! {
    /// `createVMFromBackup`: makes the object at once and starts a job that gives a [`VirtualMachine`](types::VirtualMachine).
    ///
    /// Required: `backupid`, `zoneid`. Since 4.21.0. By default for Admin, ResourceAdmin, DomainAdmin, User. The answer may hold secrets.
    BackupService.create_vm_from_backup: CreateVMFromBackup = "createVMFromBackup" -> types::VirtualMachine,
    [backupid: crate::ids::BackupId = "backupid", zoneid: crate::ids::ZoneId = "zoneid",]
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
        /// Since 4.21.
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
        /// Since 4.21.
        podid: crate::ids::PodId = "podid",
        preserveip: bool = "preserveip",
        projectid: crate::ids::ProjectId = "projectid",
        /// Since 4.15.
        properties: crate::Pairs = "properties[%d].key&properties[%d].value",
        /// Since 4.4.
        rootdisksize: i64 = "rootdisksize",
        securitygroupids: crate::List = "securitygroupids",
        securitygroupnames: crate::List = "securitygroupnames",
        serviceofferingid: crate::ids::ServiceOfferingId = "serviceofferingid",
        size: i64 = "size",
        startvm: bool = "startvm",
        templateid: crate::ids::TemplateId = "templateid",
        userdata: String = "userdata",
        /// Since 4.18.
        userdatadetails: crate::Pairs = "userdatadetails[%d].%s",
        /// Since 4.18.
        userdataid: crate::ids::UserDataId = "userdataid",
    ]
}

job! {
    /// `deleteBackup`: starts a job that gives a [`Success`](types::Success).
    ///
    /// Required: `id`. Since 4.14.0. By default for Admin, ResourceAdmin, DomainAdmin, User. Request and answer may hold secrets.
    BackupService.delete: DeleteBackup = "deleteBackup" -> types::Success,
    [id: crate::ids::BackupId = "id",]
    [
        /// Since 4.18.0.0.
        forced: bool = "forced",
    ]
}

change! {
    /// `deleteBackupOffering`: changes something and answers with a [`Success`](types::Success) when done.
    ///
    /// Required: `id`. Since 4.14.0. By default for Admin. Request and answer may hold secrets.
    BackupService.delete_offering: DeleteBackupOffering = "deleteBackupOffering" -> types::Success,
    [id: crate::ids::BackupOfferingId = "id",]
    [
    ]
}

change! {
    /// `deleteBackupRepository`: changes something and answers with a [`Success`](types::Success) when done.
    ///
    /// Required: `id`. Since 4.20.0. By default for Admin. Request and answer may hold secrets.
    BackupService.delete_repository: DeleteBackupRepository = "deleteBackupRepository" -> types::Success,
    [id: crate::ids::BackupRepositoryId = "id",]
    [
    ]
}

change! {
    /// `deleteBackupSchedule`: changes something and answers with a [`Success`](types::Success) when done.
    ///
    /// Since 4.14.0. By default for Admin, ResourceAdmin, DomainAdmin, User. Request and answer may hold secrets.
    BackupService.delete_schedule: DeleteBackupSchedule = "deleteBackupSchedule" -> types::Success,
    []
    [
        /// Since 4.20.1.
        id: crate::ids::BackupScheduleId = "id",
        virtualmachineid: crate::ids::VmId = "virtualmachineid",
    ]
}

job! {
    /// `importBackupOffering`: starts a job that gives a [`BackupOffering`](types::BackupOffering).
    ///
    /// Required: `allowuserdrivenbackups`, `description`, `externalid`, `name`, `zoneid`. Since 4.14.0. By default for Admin. Request and answer may hold secrets.
    BackupService.import_offering: ImportBackupOffering = "importBackupOffering" -> types::BackupOffering,
    [allowuserdrivenbackups: bool = "allowuserdrivenbackups", description: String = "description", externalid: String = "externalid", name: String = "name", zoneid: crate::ids::ZoneId = "zoneid",]
    [
    ]
}

paged_list! {
    /// `listBackupOfferings`: lists [`BackupOffering`](types::BackupOffering)s, in pages.
    ///
    /// Since 4.14.0. By default for Admin, ResourceAdmin, DomainAdmin, User. Request and answer may hold secrets.
    BackupService.list_offerings: ListBackupOfferings = "listBackupOfferings" -> types::BackupOffering,
    []
    [
        id: crate::ids::BackupOfferingId = "id",
        keyword: String = "keyword",
        zoneid: crate::ids::ZoneId = "zoneid",
    ]
}

paged_list! {
    /// `listBackupProviderOfferings`: lists [`BackupOffering`](types::BackupOffering)s, in pages.
    ///
    /// Required: `zoneid`. Since 4.14.0. By default for Admin. Request and answer may hold secrets.
    BackupService.list_provider_offerings: ListBackupProviderOfferings = "listBackupProviderOfferings" -> types::BackupOffering,
    [zoneid: crate::ids::ZoneId = "zoneid",]
    [
        keyword: String = "keyword",
    ]
}

list! {
    /// `listBackupProviders`: lists [`BackupProvider`](types::BackupProvider)s.
    ///
    /// Since 4.14.0. By default for Admin. Request and answer may hold secrets.
    BackupService.list_providers: ListBackupProviders = "listBackupProviders" -> types::BackupProvider,
    []
    [
        name: String = "name",
    ]
}

paged_list! {
    /// `listBackupRepositories`: lists [`BackupRepository`](types::BackupRepository)s, in pages.
    ///
    /// Since 4.20.0. By default for Admin. Request and answer may hold secrets.
    BackupService.list_repositories: ListBackupRepositories = "listBackupRepositories" -> types::BackupRepository,
    []
    [
        id: crate::ids::BackupRepositoryId = "id",
        keyword: String = "keyword",
        name: String = "name",
        provider: String = "provider",
        zoneid: crate::ids::ZoneId = "zoneid",
    ]
}

paged_list! {
    /// `listBackupSchedule`: lists [`BackupSchedule`](types::BackupSchedule)s, in pages.
    ///
    /// Since 4.14.0. By default for Admin, ResourceAdmin, DomainAdmin, User. Request and answer may hold secrets.
    BackupService.list_schedule: ListBackupSchedule = "listBackupSchedule" -> types::BackupSchedule,
    []
    [
        account: String = "account",
        domainid: crate::ids::DomainId = "domainid",
        /// Since 4.22.0.
        id: crate::ids::BackupScheduleId = "id",
        isrecursive: bool = "isrecursive",
        keyword: String = "keyword",
        listall: bool = "listall",
        projectid: crate::ids::ProjectId = "projectid",
        virtualmachineid: crate::ids::VmId = "virtualmachineid",
    ]
}

paged_list! {
    /// `listBackups`: lists [`Backup`](types::Backup)s, in pages.
    ///
    /// Since 4.14.0. By default for Admin, ResourceAdmin, DomainAdmin, User. Request and answer may hold secrets.
    BackupService.list: ListBackups = "listBackups" -> types::Backup,
    []
    [
        account: String = "account",
        /// Since 4.21.0.
        backupofferingid: crate::ids::BackupOfferingId = "backupofferingid",
        domainid: crate::ids::DomainId = "domainid",
        id: crate::ids::BackupId = "id",
        isrecursive: bool = "isrecursive",
        keyword: String = "keyword",
        listall: bool = "listall",
        /// Since 4.21.0.
        listvmdetails: bool = "listvmdetails",
        /// Since 4.21.0.
        name: String = "name",
        projectid: crate::ids::ProjectId = "projectid",
        virtualmachineid: crate::ids::VmId = "virtualmachineid",
        zoneid: crate::ids::ZoneId = "zoneid",
    ]
}

job! {
    /// `restoreBackup`: starts a job that gives a [`Success`](types::Success).
    ///
    /// Required: `id`. Since 4.14.0. By default for Admin, ResourceAdmin, DomainAdmin, User. Request and answer may hold secrets.
    BackupService.restore: RestoreBackup = "restoreBackup" -> types::Success,
    [id: crate::ids::BackupId = "id",]
    [
    ]
}

change! {
    /// `updateBackupOffering`: changes something and answers with a [`BackupOffering`](types::BackupOffering) when done.
    ///
    /// Required: `id`. Since 4.16.0.
    BackupService.update_offering: UpdateBackupOffering = "updateBackupOffering" -> types::BackupOffering,
    [id: crate::ids::BackupOfferingId = "id",]
    [
        allowuserdrivenbackups: bool = "allowuserdrivenbackups",
        description: String = "description",
        name: String = "name",
    ]
}

change! {
    /// `updateBackupRepository`: changes something and answers with a [`BackupRepository`](types::BackupRepository) when done.
    ///
    /// Required: `id`. Since 4.22.0. By default for Admin. Request and answer may hold secrets.
    BackupService.update_repository: UpdateBackupRepository = "updateBackupRepository" -> types::BackupRepository,
    [id: crate::ids::BackupRepositoryId = "id",]
    [
        address: String = "address",
        crosszoneinstancecreation: bool = "crosszoneinstancecreation",
        mountopts: String = "mountopts",
        name: String = "name",
    ]
}

change! {
    /// `updateBackupSchedule`: changes something and answers with a [`Backup`](types::Backup) when done.
    ///
    /// Required: `intervaltype`, `schedule`, `timezone`, `virtualmachineid`. Since 4.14.0. By default for Admin, ResourceAdmin, DomainAdmin, User. Request and answer may hold secrets.
    BackupService.update_schedule: UpdateBackupSchedule = "updateBackupSchedule" -> types::Backup,
    [intervaltype: String = "intervaltype", schedule: String = "schedule", timezone: String = "timezone", virtualmachineid: crate::ids::VmId = "virtualmachineid",]
    [
        /// Since 4.21.0.
        maxbackups: i64 = "maxbackups",
        /// Since 4.21.0.
        quiescevm: bool = "quiescevm",
    ]
}
