// Written by `cargo xtask generate`; do not edit.

use jiff::Timestamp;

use crate::decode::record;
use crate::ids::JobId;

record! {
    /// `PeerManagementServerNodeResponse` of the server.
    PeerManagementServerNode {
        state: Option<String> = "state",
        lastupdated: Option<Timestamp> = "lastupdated",
        peerid: Option<String> = "peerid",
        peername: Option<String> = "peername",
        peermsid: Option<String> = "peermsid",
        peerrunid: Option<String> = "peerrunid",
        peerstate: Option<String> = "peerstate",
        peerserviceip: Option<String> = "peerserviceip",
        peerserviceport: Option<String> = "peerserviceport",
        jobid: Option<JobId> = "jobid",
        jobstatus: Option<i64> = "jobstatus",
    }
}
