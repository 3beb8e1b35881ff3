// Written by `cargo xtask generate`; do not edit.

use crate::Sensitive;
use crate::decode::record;
use crate::ids::{DomainId, IPAddressId, JobId, ProjectId, RemoteAccessVpnId};

record! {
    /// `RemoteAccessVpnResponse` of the server.
    RemoteAccessVpn[id] {
        publicipid: Option<IPAddressId> = "publicipid",
        publicip: Option<String> = "publicip",
        iprange: Option<String> = "iprange",
        presharedkey: Option<Sensitive> = "presharedkey",
        account: Option<String> = "account",
        projectid: Option<ProjectId> = "projectid",
        project: Option<String> = "project",
        domainid: Option<DomainId> = "domainid",
        domain: Option<String> = "domain",
        /// Since 4.19.2.0.
        domainpath: Option<String> = "domainpath",
        state: Option<String> = "state",
        id: Option<RemoteAccessVpnId> = "id",
        /// Since 4.4.
        /// Only for Admin.
        fordisplay: Option<bool> = "fordisplay",
        jobid: Option<JobId> = "jobid",
        jobstatus: Option<i64> = "jobstatus",
    }
}
