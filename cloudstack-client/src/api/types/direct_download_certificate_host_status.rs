// Written by `cargo xtask generate`; do not edit.

use crate::decode::record;
use crate::ids::{HostId, JobId};

record! {
    /// `DirectDownloadCertificateHostStatusResponse` of the server.
    DirectDownloadCertificateHostStatus {
        hostid: Option<HostId> = "hostid",
        hostname: Option<String> = "hostname",
        status: Option<String> = "status",
        details: Option<String> = "details",
        jobid: Option<JobId> = "jobid",
        jobstatus: Option<i64> = "jobstatus",
    }
}
