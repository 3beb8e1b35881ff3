// Written by `cargo xtask generate`; do not edit.

use crate::Sensitive;
use crate::decode::record;
use crate::ids::JobId;

record! {
    /// `CertificateResponse` of the server.
    Certificate {
        certificate: Option<String> = "certificate",
        privatekey: Option<Sensitive> = "privatekey",
        cacertificates: Option<String> = "cacertificates",
        jobid: Option<JobId> = "jobid",
        jobstatus: Option<i64> = "jobstatus",
    }
}
