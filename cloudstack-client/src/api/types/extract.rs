// Written by `cargo xtask generate`; do not edit.

use jiff::Timestamp;

use crate::Sensitive;
use crate::decode::record;
use crate::ids::{AccountId, JobId, ZoneId};

record! {
    /// `ExtractResponse` of the server.
    Extract[id: String, named] {
        id: Option<String> = "id",
        name: Option<String> = "name",
        extract_id: Option<String> = "extractId",
        uploadpercentage: Option<i64> = "uploadpercentage",
        status: Option<String> = "status",
        accountid: Option<AccountId> = "accountid",
        resultstring: Option<String> = "resultstring",
        created: Option<Timestamp> = "created",
        state: Option<String> = "state",
        storagetype: Option<String> = "storagetype",
        zoneid: Option<ZoneId> = "zoneid",
        zonename: Option<String> = "zonename",
        extract_mode: Option<String> = "extractMode",
        url: Option<Sensitive> = "url",
        jobid: Option<JobId> = "jobid",
        jobstatus: Option<i64> = "jobstatus",
    }
}
