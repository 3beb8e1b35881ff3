// Written by `cargo xtask generate`; do not edit.

//! The service Hypervisor: 3 commands.

use crate::api::types;
use crate::request::{change, list, paged_list, service};

service! {
    /// Commands of the service Hypervisor.
    hypervisor -> HypervisorService
}

paged_list! {
    /// `listHypervisorCapabilities`: lists [`HypervisorCapabilities`](types::HypervisorCapabilities)s, in pages.
    ///
    /// Since 3.0.0.
    HypervisorService.list_capabilities: ListHypervisorCapabilities = "listHypervisorCapabilities" -> types::HypervisorCapabilities,
    []
    [
        hypervisor: String = "hypervisor",
        id: crate::ids::HypervisorCapabilitiesId = "id",
        keyword: String = "keyword",
    ]
}

list! {
    /// `listHypervisors`: lists [`Hypervisor`](types::Hypervisor)s.
    HypervisorService.list: ListHypervisors = "listHypervisors" -> types::Hypervisor,
    []
    [
        zoneid: crate::ids::ZoneId = "zoneid",
    ]
}

change! {
    /// `updateHypervisorCapabilities`: changes something and answers with a [`HypervisorCapabilities`](types::HypervisorCapabilities) when done.
    ///
    /// Since 3.0.0.
    HypervisorService.update_capabilities: UpdateHypervisorCapabilities = "updateHypervisorCapabilities" -> types::HypervisorCapabilities,
    []
    [
        /// Since 4.19.1.
        hypervisor: String = "hypervisor",
        /// Since 4.19.1.
        hypervisorversion: String = "hypervisorversion",
        id: crate::ids::HypervisorCapabilitiesId = "id",
        /// Since 4.16.0.
        maxdatavolumeslimit: i64 = "maxdatavolumeslimit",
        maxguestslimit: i64 = "maxguestslimit",
        /// Since 4.16.0.
        maxhostspercluster: i64 = "maxhostspercluster",
        securitygroupenabled: bool = "securitygroupenabled",
        /// Since 4.16.0.
        storagemotionenabled: bool = "storagemotionenabled",
        /// Since 4.16.0.
        vmsnapshotenabled: bool = "vmsnapshotenabled",
    ]
}
