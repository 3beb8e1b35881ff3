// Written by `cargo xtask generate`; do not edit.

//! The service UCS: 6 commands.

use crate::api::types;
use crate::request::{change, job, paged_list, service};

service! {
    /// Commands of the service UCS.
    ucs -> UcsService
}

change! {
    /// `addUcsManager`: changes something and answers with a [`UcsManager`](types::UcsManager) when done.
    ///
    /// Required: `password`, `url`, `username`, `zoneid`.
    UcsService.add_manager: AddUcsManager = "addUcsManager" -> types::UcsManager,
    [password: String = "password", url: String = "url", username: String = "username", zoneid: crate::ids::ZoneId = "zoneid",]
    [
        name: String = "name",
    ]
}

job! {
    /// `associateUcsProfileToBlade`: starts a job that gives a [`UcsBlade`](types::UcsBlade).
    ///
    /// Required: `bladeid`, `profiledn`, `ucsmanagerid`.
    UcsService.associate_profile_to_blade: AssociateUcsProfileToBlade = "associateUcsProfileToBlade" -> types::UcsBlade,
    [bladeid: crate::ids::UcsBladeId = "bladeid", profiledn: String = "profiledn", ucsmanagerid: crate::ids::UcsManagerId = "ucsmanagerid",]
    [
    ]
}

change! {
    /// `deleteUcsManager`: changes something and answers with a [`Success`](types::Success) when done.
    ///
    /// Required: `ucsmanagerid`.
    UcsService.delete_manager: DeleteUcsManager = "deleteUcsManager" -> types::Success,
    [ucsmanagerid: crate::ids::UcsManagerId = "ucsmanagerid",]
    [
    ]
}

paged_list! {
    /// `listUcsBlades`: lists [`UcsBlade`](types::UcsBlade)s, in pages.
    ///
    /// Required: `ucsmanagerid`.
    UcsService.list_blades: ListUcsBlades = "listUcsBlades" -> types::UcsBlade,
    [ucsmanagerid: crate::ids::UcsManagerId = "ucsmanagerid",]
    [
        keyword: String = "keyword",
    ]
}

paged_list! {
    /// `listUcsManagers`: lists [`UcsManager`](types::UcsManager)s, in pages.
    UcsService.list_managers: ListUcsManagers = "listUcsManagers" -> types::UcsManager,
    []
    [
        id: crate::ids::UcsManagerId = "id",
        keyword: String = "keyword",
        zoneid: crate::ids::ZoneId = "zoneid",
    ]
}

paged_list! {
    /// `listUcsProfiles`: lists [`UcsProfile`](types::UcsProfile)s, in pages.
    ///
    /// Required: `ucsmanagerid`.
    UcsService.list_profiles: ListUcsProfiles = "listUcsProfiles" -> types::UcsProfile,
    [ucsmanagerid: crate::ids::UcsManagerId = "ucsmanagerid",]
    [
        keyword: String = "keyword",
    ]
}
