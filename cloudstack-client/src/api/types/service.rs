// Written by `cargo xtask generate`; do not edit.

use crate::api::types::Capability;
use crate::api::types::Provider;
use crate::decode::record;
use crate::ids::JobId;

record! {
    /// `ServiceResponse` of the server.
    Service {
        name: Option<String> = "name",
        provider: Vec<Provider> = "provider",
        capability: Vec<Capability> = "capability",
        jobid: Option<JobId> = "jobid",
        jobstatus: Option<i64> = "jobstatus",
    }
}
