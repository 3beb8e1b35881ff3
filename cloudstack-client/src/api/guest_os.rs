// Written by `cargo xtask generate`; do not edit.

//! The service GuestOS: 13 commands.

use crate::api::types;
use crate::request::{change, job, paged_list, service};

service! {
    /// Commands of the service GuestOS.
    guest_os -> GuestOsService
}

job! {
    /// `addGuestOs`: makes the object at once and starts a job that gives a [`GuestOS`](types::GuestOS).
    ///
    /// Required: `oscategoryid`, `osdisplayname`. Since 4.4.0.
    GuestOsService.add: AddGuestOs = "addGuestOs" -> types::GuestOS,
    [oscategoryid: crate::ids::GuestOSCategoryId = "oscategoryid", osdisplayname: String = "osdisplayname",]
    [
        details: crate::Pairs = "details[%d].key&details[%d].value",
        for_display: bool = "fordisplay",
        name: String = "name",
    ]
}

job! {
    /// `addGuestOsMapping`: makes the object at once and starts a job that gives a [`GuestOsMapping`](types::GuestOsMapping).
    ///
    /// Required: `hypervisor`, `hypervisorversion`, `osnameforhypervisor`. Since 4.4.0.
    GuestOsService.add_mapping: AddGuestOsMapping = "addGuestOsMapping" -> types::GuestOsMapping,
    [hypervisor: String = "hypervisor", hypervisorversion: String = "hypervisorversion", osnameforhypervisor: String = "osnameforhypervisor",]
    [
        /// Since 4.19.0.
        forced: bool = "forced",
        osdisplayname: String = "osdisplayname",
        /// Since 4.19.0.
        osmappingcheckenabled: bool = "osmappingcheckenabled",
        ostypeid: crate::ids::GuestOSId = "ostypeid",
    ]
}

change! {
    /// `addOsCategory`: changes something and answers with a [`GuestOSCategory`](types::GuestOSCategory) when done.
    ///
    /// Required: `name`. Since 4.21.0. By default for Admin.
    GuestOsService.add_os_category: AddOsCategory = "addOsCategory" -> types::GuestOSCategory,
    [name: String = "name",]
    [
        isfeatured: bool = "isfeatured",
    ]
}

change! {
    /// `deleteOsCategory`: changes something and answers with a [`Success`](types::Success) when done.
    ///
    /// Required: `id`. Since 4.21.0. By default for Admin.
    GuestOsService.delete_os_category: DeleteOsCategory = "deleteOsCategory" -> types::Success,
    [id: crate::ids::GuestOSCategoryId = "id",]
    [
    ]
}

job! {
    /// `getHypervisorGuestOsNames`: starts a job that gives a [`HypervisorGuestOsNames`](types::HypervisorGuestOsNames).
    ///
    /// Required: `hypervisor`, `hypervisorversion`. Since 4.19.0. By default for Admin.
    GuestOsService.get_hypervisor_guest_os_names: GetHypervisorGuestOsNames = "getHypervisorGuestOsNames" -> types::HypervisorGuestOsNames,
    [hypervisor: String = "hypervisor", hypervisorversion: String = "hypervisorversion",]
    [
        keyword: String = "keyword",
    ]
}

paged_list! {
    /// `listGuestOsMapping`: lists [`GuestOsMapping`](types::GuestOsMapping)s, in pages.
    ///
    /// Since 4.4.0.
    GuestOsService.list_mapping: ListGuestOsMapping = "listGuestOsMapping" -> types::GuestOsMapping,
    []
    [
        hypervisor: String = "hypervisor",
        hypervisorversion: String = "hypervisorversion",
        id: crate::ids::GuestOsMappingId = "id",
        keyword: String = "keyword",
        osdisplayname: String = "osdisplayname",
        osnameforhypervisor: String = "osnameforhypervisor",
        ostypeid: crate::ids::GuestOSId = "ostypeid",
    ]
}

