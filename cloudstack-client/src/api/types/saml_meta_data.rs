// Written by `cargo xtask generate`; do not edit.

use crate::decode::record;
use crate::ids::JobId;

record! {
    /// `SAMLMetaDataResponse` of the server.
    SAMLMetaData {
        metadata: Option<String> = "metadata",
        jobid: Option<JobId> = "jobid",
        jobstatus: Option<i64> = "jobstatus",
    }
}
