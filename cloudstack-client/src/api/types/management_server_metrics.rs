// Written by `cargo xtask generate`; do not edit.

use jiff::Timestamp;

use crate::api::types::PeerManagementServerNode;
use crate::decode::record;
use crate::ids::{JobId, ManagementServerMetricsId};

record! {
    /// `ManagementServerMetricsResponse` of the server.
    ManagementServerMetrics[id: ManagementServerMetricsId, named] {
        availableprocessors: Option<i64> = "availableprocessors",
        agentcount: Option<i64> = "agentcount",
        sessions: Option<i64> = "sessions",
        heapmemoryused: Option<i64> = "heapmemoryused",
        heapmemorytotal: Option<i64> = "heapmemorytotal",
        threadsblockedcount: Option<i64> = "threadsblockedcount",
        threadsdaemoncount: Option<i64> = "threadsdaemoncount",
        threadsrunnablecount: Option<i64> = "threadsrunnablecount",
        threadsteminatedcount: Option<i64> = "threadsteminatedcount",
        threadstotalcount: Option<i64> = "threadstotalcount",
        threadswaitingcount: Option<i64> = "threadswaitingcount",
        systemmemorytotal: Option<String> = "systemmemorytotal",
        systemmemoryfree: Option<String> = "systemmemoryfree",
        systemmemoryused: Option<String> = "systemmemoryused",
        systemmemoryvirtualsize: Option<String> = "systemmemoryvirtualsize",
        loginfo: Option<String> = "loginfo",
        systemtotalcpucycles: Option<f64> = "systemtotalcpucycles",
        systemloadaverages: Vec<f64> = "systemloadaverages",
        systemcycleusage: Vec<i64> = "systemcycleusage",
        dbislocal: Option<bool> = "dbislocal",
        usageislocal: Option<bool> = "usageislocal",
        cpuload: Option<String> = "cpuload",
        collectiontime: Option<Timestamp> = "collectiontime",
        id: Option<ManagementServerMetricsId> = "id",
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
