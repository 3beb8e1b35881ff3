// Written by `cargo xtask generate`; do not edit.

use jiff::Timestamp;

use crate::decode::record;
use crate::ids::{AlertId, JobId};

record! {
    /// `AlertResponse` of the server.
    Alert[id: AlertId, named] {
        id: Option<AlertId> = "id",
        type_: Option<i64> = "type",
        /// Since 4.3.
        name: Option<String> = "name",
        description: Option<String> = "description",
        sent: Option<Timestamp> = "sent",
        jobid: Option<JobId> = "jobid",
        jobstatus: Option<i64> = "jobstatus",
    }
}
