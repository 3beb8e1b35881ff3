// Written by `cargo xtask generate`; do not edit.

use jiff::Timestamp;

use crate::decode::record;
use crate::ids::JobId;

record! {
    /// `DbMetricsResponse` of the server.
    DbMetrics {
        collectiontime: Option<Timestamp> = "collectiontime",
        hostname: Option<String> = "hostname",
        replicas: Vec<String> = "replicas",
        connections: Option<i64> = "connections",
        uptime: Option<i64> = "uptime",
        tlsversions: Option<String> = "tlsversions",
        version: Option<String> = "version",
        versioncomment: Option<String> = "versioncomment",
        queries: Option<i64> = "queries",
        dbloadaverages: Vec<f64> = "dbloadaverages",
        jobid: Option<JobId> = "jobid",
        jobstatus: Option<i64> = "jobstatus",
    }
}
