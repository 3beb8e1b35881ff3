// Written by `cargo xtask generate`; do not edit.

//! The service Template: 13 commands.

use crate::api::types;
use crate::request::{change, job, list, paged_list, service};

service! {
    /// Commands of the service Template.
    template -> TemplateService
}

job! {
    /// `copyTemplate`: starts a job that gives a [`Template`](types::Template).
    ///
    /// Required: `id`.
    TemplateService.copy: CopyTemplate = "copyTemplate" -> types::Template,
    [id: crate::ids::TemplateId = "id",]
    [
        destzoneid: crate::ids::ZoneId = "destzoneid",
        destzoneids: crate::List = "destzoneids",
        sourcezoneid: crate::ids::ZoneId = "sourcezoneid",
    ]
}

job! {
    /// `createTemplate`: makes the object at once and starts a job that gives a [`Template`](types::Template).
    ///
    /// Required: `name`, `ostypeid`.
    TemplateService.create: CreateTemplate = "createTemplate" -> types::Template,
    [name: String = "name", ostypeid: crate::ids::GuestOSId = "ostypeid",]
    [
        /// Since 4.19.0.
        account: String = "account",
        /// Since 4.20.2.
        arch: String = "arch",
        bits: i64 = "bits",
        details: crate::Pairs = "details[0].%s",
        displaytext: String = "displaytext",
        /// Since 4.19.0.
        domainid: crate::ids::DomainId = "domainid",
        isdynamicallyscalable: bool = "isdynamicallyscalable",
        isfeatured: bool = "isfeatured",
        ispublic: bool = "ispublic",
        passwordenabled: bool = "passwordenabled",
        projectid: crate::ids::ProjectId = "projectid",
        requireshvm: bool = "requireshvm",
        snapshotid: crate::ids::SnapshotId = "snapshotid",
        sshkeyenabled: bool = "sshkeyenabled",
        templatetag: String = "templatetag",
        url: String = "url",
        virtualmachineid: crate::ids::VmId = "virtualmachineid",
        volumeid: crate::ids::VolumeId = "volumeid",
        /// Since 4.19.0.
        zoneid: crate::ids::ZoneId = "zoneid",
    ]
}

job! {
    /// `deleteTemplate`: starts a job that gives a [`Success`](types::Success).
    ///
    /// Required: `id`.
    TemplateService.delete: DeleteTemplate = "deleteTemplate" -> types::Success,
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
    /// `extractTemplate`: starts a job that gives a [`Extract`](types::Extract).
    ///
    /// Required: `id`, `mode`.
    TemplateService.extract: ExtractTemplate = "extractTemplate" -> types::Extract,
    [id: crate::ids::TemplateId = "id", mode: String = "mode",]
    [
        url: String = "url",
        zoneid: crate::ids::ZoneId = "zoneid",
    ]
}

change! {
    /// `getUploadParamsForTemplate`: changes something and answers with a [`GetUploadParams`](types::GetUploadParams) when done.
    ///
    /// Required: `format`, `hypervisor`, `name`, `zoneid`. Since 4.6.0. By default for Admin, ResourceAdmin, DomainAdmin, User.
    TemplateService.get_upload_params_for_template: GetUploadParamsForTemplate = "getUploadParamsForTemplate" -> types::GetUploadParams,
    [format: String = "format", hypervisor: String = "hypervisor", name: String = "name", zoneid: crate::ids::ZoneId = "zoneid",]
    [
        account: String = "account",
        /// Since 4.20.
        arch: String = "arch",
        bits: i64 = "bits",
        checksum: String = "checksum",
        /// Since 4.15.1.
        deployasis: bool = "deployasis",
        details: crate::Pairs = "details[0].%s",
        displaytext: String = "displaytext",
        domainid: crate::ids::DomainId = "domainid",
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
        /// Since 4.22.0.
        templatetype: String = "templatetype",
    ]
}

