// Written by `cargo xtask generate`; do not edit.

use crate::decode::record;
use crate::ids::{DomainId, JobId, ProjectId, SslCertId};

record! {
    /// `SslCertResponse` of the server.
    SslCert[id: SslCertId, named] {
        id: Option<SslCertId> = "id",
        certificate: Option<String> = "certificate",
        account: Option<String> = "account",
        projectid: Option<ProjectId> = "projectid",
        project: Option<String> = "project",
        domainid: Option<DomainId> = "domainid",
        domain: Option<String> = "domain",
        certchain: Option<String> = "certchain",
        fingerprint: Option<String> = "fingerprint",
        loadbalancerrulelist: Vec<String> = "loadbalancerrulelist",
        name: Option<String> = "name",
        jobid: Option<JobId> = "jobid",
        jobstatus: Option<i64> = "jobstatus",
    }
}
