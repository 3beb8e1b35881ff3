// Written by `cargo xtask generate`; do not edit.

use jiff::Timestamp;

use crate::Sensitive;
use crate::decode::record;
use crate::ids::{DomainId, JobId, ProjectId, WebhookId};

record! {
    /// `WebhookResponse` of the server.
    Webhook[id: WebhookId, named] {
        id: Option<WebhookId> = "id",
        name: Option<String> = "name",
        description: Option<String> = "description",
        state: Option<String> = "state",
        domainid: Option<DomainId> = "domainid",
        domain: Option<String> = "domain",
        domainpath: Option<String> = "domainpath",
        account: Option<String> = "account",
        projectid: Option<ProjectId> = "projectid",
        project: Option<String> = "project",
        payloadurl: Option<Sensitive> = "payloadurl",
        secretkey: Option<Sensitive> = "secretkey",
        sslverification: Option<bool> = "sslverification",
        scope: Option<String> = "scope",
        created: Option<Timestamp> = "created",
        jobid: Option<JobId> = "jobid",
        jobstatus: Option<i64> = "jobstatus",
    }
}
