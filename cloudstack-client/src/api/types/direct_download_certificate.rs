// Written by `cargo xtask generate`; do not edit.

use crate::api::types::Host;
use crate::decode::record;
use crate::ids::{DirectDownloadCertificateId, JobId, ZoneId};

record! {
    /// `DirectDownloadCertificateResponse` of the server.
    DirectDownloadCertificate[id] {
        id: Option<DirectDownloadCertificateId> = "id",
        alias: Option<String> = "alias",
        zoneid: Option<ZoneId> = "zoneid",
        zonename: Option<String> = "zonename",
        version: Option<String> = "version",
        subject: Option<String> = "subject",
        issuer: Option<String> = "issuer",
        validity: Option<String> = "validity",
        serialnum: Option<String> = "serialnum",
        hypervisor: Option<String> = "hypervisor",
        hostsmap: Vec<Host> = "hostsmap",
        jobid: Option<JobId> = "jobid",
        jobstatus: Option<i64> = "jobstatus",
    }
}
