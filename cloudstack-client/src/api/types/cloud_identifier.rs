// Written by `cargo xtask generate`; do not edit.

use crate::Sensitive;
use crate::decode::record;
use crate::ids::{JobId, UserId};

record! {
    /// `CloudIdentifierResponse` of the server.
    CloudIdentifier {
        userid: Option<UserId> = "userid",
        cloudidentifier: Option<String> = "cloudidentifier",
        signature: Option<Sensitive> = "signature",
        jobid: Option<JobId> = "jobid",
        jobstatus: Option<i64> = "jobstatus",
    }
}
