// Written by `cargo xtask generate`; do not edit.

//! The service ISO: 11 commands.

use crate::api::types;
use crate::request::{change, job, list, paged_list, service};

service! {
    /// Commands of the service ISO.
    iso -> IsoService
}

job! {
    /// `attachIso`: starts a job that gives a [`VirtualMachine`](types::VirtualMachine).
    ///
    /// Required: `id`, `virtualmachineid`. The answer may hold secrets.
    IsoService.attach: AttachIso = "attachIso" -> types::VirtualMachine,
    [id: crate::ids::TemplateId = "id", virtualmachineid: crate::ids::VmId = "virtualmachineid",]
    [
        /// Since 4.15.1.
        forced: bool = "forced",
    ]
}

job! {
    /// `copyIso`: starts a job that gives a [`Template`](types::Template).
    ///
    /// Required: `id`.
    IsoService.copy: CopyIso = "copyIso" -> types::Template,
    [id: crate::ids::TemplateId = "id",]
    [
        destzoneid: crate::ids::ZoneId = "destzoneid",
        destzoneids: crate::List = "destzoneids",
        sourcezoneid: crate::ids::ZoneId = "sourcezoneid",
    ]
}

job! {
    /// `deleteIso`: starts a job that gives a [`Success`](types::Success).
    ///
    /// Required: `id`.
    IsoService.delete: DeleteIso = "deleteIso" -> types::Success,
    [id: crate::ids::TemplateId = "id",]
    [
        zoneid: crate::ids::ZoneId = "zoneid",
    ]
}

job! {
    /// `detachIso`: starts a job that gives a [`VirtualMachine`](types::VirtualMachine).
    ///
    /// Required: `virtualmachineid`. The answer may hold secrets.
    IsoService.detach: DetachIso = "detachIso" -> types::VirtualMachine,
    [virtualmachineid: crate::ids::VmId = "virtualmachineid",]
    [
        /// Since 4.15.1.
        forced: bool = "forced",
    ]
}

job! {
    /// `extractIso`: starts a job that gives a [`Extract`](types::Extract).
    ///
    /// Required: `id`, `mode`.
    IsoService.extract: ExtractIso = "extractIso" -> types::Extract,
    [id: crate::ids::TemplateId = "id", mode: String = "mode",]
    [
        url: String = "url",
        zoneid: crate::ids::ZoneId = "zoneid",
    ]
}

change! {
    /// `getUploadParamsForIso`: changes something and answers with a [`GetUploadParams`](types::GetUploadParams) when done.
    ///
    /// Required: `format`, `name`, `zoneid`. Since 4.13. By default for Admin, ResourceAdmin, DomainAdmin, User.
    IsoService.get_upload_params_for_iso: GetUploadParamsForIso = "getUploadParamsForIso" -> types::GetUploadParams,
    [format: String = "format", name: String = "name", zoneid: crate::ids::ZoneId = "zoneid",]
    [
        account: String = "account",
        bootable: bool = "bootable",
        checksum: String = "checksum",
        displaytext: String = "displaytext",
        domainid: crate::ids::DomainId = "domainid",
        isextractable: bool = "isextractable",
        isfeatured: bool = "isfeatured",
        ispublic: bool = "ispublic",
        ostypeid: crate::ids::GuestOSId = "ostypeid",
        projectid: crate::ids::ProjectId = "projectid",
    ]
}

list! {
    /// `listIsoPermissions`: lists [`TemplatePermissions`](types::TemplatePermissions)s.
    ///
    /// Required: `id`.
    IsoService.list_permissions: ListIsoPermissions = "listIsoPermissions" -> types::TemplatePermissions,
    [id: crate::ids::TemplatePermissionsId = "id",]
    [
    ]
}

paged_list! {
    /// `listIsos`: lists [`Template`](types::Template)s, in pages.
    IsoService.list: ListIsos = "listIsos" -> types::Template,
    []
    [
        account: String = "account",
        /// Since 4.20.
        arch: String = "arch",
        bootable: bool = "bootable",
        domainid: crate::ids::DomainId = "domainid",
        hypervisor: String = "hypervisor",
        id: crate::ids::TemplateId = "id",
        /// Since 4.19.
        imagestoreid: crate::ids::ImageStoreId = "imagestoreid",
        isofilter: String = "isofilter",
        ispublic: bool = "ispublic",
        isready: bool = "isready",
        isrecursive: bool = "isrecursive",
        keyword: String = "keyword",
        listall: bool = "listall",
        name: String = "name",
        /// Since 4.21.0.
        oscategoryid: crate::ids::GuestOSCategoryId = "oscategoryid",
        projectid: crate::ids::ProjectId = "projectid",
        showicon: bool = "showicon",
        showremoved: bool = "showremoved",
        /// Since 4.13.2.
        showunique: bool = "showunique",
        /// Since 4.19.
        storageid: crate::ids::StoragePoolId = "storageid",
        tags: crate::Pairs = "tags[%d].key&tags[%d].value",
        zoneid: crate::ids::ZoneId = "zoneid",
    ]
}

change! {
    /// `registerIso`: changes something and answers with a [`Template`](types::Template) when done.
    ///
    /// Required: `name`, `url`, `zoneid`.
    IsoService.register: RegisterIso = "registerIso" -> types::Template,
    [name: String = "name", url: String = "url", zoneid: crate::ids::ZoneId = "zoneid",]
    [
        account: String = "account",
        /// Since 4.20.
        arch: String = "arch",
        bootable: bool = "bootable",
        checksum: String = "checksum",
        directdownload: bool = "directdownload",
        displaytext: String = "displaytext",
        domainid: crate::ids::DomainId = "domainid",
        imagestoreuuid: String = "imagestoreuuid",
        isdynamicallyscalable: bool = "isdynamicallyscalable",
        isextractable: bool = "isextractable",
        isfeatured: bool = "isfeatured",
        ispublic: bool = "ispublic",
        ostypeid: crate::ids::GuestOSId = "ostypeid",
        passwordenabled: bool = "passwordenabled",
        projectid: crate::ids::ProjectId = "projectid",
    ]
}

change! {
    /// `updateIso`: changes something and answers with a [`Template`](types::Template) when done.
    ///
    /// Required: `id`.
    IsoService.update: UpdateIso = "updateIso" -> types::Template,
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
        format: String = "format",
        isdynamicallyscalable: bool = "isdynamicallyscalable",
        isrouting: bool = "isrouting",
        name: String = "name",
        ostypeid: crate::ids::GuestOSId = "ostypeid",
        passwordenabled: bool = "passwordenabled",
        requireshvm: bool = "requireshvm",
        sortkey: i64 = "sortkey",
        sshkeyenabled: bool = "sshkeyenabled",
    ]
}

change! {
    /// `updateIsoPermissions`: changes something and answers with a [`Success`](types::Success) when done.
    ///
    /// Required: `id`.
    IsoService.update_permissions: UpdateIsoPermissions = "updateIsoPermissions" -> types::Success,
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
