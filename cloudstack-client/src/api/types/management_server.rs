// Written by `cargo xtask generate`; do not edit.

use jiff::Timestamp;

use crate::api::types::PeerManagementServerNode;
use crate::decode::record;
use crate::ids::{JobId, ManagementServerId};

record! {
    /// `ManagementServerResponse` of the server.
    ManagementServer[id: ManagementServerId, named] {
        id: Option<ManagementServerId> = "id",
        name: Option<String> = "name",
        state: Option<String> = "state",
        version: Option<String> = "version",
        javadistribution: Option<String> = "javadistribution",
        javaversion: Option<String> = "javaversion",
        osdistribution: Option<String> = "osdistribution",
        lastserverstart: Option<Timestamp> = "lastserverstart",
        lastserverstop: Option<Timestamp> = "lastserverstop",
        lastboottime: Option<Timestamp> = "lastboottime",
        kernelversion: Option<String> = "kernelversion",
        serviceip: Option<String> = "serviceip",
        ipaddress: Option<String> = "ipaddress",
        peers: Vec<PeerManagementServerNode> = "peers",
        /// Since 4.21.0.0.
        lastagents: Vec<String> = "lastagents",
        /// Since 4.21.0.0.
        agents: Vec<String> = "agents",
        /// Since 4.21.0.0.
        agentscount: Option<i64> = "agentscount",
        /// Since 4.21.0.0.
        pendingjobscount: Option<i64> = "pendingjobscount",
        jobid: Option<JobId> = "jobid",
        jobstatus: Option<i64> = "jobstatus",
    }
}
