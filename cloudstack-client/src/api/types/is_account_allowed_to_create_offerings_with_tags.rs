// Written by `cargo xtask generate`; do not edit.

use crate::decode::record;
use crate::ids::JobId;

record! {
    /// `IsAccountAllowedToCreateOfferingsWithTagsResponse` of the server.
    IsAccountAllowedToCreateOfferingsWithTags {
        isallowed: Option<bool> = "isallowed",
        jobid: Option<JobId> = "jobid",
        jobstatus: Option<i64> = "jobstatus",
    }
}
