// Written by `cargo xtask generate`; do not edit.

use crate::decode::record;
use crate::ids::{DomainId, JobId, ProjectId, SSHKeyPairId};

record! {
    /// `SSHKeyPairResponse` of the server.
    SSHKeyPair[id: SSHKeyPairId, named] {
        id: Option<SSHKeyPairId> = "id",
        name: Option<String> = "name",
        account: Option<String> = "account",
        domainid: Option<DomainId> = "domainid",
        domain: Option<String> = "domain",
        projectid: Option<ProjectId> = "projectid",
        project: Option<String> = "project",
        fingerprint: Option<String> = "fingerprint",
        hasannotations: Option<bool> = "hasannotations",
        jobid: Option<JobId> = "jobid",
        jobstatus: Option<i64> = "jobstatus",
    }
}
