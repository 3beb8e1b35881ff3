// Written by `cargo xtask generate`; do not edit.

//! The service VirtualNetworkFunctions: 6 commands.

use crate::api::types;
use crate::request::{change, job, paged_list, service};

service! {
    /// Commands of the service VirtualNetworkFunctions.
    virtual_network_functions -> VirtualNetworkFunctionsService
}

job! {
    /// `deleteVnfTemplate`: starts a job that gives a [`Success`](types::Success).
    ///
    /// Required: `id`. Since 4.19.0. By default for Admin, ResourceAdmin, DomainAdmin, User.
    VirtualNetworkFunctionsService.delete_vnf_template: DeleteVnfTemplate = "deleteVnfTemplate" -> types::Success,
    [id: crate::ids::TemplateId = "id",]
    [
        /// Since 4.9+.
        forced: bool = "forced",
        /// Since 4.20.0.
        issystem: bool = "issystem",
        zoneid: crate::ids::ZoneId = "zoneid",
    ]
}

job! {
    /// `deployVnfAppliance`: makes the object at once and starts a job that gives a [`VirtualMachine`](types::VirtualMachine).
    ///
    /// Required: `serviceofferingid`, `zoneid`. Since 4.19.0. The answer may hold secrets.
    VirtualNetworkFunctionsService.deploy_vnf_appliance: DeployVnfAppliance = "deployVnfAppliance" -> types::VirtualMachine,
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
        vnfcidrlist: crate::List = "vnfcidrlist",
        vnfconfiguremanagement: bool = "vnfconfiguremanagement",
        /// Since 4.21.
        volumeid: crate::ids::VolumeId = "volumeid",
    ]
}

paged_list! {
    /// `listVnfAppliances`: lists [`VirtualMachine`](types::VirtualMachine)s, in pages.
    ///
    /// Since 4.19.1. By default for Admin.
    VirtualNetworkFunctionsService.list_vnf_appliances: ListVnfAppliances = "listVnfAppliances" -> types::VirtualMachine,
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
        projectid: crate::ids::ProjectId = "projectid",
        retrieveonlyresourcecount: bool = "retrieveonlyresourcecount",
        /// Since 4.15.
        securitygroupid: crate::ids::SecurityGroupId = "securitygroupid",
        /// Since 4.4.
        serviceofferingid: crate::ids::ServiceOfferingId = "serviceofferingid",
        /// Since 4.16.0.0.
        showicon: bool = "showicon",
        state: String = "state",
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
    /// `listVnfTemplates`: lists [`Template`](types::Template)s, in pages.
    ///
    /// Required: `templatefilter`. Since 4.19.0.
    VirtualNetworkFunctionsService.list_vnf_templates: ListVnfTemplates = "listVnfTemplates" -> types::Template,
    [templatefilter: String = "templatefilter",]
    [
        account: String = "account",
        /// Since 4.20.
        arch: String = "arch",
        /// Since 4.15.
        details: crate::List = "details",
        domainid: crate::ids::DomainId = "domainid",
        /// Since 4.21.0.
        extensionid: crate::ids::ExtensionId = "extensionid",
        /// Since 4.21.0.
        forcks: bool = "forcks",
        hypervisor: String = "hypervisor",
        id: crate::ids::TemplateId = "id",
        /// Since 4.9.
        ids: crate::List = "ids",
        /// Since 4.21.0.
        isready: bool = "isready",
        isrecursive: bool = "isrecursive",
        /// Since 4.19.0.
        isvnf: bool = "isvnf",
        keyword: String = "keyword",
        listall: bool = "listall",
        name: String = "name",
        /// Since 4.21.0.
        oscategoryid: crate::ids::GuestOSCategoryId = "oscategoryid",
        /// Since 4.4.
        parenttemplateid: crate::ids::TemplateId = "parenttemplateid",
        projectid: crate::ids::ProjectId = "projectid",
        showicon: bool = "showicon",
        showremoved: bool = "showremoved",
        /// Since 4.13.2.
        showunique: bool = "showunique",
        tags: crate::Pairs = "tags[%d].key&tags[%d].value",
        /// Since 4.19.0.
        templatetype: String = "templatetype",
        zoneid: crate::ids::ZoneId = "zoneid",
    ]
}