paged_list! {
    /// `listOsCategories`: lists [`GuestOSCategory`](types::GuestOSCategory)s, in pages.
    GuestOsService.list_os_categories: ListOsCategories = "listOsCategories" -> types::GuestOSCategory,
    []
    [
        /// Since 4.21.0.
        arch: String = "arch",
        id: crate::ids::GuestOSCategoryId = "id",
        /// Since 4.21.0.
        isfeatured: bool = "isfeatured",
        /// Since 4.21.0.
        isiso: bool = "isiso",
        /// Since 4.21.0.
        isvnf: bool = "isvnf",
        keyword: String = "keyword",
        /// Since 3.0.1.
        name: String = "name",
        /// Since 4.21.0.
        showicon: bool = "showicon",
        /// Since 4.21.0.
        zoneid: crate::ids::ZoneId = "zoneid",
    ]
}

paged_list! {
    /// `listOsTypes`: lists [`GuestOS`](types::GuestOS)s, in pages.
    GuestOsService.list_os_types: ListOsTypes = "listOsTypes" -> types::GuestOS,
    []
    [
        /// Since 3.0.1.
        description: String = "description",
        /// Since 4.18.1.
        fordisplay: bool = "fordisplay",
        id: crate::ids::GuestOSId = "id",
        /// Since 4.22.1.0.
        ids: crate::List = "ids",
        keyword: String = "keyword",
        oscategoryid: crate::ids::GuestOSCategoryId = "oscategoryid",
    ]
}

job! {
    /// `removeGuestOs`: starts a job that gives a [`Success`](types::Success).
    ///
    /// Required: `id`. Since 4.4.0.
    GuestOsService.remove: RemoveGuestOs = "removeGuestOs" -> types::Success,
    [id: crate::ids::GuestOSId = "id",]
    [
    ]
}

job! {
    /// `removeGuestOsMapping`: starts a job that gives a [`Success`](types::Success).
    ///
    /// Required: `id`. Since 4.4.0.
    GuestOsService.remove_mapping: RemoveGuestOsMapping = "removeGuestOsMapping" -> types::Success,
    [id: crate::ids::GuestOsMappingId = "id",]
    [
    ]
}

job! {
    /// `updateGuestOs`: starts a job that gives a [`GuestOS`](types::GuestOS).
    ///
    /// Required: `id`. Since 4.4.0.
    GuestOsService.update: UpdateGuestOs = "updateGuestOs" -> types::GuestOS,
    [id: crate::ids::GuestOSId = "id",]
    [
        details: crate::Pairs = "details[%d].key&details[%d].value",
        for_display: bool = "fordisplay",
        /// Since 4.21.0.
        oscategoryid: crate::ids::GuestOSCategoryId = "oscategoryid",
        osdisplayname: String = "osdisplayname",
    ]
}

job! {
    /// `updateGuestOsMapping`: starts a job that gives a [`GuestOsMapping`](types::GuestOsMapping).
    ///
    /// Required: `id`, `osnameforhypervisor`. Since 4.4.0.
    GuestOsService.update_mapping: UpdateGuestOsMapping = "updateGuestOsMapping" -> types::GuestOsMapping,
    [id: crate::ids::GuestOsMappingId = "id", osnameforhypervisor: String = "osnameforhypervisor",]
    [
        /// Since 4.19.0.
        osmappingcheckenabled: bool = "osmappingcheckenabled",
    ]
}

change! {
    /// `updateOsCategory`: changes something and answers with a [`GuestOSCategory`](types::GuestOSCategory) when done.
    ///
    /// Required: `id`. Since 4.21.0. By default for Admin.
    GuestOsService.update_os_category: UpdateOsCategory = "updateOsCategory" -> types::GuestOSCategory,
    [id: crate::ids::GuestOSCategoryId = "id",]
    [
        isfeatured: bool = "isfeatured",
        name: String = "name",
        sortkey: i64 = "sortkey",
    ]
}
