// Written by `cargo xtask generate`; do not edit.

use jiff::Timestamp;

use crate::decode::record;
use crate::ids::JobId;

record! {
    /// `QuotaEmailTemplateResponse` of the server.
    QuotaEmailTemplate {
        templatetype: Option<String> = "templatetype",
        templatesubject: Option<String> = "templatesubject",
        templatebody: Option<String> = "templatebody",
        locale: Option<String> = "locale",
        last_updated: Option<Timestamp> = "last_updated",
        jobid: Option<JobId> = "jobid",
        jobstatus: Option<i64> = "jobstatus",
    }
}
