// Written by `cargo xtask generate`; do not edit.

use crate::decode::record;
use crate::ids::JobId;

record! {
    /// `ApiSolidFireAccountIdResponse` of the server.
    ApiSolidFireAccountId {
        solid_fire_account_id: Option<i64> = "solidFireAccountId",
        jobid: Option<JobId> = "jobid",
        jobstatus: Option<i64> = "jobstatus",
    }
}
