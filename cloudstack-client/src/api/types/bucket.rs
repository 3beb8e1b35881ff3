// Written by `cargo xtask generate`; do not edit.

use jiff::Timestamp;

use crate::Sensitive;
use crate::api::types::ResourceTag;
use crate::decode::record;
use crate::ids::{BucketId, DomainId, JobId, ProjectId};

record! {
    /// `BucketResponse` of the server.
    Bucket[id: BucketId, named] {
        id: Option<BucketId> = "id",
        name: Option<String> = "name",
        created: Option<Timestamp> = "created",
        account: Option<String> = "account",
        projectid: Option<ProjectId> = "projectid",
        project: Option<String> = "project",
        domainid: Option<DomainId> = "domainid",
        domain: Option<String> = "domain",
        /// Since 4.19.2.0.
        domainpath: Option<String> = "domainpath",
        objectstorageid: Option<String> = "objectstorageid",
        objectstore: Option<String> = "objectstore",
        size: Option<i64> = "size",
        state: Option<String> = "state",
        quota: Option<i64> = "quota",
        encryption: Option<bool> = "encryption",
        versioning: Option<bool> = "versioning",
        objectlocking: Option<bool> = "objectlocking",
        policy: Option<String> = "policy",
        url: Option<String> = "url",
        accesskey: Option<Sensitive> = "accesskey",
        usersecretkey: Option<Sensitive> = "usersecretkey",
        provider: Option<String> = "provider",
        tags: Vec<ResourceTag> = "tags",
        hasannotations: Option<bool> = "hasannotations",
        jobid: Option<JobId> = "jobid",
        jobstatus: Option<i64> = "jobstatus",
    }
}
