// Written by `cargo xtask generate`; do not edit.

use jiff::Timestamp;

use crate::Details;
use crate::Sensitive;
use crate::decode::record;
use crate::ids::{BgpPeerId, DomainId, JobId, ProjectId, ZoneId};

record! {
    /// `BgpPeerResponse` of the server.
    BgpPeer[id] {
        id: Option<BgpPeerId> = "id",
        ipaddress: Option<String> = "ipaddress",
        ip6address: Option<String> = "ip6address",
        asnumber: Option<i64> = "asnumber",
        password: Option<Sensitive> = "password",
        zoneid: Option<ZoneId> = "zoneid",
        zonename: Option<String> = "zonename",
        created: Option<Timestamp> = "created",
        account: Option<String> = "account",
        domainid: Option<DomainId> = "domainid",
        domain: Option<String> = "domain",
        projectid: Option<ProjectId> = "projectid",
        project: Option<String> = "project",
        details: Details = "details",
        jobid: Option<JobId> = "jobid",
        jobstatus: Option<i64> = "jobstatus",
    }
}
