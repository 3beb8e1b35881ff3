// Written by `cargo xtask generate`; do not edit.

use jiff::Timestamp;

use crate::decode::record;
use crate::ids::{JobId, UserId};

record! {
    /// `AnnotationResponse` of the server.
    Annotation[id] {
        id: Option<String> = "id",
        entitytype: Option<String> = "entitytype",
        entityid: Option<String> = "entityid",
        entityname: Option<String> = "entityname",
        annotation: Option<String> = "annotation",
        userid: Option<UserId> = "userid",
        username: Option<String> = "username",
        adminsonly: Option<bool> = "adminsonly",
        created: Option<Timestamp> = "created",
        removed: Option<Timestamp> = "removed",
        jobid: Option<JobId> = "jobid",
        jobstatus: Option<i64> = "jobstatus",
    }
}