change! {
    /// `registerVnfTemplate`: changes something and answers with a [`Template`](types::Template) when done.
    ///
    /// Required: `format`, `hypervisor`, `name`, `url`. Since 4.19.0.
    VirtualNetworkFunctionsService.register_vnf_template: RegisterVnfTemplate = "registerVnfTemplate" -> types::Template,
    [format: String = "format", hypervisor: String = "hypervisor", name: String = "name", url: String = "url",]
    [
        account: String = "account",
        /// Since 4.20.
        arch: String = "arch",
        bits: i64 = "bits",
        checksum: String = "checksum",
        /// Since 4.15.1.
        deployasis: bool = "deployasis",
        details: crate::Pairs = "details[0].%s",
        directdownload: bool = "directdownload",
        displaytext: String = "displaytext",
        domainid: crate::ids::DomainId = "domainid",
        /// Since 4.21.0.
        extensionid: crate::ids::ExtensionId = "extensionid",
        /// Since 4.21.0.
        externaldetails: crate::Pairs = "externaldetails[%d].%s",
        /// Since 4.21.0.
        forcks: bool = "forcks",
        isdynamicallyscalable: bool = "isdynamicallyscalable",
        isextractable: bool = "isextractable",
        isfeatured: bool = "isfeatured",
        ispublic: bool = "ispublic",
        isrouting: bool = "isrouting",
        ostypeid: crate::ids::GuestOSId = "ostypeid",
        passwordenabled: bool = "passwordenabled",
        projectid: crate::ids::ProjectId = "projectid",
        requireshvm: bool = "requireshvm",
        sshkeyenabled: bool = "sshkeyenabled",
        templatetag: String = "templatetag",
        /// Since 4.19.0.
        templatetype: String = "templatetype",
        vnfdetails: crate::Pairs = "vnfdetails[%d].%s",
        /// Rows of `deviceid`, `name`, `required`, `management`, `description`.
        vnfnics: crate::Rows = "vnfnics[%d].%s",
        zoneid: crate::ids::ZoneId = "zoneid",
        zoneids: crate::List = "zoneids",
    ]
}

change! {
    /// `updateVnfTemplate`: changes something and answers with a [`Template`](types::Template) when done.
    ///
    /// Required: `id`. Since 4.19.0.
    VirtualNetworkFunctionsService.update_vnf_template: UpdateVnfTemplate = "updateVnfTemplate" -> types::Template,
    [id: crate::ids::TemplateId = "id",]
    [
        /// Since 4.20.
        arch: String = "arch",
        bootable: bool = "bootable",
        cleanupdetails: bool = "cleanupdetails",
        cleanupvnfdetails: bool = "cleanupvnfdetails",
        cleanupvnfnics: bool = "cleanupvnfnics",
        details: crate::Pairs = "details[0].%s",
        displaytext: String = "displaytext",
        /// Since 4.21.
        forceupdateostype: bool = "forceupdateostype",
        /// Since 4.21.0.
        forcks: bool = "forcks",
        format: String = "format",
        isdynamicallyscalable: bool = "isdynamicallyscalable",
        isrouting: bool = "isrouting",
        name: String = "name",
        ostypeid: crate::ids::GuestOSId = "ostypeid",
        passwordenabled: bool = "passwordenabled",
        requireshvm: bool = "requireshvm",
        sortkey: i64 = "sortkey",
        sshkeyenabled: bool = "sshkeyenabled",
        /// Since 4.20.0.
        templatetag: String = "templatetag",
        templatetype: String = "templatetype",
        vnfdetails: crate::Pairs = "vnfdetails[%d].%s",
        /// Rows of `deviceid`, `name`, `required`, `management`, `description`.
        vnfnics: crate::Rows = "vnfnics[%d].%s",
    ]
}
