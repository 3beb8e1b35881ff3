// Written by `cargo xtask generate`; do not edit.

use jiff::Timestamp;

use crate::decode::record;
use crate::ids::JobId;

record! {
    /// `QuotaCreditsResponse` of the server.
    QuotaCredits {
        credit: Option<f64> = "credit",
        creditoruserid: Option<String> = "creditoruserid",
        creditorusername: Option<String> = "creditorusername",
        creditedon: Option<Timestamp> = "creditedon",
        currency: Option<String> = "currency",
        jobid: Option<JobId> = "jobid",
        jobstatus: Option<i64> = "jobstatus",
    }
}
