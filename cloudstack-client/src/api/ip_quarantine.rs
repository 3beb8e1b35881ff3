// Written by `cargo xtask generate`; do not edit.

//! The service IPQuarantine: 3 commands.

use crate::api::types;
use crate::request::{change, paged_list, service};

service! {
    /// Commands of the service IPQuarantine.
    ip_quarantine -> IpQuarantineService
}

paged_list! {
    /// `listQuarantinedIps`: lists [`IpQuarantine`](types::IpQuarantine)s, in pages.
    ///
    /// Since 4.19. By default for Admin, DomainAdmin.
    IpQuarantineService.list_quarantined_ips: ListQuarantinedIps = "listQuarantinedIps" -> types::IpQuarantine,
    []
    [
        keyword: String = "keyword",
        showinactive: bool = "showinactive",
        showremoved: bool = "showremoved",
    ]
}

change! {
    /// `removeQuarantinedIp`: changes something and answers with a [`IpQuarantine`](types::IpQuarantine) when done.
    ///
    /// Required: `removalreason`. Since 4.19. By default for Admin, DomainAdmin.
    IpQuarantineService.remove_quarantined_ip: RemoveQuarantinedIp = "removeQuarantinedIp" -> types::IpQuarantine,
    [removalreason: String = "removalreason",]
    [
        id: crate::ids::IpQuarantineId = "id",
        ipaddress: String = "ipaddress",
    ]
}

change! {
    /// `updateQuarantinedIp`: changes something and answers with a [`IpQuarantine`](types::IpQuarantine) when done.
    ///
    /// Required: `enddate`. Since 4.19. By default for Admin, DomainAdmin.
    IpQuarantineService.update_quarantined_ip: UpdateQuarantinedIp = "updateQuarantinedIp" -> types::IpQuarantine,
    [enddate: crate::IntoDate = "enddate",]
    [
        id: crate::ids::IpQuarantineId = "id",
        ipaddress: String = "ipaddress",
    ]
}
