// Written by `cargo xtask generate`; do not edit.

use crate::Sensitive;
use crate::decode::record;
use crate::ids::{DomainId, JobId, ProjectId};

record! {
    /// `CreateSSHKeyPairResponse` of the server.
    CreateSSHKeyPair[id: String, named] {
        privatekey: Option<Sensitive> = "privatekey",
        id: Option<String> = "id",
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