change! {
    /// `linkUserDataToTemplate`: changes something and answers with a [`Template`](types::Template) when done.
    ///
    /// Since 4.18.0. By default for Admin, ResourceAdmin, DomainAdmin, User.
    TemplateService.link_user_data_to_template: LinkUserDataToTemplate = "linkUserDataToTemplate" -> types::Template,
    []
    [
        isoid: crate::ids::TemplateId = "isoid",
        templateid: crate::ids::TemplateId = "templateid",
        userdataid: crate::ids::UserDataId = "userdataid",
        userdatapolicy: String = "userdatapolicy",
    ]
}

list! {
    /// `listTemplatePermissions`: lists [`TemplatePermissions`](types::TemplatePermissions)s.
    ///
    /// Required: `id`.
    TemplateService.list_permissions: ListTemplatePermissions = "listTemplatePermissions" -> types::TemplatePermissions,
    [id: crate::ids::TemplatePermissionsId = "id",]
    [
    ]
}

paged_list! {
    /// `listTemplates`: lists [`Template`](types::Template)s, in pages.
    ///
    /// Required: `templatefilter`.
    TemplateService.list: ListTemplates = "listTemplates" -> types::Template,
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
        /// Since 4.19.
        imagestoreid: crate::ids::ImageStoreId = "imagestoreid",
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
        /// Since 4.19.
        storageid: crate::ids::StoragePoolId = "storageid",
        tags: crate::Pairs = "tags[%d].key&tags[%d].value",
        /// Since 4.19.0.
        templatetype: String = "templatetype",
        zoneid: crate::ids::ZoneId = "zoneid",
    ]
}

change! {
    /// `prepareTemplate`: changes something and answers with a [`Template`](types::Template) when done.
    ///
    /// Required: `templateid`, `zoneid`.
    TemplateService.prepare: PrepareTemplate = "prepareTemplate" -> types::Template,
    [templateid: crate::ids::TemplateId = "templateid", zoneid: crate::ids::ZoneId = "zoneid",]
    [
        storageid: crate::ids::StoragePoolId = "storageid",
    ]
}

change! {
    /// `registerTemplate`: changes something and answers with [`Template`](types::Template)s when done.
    ///
    /// Required: `format`, `hypervisor`, `name`, `url`.
    TemplateService.register: RegisterTemplate = "registerTemplate" -> [types::Template],
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
        externaldetails: crate::Pairs = "externaldetails[0].%s",
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
        zoneid: crate::ids::ZoneId = "zoneid",
        zoneids: crate::List = "zoneids",
    ]
}

change! {
    /// `updateTemplate`: changes something and answers with a [`Template`](types::Template) when done.
    ///
    /// Required: `id`.
    TemplateService.update: UpdateTemplate = "updateTemplate" -> types::Template,
    [id: crate::ids::TemplateId = "id",]
    [
        /// Since 4.20.
        arch: String = "arch",
        bootable: bool = "bootable",
        cleanupdetails: bool = "cleanupdetails",
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
    ]
}

change! {
    /// `updateTemplatePermissions`: changes something and answers with a [`Success`](types::Success) when done.
    ///
    /// Required: `id`.
    TemplateService.update_permissions: UpdateTemplatePermissions = "updateTemplatePermissions" -> types::Success,
    [id: crate::ids::TemplateId = "id",]
    [
        accounts: crate::List = "accounts",
        isextractable: bool = "isextractable",
        isfeatured: bool = "isfeatured",
        ispublic: bool = "ispublic",
        op: String = "op",
        projectids: crate::List = "projectids",
    ]
}

change! {
    /// `upgradeRouterTemplate`: changes something and answers with a [`Base`](types::Base) when done.
    TemplateService.upgrade_router_template: UpgradeRouterTemplate = "upgradeRouterTemplate" -> types::Base,
    []
    [
        account: String = "account",
        clusterid: crate::ids::ClusterId = "clusterid",
        domainid: crate::ids::DomainId = "domainid",
        id: crate::ids::DomainRouterId = "id",
        podid: crate::ids::PodId = "podid",
        zoneid: crate::ids::ZoneId = "zoneid",
    ]
}
