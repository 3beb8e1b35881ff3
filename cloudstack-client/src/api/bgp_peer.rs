// Written by `cargo xtask generate`; do not edit.

//! The service BGPPeer: 7 commands.

use crate::api::types;
use crate::request::{job, paged_list, service};

service! {
    /// Commands of the service BGPPeer.
    bgp_peer -> BgpPeerService
}

job! {
    /// `changeBgpPeersForVpc`: starts a job that gives a [`BgpPeer`](types::BgpPeer).
    ///
    /// Required: `vpcid`. Since 4.20.0. By default for Admin.
    BgpPeerService.change_for_vpc: ChangeBgpPeersForVpc = "changeBgpPeersForVpc" -> types::BgpPeer,
    [vpcid: crate::ids::VpcId = "vpcid",]
    [
        bgppeerids: crate::List = "bgppeerids",
    ]
}

job! {
    /// `createBgpPeer`: starts a job that gives a [`BgpPeer`](types::BgpPeer).
    ///
    /// Required: `asnumber`, `zoneid`. Since 4.20.0. By default for Admin. The request may hold secrets.
    BgpPeerService.create: CreateBgpPeer = "createBgpPeer" -> types::BgpPeer,
    [asnumber: i64 = "asnumber", zoneid: crate::ids::ZoneId = "zoneid",]
    [
        account: String = "account",
        details: crate::Pairs = "details[0].%s",
        domainid: crate::ids::DomainId = "domainid",
        ip6address: String = "ip6address",
        ipaddress: String = "ipaddress",
        password: String = "password",
        projectid: crate::ids::ProjectId = "projectid",
    ]
}

job! {
    /// `dedicateBgpPeer`: starts a job that gives a [`BgpPeer`](types::BgpPeer).
    ///
    /// Required: `id`. Since 4.20.0. By default for Admin.
    BgpPeerService.dedicate: DedicateBgpPeer = "dedicateBgpPeer" -> types::BgpPeer,
    [id: crate::ids::BgpPeerId = "id",]
    [
        account: String = "account",
        domainid: crate::ids::DomainId = "domainid",
        projectid: crate::ids::ProjectId = "projectid",
    ]
}

job! {
    /// `deleteBgpPeer`: starts a job that gives a [`Success`](types::Success).
    ///
    /// Required: `id`. Since 4.20.0. By default for Admin.
    BgpPeerService.delete: DeleteBgpPeer = "deleteBgpPeer" -> types::Success,
    [id: crate::ids::BgpPeerId = "id",]
    [
    ]
}

paged_list! {
    /// `listBgpPeers`: lists [`BgpPeer`](types::BgpPeer)s, in pages.
    ///
    /// Since 4.20.0. By default for Admin.
    BgpPeerService.list: ListBgpPeers = "listBgpPeers" -> types::BgpPeer,
    []
    [
        account: String = "account",
        asnumber: i64 = "asnumber",
        domainid: crate::ids::DomainId = "domainid",
        id: crate::ids::BgpPeerId = "id",
        isdedicated: bool = "isdedicated",
        keyword: String = "keyword",
        projectid: crate::ids::ProjectId = "projectid",
        zoneid: crate::ids::ZoneId = "zoneid",
    ]
}

job! {
    /// `releaseBgpPeer`: starts a job that gives a [`BgpPeer`](types::BgpPeer).
    ///
    /// Required: `id`. Since 4.20.0. By default for Admin.
    BgpPeerService.release: ReleaseBgpPeer = "releaseBgpPeer" -> types::BgpPeer,
    [id: crate::ids::BgpPeerId = "id",]
    [
    ]
}

job! {
    /// `updateBgpPeer`: starts a job that gives a [`BgpPeer`](types::BgpPeer).
    ///
    /// Required: `id`. Since 4.20.0. By default for Admin. The request may hold secrets.
    BgpPeerService.update: UpdateBgpPeer = "updateBgpPeer" -> types::BgpPeer,
    [id: crate::ids::BgpPeerId = "id",]
    [
        asnumber: i64 = "asnumber",
        cleanupdetails: bool = "cleanupdetails",
        details: crate::Pairs = "details[0].%s",
        ip6address: String = "ip6address",
        ipaddress: String = "ipaddress",
        password: String = "password",
    ]
}
